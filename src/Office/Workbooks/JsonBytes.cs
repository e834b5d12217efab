using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace UnionGovernance.Office.Workbooks;

/// <summary>What was taken from cells, as bytes for the reader of records; faults then quote Chinese as it was typed.</summary>
internal static class JsonBytes
{
    private static readonly JsonWriterOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlySpan<byte> Of(JsonNode node)
    {
        var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, _plain))
        {
            node.WriteTo(json);
        }

        return stream.GetBuffer().AsSpan(0, (int)stream.Length);
    }
}
