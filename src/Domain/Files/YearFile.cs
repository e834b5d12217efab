using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Files.Shapes;
using UnionGovernance.Json;
using UnionGovernance.Years;

namespace UnionGovernance.Files;

/// <summary>The file of a year, JSON Lines: the opening, then one act a line. Reads it with all faults at once, writes it in one form, and gives its JSON Schema.</summary>
public static class YearFile
{
    private static readonly JsonDocumentOptions _line = new() { MaxDepth = 17 };

    /// <summary>The acts that a line may hold, each with its word and its name, in the order in which they are offered.</summary>
    public static ImmutableArray<(string Word, Words Words)> Acts { get; } = [.. YearActShapes.All.Select(static s => (s.Word, s.Words))];

    /// <summary>The same acts in the same order, by what they are about.</summary>
    public static ImmutableArray<ActSubject> Subjects { get; } =
        [.. YearActShapes.Subjects.Select(static s => new ActSubject(s.Subject, [.. s.Acts.Select(static a => (a.Word, a.Words))]))];

    /// <summary>The word of an act.</summary>
    /// <param name="act">The act.</param>
    /// <returns>The value of its line's <c>act</c>.</returns>
    public static string WordOf(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return YearActShapes.Of(act).Word;
    }

    /// <summary>What a form asks for to make an act.</summary>
    /// <param name="word">The act's word.</param>
    /// <returns>The fields, in the order of the line; nothing where there is no such act.</returns>
    public static ImmutableArray<Field>? Fields(string word) => YearActShapes.Named(word)?.Ask();

    /// <summary>Reads a year. Blank lines are passed over and counted; a line may end in CR LF.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <returns>The year, or the faults, each with its line. It never throws on what the bytes hold.</returns>
    public static Reading<YearHistory> Read(ReadOnlyMemory<byte> utf8)
    {
        var faults = new Faults();
        UnionRecord? opening = null;
        var lines = new List<YearLine>();
        if (JsonDom.Text(utf8, faults) is { } text)
        {
            var opened = false;
            var number = 0;
            foreach (var range in text.Span.Split((byte)'\n'))
            {
                faults.Line = ++number;
                var line = text[range];
                if (line.Span.Trim(" \t\r"u8).IsEmpty)
                {
                    continue;
                }

                if (!opened)
                {
                    opened = true;
                    opening = ReadOpening(line, faults);
                }
                else if (ReadAct(line, faults) is { } act)
                {
                    lines.Add(new(number, act));
                }
            }

            faults.Line = null;
            if (!opened)
            {
                faults.Add(string.Empty, new Words("空", "empty"), new("第一行应为 {\"act\": \"open\", \"record\": { … }}", "the first line should be {\"act\": \"open\", \"record\": { … }}"));
            }
        }

        return new(faults.Count == 0 ? new(opening!, [.. lines]) : null, faults.First, faults.Count);
    }

    /// <summary>Reads one act.</summary>
    /// <param name="utf8">The bytes of its line.</param>
    /// <returns>The act, or the faults.</returns>
    public static Reading<Act> ReadLine(ReadOnlyMemory<byte> utf8)
    {
        var faults = new Faults();
        var act = JsonDom.Text(utf8, faults) is { } text ? ReadAct(text, faults) : null;
        return new(faults.Count == 0 ? act : null, faults.First, faults.Count);
    }

    /// <summary>Writes a year.</summary>
    /// <param name="history">The year.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, a line feed after every line. Numbers of lines are not kept: the lines are written one after another.</returns>
    public static byte[] Write(YearHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return JsonForm.WriteLines(history.Lines.Select(static l => Writer(l.Act)).Prepend(json => YearOpening.Shape.Write(json, new() { Record = history.Opening })));
    }

    /// <summary>Writes one act.</summary>
    /// <param name="act">The act.</param>
    /// <returns>The bytes of its line, ending in a line feed.</returns>
    public static byte[] WriteLine(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return JsonForm.WriteLines([Writer(act)]);
    }

    /// <summary>Writes the schema of one line (JSON Schema 2020-12), which says less than <see cref="Read"/>: not that the first line alone opens the year.</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => JsonForm.Write(static json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", "学生会一学年的一行");
        json.WriteStartArray("oneOf");
        Branch(json, new("开启年度", "the year opens"), YearOpening.Shape.WriteSchema);
        foreach (var shape in YearActShapes.All)
        {
            Branch(json, shape.Words, shape.WriteSchema);
        }

        json.WriteEndArray();
        json.WriteStartObject("$defs");
        SchemaInHand.For(json).WriteDefinitions();
        ProceedingsShapes.ContestDefinition.WriteDefinition(json);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Branch(Utf8JsonWriter json, Words words, Action<Utf8JsonWriter> write)
    {
        json.WriteStartObject();
        json.WriteString("title", words.Chinese);
        json.WriteString("description", words.English);
        write(json);
        json.WriteEndObject();
    }

    private static Action<Utf8JsonWriter> Writer(Act act) => json => YearActShapes.Of(act).Write(json, act);

    private static UnionRecord? ReadOpening(ReadOnlyMemory<byte> line, Faults faults)
    {
        using var document = Parse(line, faults);
        return document is not null && YearOpening.Shape.Read(document.RootElement, string.Empty, faults, out var opening) ? opening.Record : null;
    }

    private static Act? ReadAct(ReadOnlyMemory<byte> line, Faults faults)
    {
        using var document = Parse(line, faults);
        if (document is null)
        {
            return null;
        }

        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            faults.Add(string.Empty, JsonDom.Show(root), Expected(null));
            return null;
        }

        var word = root.EnumerateObject().Where(static m => JsonDom.NameOf(m) == "act").Select(static m => (JsonElement?)m.Value).FirstOrDefault();
        var text = word is { } given ? JsonDom.TextOf(given) : null;
        if (YearActShapes.Named(text) is { } shape)
        {
            return shape.Read(root, string.Empty, faults);
        }

        faults.Add("/act", word is { } found ? JsonDom.Show(found) : JsonDom.Absent, Expected(text));
        return null;
    }

    private static Words Expected(string? word) =>
        word == YearOpening.Word ? new("只有第一行开启年度", "only the first line opens the year")
        : word is not null && NearestName.Of(word, YearActShapes.Words) is { } near ? new($"没有这种事项，是否想写 \"{near}\"", $"there is no such act; \"{near}\" may be meant")
        : new($"act 应为 {string.Join("、", YearActShapes.Words)} 之一", $"act should be one of {string.Join(", ", YearActShapes.Words)}");

    private static JsonDocument? Parse(ReadOnlyMemory<byte> line, Faults faults)
    {
        try
        {
            return JsonDocument.Parse(line, _line);
        }
        catch (JsonException e)
        {
            faults.Add(string.Empty, new Words($"第 {e.BytePositionInLine + 1} 字节处", $"byte {e.BytePositionInLine + 1}"), new("每行应为一个完整的 JSON 对象（括号、引号、逗号成对，层次不超过 17）", "each line should be one sound JSON object (paired brackets, quotes, commas; at most 17 levels)"));
            return null;
        }
    }
}
