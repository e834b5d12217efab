using System.Text.Json;
using System.Text.Json.Serialization;

namespace UnionGovernance.Json;

/// <summary>A file of one value: reads it with all faults at once, writes it in one form, and gives its JSON Schema.</summary>
/// <typeparam name="T">What the file holds.</typeparam>
/// <param name="title">What its schema calls it.</param>
/// <param name="form">How it stands there.</param>
internal sealed class JsonFile<T>(string title, Form<T> form)
    where T : class
{
    /// <summary>How deep objects and lists may nest.</summary>
    public const int Depth = 16;

    /// <summary>Reads a file.</summary>
    /// <param name="utf8">Its bytes, with or without a byte-order mark.</param>
    /// <returns>What it holds, or the faults. It never throws on what the bytes hold.</returns>
    public Reading<T> Read(ReadOnlySpan<byte> utf8)
    {
        var faults = new Faults();
        var value = Read(utf8, form, faults, string.Empty);
        return faults.Of(value);
    }

    /// <summary>Reads a file that is one of several.</summary>
    /// <param name="utf8">Its bytes, with or without a byte-order mark.</param>
    /// <param name="form">How what it holds stands there.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <param name="at">What stands before every place in it.</param>
    /// <returns>What it holds, or nothing if there was any fault.</returns>
    public static T? Read(ReadOnlySpan<byte> utf8, Form<T> form, Faults faults, string at)
    {
        if (!JsonText.IsSound(ref utf8, faults, at))
        {
            return null;
        }

        if (!utf8.ContainsAnyExcept(" \t\r\n"u8))
        {
            faults.Add(at, new Words("空文件", "an empty file"), new("文件里没有内容，请核对是否选错了文件", "it holds nothing; see whether it is the right file"));
            return null;
        }

        return JsonText.Read(utf8, form, Depth, faults, Broken, at);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="stream">Its bytes, read to the end or to 16 MiB, and left open.</param>
    /// <inheritdoc cref="Read(ReadOnlySpan{byte})"/>
    public Reading<T> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(JsonText.Of(stream));
    }

    /// <summary>How what it holds stands there.</summary>
    public Form<T> Form => form;

    /// <summary>Reads and writes what a file holds inside a caller's own JSON.</summary>
    public JsonConverter<T> Converter => new FileConverter<T>(this);

    /// <summary>Writes a file.</summary>
    /// <param name="value">What it holds.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public byte[] Write(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Output.File(output => form.Write(output, value));
    }

    /// <summary>What is wrong with a value that was made in C#: it is written, sound or not, and read back, so that files and code have one set of limits.</summary>
    /// <param name="value">The value.</param>
    /// <returns>What a reader makes of it, or the faults. It never throws on what the value holds.</returns>
    public Reading<T> Check(T value)
    {
        var faults = new Faults();
        var read = Check(value, form, faults);
        return new(read, faults.First, faults.Count);
    }

    /// <summary>What is wrong with one of several values that were made in C#.</summary>
    /// <param name="value">The value.</param>
    /// <param name="form">How it stands in a file.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <param name="at">What stands before every place in it.</param>
    /// <returns>What a reader makes of it, or nothing if there was any fault.</returns>
    public static T? Check(T value, Form<T> form, Faults faults, string at = "") => Read(Output.Unsound(output => form.Write(output, value)), form, faults, at);

    /// <summary>What the file holds, part by part with its words.</summary>
    /// <param name="words">What it is called itself.</param>
    public Field Ask(Words words) => form.Ask(new(string.Empty, words, IsRequired: true, FieldKind.Json));

    /// <summary>Writes the schema (JSON Schema 2020-12), which says less than <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public byte[] Schema() => Json.Schema.File(title, form.Describe);

    private static (Words Found, Words Expected) Broken(JsonException e) => (
        new($"第 {e.LineNumber + 1} 行第 {e.BytePositionInLine + 1} 字节处", $"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}"),
        new("应为合法的 JSON（括号、引号、逗号成对，层次不超过 16）", "sound JSON is expected (paired brackets, quotes, commas; at most 16 levels)"));
}
