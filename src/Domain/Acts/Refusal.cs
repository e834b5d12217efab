using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Acts;

/// <summary>An act that was not done.</summary>
/// <param name="By">The rule that refuses it.</param>
/// <param name="Because">What was found, with names and numbers.</param>
public sealed record Refusal(Precondition By, Words Because)
{
    /// <summary>What it is called, in a row of its own.</summary>
    public static Words Label { get; } = new("不予认可", "refused");

    /// <summary>What several are called together.</summary>
    public static Words Heading { get; } = new("不予认可之处", "refusals");

    /// <inheritdoc/>
    public override string ToString() => Because.Chinese;

    internal static Shape<Refusal> Shape { get; } = Shapes.Written<Refusal>(static v => Write(v, static r => r));

    /// <summary>The lines of a refusal, in whatever says more of it.</summary>
    internal static void Write<T>(View<T> v, Func<T, Refusal> of)
    {
        v.Required("rule", Breach.Shape["rule"].Words, Forms.Paragraph, t => of(t).By.Id);
        v.Required("because", "原因", "reason", Words.Shape, t => of(t).Because);
        v.Required("document", Breach.Shape["source"].Words, Forms.Paragraph, t => of(t).By.Basis.Document);
        v.Required("place", "出处位置", "place in the source", Forms.Paragraph, t => of(t).By.Basis.Place);
        v.Required("force", Finding.Provision["force"].Words, VerdictWords.Forces, t => of(t).By.Basis.Force);
    }
}
