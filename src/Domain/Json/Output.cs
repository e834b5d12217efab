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

    /// <summary>
    /// Whether what no file may hold is written all the same, for a reader to refuse it: nothing as null, a value without a word as its number.
    /// Otherwise to write such a thing is an error of the caller's.
    /// </summary>
    public bool WritesUnsound { get; private init; }

    /// <returns>The bytes of a file of one value.</returns>
    public static byte[] File(Action<Output> write) => Bytes([write], _indented);

    /// <returns>The bytes of one value, sound or not.</returns>
    public static byte[] Unsound(Action<Output> write) => Bytes([write], _line, unsound: true);

    /// <returns>The bytes of a file of one value a line.</returns>
    public static byte[] Lines(IEnumerable<Action<Output>> lines) => Bytes(lines, _line);

    /// <summary>Writes a value within another.</summary>
    /// <typeparam name="T">The value.</typeparam>
    /// <param name="form">How it stands in a file.</param>
    /// <param name="value">The value.</param>
    public void Write<T>(Form<T> form, T value)
    {
        if (value is null && WritesUnsound)
        {
            json.WriteNullValue();
            return;
        }

        form.Write(this, value);
    }

    private static byte[] Bytes(IEnumerable<Action<Output>> values, JsonWriterOptions options, bool unsound = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var write in values)
        {
            using (var json = new Utf8JsonWriter(buffer, options))
            {
                write(new(json) { WritesUnsound = unsound });
            }

            buffer.Write("\n"u8);
        }

        return buffer.WrittenSpan.ToArray();
    }
}
