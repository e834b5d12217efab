using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>How a value stands in a file: read with every fault, written in one form, described by a schema, all from one line.</summary>
/// <typeparam name="T">The values.</typeparam>
internal abstract class Shape<T> : IWritten<T>
{
    /// <returns>Whether it was read; otherwise a fault was added.</returns>
    public abstract bool Read(JsonElement element, string at, Faults faults, [MaybeNullWhen(false)] out T value);

    public abstract void Write(Utf8JsonWriter json, T value);

    public abstract void WriteSchema(Utf8JsonWriter json);

    /// <summary>What a form asks for to make such a value; its JSON, where a shape says nothing simpler.</summary>
    /// <param name="member">The member that holds the value.</param>
    public virtual ImmutableArray<Field> Ask(Field member) => [member];
}
