using UnionGovernance.Json;
using UnionGovernance.Law;

namespace UnionGovernance.Editions;

/// <summary>What the opinions of 2019 ask and no fact of a record shows: that it is asked, and where it is looked at instead.</summary>
/// <param name="Measure">The number of the measure, such as 措施4.</param>
/// <param name="Provision">The provision.</param>
/// <param name="Because">Why no record is judged by it, and where it is looked at.</param>
public sealed record UnjudgedProvision(string Measure, Provision Provision, Words Because)
{
    /// <summary>The number of the measure in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Such as 措施4, or Measure 4.</returns>
    public string MeasureIn(Language language) => language == Language.Chinese ? Measure : $"Measure {Measure.TrimStart('措', '施')}";

    /// <inheritdoc/>
    public override string ToString() => Because.Chinese;

    internal static Shape<UnjudgedProvision> Shape { get; } = Shapes.Written<UnjudgedProvision>(static v =>
    {
        v.Required("measure", "第几项措施", "number of the measure", Forms.AnyText, static u => u.Measure);
        v.Required("says", "《意见》所要求", "what the opinions ask", Words.Shape, static u => u.Provision.Says);
        v.Required("because", "为何不按记录评估", "why no record is judged by it", Words.Shape, static u => u.Because);
    });
}
