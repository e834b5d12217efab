using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Unions;

namespace UnionGovernance.Selections;

/// <summary>What a record says of the staff after somebody left, joined or changed what they do: figures that stand beside a roster follow it.</summary>
internal static class StaffMoves
{
    private static readonly ImmutableArray<FactPath<UnionRecord, int>> _exceptions =
        [EligibilityFacts.NotPartyOrLeague, EligibilityFacts.OutsideRank, EligibilityFacts.WithFailedCourse, EligibilityFacts.WithFailedRequiredCourse];

    public static UnionRecord Without(UnionRecord r, Member member, Dictionary<FactPath<UnionRecord, int>, Fact<int>> counted)
    {
        var ofColleges = member.FromCollegeUnion is { Known: Known.Given, Low: var yes } ? Fact.Given(yes ? 1 : 0) : default;
        var presidium = member.InPresidium is { Known: Known.Given, Low: var sits } ? Fact.Given(sits ? 1 : 0) : default;
        var left = Fewer(r with { Members = r.Members with { List = [.. r.Members.List.Where(m => m.Id != member.Id)] } }, ofColleges, presidium, [.. counted.Keys]);
        return Reposted(counted.Aggregate(left, static (l, c) => c.Key.Write(l, Less(c.Key.Stated(l), c.Value))));
    }

    public static UnionRecord With(UnionRecord r, string id, Func<Member, Member> change, Func<Structure, Structure> figures) =>
        Reposted(r with { Members = r.Members with { List = [.. r.Members.List.Select(m => m.Id == id ? change(m) : m)] }, Structure = figures(r.Structure) });

    // One fewer on the staff, of whom every rule is kept.
    public static UnionRecord Other(UnionRecord r, Fact<int> ofColleges, int presidium = 0) => Fewer(r, ofColleges, Fact.Given(presidium), [.. _exceptions]);

    // One fewer on the staff. Whoever is not said to be counted among an exception or not to be may be among it.
    public static UnionRecord Fewer(UnionRecord r, Fact<int> ofColleges, Fact<int> presidium, params ReadOnlySpan<FactPath<UnionRecord, int>> counted)
    {
        var perhaps = Fact.Within(0, 1);
        var fewer = r with
        {
            Structure = r.Structure with { Staff = Less(r.Structure.Staff, Fact.Given(1)), Presidium = Less(r.Structure.Presidium, presidium.Known == Known.Unknown ? perhaps : presidium) },
            Eligibility = r.Eligibility with { FromCollegeUnions = Less(r, ofColleges.Known == Known.Unknown ? perhaps : ofColleges) },
        };
        foreach (var path in _exceptions)
        {
            fewer = counted.Contains(path) ? fewer : path.Write(fewer, Less(path.Stated(fewer), perhaps));
        }

        return fewer;
    }

    // One more from a college union, who keeps what is asked of each.
    public static UnionRecord More(UnionRecord r, Fact<string> post = default, int? joined = null)
    {
        var share = r.Eligibility.FromCollegeUnions;
        var more = r with
        {
            Structure = r.Structure with { Staff = More(r.Structure.Staff) },
            Eligibility = r.Eligibility with
            {
                FromCollegeUnions = share is { Known: Known.Given or Known.Within, Low: { IsPercentage: false } low, High: { IsPercentage: false, Part: < int.MaxValue, Whole: < int.MaxValue } high } && low.Whole == high.Whole
                    ? Fact.Within(new Share(low.Part + 1, low.Whole + 1), new Share(high.Part + 1, high.Whole + 1))
                    : Told(r, share),
            },
        };
        return joined is not { } number ? more : Reposted(more with
        {
            Members = r.Members with
            {
                List =
                [
                    .. r.Members.List,
                    new()
                    {
                        Id = FormattableString.Invariant($"+{number + 1}"),
                        Post = post,
                        Teacher = Fact.Given(false),
                        InPresidium = Fact.Given(false),
                        PoliticalStatus = Fact.Given(PoliticalStatus.LeagueMember),
                        StudyLevel = Fact.Given(r.Union.Kind == UnionKind.GraduateUnion ? StudyLevel.Postgraduate : StudyLevel.Bachelor),
                        YearOfStudy = Fact.Given(2),
                        RankLastYear = Fact.Given(new Share(1, 10)),
                        FailedCourses = Fact.Given(0),
                        FromCollegeUnion = Fact.Given(true),
                    },
                ],
            },
        });
    }

    private static Fact<int> More(Fact<int> fact) => fact.Known is Known.Given or Known.Within
        ? Fact.Within(fact.Low + 1, fact.High == int.MaxValue ? int.MaxValue : fact.High + 1)
        : fact;

    public static Fact<int> Less(Fact<int> fact, Fact<int> by) => fact.Known is Known.Given or Known.Within && Math.Max(0, fact.Low - by.High) is var low
        ? Fact.Within(low, fact.High == int.MaxValue ? int.MaxValue : Math.Max(low, fact.High - by.Low))
        : fact;

    private static Fact<Share> Less(UnionRecord r, Fact<int> ofColleges)
    {
        var share = r.Eligibility.FromCollegeUnions;
        return share is { Known: Known.Given or Known.Within, Low: { IsPercentage: false, IsOfNothing: false } low, High: { IsPercentage: false } high }
            ? low.Whole != high.Whole ? default
            : low.Whole == 1 ? Fact.Given(new Share(0, 0))
            : Fact.Within(new Share(Math.Clamp(low.Part - ofColleges.High, 0, low.Whole - 1), low.Whole - 1), new Share(Math.Clamp(high.Part - ofColleges.Low, 0, low.Whole - 1), low.Whole - 1))
            : Told(r, share);
    }

    // A percentage says nothing once others are counted; the roster may.
    private static Fact<Share> Told(UnionRecord r, Fact<Share> share) => share.Known is Known.Given or Known.Within ? default : share;

    // Posts that stand beside a roster which tells them all are left to it.
    private static UnionRecord Reposted(UnionRecord r) => StructureCounts.Posts(r).Known == Known.Given ? r with { Structure = r.Structure with { Posts = default } } : r;
}
