namespace UnionGovernance.Json;

/// <summary>A whole number, both bounds included; 31.0 and 3.1e1 are 31.</summary>
/// <param name="least">The least.</param>
/// <param name="most">The greatest.</param>
internal sealed class WholeForm(int least, int most) : Form<int>
{
    private readonly Words _expected = new(
        $"应为 {least} 至 {most} 的整数；不知道就不写这个字段", $"a whole number from {least} to {most} is expected; leave the member out if unknown");

    /// <inheritdoc/>
    internal override bool Read(ref Input input, out int value)
    {
        if (input.Whole() is { } whole && whole >= least && whole <= most)
        {
            value = whole;
            return true;
        }

        value = 0;
        return input.Refuse(Notation.Instead(ref input, FieldKind.Number, mayBeBounds: false) ?? _expected);
    }

    /// <inheritdoc/>
    internal override void Write(Output output, int value) => output.Json.WriteNumberValue(value);

    /// <inheritdoc/>
    internal override void Describe(Schema schema)
    {
        schema.Json.WriteString("type", "integer");
        schema.Json.WriteNumber("minimum", least);
        schema.Json.WriteNumber("maximum", most);
    }

    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { Kind = FieldKind.Number, IsExact = true };
}
