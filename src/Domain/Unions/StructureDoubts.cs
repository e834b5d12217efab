using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions;

/// <summary>What is asked about the size and shape of a union that no union has.</summary>
internal static class StructureDoubts
{
    /// <summary>The questions.</summary>
    public static ImmutableArray<DoubtRule<UnionRecord>> All { get; } =
    [
        RosterOfNobody("doubt.roster-of-nobody", "/members", RecordForm.Staff, static r => r.Members is { IsComplete: true, List.Count: 0 }),
        RosterOfNobody("doubt.no-college-union", "/colleges", new("院（系）学生会名单", "the college unions, one by one"), static r => r.Colleges is { IsComplete: true, List.Count: 0 }),
        StatedNone("doubt.no-staff", StructureFacts.Staff),
        StatedNone("doubt.no-presidium", StructureFacts.Presidium),
        DoubtRule.None("doubt.no-departments", StructureFacts.Departments),
        DoubtRule.Empty("doubt.no-posts", StructureFacts.Posts),
        DoubtRule.More("doubt.fewer-staff-than-presidium", StructureFacts.Presidium, StructureFacts.Staff),
        DoubtRule.More("doubt.more-departments-than-staff", StructureFacts.Departments, StructureFacts.Staff),
        Twice,
    ];

    // Of a complete roster of nobody, that it names nobody is asked once.
    private static DoubtRule<UnionRecord> StatedNone(string id, FactPath<UnionRecord, int> path) => DoubtRule.Of(
        id, path, r => path.Read(r) is { Known: Known.Given, Low: 0 } && (r.Members is not { IsComplete: true, List.Count: 0 } || path.Stated(r).Known != Known.Unknown),
        static (_, shown) => new($"{shown.Chinese}，请核对", $"{shown.English}; please check"));

    private static DoubtRule<UnionRecord> RosterOfNobody(string id, string jsonPointer, Words label, Func<UnionRecord, bool> isOfNobody)
    {
        var path = new FactPath<UnionRecord, bool>($"{jsonPointer}/complete", label, YesNoForm.Instance, static _ => default, static (r, _) => r);
        return DoubtRule.Of(
            id, path, isOfNobody, (_, _) => new($"{label.Chinese}写明完整，却没有列出一个，请核对", $"{label.English}: said to be complete, and names none; please check"));
    }

    private static DoubtRule<UnionRecord> Twice => new("doubt.same-person-twice", static r => r.Members.List
        .Select(static (m, i) => (Member: m, Place: i))
        .Where(static m => m.Member.Name.Known == Known.Given)
        .GroupBy(static m => m.Member.Name.Low)
        .Where(static g => g.Count() > 1)
        .SelectMany(Namesakes));

    // Of those of different colleges nobody asks; where nothing that is stated tells any apart, all may be one.
    private static IEnumerable<Doubt> Namesakes(IGrouping<string, (Member Member, int Place)> of)
    {
        var colleges = of.Where(static m => m.Member.College.Known == Known.Given).GroupBy(static m => m.Member.College.Low).ToList();
        return colleges.Count < 2 && of.Any(static m => m.Member.College.Known != Known.Given)
            ? [Asked(
                new($"名单中有{of.Count()}个{of.Key}，没有都写明{MemberFacts.College.Label.Chinese}，请核对是否同一人", $"{of.Count()} on the roster are called {of.Key}, and of which college is not stated of all; please check whether they are one person"),
                of.Last().Place)]
            : colleges.Where(static g => g.Count() > 1).Select(g => Asked(
                new($"名单中有{g.Count()}个{g.Key}的{of.Key}，请核对是否同一人", $"{g.Count()} of {g.Key} on the roster are called {of.Key}; please check whether they are one person"),
                g.Last().Place));
    }

    private static Doubt Asked(Words text, int place) => new(
        "doubt.same-person-twice", text, MemberFacts.Name with { JsonPointer = FormattableString.Invariant($"/members/list/{place}{MemberFacts.Name.JsonPointer}") });
}
