using System.Collections.Immutable;

namespace UnionGovernance.Json;

/// <summary>A value that may be nothing; nothing is never written, so it is never read.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <param name="form">How a value stands in a file.</param>
internal sealed class NullableForm<T>(Form<T> form) : Form<T?>
    where T : struct
{
    /// <inheritdoc/>
    public override Words Missing => form.Missing;

    /// <inheritdoc/>
    public override bool IsOnlyWritten => form.IsOnlyWritten;

    /// <inheritdoc/>
    public override bool Read(ref Input input, out T? value)
    {
        var read = form.Read(ref input, out var given);
        value = read ? given : null;
        return read;
    }

    /// <inheritdoc/>
    public override void Write(Output output, T? value) => form.Write(output, value!.Value);

    /// <inheritdoc/>
    public override void Describe(Schema schema) => form.Describe(schema);

    /// <inheritdoc/>
    public override ImmutableArray<Field> Ask(Field field) => form.Ask(field);
}
