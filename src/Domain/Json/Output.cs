using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace UnionGovernance.Json;

/// <summary>What is being written. There is one form: UTF-8 without a byte-order mark, indented or one value a line, ending in a line feed.</summary>
/// <param name="json">The tokens.</param>
internal sealed class Output(Utf8JsonWriter json)
{
    private static readonly JsonWriterOptions _indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonWriterOptions _line = _indented with { Indented = false };

    /// <summary>The tokens.</summary>
    public Utf8JsonWriter Json => json;

    /// <summary>Gives the reason for which a fact does not apply, by its JSON Pointer in the record that is being written.</summary>
    public Func<string, string?>? ReasonAt { get; set; }

    /// <returns>The bytes of a file of one value.</returns>
    public static byte[] File(Action<Output> write) => Bytes([write], _indented);

    /// <returns>The bytes of a file of one value a line.</returns>
    public static byte[] Lines(IEnumerable<Action<Output>> lines) => Bytes(lines, _line);

    private static byte[] Bytes(IEnumerable<Action<Output>> values, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var write in values)
        {
            using (var json = new Utf8JsonWriter(buffer, options))
            {
                write(new(json));
            }

            buffer.Write("\n"u8);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
