using System.Text.Json;

namespace UnionGovernance.Json;

/// <summary>JSON Lines: one value a line. Blank lines are passed over and counted; a line may end in CR LF, and the last line in nothing.</summary>
internal static class JsonLines
{
    /// <summary>How deep objects and lists may nest: a line holds whole files.</summary>
    public const int Depth = JsonFile<object>.Depth + 1;

    /// <summary>Takes one line that is not blank.</summary>
    /// <param name="number">Its number in the file, from 1.</param>
    /// <param name="utf8">Its bytes, without the line feed.</param>
    public delegate void Taker(int number, ReadOnlySpan<byte> utf8);

    /// <summary>Goes through the lines of a file; faults found meanwhile bear the line's number.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <param name="take">Takes each line.</param>
    /// <returns>Whether there are lines to go through: whether the file is of bearable length, in UTF-8.</returns>
    public static bool Walk(ReadOnlySpan<byte> utf8, Faults faults, Taker take)
    {
        if (!JsonText.IsSound(ref utf8, faults))
        {
            return false;
        }

        var number = 0;
        foreach (var range in utf8.Split((byte)'\n'))
        {
            faults.Line = ++number;
            if (!utf8[range].Trim(" \t\r"u8).IsEmpty)
            {
                take(number, utf8[range]);
            }
        }

        faults.Line = null;
        return true;
    }

    /// <summary>Reads a file of values of one kind.</summary>
    /// <typeparam name="T">What each line holds.</typeparam>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <param name="form">How that stands there.</param>
    /// <returns>The values in order, or the faults, each with its line.</returns>
    public static Reading<Sequence<T>> ReadAll<T>(ReadOnlySpan<byte> utf8, Form<T> form)
        where T : class
    {
        var faults = new Faults();
        var values = new List<T>();
        Walk(utf8, faults, (_, line) =>
        {
            if (Read(line, form, faults) is { } value)
            {
                values.Add(value);
            }
        });
        return faults.Of<Sequence<T>>(faults.Count == 0 ? [.. values] : null);
    }

    /// <summary>Writes a file of values of one kind.</summary>
    /// <typeparam name="T">What each line holds.</typeparam>
    /// <param name="values">The values.</param>
    /// <param name="form">How one of them stands there.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, every line ended by a line feed.</returns>
    public static byte[] WriteAll<T>(IEnumerable<T> values, Form<T> form) => Output.Lines(values.Select(v => (Action<Output>)(output => form.Write(output, v))));

    /// <summary>Reads one line.</summary>
    /// <typeparam name="T">What it holds.</typeparam>
    /// <param name="utf8">Its bytes.</param>
    /// <param name="form">How that stands there.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <returns>What it holds, or nothing if there was any fault.</returns>
    public static T? Read<T>(ReadOnlySpan<byte> utf8, Form<T> form, Faults faults)
        where T : class => JsonText.Read(utf8, form, Depth, faults, Broken);

    private static (Words Found, Words Expected) Broken(JsonException e) => (
        new($"第 {e.BytePositionInLine + 1} 字节处", $"byte {e.BytePositionInLine + 1}"),
        new("每行应为一个完整的 JSON 对象（括号、引号、逗号成对，层次不超过 17）", "each line should be one sound JSON object (paired brackets, quotes, commas; at most 17 levels)"));
}
