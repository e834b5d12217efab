using UnionGovernance.Json;

namespace UnionGovernance.Editions;

/// <summary>Changes that set chosen rules right together, and break no other.</summary>
/// <param name="Changes">What is to be done.</param>
/// <param name="Effort">What all of it costs, by <see cref="Rules.Changing.Efforts"/>.</param>
/// <param name="After">The record as it is then. What is to be stated first is taken to be as it is asked. Of people among whom it does not matter who is meant, the first are; who joins is made up. A fact whose evidence has expired is not among it, and which department a post belongs to is left out.</param>
public sealed record Plan(Sequence<PlannedChange> Changes, int Effort, UnionRecord After)
{
    /// <summary>The changes as steps to be followed, what is to be stated first before all others.</summary>
    public Sequence<PlanStep> Steps => PlanStep.Of(Changes);

    /// <summary>The changes in one line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as 两名工作人员退出，补选三名学生代表, without a full stop; what is to be found out first is said first, and nothing to change is said so.</returns>
    public string Describe(Language language)
    {
        var chinese = language == Language.Chinese;
        var (stated, changed) = (Joined(static c => c.IsStating), Joined(static c => !c.IsStating));
        return (stated.Length, changed.Length) switch
        {
            (0, 0) => chinese ? "不必改动" : "nothing is to be changed",
            (0, _) => changed,
            (_, 0) => chinese ? $"先{stated}；合乎要求的，不必改动" : $"first {stated}; where that is as it is asked, nothing is to be changed",
            _ => chinese ? $"先{stated}；合乎要求的，只须{changed}" : $"first {stated}; where that is as it is asked, no more than this: {changed}",
        };

        // Clauses that hold no stop of their own need no longer one between them.
        string Joined(Func<PlannedChange, bool> some)
        {
            var clauses = Changes.Where(some).Select(c => c.Text.In(language)).ToList();
            return string.Join(!chinese ? "; " : clauses.Exists(static c => c.AsSpan().ContainsAny('，', '；', '：')) ? "；" : "，", clauses);
        }
    }

    /// <summary>The steps, each on its line with the rules for which it is taken.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The lines, each with its stop; a plan of one step is one line without a number.</returns>
    public IEnumerable<PlanLine> Outline(Language language)
    {
        var (chinese, steps) = (language == Language.Chinese, Steps);
        if (steps is [] or [{ IsStating: false }])
        {
            yield return steps is [var only] ? Lined(only, language) : new(chinese ? "不必改动。" : "Nothing is to be changed.");
            yield break;
        }

        var stated = steps.Count(static s => s.IsStating);
        if (stated > 0)
        {
            yield return new(chinese ? "先弄清楚：" : "First find out:");
        }

        foreach (var (at, step) in steps.Index())
        {
            if (at == stated && at > 0)
            {
                yield return new(chinese ? "合乎要求的，只须：" : "Where that is as it is asked, no more than:");
            }

            yield return Lined(step, language) with { Number = at + 1 };
        }

        if (stated == steps.Count)
        {
            yield return new(chinese ? "合乎要求的，不必改动。" : "Where that is as it is asked, nothing is to be changed.");
        }
    }

    private static PlanLine Lined(PlanStep step, Language language)
    {
        var (said, goesOn) = (step.Describe(language), step.Each.Count > 0);
        return new(language == Language.Chinese ? $"{said}{(goesOn ? "：" : "。")}" : $"{char.ToUpperInvariant(said[0])}{said[1..]}{(goesOn ? ":" : ".")}")
        {
            Each = [.. step.Each.Select(e => e.Describe(language))],
        };
    }

    /// <inheritdoc/>
    public override string ToString() => Describe(Language.Chinese);

    internal static Shape<Plan> Shape { get; } = Shapes.Written<Plan>(static v =>
    {
        v.Required("effort", PlannedChange.Shape["effort"].Words, Forms.Whole(0, int.MaxValue), static p => p.Effort);
        v.Required("changes", "改动", "what is to be done", Forms.Each(PlannedChange.Shape), static p => p.Changes);
        v.Optional("line", "一句话", "in one line", Words.Told, static p => Words.Of(p.Describe));
        v.Optional("steps", "依次要做的", "what is done, step by step", Forms.Each(PlanStep.Shape), static p => p.Steps);
    });
}
