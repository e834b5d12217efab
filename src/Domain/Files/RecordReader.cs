using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

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

    /// <summary>The longest paragraph, in UTF-16 code units.</summary>
    public const int LongestParagraph = 5000;

    /// <summary>The most people or bodies on a roster.</summary>
    public const int LongestRoster = 10_000;

    private static readonly JsonDocumentOptions _strict = new() { MaxDepth = 16 };
    private static readonly string[] _roster = ["complete", "list"];
    private static readonly string[] _remark = ["words", "planned", "term", "evidence", "reason", "inferred", "statement"];
    private static readonly string[] _statement = ["by", "on", "document"];
    private static readonly string[] _claim = ["answer", "remark"];
    private static readonly string[] _correction = ["rule", "problem", "measure", "owner", "due", "done"];
    private static readonly string[] _options = ["firstYearsMayFail", "firstOfTinyMajorCounts"];
    private static readonly string[] _numbers = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"];

    /// <summary>The ids of all rules that may be claimed, worded or corrected.</summary>
    internal static string[] RuleIds { get; } =
    [
        .. NationalEditions.All.SelectMany(static e => e.Items).Select(static i => i.Rule.Id)
            .Concat(SchoolGoals.All.Select(static g => g.Id)).Distinct(),
    ];

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a record and reports all faults at once.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <returns>The record, or the faults. It never throws on what the bytes hold.</returns>
    public static RecordReading Read(ReadOnlyMemory<byte> utf8)
    {
        var faults = new Faults();
        using var document = Parse(utf8, faults);
        var record = document is null ? null : ReadRecord(document.RootElement, faults);
        return new(faults.Count == 0 ? record : null, faults.First, faults.Count);
    }

    /// <summary>Reads a record that stands within another file.</summary>
    internal static UnionRecord? Read(JsonElement element, string at, Faults faults)
    {
        var own = new Faults();
        var record = ReadRecord(element, own);
        foreach (var fault in own.First)
        {
            faults.Add(at + fault.JsonPointer, fault.Found, fault.Expected);
        }

        faults.AddUnseen(own.Count - own.First.Length);
        return own.Count == 0 ? record : null;
    }

    internal static JsonDocument? Parse(ReadOnlyMemory<byte> utf8, Faults faults)
    {
        if (Text(utf8, faults) is not { } text)
        {
            return null;
        }

        try
        {
            return JsonDocument.Parse(text, _strict);
        }
        catch (JsonException e)
        {
            faults.Add(string.Empty, new Words($"第 {e.LineNumber + 1} 行第 {e.BytePositionInLine + 1} 字节处", $"line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}"), new("应为合法的 JSON（括号、引号、逗号成对，层次不超过 16）", "sound JSON is expected (paired brackets, quotes, commas; at most 16 levels)"));
            return null;
        }
    }

    /// <summary>The text of a file without its byte-order mark, if it is one of bearable length.</summary>
    internal static ReadOnlyMemory<byte>? Text(ReadOnlyMemory<byte> utf8, Faults faults)
    {
        if (utf8.Length > MostBytes)
        {
            faults.Add(string.Empty, new Words($"{utf8.Length} 字节", $"{utf8.Length} bytes"), new($"文件不应超过 {MostBytes} 字节", $"a file is at most {MostBytes} bytes"));
            return null;
        }

        if (utf8.Span.StartsWith(ByteOrderMark))
        {
            utf8 = utf8[ByteOrderMark.Length..];
        }

        if (!Utf8.IsValid(utf8.Span))
        {
            faults.Add(string.Empty, string.Empty, new("文件应为 UTF-8 编码，请另存为 UTF-8", "the file should be UTF-8; save it as UTF-8"));
            return null;
        }

        return utf8;
    }

    private static UnionRecord? ReadRecord(JsonElement root, Faults faults)
    {
        var layout = RecordLayout.Instance;
        string[] known = [.. RecordLayout.Head, .. layout.Parts.Select(static p => p.Part), .. RecordLayout.Tail];
        if (JsonDom.Members(root, string.Empty, known, faults) is not { } members)
        {
            return null;
        }

        var record = new UnionRecord
        {
            School = ReadSchool(members, faults),
            Kind = ReadOne(members, "kind", UnionKind.Form, faults),
            Level = ReadOne(members, "level", UnionLevel.Form, faults),
            AcademicYear = ReadAcademicYear(members, faults),
            Edition = ReadEdition(members, faults),
            Source = Text(members, string.Empty, "source", LongestParagraph, faults),
            Notice = Text(members, string.Empty, "notice", LongestParagraph, faults),
            SignedBy = Text(members, string.Empty, "signedBy", LongestParagraph, faults),
            Remarks = ReadRemarks(members, faults),
            Claims = ReadClaims(members, faults),
            Paragraphs = ReadParagraphs(members, faults),
            Corrections = ReadCorrections(members, faults),
            Goals = ReadGoals(members, faults),
            Options = ReadOptions(members, faults),
            Members = ReadRoster(members, "members", MemberFacts.All, static id => new Member { Id = id }, faults),
            Colleges = ReadRoster(members, "colleges", CollegeUnionFacts.All, static id => new CollegeUnion { Id = id }, faults),
        };
        if (members.TryGetValue("asOf", out var asOf))
        {
            record = RecordFacts.AsOf.Take(record, asOf, "/asOf", faults);
        }

        foreach (var (part, facts) in layout.Parts)
        {
            if (members.TryGetValue(part, out var element)
                && JsonDom.Members(element, $"/{part}", [.. facts.Select(static f => f.Name)], faults) is { } given)
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

    private static UnionRecord ReadFact(UnionRecord record, FactPath<UnionRecord> path, JsonElement element, Faults faults)
    {
        if (!path.MayNotApply || element.ValueKind != JsonValueKind.Object || !element.TryGetProperty("notApplicable", out _))
        {
            return path.Take(record, element, path.JsonPointer, faults);
        }

        if (JsonDom.Members(element, path.JsonPointer, ["notApplicable"], faults) is { } given
            && Text(given, path.JsonPointer, "notApplicable", LongestParagraph, faults) is { } reason)
        {
            var remark = record.RemarkAt(path.JsonPointer) ?? new Remark { At = path.JsonPointer };
            return path.TakeNotApplicable(record) with
            {
                Remarks = InOrder(record.Remarks.Where(r => r.At != path.JsonPointer).Append(remark with { Reason = reason })),
            };
        }

        return record;
    }

    private static string ReadSchool(Dictionary<string, JsonElement> members, Faults faults)
    {
        var expected = new Words("应为学校名称，1 至 100 个字", "the school's name is expected, of 1 to 100 characters");
        var text = Required(members, "school", expected, faults) is { } element ? JsonDom.TextOf(element) : null;
        if (members.TryGetValue("school", out var given) && (string.IsNullOrWhiteSpace(text) || text.Length > LongestSchool))
        {
            faults.Add("/school", JsonDom.Show(given), expected);
        }

        return text ?? string.Empty;
    }

    private static T ReadOne<T>(Dictionary<string, JsonElement> members, string name, ChoiceForm<T> form, Faults faults)
        where T : struct, Enum
    {
        var expected = new Words($"应为 {form.Alternatives(Language.Chinese)}", $"{form.Alternatives(Language.English)} is expected");
        if (Required(members, name, expected, faults) is not { } element)
        {
            return default;
        }

        if (form.Find(element) is { } value)
        {
            return value;
        }

        faults.Add($"/{name}", JsonDom.Show(element), expected);
        return default;
    }

    private static int ReadAcademicYear(Dictionary<string, JsonElement> members, Faults faults)
    {
        var expected = new Words("应为相连两年，如 \"2023-2024\"", "two consecutive years are expected, such as \"2023-2024\"");
        if (Required(members, "academicYear", expected, faults) is not { } element)
        {
            return 1;
        }

        if (JsonDom.TextOf(element) is { Length: 9 } text
            && text[4] == '-'
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var second)
            && first >= 1
            && second == first + 1)
        {
            return first;
        }

        faults.Add("/academicYear", JsonDom.Show(element), expected);
        return 1;
    }

    private static string? ReadEdition(Dictionary<string, JsonElement> members, Faults faults)
    {
        if (!members.TryGetValue("edition", out var element))
        {
            return null;
        }

        var text = JsonDom.TextOf(element);
        if (text is not null && NationalEditions.All.Any(e => e.Id == text))
        {
            return text;
        }

        faults.Add("/edition", JsonDom.Show(element), new(
            $"没有这个版本，可用的有 {string.Join("、", NationalEditions.All.Select(static e => e.Id))}",
            $"there is no such edition; there are {string.Join(", ", NationalEditions.All.Select(static e => e.Id))}"));
        return null;
    }

    private static Sequence<Remark> ReadRemarks(Dictionary<string, JsonElement> members, Faults faults)
    {
        if (!members.TryGetValue("remarks", out var element)
            || JsonDom.Members(element, "/remarks", [.. RecordFacts.All.Select(static f => f.JsonPointer)], faults) is not { } given)
        {
            return [];
        }

        var remarks = new List<Remark>();
        foreach (var (pointer, value) in given)
        {
            var at = $"/remarks/{JsonDom.Escape(pointer)}";
            if (JsonDom.Members(value, at, _remark, faults) is { } remark)
            {
                remarks.Add(new()
                {
                    At = pointer,
                    Words = Text(remark, at, "words", LongestParagraph, faults),
                    Planned = Text(remark, at, "planned", LongestParagraph, faults),
                    Term = Text(remark, at, "term", LongestParagraph, faults),
                    Evidence = Text(remark, at, "evidence", LongestParagraph, faults),
                    Reason = Text(remark, at, "reason", LongestParagraph, faults),
                    Inferred = YesNo(remark, at, "inferred", faults) is { Known: Known.Given, Low: true },
                    Statement = ReadStatement(remark, at, faults),
                });
            }
        }

        return InOrder(remarks);
    }

    private static Statement? ReadStatement(Dictionary<string, JsonElement> remark, string at, Faults faults)
    {
        if (!remark.TryGetValue("statement", out var element)
            || JsonDom.Members(element, $"{at}/statement", _statement, faults) is not { } given)
        {
            return null;
        }

        var by = Text(given, $"{at}/statement", "by", LongestParagraph, faults);
        var document = Text(given, $"{at}/statement", "document", LongestParagraph, faults);
        var on = Date(given, $"{at}/statement", "on", faults);
        if (by is not null && document is not null && on.Known is Known.Given or Known.Within)
        {
            return new(by!, on, document!);
        }

        faults.Add($"{at}/statement", JsonDom.Show(element), new("应写明 by（谁）、on（何时）、document（以何文件）", "by (who), on (when) and document (by which document) are expected"));
        return null;
    }

    private static Sequence<Claim> ReadClaims(Dictionary<string, JsonElement> members, Faults faults)
    {
        if (!members.TryGetValue("claims", out var element) || JsonDom.Members(element, "/claims", RuleIds, faults) is not { } given)
        {
            return [];
        }

        var claims = new List<Claim>();
        foreach (var (rule, value) in given)
        {
            var at = $"/claims/{rule}";
            if (JsonDom.Members(value, at, _claim, faults) is { } claim)
            {
                var answer = claim.TryGetValue("answer", out var word) ? Answer.Form.Read(word, $"{at}/answer", faults) : null;
                claims.Add(new(rule, answer?.Low ?? Answer.Blank, Text(claim, at, "remark", LongestParagraph, faults)));
            }
        }

        return [.. claims.OrderBy(static c => c.Rule, StringComparer.Ordinal)];
    }

    private static Sequence<Paragraph> ReadParagraphs(Dictionary<string, JsonElement> members, Faults faults)
    {
        if (!members.TryGetValue("paragraphs", out var element) || JsonDom.Members(element, "/paragraphs", _numbers, faults) is not { } given)
        {
            return [];
        }

        return
        [
            .. given.Keys.Select(n => (Number: n, Text: Text(given, "/paragraphs", n, LongestParagraph, faults)))
                .Where(static p => p.Text is not null)
                .Select(static p => new Paragraph(int.Parse(p.Number, CultureInfo.InvariantCulture), p.Text!))
                .OrderBy(static p => p.Measure),
        ];
    }

    private static Sequence<Correction> ReadCorrections(Dictionary<string, JsonElement> members, Faults faults)
    {
        var corrections = new List<Correction>();
        foreach (var (element, at) in Elements(members, "corrections", "/corrections", faults))
        {
            if (JsonDom.Members(element, at, _correction, faults) is not { } given)
            {
                continue;
            }

            var rule = Text(given, at, "rule", LongestParagraph, faults);
            if (rule is null || !RuleIds.Contains(rule))
            {
                var near = NearestName.Of(rule ?? string.Empty, RuleIds) ?? RuleIds[0];
                faults.Add($"{at}/rule", JsonDom.Found(rule), new($"应为规则编号，如 {near}", $"the id of a rule is expected, such as {near}"));
                continue;
            }

            corrections.Add(new(
                rule,
                Text(given, at, "problem", LongestParagraph, faults) ?? string.Empty,
                Text(given, at, "measure", LongestParagraph, faults) ?? string.Empty,
                Text(given, at, "owner", LongestParagraph, faults),
                Date(given, at, "due", faults),
                YesNo(given, at, "done", faults)));
        }

        return [.. corrections];
    }

    private static Sequence<string> ReadGoals(Dictionary<string, JsonElement> members, Faults faults)
    {
        var goals = new List<string>();
        foreach (var (element, at) in Elements(members, "goals", "/goals", faults))
        {
            if (JsonDom.TextOf(element) is { } id && SchoolGoals.All.Any(g => g.Id == id) && !goals.Contains(id))
            {
                goals.Add(id);
            }
            else
            {
                faults.Add(at, JsonDom.Show(element), new(
                    $"应为下列之一，各写一次：{string.Join("、", SchoolGoals.All.Select(static g => g.Id))}",
                    $"one of these is expected, each once: {string.Join(", ", SchoolGoals.All.Select(static g => g.Id))}"));
            }
        }

        return [.. goals];
    }

    private static Options ReadOptions(Dictionary<string, JsonElement> members, Faults faults) =>
        members.TryGetValue("options", out var element) && JsonDom.Members(element, "/options", _options, faults) is { } given
            ? new()
            {
                FirstYearsMayFail = YesNo(given, "/options", "firstYearsMayFail", faults) is { Known: Known.Given, Low: true },
                FirstOfTinyMajorCounts = YesNo(given, "/options", "firstOfTinyMajorCounts", faults) is { Known: Known.Given, Low: true },
            }
            : new();

    private static Roster<T> ReadRoster<T>(
        Dictionary<string, JsonElement> members, string name, ImmutableArray<FactPath<T>> facts, Func<string, T> named, Faults faults)
    {
        if (!members.TryGetValue(name, out var element) || JsonDom.Members(element, $"/{name}", _roster, faults) is not { } given)
        {
            return new();
        }

        string[] known = ["id", .. facts.Select(static f => f.JsonPointer[1..])];
        var (list, ids) = (new List<T>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (entry, at) in Elements(given, "list", $"/{name}/list", faults))
        {
            if (JsonDom.Members(entry, at, known, faults) is not { } values)
            {
                continue;
            }

            var id = values.ContainsKey("id") ? Text(values, at, "id", TextForm.Longest, faults) : null;
            if (id is null || !ids.Add(id))
            {
                faults.Add($"{at}/id", JsonDom.Found(id), new("每人（每单位）应有一个各不相同的 id", "everybody (every body) needs an id of their own"));
            }

            var item = named(id ?? string.Empty);
            foreach (var path in facts)
            {
                if (values.TryGetValue(path.JsonPointer[1..], out var value))
                {
                    item = path.Take(item, value, at + path.JsonPointer, faults);
                }
            }

            list.Add(item);
        }

        return new() { List = [.. list], Complete = YesNo(given, $"/{name}", "complete", faults) };
    }

    private static IEnumerable<(JsonElement Element, string At)> Elements(
        Dictionary<string, JsonElement> members, string name, string at, Faults faults)
    {
        if (!members.TryGetValue(name, out var array))
        {
            yield break;
        }

        if (array.ValueKind != JsonValueKind.Array || array.GetArrayLength() > LongestRoster)
        {
            faults.Add(at, JsonDom.Show(array), new($"应为一个列表 [ … ]，不超过 {LongestRoster} 项", $"a list [ … ] of at most {LongestRoster} is expected"));
            yield break;
        }

        var index = 0;
        foreach (var element in array.EnumerateArray())
        {
            yield return (element, FormattableString.Invariant($"{at}/{index++}"));
        }
    }

    internal static string? Text(Dictionary<string, JsonElement> members, string at, string name, int longest, Faults faults)
    {
        if (!members.TryGetValue(name, out var element))
        {
            return null;
        }

        if (JsonDom.TextOf(element) is { } text && !string.IsNullOrWhiteSpace(text) && text.Length <= longest)
        {
            return text;
        }

        faults.Add($"{at}/{name}", JsonDom.Show(element), new($"应为 1 至 {longest} 个字的文字；没有就不写这个字段", $"text of 1 to {longest} characters is expected; leave the member out if there is none"));
        return null;
    }

    private static Fact<bool> YesNo(Dictionary<string, JsonElement> members, string at, string name, Faults faults) =>
        members.TryGetValue(name, out var element) && YesNoForm.Instance.Read(element, $"{at}/{name}", faults) is { } fact ? fact : default;

    private static Fact<LocalDate> Date(Dictionary<string, JsonElement> members, string at, string name, Faults faults) =>
        members.TryGetValue(name, out var element) && DateForm.Instance.Read(element, $"{at}/{name}", faults) is { } fact ? fact : default;

    private static Sequence<Remark> InOrder(IEnumerable<Remark> remarks) => [.. remarks.OrderBy(static r => r.At, StringComparer.Ordinal)];

    private static JsonElement? Required(Dictionary<string, JsonElement> members, string name, Words expected, Faults faults)
    {
        if (members.TryGetValue(name, out var element))
        {
            return element;
        }

        faults.Add($"/{name}", JsonDom.Absent, expected);
        return null;
    }
}
