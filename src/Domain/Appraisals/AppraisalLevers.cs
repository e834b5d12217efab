using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Changing;

namespace UnionGovernance.Appraisals;

/// <summary>What can be done about the appraisal: one is held in a semester that is not over; more students' delegates rate, or fewer others, and where an appraisal was held, in another.</summary>
internal static class AppraisalLevers
{
    private const int MostAsked = 1_000;
    private const int MostHeld = 100;

    private static readonly Sequence<FactPath> _held = [AppraisalFacts.TimesInYear, AppraisalFacts.Autumn, AppraisalFacts.Spring];
    private static readonly Sequence<FactPath> _raters = [AppraisalFacts.Raters, AppraisalFacts.StudentRaters, AppraisalFacts.StudentShare];

    /// <summary>The levers on a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="leaves">What is asked of it, part by part.</param>
    /// <param name="efforts">What changes cost.</param>
    public static IEnumerable<Lever<UnionRecord>> Of(UnionRecord record, ImmutableArray<Requirement<UnionRecord>> leaves, Efforts efforts)
    {
        ImmutableArray<Semester> running = [.. Enum.GetValues<Semester>().Where(s => !IsOver(record, s))];
        return running.IsEmpty ? [] : [.. Held(record, running, leaves, efforts), .. Rated(record, running, leaves, efforts)];
    }

    // In which semester one is held matters to nobody who asks for the number alone.
    private static IEnumerable<Lever<UnionRecord>> Held(UnionRecord record, ImmutableArray<Semester> running, ImmutableArray<Requirement<UnionRecord>> leaves, Efforts efforts)
    {
        var asked = leaves.SelectMany(static l => l.CriticalValues()).Select(static v => v.Path).Where(p => _held.Contains(p)).ToHashSet();
        foreach (var semester in asked.Count == 0 ? [] : asked.Contains(AppraisalFacts.TimesInYear) && asked.Count == 1 ? running[^1..] : running)
        {
            var again = In(semester).Read(record) is { Known: Known.Given, Low: var held } ? held : IsHeld(record);
            yield return new()
            {
                About = $"/appraisal/{semester}",
                Effort = efforts.Event,
                Most = MostHeld,
                Room = MostHeld,
                Step = (r, _) => Held(r, semester),
                Forget = r => ForgetHeld(r, semester),
                Say = n => new(
                    $"{semester.Label.Chinese}{(again ? "再" : string.Empty)}开展{LeverWords.Count(n)}次述职评议",
                    $"{LeverWords.Count(n, again ? "more appraisal is" : "appraisal is", again ? "more appraisals are" : "appraisals are")} held in the {semester.Label.English}"),
                Facts = _held,
            };
        }
    }

    private static IEnumerable<Lever<UnionRecord>> Rated(UnionRecord record, ImmutableArray<Semester> running, ImmutableArray<Requirement<UnionRecord>> leaves, Efforts efforts)
    {
        if (AppraisalFacts.StudentShare.Read(record) is not { Known: Known.Given, Low: { IsPercentage: false, IsOfNothing: false } share })
        {
            yield break;
        }

        if (IsHeld(record))
        {
            var broken = leaves.Where(l => l.CriticalValues().Any(static v => v.Path == AppraisalFacts.StudentShare) && l.Judge(record) == Verdict.NotMet).ToList();
            if (broken.Count > 0 && Enumerable.Range(1, MostAsked).FirstOrDefault(n => Changed(record, n, n) is var more && broken.TrueForAll(l => l.Judge(more) == Verdict.Met)) is > 0 and var asked)
            {
                // Where a semester lacks one, that one is it.
                var semester = running.MinBy(s => In(s).Read(record) switch { { Known: Known.Given, Low: var held } => held ? 2 : 0, _ => 1 });
                yield return Lever(
                    "/appraisal/anew", efforts.Event + (asked * efforts.Election), 1, (r, _) => Held(Changed(r, asked, asked), semester),
                    _ => new(
                        $"{semester.Label.Chinese}再开展一次述职评议，参加评议的学生代表比上次多{LeverWords.Count(asked)}名",
                        $"one more appraisal is held in the {semester.Label.English}, with {LeverWords.Count(asked, "students' delegate", "students' delegates")} more among the raters than last time")) with
                {
                    Forget = r => ForgetHeld(ForgetRaters(r), semester),
                    Facts = [.. _held, .. _raters],
                };
            }

            yield break;
        }

        yield return Lever("/appraisal/more", efforts.Election, MostAsked, static (r, _) => Changed(r, 1, 1), static n => new($"增加{LeverWords.Count(n)}名学生代表参加评议", $"{LeverWords.Count(n, "more students' delegate rates", "more students' delegates rate")}"));
        if (share.Whole > share.Part)
        {
            yield return Lever("/appraisal/fewer", efforts.Leaving, share.Whole - share.Part, static (r, _) => Changed(r, 0, -1), static n => new($"减少{LeverWords.Count(n)}名其他评议者", LeverWords.Count(n, "other rater fewer", "other raters fewer")));
        }
    }

    private static Lever<UnionRecord> Lever(string about, int effort, int most, Func<UnionRecord, int, UnionRecord> step, Func<int, Words> say) => new()
    {
        About = about,
        Effort = effort,
        Most = most,
        Room = most,
        Step = step,
        Forget = ForgetRaters,
        Say = say,
        Facts = _raters,
    };

    private static FactPath<UnionRecord, bool> In(Semester semester) => semester == Semester.Autumn ? AppraisalFacts.Autumn : AppraisalFacts.Spring;

    private static bool IsOver(UnionRecord record, Semester semester) =>
        record.AsOf is { Known: Known.Given or Known.Within, Low: var today } && today > record.Union.Year?.LastDayOf(semester);

    private static bool IsHeld(UnionRecord record) => AppraisalFacts.TimesInYear.Read(record) is { Known: Known.Given or Known.Within, Low: > 0 };

    private static UnionRecord ForgetHeld(UnionRecord r, Semester semester) => In(semester).Forget(AppraisalFacts.TimesInYear.Forget(WithOther(r, semester)));

    private static UnionRecord ForgetRaters(UnionRecord r) => r with { Appraisal = r.Appraisal with { Raters = default, StudentRaters = default, StudentShare = default } };

    private static int More(int times) => times == int.MaxValue ? times : times + 1;

    private static UnionRecord Held(UnionRecord r, Semester semester)
    {
        var (times, before) = (AppraisalFacts.TimesInYear.Read(r), WithOther(r, semester));
        return In(semester).Write(
            times.Known is Known.Given or Known.Within ? AppraisalFacts.TimesInYear.Write(before, Fact.Within(More(times.Low), More(times.High))) : before,
            Fact.Given(true));
    }

    // What follows of the other semester is so still, where this one is told otherwise.
    private static UnionRecord WithOther(UnionRecord r, Semester semester) =>
        In(semester == Semester.Autumn ? Semester.Spring : Semester.Autumn) is var other ? other.Write(r, other.Read(r)) : r;

    private static UnionRecord Changed(UnionRecord r, int students, int all) => r with
    {
        Appraisal = r.Appraisal with
        {
            StudentRaters = Moved(r.Appraisal.StudentRaters, students),
            Raters = Moved(r.Appraisal.Raters, all),
            StudentShare = r.Appraisal.StudentShare is { Known: Known.Given, Low: { IsPercentage: false } share } ? Fact.Given(new Share(share.Part + students, share.Whole + all)) : default,
        },
    };

    private static Fact<int> Moved(Fact<int> fact, int by) => fact.Known == Known.Given ? Fact.Given(fact.Low + by) : fact;
}
