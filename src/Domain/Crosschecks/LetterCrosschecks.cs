using UnionGovernance.Acts;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Oversight.Reports;

namespace UnionGovernance.Crosschecks;

/// <summary>What was asked for and what was answered, day by day.</summary>
internal static class LetterCrosschecks
{
    private static readonly (CongressStep Request, CongressStep[] Approvals)[] _approvals =
    [
        (CongressStep.RequestToPrepare, [CongressStep.PartyApprovesPreparation, CongressStep.FederationApprovesPreparation]),
        (CongressStep.RequestToConvene, [CongressStep.PartyApproves, CongressStep.FederationApproves]),
    ];

    public static IEnumerable<Disagreement> Approvals(SchoolFiles files)
    {
        foreach (var (request, approval) in files.Congress is { } congress ? _approvals.SelectMany(a => a.Approvals.Select(step => (Act(congress, a.Request), Act(congress, step)))) : [])
        {
            if (request is { Act.On: { } asked } && approval is { Act.On: { } given } && given < asked)
            {
                yield return new("approval", new(SchoolFile.Congress, At(request.Value.Index)), new(SchoolFile.Congress, At(approval.Value.Index)), new(
                    $"{Quotation.Of(approval.Value.Act.Step.Label.Chinese)}的日期是{Crosscheck.Shown(given, Language.Chinese)}，早于{Quotation.Of(request.Value.Act.Step.Label.Chinese)}的{Crosscheck.Shown(asked, Language.Chinese)}",
                    $"{approval.Value.Act.Step.Label.English}: {Crosscheck.Shown(given, Language.English)}, before {request.Value.Act.Step.Label.English}: {Crosscheck.Shown(asked, Language.English)}"));
            }
        }

        foreach (var upward in files.Year?.Subject<ReportsUpward>().All ?? [])
        {
            if (upward is { MadeOn: { } made, Replied: { } reply } && reply.On < made)
            {
                yield return new("approval", Crosscheck.Place(files.Year!, upward.Requested ?? (Act)upward.Reported!), Crosscheck.Place(files.Year!, reply), new(
                    $"《{upward.Title}》的批复日期是{Crosscheck.Shown(reply.On, Language.Chinese)}，早于报送的{Crosscheck.Shown(made, Language.Chinese)}",
                    $"The reply to {upward.Title} is of {Crosscheck.Shown(reply.On, Language.English)}, before it was sent on {Crosscheck.Shown(made, Language.English)}"));
            }
        }

        static (int Index, CourseAct Act)? Act(CongressReview congress, CongressStep step) =>
            congress.Proceedings.Course.Index().Where(a => a.Item.Step == step).Select(static a => ((int, CourseAct)?)(a.Index, a.Item)).LastOrDefault();

        static string At(int index) => FormattableString.Invariant($"/course/{index}/on");
    }

    // A request of the congress is kept among the year's letters too.
    public static IEnumerable<Disagreement> Requests(SchoolFiles files)
    {
        if (files is not { Congress: { } congress, Year: { } year })
        {
            yield break;
        }

        foreach (var (step, begins, ends) in new[] { (CongressStep.RequestToPrepare, "关于筹备召开", "的请示"), (CongressStep.RequestToConvene, "关于召开", "的请示"), (CongressStep.Report, "关于", "召开情况的报告") })
        {
            var told = congress.Proceedings.Course.Index().LastOrDefault(a => a.Item.Step == step);
            var kept = year.Subject<ReportsUpward>().All.Where(u => u.MadeOn is not null && u.Title.StartsWith(begins, StringComparison.Ordinal) && u.Title.EndsWith(ends, StringComparison.Ordinal) && u.Title.Contains("代表大会", StringComparison.Ordinal))
                .MinBy(static u => u.MadeOn);
            if (told.Item?.On is { } on && kept is not null && kept.MadeOn != on)
            {
                yield return Crosscheck.Differ("request", new(SchoolFile.Congress, FormattableString.Invariant($"/course/{told.Index}/on")), Crosscheck.Place(year, kept.Requested ?? (Act)kept.Reported!),
                    new($"《{kept.Title}》的日期", $"the day of {kept.Title}"), Crosscheck.Shown(on, Language.Chinese), Crosscheck.Shown(kept.MadeOn!.Value, Language.Chinese));
            }
        }
    }
}
