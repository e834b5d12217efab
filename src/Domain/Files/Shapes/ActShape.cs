using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>How one kind of act stands on its line.</summary>
internal abstract class ActShape(string word, Words words)
{
    /// <summary>The value of the line's <c>act</c>.</summary>
    public string Word { get; } = word;

    public Words Words { get; } = words;

    public abstract bool Takes(Act act);

    public abstract Act? Read(JsonElement element, string at, Faults faults);

    public abstract void Write(Utf8JsonWriter json, Act act);

    public abstract void WriteSchema(Utf8JsonWriter json);

    /// <summary>What a form asks for to make such an act.</summary>
    public abstract ImmutableArray<Field> Ask();
}
