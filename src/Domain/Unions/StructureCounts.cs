using UnionGovernance.Facts;

namespace UnionGovernance.Unions;

/// <summary>Makes the figures of <see cref="Structure"/> from the roster of staff.</summary>
internal static class StructureCounts
{
    public static Fact<int> Staff(UnionRecord record) =>
        record.Members.IsComplete ? Fact.Given(record.Members.List.Count)
        : record.Members.List.Count > 0 ? Fact.Within(record.Members.List.Count, int.MaxValue)
        : default;

    public static Fact<int> Presidium(UnionRecord record)
    {
        if (!record.Members.IsComplete && record.Members.List.Count == 0)
        {
            return default;
        }

        var (yes, open) = (0, 0);
        foreach (var member in record.Members.List)
        {
            yes += member.InPresidium is { Known: Known.Given, Low: true } ? 1 : 0;
            open += member.InPresidium.Known == Known.Given ? 0 : 1;
        }

        return Fact.Within(yes, record.Members.IsComplete ? yes + open : int.MaxValue);
    }

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
