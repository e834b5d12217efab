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

    /// <summary>The steps that were taken and agreed to, in the order entered, which is not always that of the chain.</summary>
    public Sequence<SelectionStep> Steps => [.. Acts.OfType<SelectionStepTaken>().Where(static a => a.Agreed).Select(static a => a.Step)];

    /// <summary>Which step comes next: the first of the chain that was not taken; nothing where none is due.</summary>
    public SelectionStep? Next => Stage == SelectionStage.UnderWay ? Missing : null;

    /// <summary>By which name people call the candidate.</summary>
    public string Name => Materials.Person.Name is { Known: Known.Given } name ? name.Low : Materials.Person.Id;

    /// <summary>Whether nothing can follow.</summary>
    public bool HasEnded => Stage is SelectionStage.Selected or SelectionStage.Refused or SelectionStage.Withdrawn;

    private SelectionStep? Missing => Chain.Where(s => Taken(s) is null).Select(static s => (SelectionStep?)s).FirstOrDefault();

    private bool IsPublished => Acts.Any(static a => a is SelectionPublished);

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

    /// <summary>Asks what stands against an act.</summary>
    /// <param name="act">An act of this candidacy, other than its application.</param>
    /// <returns>What it contradicts and which rules it breaks; none where nothing stands against it.</returns>
    public IEnumerable<Refusal> Against(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return
        [
            .. act switch
            {
                MaterialsSupplemented or MaterialsChecked => OfMaterials(act),
                SelectionStepTaken step => [.. OutOfTurn(step), .. Form(step)],
                SelectionPublished => Early(),
                _ => HasEnded ? [new(CandidacyRules.Once, At())] : Enumerable.Empty<Refusal>(),
            },
            .. ActRules.Early(act.On, _before, Acts[^1].On) is { } early ? [early] : Array.Empty<Refusal>(),
        ];
    }

    /// <summary>The candidacy after an act that nothing contradicts.</summary>
    /// <param name="act">The act.</param>
    /// <returns>The candidacy.</returns>
    public Candidacy With(Act act)
    {
        var after = this with { Acts = [.. Acts, act] };
        return act switch
        {
            MaterialsSupplemented more => (after with { Materials = Materials.With(more.Materials) }).Rechecked(),
            MaterialsChecked check => after.CheckedBy(check.Passed),
            SelectionStepTaken { Agreed: false } => after with { Stage = Stage is SelectionStage.ToPublish or SelectionStage.Selected ? Stage : SelectionStage.Refused },
            SelectionStepTaken step when step.Step == Chain[^1] || Stage is SelectionStage.ToPublish or SelectionStage.Selected => after with { Stage = Decided },
            SelectionStepTaken => after with { Stage = SelectionStage.UnderWay },
            SelectionPublished => after with { Stage = Stage == SelectionStage.ToPublish ? SelectionStage.Selected : Stage },
            _ => after with { Stage = SelectionStage.Withdrawn },
        };
    }

    private SelectionStage Decided => Stage == SelectionStage.Selected || !Terms.Publication || IsPublished ? SelectionStage.Selected : SelectionStage.ToPublish;

    private Candidacy CheckedBy(bool? passed)
    {
        var late = Stage is not (SelectionStage.Applied or SelectionStage.Waiting);
        var check = Judged();
        return passed switch
        {
            false => this with { Check = check, Stage = Stage is SelectionStage.ToPublish or SelectionStage.Selected ? Stage : SelectionStage.Refused },
            true when check.Verdict == Verdict.NotMet => this with { Check = check, Stage = late ? Stage : SelectionStage.UnderWay },
            _ => late ? this with { Check = check } : (this with { Stage = SelectionStage.Waiting }).Rechecked(),
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

    private IEnumerable<Refusal> OfMaterials(Act act)
    {
        var first = Stage == SelectionStage.Applied || Stage == SelectionStage.Waiting;
        if (Stage is SelectionStage.Refused or SelectionStage.Withdrawn || (!first && act is MaterialsChecked && Acts.Any(static a => a is MaterialsChecked)))
        {
            yield return new(CandidacyRules.Once, At());
        }
        else if (!first)
        {
            yield return new(InOrder, At());
        }

        if (act is MaterialsChecked { Passed: true })
        {
            foreach (var failed in Judged().Failed)
            {
                yield return failed;
            }
        }
    }

    // Conditions that are known to be missed refuse a candidate by themselves; whoever goes on breaks them.
    private ImmutableArray<Refusal> OutOfTurn(SelectionStepTaken step) =>
        Stage == SelectionStage.Withdrawn || Taken(step.Step) is not null ? [new(CandidacyRules.Once, Stage == SelectionStage.Withdrawn ? At() : Again(step.Step))]
        : Stage == SelectionStage.Refused && !Acts.Any(static a => a is MaterialsChecked { Passed: false } or SelectionStepTaken { Agreed: false }) ? Check!.Failed
        : Stage switch
        {
            SelectionStage.UnderWay when step.Step == Next => [],
            SelectionStage.UnderWay => [new(InOrder, Turn())],
            SelectionStage.Waiting => [new(InOrder, Waits())],
            _ => [new(InOrder, At())],
        };

    private IEnumerable<Refusal> Early() => Stage switch
    {
        SelectionStage.ToPublish => [],
        SelectionStage.Selected when !IsPublished => [],
        SelectionStage.Applied or SelectionStage.Waiting or SelectionStage.UnderWay when !IsPublished => [new(CandidacyRules.Published, At())],
        _ => [new(CandidacyRules.Once, At())],
    };

    private Words Again(SelectionStep step) => new($"{Name}的{Quotation.Of(step.Label.Chinese)}已经办过", $"{Name}: the step was taken already: {step.Label.English}");

    private Words At()
    {
        var stage = Stage.Label;
        return new($"{Name}{stage.Chinese}", $"{Name}: {stage.English}");
    }

    private Words Turn()
    {
        if (Missing is not { } due)
        {
            return At();
        }

        var next = due.Label;
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
