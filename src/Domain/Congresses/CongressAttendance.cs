using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Facts;

namespace UnionGovernance.Congresses;

/// <summary>到会情况: how many are due and how many came, one figure each, from the credentials review and from every vote and election together.</summary>
/// <remarks>
/// Due is the same number all through a congress. Whoever votes came, so no vote has more present than came; fewer may be there when it is taken.
/// Elections of delegates are held elsewhere, and a constituency is a part of the whole: neither says how many came.
/// </remarks>
public sealed record CongressAttendance
{
    private CongressAttendance()
    {
    }

    /// <summary>应到, in heads; unknown where nobody said, and where what was said contradicts itself.</summary>
    public Fact<int> Due { get; private init; }

    /// <summary>实到, in heads; unknown where nobody said, and where what was said contradicts itself. Where the roster leaves it open and every vote has the same number, it is that number.</summary>
    public Fact<int> Present { get; private init; }

    /// <summary>Where figures contradict each other, and a congress without its quorum.</summary>
    public ImmutableArray<Refusal> Refusals { get; private init; } = [];

    /// <summary>Joins what is said.</summary>
    /// <param name="credentials">The credentials review.</param>
    /// <param name="votes">The votes.</param>
    /// <param name="elections">The elections.</param>
    /// <param name="terms">The charter's terms.</param>
    /// <param name="students">The students represented; nothing where nobody said.</param>
    /// <param name="delegates">The delegates, counted without names; nothing where nobody said.</param>
    /// <param name="came">Those who came, counted without names; nothing where nobody said.</param>
    /// <returns>The attendance.</returns>
    internal static CongressAttendance Of(
        CredentialsReview credentials, Sequence<Vote> votes, Sequence<Election> elections, CongressTerms terms, int? students, int? delegates, int? came)
    {
        var (arrived, agree) = CountForm.Heads.Reconcile(came is { } counted ? Fact.Given(counted) : default, credentials.Present);
        ImmutableArray<(Words Of, int? Due, int? Present)> stated =
        [
            (new("代表人数一项", "the number of delegates"), delegates, null),
            .. votes.Select(static v => (new Words($"“{v.Matter}”的表决", $"the vote on {v.Matter}"), v.Due, v.Present)),
            .. elections.Where(AtTheCongress).SelectMany(static e => e.Contests.Where(static c => c.Constituency is null).SelectMany(Whole).Select(c =>
                (new Words($"{e.Office.Label.Chinese}选举", $"the election of {e.Office.Label.English}"), c.Due, c.Present))),
        ];
        var dues = stated.Select(static s => s.Due).OfType<int>().Distinct().ToList();
        var most = stated.Select(static s => s.Present).OfType<int>().ToList();
        ImmutableArray<Refusal> contradictions =
        [
            .. agree ? [] : new[] { DifferentArrivals(credentials.Present, came!.Value) },
            .. came > delegates
                ? [new Refusal(VoteRules.PresentWithinDue, new($"代表{delegates}人，到会代表人数写{came}人", $"{delegates} delegates; {came} are said to have come"))]
                : Array.Empty<Refusal>(),
            .. Contradictions(credentials.Listed, arrived, stated, dues, students, came),
        ];
        if (contradictions.Length > 0)
        {
            return new() { Refusals = contradictions };
        }

        var due = dues.Count == 1 ? Fact.Given(dues[0]) : credentials.Due;
        var present = Came(arrived, most, due);
        return new()
        {
            Due = due,
            Present = present,
            Refusals = due.Known == Known.Given && present is { Known: Known.Given, High: var heads } && heads < terms.Quorum.Needed(due.Low)
                ? [new(VoteRules.Quorum, new(
                    $"应到{due.Low}人，实到{heads}人，至少须到{terms.Quorum.Needed(due.Low)}人",
                    $"{due.Low} due, {heads} present, at least {terms.Quorum.Needed(due.Low)} needed"))]
                : [],
        };
    }

    /// <summary>Whether an election is held at the congress, and not in the colleges or by another body.</summary>
    internal static bool AtTheCongress(Election election) =>
        election.Office != Office.Delegates && election.By is null or ElectingBody.Congress or ElectingBody.Assembly;

    private static IEnumerable<Contest> Whole(Contest contest) => contest.Again is null ? [contest] : Whole(contest.Again).Prepend(contest);

    private static Fact<int> Came(Fact<int> roster, List<int> most, Fact<int> due)
    {
        if (roster.Known == Known.Given || most.Count == 0)
        {
            return roster;
        }

        var (low, high) = roster.Known == Known.Within ? (roster.Low, roster.High) : (0, due.Known == Known.Unknown ? int.MaxValue : due.High);
        var (least, greatest) = (most.Min(), most.Max());
        return least == greatest && least >= low ? Fact.Given(least) : Fact.Within(Math.Max(low, greatest), Math.Max(high, greatest));
    }

    private static Refusal DifferentArrivals(Fact<int> listed, int came) => new(VoteRules.OneAttendance, new(
        $"代表名单出席{CountForm.Heads.Show(listed, Language.Chinese)}，到会代表人数写{came}人",
        $"By the roster {CountForm.Heads.Show(listed, Language.English)} came; {came} are said to have come"));

    private static IEnumerable<Refusal> Contradictions(
        Fact<int> listed, Fact<int> arrived, ImmutableArray<(Words Of, int? Due, int? Present)> stated, List<int> dues, int? students, int? came)
    {
        if (dues.Count > 1)
        {
            yield return new(VoteRules.OneAttendance, new(
                $"应到人数前后不一：{string.Join("、", dues.Select(static d => $"{d}人"))}",
                $"The number due is not one and the same: {string.Join(", ", dues)}"));
        }

        foreach (var (of, due) in stated.Where(static s => s.Due is not null).Select(static s => (s.Of, s.Due!.Value)).DistinctBy(static s => s.Value))
        {
            if (listed.Known != Known.Unknown && (due < listed.Low || due > listed.High))
            {
                yield return new(VoteRules.OneAttendance, new(
                    $"代表名单应到{CountForm.Heads.Show(listed, Language.Chinese)}，{of.Chinese}写应到{due}人",
                    $"By the roster {CountForm.Heads.Show(listed, Language.English)} are due; {of.English} says {due}"));
            }

            if (students < due)
            {
                yield return new(VoteRules.OneAttendance, new($"所代表的学生{students}人，{of.Chinese}写应到{due}人", $"{students} students are represented; {of.English} says {due} are due"));
            }
        }

        foreach (var (of, present) in stated.Where(static s => s.Present is not null).Select(static s => (s.Of, s.Present!.Value)).DistinctBy(static s => s.Value))
        {
            if (arrived.Known != Known.Unknown && present > arrived.High)
            {
                yield return new(VoteRules.OneAttendance, new(
                    $"{(came is null ? "代表名单出席" : "到会代表")}{CountForm.Heads.Show(arrived, Language.Chinese)}，{of.Chinese}写实到{present}人",
                    $"{(came is null ? "By the roster " : string.Empty)}{CountForm.Heads.Show(arrived, Language.English)} came; {of.English} says {present} were present"));
            }
        }
    }
}
