using UnionGovernance.Json;

namespace UnionGovernance.Editions;

/// <summary>Changes that set chosen rules right together, and break no other.</summary>
/// <param name="Changes">What is to be done.</param>
/// <param name="Effort">What all of it costs, by <see cref="Rules.Changing.Efforts"/>.</param>
/// <param name="After">The record as it is then. What is to be stated first is taken to be as it is asked. Of people among whom it does not matter who is meant, the first are; who joins is made up. A fact whose evidence has expired is not among it, and which department a post belongs to is left out.</param>
public sealed record Plan(Sequence<PlannedChange> Changes, int Effort, UnionRecord After)
{
    /// <summary>The changes as one sentence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as 两名工作人员退出，补选三名学生代表, without a full stop; what is to be found out first is said first, and nothing to change is said so.</returns>
    public string Describe(Language language)
    {
        var chinese = language == Language.Chinese;
        var stated = string.Join(chinese ? "；" : "; ", Changes.Where(static c => c.IsStating).Select(c => c.Text.In(language)));
        var changed = string.Join(chinese ? "；" : "; ", Changes.Where(static c => !c.IsStating).Select(c => c.Text.In(language)));
        return (stated.Length, changed.Length) switch
        {
            (0, 0) => chinese ? "不必改动" : "nothing is to be changed",
            (0, _) => changed,
            (_, 0) => chinese ? $"先{stated}；合乎要求的，不必改动" : $"first {stated}; where that is as it is asked, nothing is to be changed",
            _ => chinese ? $"先{stated}；合乎要求的，只须{changed}" : $"first {stated}; where that is as it is asked, no more than this: {changed}",
        };
    }

    internal static Shape<Plan> Shape { get; } = Shapes.Written<Plan>(static v =>
    {
        v.Required("effort", PlannedChange.Shape["effort"].Words, Forms.Whole(0, int.MaxValue), static p => p.Effort);
        v.Required("changes", "改动", "what is to be done", Forms.Each(PlannedChange.Shape), static p => p.Changes);
    });
}
