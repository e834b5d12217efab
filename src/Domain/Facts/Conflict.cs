using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>A stated figure that no reading of the roster allows.</summary>
/// <param name="Stated">The figure as stated.</param>
/// <param name="Counted">The figure as counted.</param>
/// <remarks>Rules then judge by the hull of both, so that neither is preferred.</remarks>
public sealed record Conflict(Measurement Stated, Measurement Counted)
{
    /// <summary>The conflict in words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentence, without a full stop.</returns>
    public string Describe(Language language) => language == Language.Chinese
        ? $"数字与名单不一致：{Stated.Path.Label.Chinese}，填报{Stated.Describe(language)}，名单{Counted.Describe(language)}"
        : $"a figure and a roster disagree: {Stated.Path.Label.English}, stated {Stated.Describe(language)}, counted {Counted.Describe(language)}";

    internal static Shape<Conflict> Shape { get; } = Shapes.Written<Conflict>(static v =>
    {
        v.Required("path", "事实的位置", "place of the fact", Forms.AnyText, static c => c.Stated.Path.JsonPointer);
        v.Required("stated", "所写数值", "figure as stated", Forms.AnyText, static c => c.Stated.Describe(Language.Chinese));
        v.Required("counted", "清点所得", "figure as counted", Forms.AnyText, static c => c.Counted.Describe(Language.Chinese));
    });
}
