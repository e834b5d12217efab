using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace UnionGovernance.Files;

/// <summary>The one form in which files are written: UTF-8 without a byte-order mark, indented, ending in a line feed.</summary>
internal static class JsonForm
{
    private static readonly JsonWriterOptions _form = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(Action<Utf8JsonWriter> write) => Lines([write], _form);

    /// <summary>One object a line, each without line breaks.</summary>
    public static byte[] WriteLines(IEnumerable<Action<Utf8JsonWriter>> lines) => Lines(lines, _form with { Indented = false });

    private static byte[] Lines(IEnumerable<Action<Utf8JsonWriter>> lines, JsonWriterOptions form)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var write in lines)
        {
            using (var json = new Utf8JsonWriter(buffer, form))
            {
                write(json);
            }

            buffer.Write("\n"u8);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
