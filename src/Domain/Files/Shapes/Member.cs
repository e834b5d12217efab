using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>One member of an object in a file.</summary>
internal abstract class Member<T>(string name, bool required)
{
    public string Name { get; } = name;

    public bool IsRequired { get; } = required;

    public abstract T Read(T into, JsonElement element, string at, Faults faults);

    public abstract void Write(Utf8JsonWriter json, T from);

    public abstract void WriteSchema(Utf8JsonWriter json);

    /// <param name="within">The object that has this member.</param>
    public abstract ImmutableArray<Field> Ask(Field within);
}
