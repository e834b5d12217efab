using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace UnionGovernance.Json;

/// <summary>The text of files: bounds, encoding and syntax, before anything is known of what they hold.</summary>
internal static class JsonText
{
    // Above what any record of one union holds, half a megabyte.
    private const int Large = 512 * 1024;

    /// <summary>The bytes of a stream, read to its end or to one more than a file may have.</summary>
    public static ReadOnlySpan<byte> Of(Stream stream)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81_920];
        while (buffer.Length <= FileLimits.MostBytes && stream.Read(chunk) is > 0 and var read)
        {
            buffer.Write(chunk, 0, read);
        }

        return buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
    }

    /// <summary>Takes a file's byte-order mark away, if it is one of bearable length in UTF-8.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="faults">Takes the fault.</param>
    /// <param name="at">Where the file stands among others.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsSound(ref ReadOnlySpan<byte> utf8, Faults faults, string at = "")
    {
        if (utf8.Length > FileLimits.MostBytes)
        {
            faults.Add(at, new Words($"{utf8.Length} 字节", $"{utf8.Length} bytes"), new($"文件不应超过 {FileLimits.MostBytes} 字节", $"a file is at most {FileLimits.MostBytes} bytes"));
            return false;
        }

        if (utf8.StartsWith(Encoding.UTF8.Preamble))
        {
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        }

        if (!Utf8.IsValid(utf8))
        {
            faults.Add(at, string.Empty, new("文件应为 UTF-8 编码，请另存为 UTF-8", "the file should be UTF-8; save it as UTF-8"));
            return false;
        }

        return true;
    }

    /// <summary>Reads one value, which is all that the text holds.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <param name="utf8">Sound UTF-8 without a byte-order mark.</param>
    /// <param name="form">How it stands there.</param>
    /// <param name="depth">How deep objects and lists may nest.</param>
    /// <param name="faults">Takes the faults. Where the text is no JSON, that is the only one.</param>
    /// <param name="broken">What to say of text that is no JSON.</param>
    /// <param name="at">Where the text stands among others.</param>
    /// <returns>The value, or nothing if there was any fault.</returns>
    public static T? Read<T>(
        ReadOnlySpan<byte> utf8, Form<T> form, int depth, Faults faults, Func<JsonException, (Words Found, Words Expected)> broken, string at = "")
        where T : class
    {
        var (kept, count) = (faults.Kept, faults.Count);
        try
        {
            // To make something of a file costs ten times as much as to go through its tokens. Whether a large one is JSON at all is seen first.
            if (utf8.Length > Large)
            {
                GoThrough(utf8, depth);
            }

            var input = new Input(utf8, faults, depth, at);
            input.Json.Read();
            var read = form.Read(ref input, out var value);
            input.Json.Read();
            return read && faults.Count == count ? value : null;
        }
        catch (JsonException e)
        {
            faults.BackTo(kept, count);
            var (found, expected) = broken(e);
            faults.Add(at, found, expected);
            return null;
        }
    }

    private static void GoThrough(ReadOnlySpan<byte> utf8, int depth)
    {
        var json = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = depth });
        while (json.Read())
        {
        }
    }
}
