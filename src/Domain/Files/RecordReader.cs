using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using UnionGovernance.Rules;

namespace UnionGovernance.Files;

/// <summary>Reads a record from JSON. A missing member is an unknown fact; everything else that is not expected is a fault.</summary>
public static class RecordReader
{
    /// <summary>How many faults are kept whole; the rest are counted.</summary>
    public const int MostFaults = 100;

    /// <summary>The largest file read, in bytes: 16 MiB.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>The longest name of a school, in UTF-16 code units.</summary>
    public const int LongestSchool = 100;

    private static readonly JsonDocumentOptions _strict = new() { MaxDepth = 16 };

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a record and reports all faults at once.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <returns>The record, or the faults. It never throws on what the bytes hold.</returns>
    public static RecordReading Read(ReadOnlyMemory<byte> utf8)
    {
        var faults = new Faults();
        if (utf8.Length > MostBytes)
        {
            faults.Add(string.Empty, $"{utf8.Length} 字节", $"文件不应超过 {MostBytes} 字节");
            return faults.End(null);
        }

        if (utf8.Span.StartsWith(ByteOrderMark))
        {
            utf8 = utf8[ByteOrderMark.Length..];
        }

        if (!Utf8.IsValid(utf8.Span))
        {
            faults.Add(string.Empty, string.Empty, "文件应为 UTF-8 编码，请另存为 UTF-8");
            return faults.End(null);
        }

        try
        {
            using var document = JsonDocument.Parse(utf8, _strict);
            return faults.End(ReadRecord(document.RootElement, faults));
        }
        catch (JsonException e)
        {
            faults.Add(string.Empty, $"第 {e.LineNumber + 1} 行第 {e.BytePositionInLine + 1} 字节处", "应为合法的 JSON（括号、引号、逗号成对，层次不超过 16）");
            return faults.End(null);
        }
    }

    private static UnionRecord? ReadRecord(JsonElement root, Faults faults)
    {
        var layout = RecordLayout.Instance;
        var members = Members(root, string.Empty, ["school", "kind", "level", "academicYear", .. layout.Parts.Select(static p => p.Part)], faults);
        if (members is null)
        {
            return null;
        }

        var record = new UnionRecord
        {
            School = ReadSchool(members, faults),
            Kind = ReadOne(members, "kind", RecordLayout.Kinds, faults),
            Level = ReadOne(members, "level", RecordLayout.Levels, faults),
            AcademicYear = ReadAcademicYear(members, faults),
        };

        foreach (var (part, facts) in layout.Parts)
        {
            if (members.TryGetValue(part, out var element)
                && Members(element, $"/{part}", [.. facts.Select(static f => f.Name)], faults) is { } given)
            {
                foreach (var (name, path) in facts)
                {
                    if (given.TryGetValue(name, out var value))
                    {
                        record = ReadFact(record, path, value, faults);
                    }
                }
            }
        }

        return record;
    }

