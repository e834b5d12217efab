using System.Diagnostics.CodeAnalysis;

namespace UnionGovernance.Json;

/// <summary>A form that is asked for only when it is needed, so that a shape may contain itself.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <param name="form">Gives the form, once it is made.</param>
internal sealed class LaterForm<T>(Func<Form<T>> form) : Form<T>
{
    /// <inheritdoc/>
    internal override bool Read(ref Input input, [MaybeNullWhen(false)] out T value) => form().Read(ref input, out value);

    /// <inheritdoc/>
    internal override void Write(Output output, T value) => form().Write(output, value);

    /// <inheritdoc/>
    internal override void Describe(Schema schema) => form().Describe(schema);

    /// <summary>What contains itself cannot be asked for member by member.</summary>
    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { IsLikeItsRow = true };
}
