using System.Text.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>How a value is written, and the schema of what is written.</summary>
/// <typeparam name="T">The values.</typeparam>
internal interface IWritten<in T>
{
    void Write(Utf8JsonWriter json, T value);

    /// <summary>Writes the members of a schema, inside an object already begun.</summary>
    void WriteSchema(Utf8JsonWriter json);
}
