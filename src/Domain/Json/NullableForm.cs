namespace UnionGovernance.Json;

/// <summary>A value that may be nothing; nothing is never written, so it is never read.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <param name="form">How a value stands in a file.</param>
internal sealed class NullableForm<T>(Form<T> form) : Form<T?>
    where T : struct
{
    /// <inheritdoc/>
    internal override Words Missing => form.Missing;

    /// <inheritdoc/>
    internal override bool IsOnlyWritten => form.IsOnlyWritten;

    /// <inheritdoc/>
    internal override bool Read(ref Input input, out T? value)
    {
        var read = form.Read(ref input, out var given);
        value = read ? given : null;
        return read;
    }

    /// <inheritdoc/>
    internal override void Write(Output output, T? value) => form.Write(output, value!.Value);

    /// <inheritdoc/>
    internal override void Describe(Schema schema) => form.Describe(schema);

    /// <inheritdoc/>
    internal override Field Ask(Field field) => form.Ask(field);
}
