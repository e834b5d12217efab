using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Acts;

/// <summary>An act that was not done.</summary>
/// <param name="By">The rule that refuses it.</param>
/// <param name="Because">What was found, with names and numbers.</param>
public sealed record Refusal(Precondition By, Words Because)
{
    internal static Shape<Refusal> Shape { get; } = Shapes.Written<Refusal>(static v =>
    {
        v.Required("rule", "规则编号", "rule", Forms.Paragraph, static r => r.By.Id);
        v.Required("because", "原因", "reason", Words.Shape, static r => r.Because);
        v.Required("document", "出处", "source", Forms.Paragraph, static r => r.By.Basis.Document);
        v.Required("place", "出处位置", "place in the source", Forms.Paragraph, static r => r.By.Basis.Place);
        v.Required("force", "效力", "force", VerdictWords.Forces, static r => r.By.Basis.Force);
    });
}
