using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>Two figures that cannot both be: a stated one that no reading of the roster, or of other facts, allows; or a part that is more than its whole.</summary>
/// <param name="Stated">The figure as stated; the part.</param>
/// <param name="Counted">The figure as counted; the whole.</param>
/// <remarks>Of figure and roster, rules then judge by the hull of both, so that neither is preferred; of a share whose part is more than its whole, nothing is known.</remarks>
public sealed record Conflict(Measurement Stated, Measurement Counted)
{
    /// <summary>Whether the two are a part and its whole.</summary>
    public bool IsOfPortion { get; init; }

    /// <summary>Of which other facts the figure is made, where it is not counted from a roster.</summary>
    internal Words? MadeOf { get; init; }

    /// <summary>Whether the other figure is made of other facts, and not counted from a roster.</summary>
    public bool IsMadeOfFacts => MadeOf is not null;

    /// <summary>The conflict in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentence, without a full stop.</returns>
    public string Describe(Language language) => (language, IsOfPortion) switch
    {
        (Language.Chinese, true) => $"部分多于整体：{InWords(language)}",
        (Language.Chinese, _) => $"{(MadeOf is null ? "数字与名单不一致" : "所填事项互相矛盾")}：{Stated.Path.Label.Chinese}，填报{Stated.Describe(language)}，{CountedFrom(language)}{Counted.Describe(language)}",
        (_, true) => $"a part is more than its whole: {InWords(language)}",
        _ => $"{(MadeOf is null ? "a figure and a roster disagree" : "what is stated contradicts itself")}: {Stated.Path.Label.English}, stated {Stated.Describe(language)}, {CountedFrom(language)}{Counted.Describe(language)}",
    };

    /// <summary>Both figures, as they stand in the place of the one that is asked for.</summary>
    internal string InWords(Language language) => (language, IsOfPortion) switch
    {
        (Language.Chinese, true) => $"{Stated.Path.Label.Chinese}{Stated.Describe(language)}，多于{Counted.Path.Label.Chinese}{Counted.Describe(language)}",
        (Language.Chinese, _) => $"填报{Stated.Describe(language)}，{CountedFrom(language)}{Counted.Describe(language)}，不一致",
        (_, true) => $"{Stated.Path.Label.English}, {Stated.Describe(language)}, more than {Counted.Path.Label.English}, {Counted.Describe(language)}",
        _ => $"stated {Stated.Describe(language)}, {CountedFrom(language)}{Counted.Describe(language)}, which disagree",
    };

    private string CountedFrom(Language language) => (language, MadeOf) switch
    {
        (Language.Chinese, null) => "名单",
        (Language.Chinese, { Chinese: var facts }) => $"按{facts}为",
        (_, null) => "counted ",
        (_, { English: var facts }) => $"by {facts} ",
    };

    /// <inheritdoc/>
    public override string ToString() => Describe(Language.Chinese);

    internal static Shape<Conflict> Shape { get; } = Shapes.Written<Conflict>(static v =>
    {
        v.Required("path", Measurement.Shape["path"].Words, Forms.AnyText, static c => c.Stated.Path.JsonPointer);
        v.Required("text", "矛盾之处", "what contradicts each other", Words.Told, static c => Words.Of(c.Describe));
        v.Required("stated", "所写数值", "figure as stated", Measurement.Shape, static c => c.Stated);
        v.Required("counted", "清点所得", "figure as counted", Measurement.Shape, static c => c.Counted);
    });
}
