using System.Collections.Immutable;
using UnionGovernance.Rules;
using UnionGovernance.Years;

namespace UnionGovernance.Oversight.Reports;

/// <summary>What went upward in a year, with the replies.</summary>
public sealed class ReportsUpward : IYearSubject
{
    private readonly List<Upward> _upward = [];

    /// <summary>Requests and reports, in the order first entered.</summary>
    public ImmutableArray<Upward> All => [.. _upward];

    /// <inheritdoc/>
    public bool Owns(YearAct act) => act is UpwardAct;

    /// <inheritdoc/>
    public ImmutableArray<Refusal> Take(YearAct act)
    {
        var taken = (UpwardAct)act;
        var at = _upward.FindIndex(u => u.Title == taken.Title);
        var upward = at < 0 ? null : _upward[at];
        if (Refuse(taken, upward) is { } refusal)
        {
            return [refusal];
        }

        var after = After(upward ?? new() { Title = taken.Title }, taken);
        if (upward is null)
        {
            _upward.Add(after);
        }
        else
        {
            _upward[at] = after;
        }

        return [];
    }

    /// <inheritdoc/>
    /// <remarks>That something was reported does not show that nothing went unreported: the record's fact rests on the activities.</remarks>
    public UnionRecord Enter(UnionRecord record) => record;

    private static Upward After(Upward upward, UpwardAct act) => act switch
    {
        ReportDue due => upward with { Due = due },
        RequestMade made => upward with { Requested = made },
        ReportMade made => upward with { Reported = made },
        _ => upward with { Replied = (ReplyGiven)act },
    };

    private static Refusal? Refuse(UpwardAct act, Upward? upward) => (act, upward?.Stage) switch
    {
        (ReportDue or RequestMade or ReportMade, null) => null,
        (RequestMade or ReportMade, UpwardStage.Due) => YearRules.Early(act.On, UpwardStages.Form.Of(UpwardStage.Due).Label, upward!.Due!.On),
        (ReplyGiven, UpwardStage.Requested or UpwardStage.Reported) => YearRules.Early(act.On, UpwardStages.Form.Of(upward!.Stage).Label, upward.MadeOn!.Value),
        (_, null) => new(UpwardRules.InOrder, new($"没有报送过“{act.Title}”", $"{act.Title} did not go upward")),
        (_, { } stage) => new(UpwardRules.InOrder, new(
            $"“{act.Title}”{UpwardStages.Form.Of(stage).Label.Chinese}",
            $"{act.Title} is {UpwardStages.Form.Of(stage).Label.English}")),
    };
}
