using UnionGovernance.Facts;

namespace UnionGovernance.Unions;

/// <summary>Makes the figures of <see cref="Structure"/> from the roster of staff.</summary>
internal static class StructureCounts
{
    public static Fact<int> Staff(UnionRecord record) => record.Members.CountOf(static _ => Fact.Given(true));

    public static Fact<int> Presidium(UnionRecord record) => record.Members.CountOf(static m => m.InPresidium);

    public static Fact<Sequence<string>> Posts(UnionRecord record)
    {
        var known = record.Members.List.Where(static m => m.Post.Known == Known.Given).ToList();
        if (known.Count == 0 && !(record.Members.IsComplete && record.Members.List.Count == 0))
        {
            return default;
        }

        Sequence<string> titles = [.. known.Select(static m => m.Post.Low).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return record.Members.IsComplete && known.Count == record.Members.List.Count ? Fact.Given(titles) : ListForm<string>.AtLeast(titles);
    }
}
