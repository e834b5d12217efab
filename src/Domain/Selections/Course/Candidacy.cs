using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Selections.Applications;
using UnionGovernance.Selections.Terms;

namespace UnionGovernance.Selections.Course;

/// <summary>One candidate's way through a selection: what was handed in, which steps were taken, and which comes next.</summary>
/// <remarks>A candidate of whom too little is known is neither refused nor passed: the check waits and says what is missing.</remarks>
public sealed record Candidacy
{
    private static readonly Words _before = new("前一环节", "the step before it");
    private readonly UnionKind _kind;
    private readonly RecordOptions _options;

    private Candidacy(Applied application, UnionKind kind, UnionLevel level, SelectionTerms terms, RecordOptions options)
    {
        (Application, Materials, Terms, _kind, _options) = (application, application.Materials, terms, kind, options);
        (Level, Chain) = (level, SelectionChains.Of(level, application.Post, terms));
        Acts = [application];
    }

    /// <summary>The application.</summary>
    public Applied Application { get; }

    /// <summary>The union's level.</summary>
    public UnionLevel Level { get; }

    /// <summary>The charter's terms on the day of the application; they hold to the end.</summary>
    public SelectionTerms Terms { get; }

    /// <summary>The steps to go through, in order.</summary>
    public Sequence<SelectionStep> Chain { get; }

    /// <summary>What has been handed in so far.</summary>
    public Materials Materials { get; private init; }

    /// <summary>How far the candidate has come.</summary>
    public SelectionStage Stage { get; private init; }

    /// <summary>What the check of the materials showed; nothing before it.</summary>
    public MaterialsCheck? Check { get; private init; }

    /// <summary>The acts that were taken, in the order entered.</summary>
    public ImmutableArray<Act> Acts { get; private init; }

    /// <summary>Which step comes next; nothing where none is due.</summary>
    public SelectionStep? Next => Stage == SelectionStage.UnderWay ? Chain[Steps] : null;

    /// <summary>By which name people call the candidate.</summary>
    public string Name => Materials.Person.Name is { Known: Known.Given } name ? name.Low : Materials.Person.Id;

    /// <summary>Whether nothing can follow.</summary>
    public bool HasEnded => Stage is SelectionStage.Selected or SelectionStage.Refused or SelectionStage.Withdrawn;

    private int Steps => Acts.Count(static a => a is SelectionStepTaken);

    private Precondition InOrder => Level == UnionLevel.College ? CandidacyRules.InCollegeOrder : CandidacyRules.InOrder;

    /// <summary>Opens a candidacy.</summary>
    /// <param name="application">The application.</param>
    /// <param name="kind">Whom the union represents.</param>
    /// <param name="level">The union's level.</param>
    /// <param name="terms">The charter's terms.</param>
    /// <param name="options">How the school settles what may be read in two ways.</param>
    /// <returns>The candidacy, its materials still to be checked.</returns>
    public static Candidacy Of(Applied application, UnionKind kind, UnionLevel level, SelectionTerms terms, RecordOptions options)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(options);
        return new(application, kind, level, terms, options);
    }

    /// <summary>The act that took a step.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The act; nothing where the step was not taken.</returns>
    public SelectionStepTaken? Taken(SelectionStep step) => Acts.OfType<SelectionStepTaken>().FirstOrDefault(a => a.Step == step);

    /// <summary>Every rule that refuses an act.</summary>
    /// <param name="act">An act of this candidacy, other than its application.</param>
    /// <returns>The refusals; none where it may be taken.</returns>
    public IEnumerable<Refusal> Refuse(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (OutOfTurn(act) is { } turn)
        {
            yield return new(act is SelectionPublished && !Terms.Publication ? CandidacyRules.Published : InOrder, turn);
        }

        if (ActRules.Early(act.On, _before, Acts[^1].On) is { } early)
        {
            yield return early;
        }

        foreach (var refusal in act switch
        {
            MaterialsChecked { Passed: true } => Judged().Failed,
            SelectionStepTaken step => Form(step),
            _ => [],
        })
        {
            yield return refusal;
        }
    }

    /// <summary>The candidacy after an act that nothing refuses.</summary>
    /// <param name="act">The act.</param>
    /// <returns>The candidacy.</returns>
    public Candidacy With(Act act)
    {
        var after = this with { Acts = [.. Acts, act] };
        return act switch
        {
            MaterialsSupplemented more => (after with { Materials = Materials.With(more.Materials) }).Rechecked(),
            MaterialsChecked { Passed: false } => after with { Check = Judged(), Stage = SelectionStage.Refused },
            MaterialsChecked => (after with { Stage = SelectionStage.Waiting }).Rechecked(),
            SelectionStepTaken { Agreed: false } => after with { Stage = SelectionStage.Refused },
            SelectionStepTaken when after.Steps < Chain.Count => after,
            SelectionStepTaken => after with { Stage = Terms.Publication ? SelectionStage.ToPublish : SelectionStage.Selected },
            SelectionPublished => after with { Stage = SelectionStage.Selected },
            _ => after with { Stage = SelectionStage.Withdrawn },
        };
    }

    private MaterialsCheck Judged() => MaterialsCheck.Of(Materials, _kind, Terms, _options);

    // A check that waits is done as soon as nothing is missing; before anyone checked, handing something in decides nothing.
    private Candidacy Rechecked()
    {
        if (Stage != SelectionStage.Waiting)
        {
            return this;
        }

        var check = Judged();
        return this with
        {
            Check = check,
            Stage = check.Verdict switch
            {
                Verdict.Met => SelectionStage.UnderWay,
                Verdict.NotMet => SelectionStage.Refused,
                _ => SelectionStage.Waiting,
            },
        };
    }

    private Words? OutOfTurn(Act act) => act switch
    {
        _ when HasEnded => At(),
        MaterialsSupplemented or MaterialsChecked => Stage is SelectionStage.Applied or SelectionStage.Waiting ? null : At(),
        SelectionStepTaken step when Stage == SelectionStage.UnderWay => step.Step == Next ? null : Turn(),
        SelectionPublished when !Terms.Publication => new("章程不要求公示", "The charter asks for no publication"),
        SelectionPublished => Stage == SelectionStage.ToPublish ? null : At(),
        SelectionStepTaken => Stage == SelectionStage.Waiting ? Waits() : At(),
        _ => null,
    };

    private Words At()
    {
        var stage = Stage.Label;
        return new($"{Name}{stage.Chinese}", $"{Name}: {stage.English}");
    }

    private Words Turn()
    {
        var next = SelectionStep.Form.Of(Chain[Steps]).Label;
        return new($"{Name}的下一环节是“{next.Chinese}”", $"The next step of {Name}: {next.English}");
    }

    private Words Waits() => new(
        $"{Name}的材料尚缺：{string.Join("、", Check!.Missing.Select(static m => m.Chinese))}",
        $"The materials of {Name} lack: {string.Join(", ", Check!.Missing.Select(static m => m.English))}");

    private static IEnumerable<Refusal> Form(SelectionStepTaken step)
    {
        if (step is { Step: SelectionStep.CollegePartyAgrees, Agreed: true, Stamped: not true })
        {
            yield return new(CandidacyRules.Stamped, step.Stamped is null ? new("未写明是否盖章", "Whether it is stamped is not stated") : new("未盖章", "It is not stamped"));
        }

        if (step is { Step: SelectionStep.JointReview, By.Count: < 2 })
        {
            yield return new(CandidacyRules.Joint, step.By.Count == 0 ? new("未写明由谁审查", "Nobody is named as reviewing") : new($"只有{step.By[0]}", $"Only {step.By[0]}"));
        }
    }
}