    private static Dictionary<string, JsonElement>? Members(JsonElement element, string at, string[] known, Faults faults)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(at, Show(element), "应为一个对象 { … }");
            return null;
        }

        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (NameOf(member) is not { } name)
            {
                faults.Add(at, "含孤立代理项的字段名", "字段名应为合法的 Unicode 文字");
            }
            else if (Array.IndexOf(known, name) < 0)
            {
                // Beyond the faults that are shown, only their number matters.
                var near = faults.Full ? null : NearestName.Of(name, known);
                faults.Add(
                    faults.Full ? at : $"{at}/{Escape(name)}",
                    name,
                    near is null ? $"没有这个字段，可用的有 {string.Join("、", known)}" : $"没有这个字段，是否想写 {near}");
            }
            else if (!members.TryAdd(name, member.Value))
            {
                faults.Add($"{at}/{name}", Show(member.Value), "同一字段只能出现一次");
            }
        }

        return members;
    }

    private static string ReadSchool(Dictionary<string, JsonElement> members, Faults faults)
    {
        const string Expected = "应为学校名称，1 至 100 个字";
        var text = Required(members, "school", Expected, faults) is { } element ? TextOf(element) : null;
        if (members.TryGetValue("school", out var given) && (string.IsNullOrWhiteSpace(text) || text.Length > LongestSchool))
        {
            faults.Add("/school", Show(given), Expected);
        }

        return text ?? string.Empty;
    }

    private static T ReadOne<T>(Dictionary<string, JsonElement> members, string name, ImmutableArray<(string Word, T Value)> words, Faults faults)
    {
        var expected = $"应为 {string.Join(" 或 ", words.Select(static w => $"\"{w.Word}\""))}";
        if (Required(members, name, expected, faults) is not { } element)
        {
            return words[0].Value;
        }

        var text = TextOf(element);
        foreach (var (word, value) in words)
        {
            if (word == text)
            {
                return value;
            }
        }

        faults.Add($"/{name}", Show(element), expected);
        return words[0].Value;
    }

    private static int ReadAcademicYear(Dictionary<string, JsonElement> members, Faults faults)
    {
        const string Expected = "应为相连两年，如 \"2023-2024\"";
        if (Required(members, "academicYear", Expected, faults) is not { } element)
        {
            return 0;
        }

        if (TextOf(element) is { Length: 9 } text
            && text[4] == '-'
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            && second == first + 1)
        {
            return first;
        }

        faults.Add("/academicYear", Show(element), Expected);
        return 0;
    }

    private static JsonElement? Required(Dictionary<string, JsonElement> members, string name, string expected, Faults faults)
    {
        if (members.TryGetValue(name, out var element))
        {
            return element;
        }

        faults.Add($"/{name}", "（缺）", expected);
        return null;
    }

    private static UnionRecord ReadFact(UnionRecord record, FactPath path, JsonElement element, Faults faults)
    {
        switch (path)
        {
            case FactPath<UnionRecord, int> heads:
                return ReadHeads(element, path.JsonPointer, faults) is { } fact ? heads.Write(record, fact) : record;
            case FactPath<UnionRecord, bool> yesNo:
                if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
                {
                    return yesNo.Write(record, Fact.Given(element.GetBoolean()));
                }

                faults.Add(path.JsonPointer, Show(element), "应为 true 或 false；不知道就不写这个字段");
                return record;
            default:
                throw new NotSupportedException($"No file form is known for {path}.");
        }
    }

    private static Fact<int>? ReadHeads(JsonElement element, string at, Faults faults)
    {
        const string Expected = "应为不小于 0 的整数，或范围 { \"atLeast\": 2, \"atMost\": 3 }；不知道就不写这个字段";
        if (element.ValueKind != JsonValueKind.Object)
        {
            if (Count(element) is { } count)
            {
                return Fact.Given(count);
            }

            faults.Add(at, Show(element), Expected);
            return null;
        }

        if (Members(element, at, ["atLeast", "atMost"], faults) is not { } bounds)
        {
            return null;
        }

        var (low, high) = (0, int.MaxValue);
        var sound = bounds.Count > 0;
        foreach (var (name, bound) in bounds)
        {
            if (Count(bound) is not { } count)
            {
                faults.Add($"{at}/{name}", Show(bound), "应为不小于 0 的整数");
                return null;
            }

            (low, high) = name == "atLeast" ? (count, high) : (low, count);
        }

        if (!sound || low > high)
        {
            faults.Add(at, Show(element), sound ? "atLeast 不应大于 atMost" : Expected);
            return null;
        }

        return Fact.Within(low, high);
    }

    private static int? Count(JsonElement element) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var count) && count >= 0 ? count : null;

    private static string? TextOf(JsonElement element)
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

    private static string? NameOf(JsonProperty member)
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

    private static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Show(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "一个对象",
        JsonValueKind.Array => "一个数组",
        _ => element.GetRawText(),
    };
}
