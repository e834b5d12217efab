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

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, _form))
        {
            write(json);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
