using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Rules;

/// <summary>Facts that no union has (存疑): perhaps a slip of the pen. It asks, and changes nothing: no verdict hangs on it.</summary>
/// <param name="Id">The name of the question.</param>
/// <param name="Text">What is doubted, with the figures, and that it be checked.</param>
/// <param name="Path">Where what is doubted was entered.</param>
public sealed record Doubt(string Id, Words Text, FactPath Path)
{
    /// <summary>What it is called, in a row of its own.</summary>
    public static Words Label { get; } = new("存疑", "doubt");

    /// <summary>What several are called together.</summary>
    public static Words Heading { get; } = new("存疑", "doubts");

    /// <inheritdoc/>
    public override string ToString() => Text.Chinese;

    internal static Shape<Doubt> Shape { get; } = Shapes.Written<Doubt>("doubt", static v =>
    {
        v.Required("id", "疑问编号", "id of the question", Forms.AnyText, static d => d.Id);
        v.Required("path", Measurement.Shape["path"].Words, Forms.AnyText, static d => d.Path.JsonPointer);
        v.Required("label", "所疑事实", "the fact that is doubted", Words.Told, static d => d.Path.Label);
        v.Required("text", "所存疑问", "what is doubted", Words.Told, static d => d.Text);
    });
}
