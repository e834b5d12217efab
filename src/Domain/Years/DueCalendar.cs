using System.Collections.Immutable;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Oversight.Dues;
using UnionGovernance.Oversight.Hearings;
using UnionGovernance.Oversight.Reports;
using UnionGovernance.Satisfaction.Matters;

namespace UnionGovernance.Years;

/// <summary>What each body is owed, by the dates entered; where no date was entered, nothing is owed here.</summary>
public static class DueCalendar
{
    /// <summary>The calendar.</summary>
    /// <param name="hearings">The hearings: planned ones are owed to the union.</param>
    /// <param name="reports">Reports that were asked for, and requests that wait for a reply.</param>
    /// <param name="activities">The activities: a report afterwards is owed to whoever approved, unless they were called off.</param>
    /// <param name="matters">Students' matters: an answer is owed to students.</param>
    /// <returns>The lines, by day.</returns>
    public static ImmutableArray<DueLine> Of(
        IEnumerable<Hearing> hearings, IEnumerable<Upward> reports, IEnumerable<UnionActivity> activities, IEnumerable<StudentMatter> matters) =>
    [
        .. hearings.Where(static h => h.Planned is not null)
            .Select(static h => new DueLine(Bodies.Union, Name(h.Planned!.By, Bodies.PartyOrganisation), Same(h.Name), h.Planned!.DueBy, h.Held?.On))
            .Concat(reports.SelectMany(Upward))
            .Concat(activities.Where(static a => a.Approved?.ReportBy is not null && a.Stage != ActivityStage.CalledOff).Select(static a => new DueLine(
                Name(a.Approved!.By, Bodies.LeagueCommittee),
                a.HostedBy is { } host ? Same(host) : Bodies.Union,
                new($"“{a.Name}”总结", $"report on {a.Name}"),
                a.Approved!.ReportBy!.Value,
                a.Reported?.On)))
            .Concat(matters.Where(static m => m.AnswerBy is not null).Select(static m => new DueLine(
                Bodies.Students, Same(m.AssignedTo!), new($"编号{m.Number}事项的答复", $"answer to matter {m.Number}"), m.AnswerBy!.Value, m.AnsweredOn)))
            .OrderBy(static l => l.By),
    ];

    private static IEnumerable<DueLine> Upward(Upward upward)
    {
        if (upward.Due is { } due)
        {
            yield return new(Same(due.To), Bodies.Union, Same(upward.Title), due.DueBy, upward.MadeOn);
        }

        if (upward.Requested is { AnswerBy: { } by } request)
        {
            yield return new(Bodies.Union, Same(request.To), new($"对“{upward.Title}”的批复", $"reply to {upward.Title}"), by, upward.Replied?.On);
        }
    }

    private static Words Same(string name) => new(name, name);

    private static Words Name(Sequence<string> by, Words otherwise) => by.Count == 0 ? otherwise : new(string.Join("、", by), string.Join(", ", by));
}
