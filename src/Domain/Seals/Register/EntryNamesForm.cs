using UnionGovernance.Json;

namespace UnionGovernance.Seals.Register;

/// <summary>The people whom an entry lists, at least one. One of them who cannot be written spoils the list, for the list is one member.</summary>
/// <param name="name">One of them.</param>
/// <param name="expected">What is expected.</param>
internal sealed class EntryNamesForm(Form<string> name, Words expected) : ElementsForm<string>(name, expected)
{
    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { Kind = FieldKind.Lines };

    /// <inheritdoc/>
    protected override bool Take(ref Input input, List<string> taken)
    {
        var text = input.Text();
        taken.Add(text ?? string.Empty);
        input.Json.Skip();
        return text is not null && EntryValue.IsText(text);
    }

    /// <inheritdoc/>
    protected override bool End(ref Input input, List<string> taken, bool sound) =>
        (sound && taken.Count is not (0 or > FileLimits.LongestList)) || input.Refuse(input.Show(), Expected);
}
