using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses;

/// <summary>What is asked about the latest congress that no union has.</summary>
internal static class CongressDoubts
{
    /// <summary>The years before the academic year in which a latest congress is not doubted.</summary>
    public const int YearsBack = 10;

    /// <summary>The most days of a session that are not doubted.</summary>
    public const int MostDays = 7;

    /// <summary>The questions.</summary>
    public static ImmutableArray<DoubtRule<UnionRecord>> All { get; } =
    [
        DoubtRule.None("doubt.no-delegates", CongressFacts.Delegates),
        DoubtRule.None("doubt.no-students", CongressFacts.StudentsRepresented),
        DoubtRule.More("doubt.more-delegates-than-students", CongressFacts.Delegates, CongressFacts.StudentsRepresented),
        DoubtRule.More("doubt.more-women-than-delegates", CongressFacts.WomenDelegates, CongressFacts.Delegates),
        DoubtRule.More("doubt.more-minority-than-delegates", CongressFacts.MinorityDelegates, CongressFacts.Delegates),
        DoubtRule.More("doubt.more-party-members-than-delegates", CongressFacts.PartyMemberDelegates, CongressFacts.Delegates),
        DoubtRule.More("doubt.more-class-officers-than-delegates", CongressFacts.ClassOfficerDelegates, CongressFacts.Delegates),
        DoubtRule.More("doubt.more-elected-than-candidates", CongressFacts.PresidiumElected, CongressFacts.PresidiumCandidates),
        DoubtRule.More("doubt.more-elected-than-seats", CongressFacts.PresidiumElected, CongressFacts.PresidiumSeats),
        ClosedBeforeOpened,
        ManyDays,
        StillSitting,
        LatestInNoList,
        LongAgo,
    ];

    // Where it comes of the two counts, these are asked about.
    private static DoubtRule<UnionRecord> ClosedBeforeOpened => DoubtRule.Of(
        "doubt.congress-closed-before-opened",
        CongressFacts.HeldUntil,
        static r => r.Congress.HeldUntil is { Known: Known.Given or Known.Within, High: var closed } && CongressFacts.HeldOn.Read(r) is { Known: Known.Given or Known.Within, Low: var opened } && closed < opened,
        static (r, shown) => new(
            $"{shown.Chinese}，早于召开日期{DateForm.Instance.Show(CongressFacts.HeldOn.Read(r), Language.Chinese)}，请核对",
            $"{shown.English}, before it was opened on {DateForm.Instance.Show(CongressFacts.HeldOn.Read(r), Language.English)}; please check"));

    private static DoubtRule<UnionRecord> ManyDays => DoubtRule.Of(
        "doubt.congress-many-days",
        CongressFacts.HeldUntil,
        static r => r.Congress.HeldUntil is { Known: Known.Given or Known.Within, Low: var closed } && CongressFacts.HeldOn.Read(r) is { Known: Known.Given or Known.Within, High: var opened }
            && closed > opened && Period.DaysBetween(opened, closed) >= MostDays,
        static (r, shown) => new(
            $"{shown.Chinese}，会期超过{MostDays}天，少见，请核对", $"{shown.English}, a session of more than {MostDays} days, which is rare; please check"));

    private static DoubtRule<UnionRecord> StillSitting => DoubtRule.Of(
        "doubt.congress-still-sitting",
        CongressFacts.HeldUntil,
        static r => r.Congress.HeldUntil is { Known: Known.Given or Known.Within, Low: var closed } && r.AsOf is { Known: Known.Given or Known.Within, High: var asOf } && closed > asOf
            && CongressFacts.HeldOn.Read(r) is { Known: Known.Given or Known.Within, Low: var opened } && opened <= asOf,
        static (r, shown) => new(
            $"{shown.Chinese}，在评估截至日期（{DateForm.Instance.Show(r.AsOf, Language.Chinese)}）之后，大会尚未闭幕，请核对",
            $"{shown.English}, after the day of assessment ({DateForm.Instance.Show(r.AsOf, Language.English)}): the congress was still sitting; please check"));

    // Of a list with days on it the conflict says so.
    private static DoubtRule<UnionRecord> LatestInNoList => DoubtRule.Of(
        "doubt.congress-in-empty-list",
        CongressFacts.HeldOn,
        static r => r.Congress is { HeldOn.Known: Known.Given or Known.Within, Dates: { Known: Known.Given, Low.Count: 0 } },
        static (_, shown) => new($"{shown.Chinese}，而历次召开日期写明一次也没有，请核对", $"{shown.English}, while the list of all congresses says that there was none; please check"));

    private static DoubtRule<UnionRecord> LongAgo => DoubtRule.Of(
        "doubt.congress-long-ago",
        CongressFacts.HeldOn,
        static r => r.Congress.HeldOn is { Known: Known.Given or Known.Within, High: var latest } && r.Union.Year?.FirstDay is { Year: > YearsBack } first && latest < first.PlusYears(-YearsBack),
        static (r, shown) => new(
            $"{shown.Chinese}，比{r.Union.ShowYear(Language.Chinese)}早十年以上，请核对年份", $"{shown.English}, more than ten years before {r.Union.ShowYear(Language.English)}; please check the year"));
}
