using UnionGovernance.Facts;
using UnionGovernance.Rules.Changing;

namespace UnionGovernance.Appraisals;

/// <summary>What can be done about who appraises: more students' delegates among the raters, or fewer others.</summary>
internal static class AppraisalLevers
{
    private const int MostAsked = 1_000;

    private static readonly Sequence<FactPath> _facts = [AppraisalFacts.Raters, AppraisalFacts.StudentRaters, AppraisalFacts.StudentShare];

    /// <summary>The levers on a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="efforts">What changes cost.</param>
    public static IEnumerable<Lever<UnionRecord>> Of(UnionRecord record, Efforts efforts)
    {
        if (AppraisalFacts.StudentShare.Read(record) is not { Known: Known.Given, Low: { IsPercentage: false, IsOfNothing: false } share })
        {
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
        Forget = static r => r with { Appraisal = r.Appraisal with { Raters = default, StudentRaters = default, StudentShare = default } },
        Say = say,
        Facts = _facts,
    };

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
