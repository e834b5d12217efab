using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Changing;

namespace UnionGovernance.Appraisals;

/// <summary>What can be done about who appraises: more students' delegates among the raters, or fewer others; where an appraisal was held, in another while the year is running.</summary>
internal static class AppraisalLevers
{
    private const int MostAsked = 1_000;

    private static readonly Sequence<FactPath> _facts = [AppraisalFacts.Raters, AppraisalFacts.StudentRaters, AppraisalFacts.StudentShare];

    /// <summary>The levers on a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="leaves">What is asked of it, part by part.</param>
    /// <param name="efforts">What changes cost.</param>
    public static IEnumerable<Lever<UnionRecord>> Of(UnionRecord record, ImmutableArray<Requirement<UnionRecord>> leaves, Efforts efforts)
    {
        if (AppraisalFacts.StudentShare.Read(record) is not { Known: Known.Given, Low: { IsPercentage: false, IsOfNothing: false } share }
            || (record.AsOf is { Known: Known.Given or Known.Within, Low: var today } && today > record.Union.Year?.LastDay))
        {
            yield break;
        }

        if (record.Appraisal.TimesInYear is { Known: Known.Given or Known.Within, Low: > 0 })
        {
            var broken = leaves.Where(l => l.CriticalValues().Any(static v => v.Path == AppraisalFacts.StudentShare) && l.Judge(record) == Verdict.NotMet).ToList();
            if (broken.Count > 0 && Enumerable.Range(1, MostAsked).FirstOrDefault(n => Changed(record, n, n) is var more && broken.TrueForAll(l => l.Judge(more) == Verdict.Met)) is > 0 and var asked)
            {
                yield return Lever(
                    "/appraisal/anew", efforts.Event + (asked * efforts.Election), 1, (r, _) => Held(Changed(r, asked, asked)),
                    _ => new(
                        $"再开展一次述职评议，参加评议的学生代表比上次多{LeverWords.Count(asked)}名",
                        $"one more appraisal is held, with {LeverWords.Count(asked, "students' delegate", "students' delegates")} more among the raters than last time")) with
                {
                    Forget = static r => Forget(r with { Appraisal = r.Appraisal with { TimesInYear = default } }),
                    Facts = [AppraisalFacts.TimesInYear, .. _facts],
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
        Forget = Forget,
        Say = say,
        Facts = _facts,
    };

    private static UnionRecord Forget(UnionRecord r) => r with { Appraisal = r.Appraisal with { Raters = default, StudentRaters = default, StudentShare = default } };

    private static int More(int times) => times == int.MaxValue ? times : times + 1;

    private static UnionRecord Held(UnionRecord r) => r with { Appraisal = r.Appraisal with { TimesInYear = Fact.Within(More(r.Appraisal.TimesInYear.Low), More(r.Appraisal.TimesInYear.High)) } };

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
