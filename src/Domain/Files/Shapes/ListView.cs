using System.Text.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>Several outcomes in order.</summary>
internal sealed class ListView<T>(IWritten<T> element) : IWritten<IEnumerable<T>>
{
    public void Write(Utf8JsonWriter json, IEnumerable<T> value)
    {
        json.WriteStartArray();
        foreach (var item in value)
        {
            element.Write(json, item);
        }

        json.WriteEndArray();
    }

    public void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        element.WriteSchema(json);
        json.WriteEndObject();
    }
}
