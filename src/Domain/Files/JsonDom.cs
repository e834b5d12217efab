using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using UnionGovernance.Json;

namespace UnionGovernance.Files;

/// <summary>Reads JSON text, names and objects, and reports what cannot be read.</summary>
internal static class JsonDom
{
    public static Dictionary<string, JsonElement>? Members(JsonElement element, string at, string[] known, Faults faults)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(at, Show(element), new("应为一个对象 { … }", "an object { … } is expected"));
            return null;
        }

        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (NameOf(member) is not { } name)
            {
                faults.Add(at, new Words("含孤立代理项的字段名", "a name with a lone surrogate"), new("字段名应为合法的 Unicode 文字", "a name should be sound Unicode text"));
            }
            else if (Array.IndexOf(known, name) < 0)
            {
                // Beyond the faults that are shown, only their number matters.
                if (faults.Full)
                {
                    faults.AddUnseen(1);
                    continue;
                }

                faults.Add(
                    $"{at}/{Escape(name)}",
                    new Words($"{name} = {Show(member.Value).Chinese}", $"{name} = {Show(member.Value).English}"),
                    NearestName.Of(name, known) is { } near
                        ? new($"没有这个字段，是否想写 {near}", $"there is no such member; {near} may be meant")
                        : new($"没有这个字段，可用的有 {Few(known, Language.Chinese)}", $"there is no such member; there are {Few(known, Language.English)}"));
            }
            else if (!members.TryAdd(name, member.Value))
            {
                faults.Add($"{at}/{Escape(name)}", Show(member.Value), new("同一字段只能出现一次", "a member may stand once only"));
            }
        }

        return members;
    }

    public static string? TextOf(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // An escaped lone surrogate: JSON syntax allows it, Unicode text does not.
            return null;
        }
    }

    public static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    public static Words Absent { get; } = new("（缺）", "(absent)");

    public static Words Show(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new("一个对象", "an object"),
        JsonValueKind.Array => new("一个数组", "an array"),
        _ => Found(element.GetRawText()),
    };

    public static Words Found(string? text) => text is null ? Absent : new(text, text);

    private static string Few(string[] known, Language language) => (language, known.Length <= 12) switch
    {
        (Language.Chinese, true) => string.Join("、", known),
        (Language.Chinese, false) => $"{string.Join("、", known.Take(12))} 等 {known.Length} 个",
        (_, true) => string.Join(", ", known),
        _ => $"{string.Join(", ", known.Take(12))} and {known.Length - 12} more",
    };

    public static JsonDocument? Parse(ReadOnlyMemory<byte> utf8, Faults faults)
    {
        if (Text(utf8, faults) is not { } text)
        {
            return null;
        }

        try
        {
            return JsonDocument.Parse(text, new() { MaxDepth = 16 });
        }
        catch (JsonException e)
        {
            faults.Add(string.Empty, new Words($"第 {e.LineNumber + 1} 行第 {e.BytePositionInLine + 1} 字节处", $"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}"), new("应为合法的 JSON（括号、引号、逗号成对，层次不超过 16）", "sound JSON is expected (paired brackets, quotes, commas; at most 16 levels)"));
            return null;
        }
    }

    /// <summary>The text of a file without its byte-order mark, if it is one of bearable length.</summary>
    public static ReadOnlyMemory<byte>? Text(ReadOnlyMemory<byte> utf8, Faults faults)
    {
        if (utf8.Length > FileLimits.MostBytes)
        {
            faults.Add(string.Empty, new Words($"{utf8.Length} 字节", $"{utf8.Length} bytes"), new($"文件不应超过 {FileLimits.MostBytes} 字节", $"a file is at most {FileLimits.MostBytes} bytes"));
            return null;
        }

        if (utf8.Span.StartsWith(Encoding.UTF8.Preamble))
        {
            utf8 = utf8[3..];
        }

        if (!Utf8.IsValid(utf8.Span))
        {
            faults.Add(string.Empty, string.Empty, new("文件应为 UTF-8 编码，请另存为 UTF-8", "the file should be UTF-8; save it as UTF-8"));
            return null;
        }

        return utf8;
    }
}
