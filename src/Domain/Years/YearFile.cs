using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Years;

/// <summary>The file of a year, JSON Lines: the opening, then one act a line. Reads it with all faults at once, writes it in one form, and gives its JSON Schema.</summary>
public static class YearFile
{
    private static readonly VariantForm<Act> _acts = new("act", [.. YearSubjects.Acts.SelectMany(static h => h.Acts)], Expected);
    private static readonly Variant<YearOpening, YearOpening> _national = YearOpening.Line(RuleBook.National);
    private const int MostAlike = 3;
    private static readonly string[] _words = [.. _acts.Variants.Select(static a => a.Word)];

    /// <summary>The acts that a line may hold, each with its word and its name, in the order in which they are offered.</summary>
    public static ImmutableArray<(string Word, Words Words)> Acts { get; } = [.. _acts.Variants.Select(static a => (a.Word, a.Words))];

    /// <summary>The same acts in the same order, by what they are about.</summary>
    public static ImmutableArray<ActHeading> Headings { get; } =
        [.. YearSubjects.Acts.Select(static h => new ActHeading(h.About, [.. h.Acts.Select(static a => (a.Word, a.Words))]))];

    /// <summary>The word of an act.</summary>
    /// <param name="act">The act.</param>
    /// <returns>The value of its line's <c>act</c>.</returns>
    public static string WordOf(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return _acts.Of(act).Word;
    }

    /// <summary>What an act is called.</summary>
    /// <param name="word">The act's word.</param>
    /// <returns>Its name; nothing where there is no such act.</returns>
    public static Words? NameOf(string word) => _acts.Named(word)?.Words;

    internal static bool IsPersonal(string word) => _acts.Named(word) is IPersonalAct { IsPersonal: true };

    /// <summary>What a form asks for to make an act.</summary>
    /// <param name="word">The act's word.</param>
    /// <returns>The fields, in the order of the line; nothing where there is no such act.</returns>
    public static ImmutableArray<Field>? Fields(string word) => _acts.Named(word)?.Ask().Inputs;

    /// <summary>Reads a year. Blank lines are passed over and counted; a line may end in CR LF.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <param name="book">The book whose ids the opening may name; the national one, if not said.</param>
    /// <returns>The year, or the faults, each with its line. It never throws on what the bytes hold.</returns>
    public static Reading<YearHistory> Read(ReadOnlySpan<byte> utf8, RuleBook? book = null)
    {
        var faults = new Faults();
        var open = OpeningOf(book).Shape;
        var opened = false;
        UnionRecord? opening = null;
        var lines = new List<YearLine>();
        var sound = JsonLines.Walk(utf8, faults, (number, line) =>
        {
            if (!opened)
            {
                opened = true;
                opening = JsonLines.Read(line, open, faults)?.Record;
            }
            else if (JsonLines.Read(line, _acts, faults) is { } act)
            {
                lines.Add(new(number, act));
            }
        });
        if (sound && !opened)
        {
            faults.Add(string.Empty, DossierForm.Empty.Found, new("第一行应为 {\"act\": \"open\", \"record\": { … }}", "the first line should be {\"act\": \"open\", \"record\": { … }}"));
        }

        return faults.Of(faults.Count == 0 ? new YearHistory(opening!, [.. lines]) : null);
    }

    /// <summary>Reads a year. Blank lines are passed over and counted; a line may end in CR LF.</summary>
    /// <param name="stream">The file's bytes, read to the end or to 16 MiB, and left open.</param>
    /// <param name="book">The book whose ids the opening may name; the national one, if not said.</param>
    /// <returns>The year, or the faults, each with its line. It never throws on what the bytes hold.</returns>
    public static Reading<YearHistory> Read(Stream stream, RuleBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(JsonText.Of(stream), book);
    }

    /// <summary>Reads one act.</summary>
    /// <param name="utf8">The bytes of its line.</param>
    /// <returns>The act, or the faults.</returns>
    public static Reading<Act> ReadLine(ReadOnlySpan<byte> utf8)
    {
        var faults = new Faults();
        var act = JsonText.IsSound(ref utf8, faults) ? JsonLines.Read(utf8, _acts, faults) : null;
        return faults.Of(act);
    }

    /// <summary>Writes a year, whatever ids its opening names.</summary>
    /// <param name="history">The year.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, a line feed after every line. Numbers of lines are not kept: the lines are written one after another.</returns>
    public static byte[] Write(YearHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Output.Lines(history.Lines.Select(static l => Writer(l.Act)).Prepend(output => _national.Write(output, new(history.Opening))));
    }

    /// <summary>Writes one act.</summary>
    /// <param name="act">The act.</param>
    /// <returns>The bytes of its line, ending in a line feed.</returns>
    public static byte[] WriteLine(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return Output.Lines([Writer(act)]);
    }

    /// <summary>Writes the schema of one line (JSON Schema 2020-12), which says less than <see cref="Read(ReadOnlySpan{byte}, RuleBook)"/>: not that the first line alone opens the year.</summary>
    /// <param name="book">The book whose ids the opening may name; the national one, if not said.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema(RuleBook? book = null) => Json.Schema.File("学生会一学年的一行", schema =>
    {
        schema.Json.WriteStartArray("oneOf");
        OpeningOf(book).DescribeBranch(schema);
        foreach (var act in _acts.Variants)
        {
            act.DescribeBranch(schema);
        }

        schema.Json.WriteEndArray();
    });

    private static Variant<YearOpening, YearOpening> OpeningOf(RuleBook? book) => book is null ? _national : YearOpening.Line(book);

    private static Action<Output> Writer(Act act) => output => _acts.Write(output, act);

    private static Words Expected(string? word) =>
        word == YearOpening.Word ? new("只有第一行开启年度", "only the first line opens the year")
        : word is not null && NearestName.Of(word, _words) is { } near ? new($"没有这种事项，是否想写 \"{near}\"（{NameOf(near)!.Chinese}）", $"there is no such act; \"{near}\" ({NameOf(near)!.English}) may be meant")
        : word is not null && Alike(word) is [_, ..] alike ? new(
            $"没有这种事项，相近的有 {string.Join("、", alike.Select(static a => $"\"{a.Word}\"（{a.Words.Chinese}）"))}",
            $"there is no such act; near it are {string.Join(", ", alike.Select(static a => $"\"{a.Word}\" ({a.Words.English})"))}")
        : new(
            $"act 应写明是哪一种事项，如 {string.Join("、", YearSubjects.Acts.Select(static h => $"\"{h.Acts[0].Word}\"（{h.Acts[0].Words.Chinese}）"))}；全部 {_words.Length} 种见 docs/guide/year.md",
            $"act should say which act it is, such as {string.Join(", ", YearSubjects.Acts.Select(static h => $"\"{h.Acts[0].Word}\" ({h.Acts[0].Words.English})"))}; all {_words.Length} stand in docs/guide/year.md");

    // Somebody who writes the act in Chinese has most characters of its name in common with it, in pairs.
    private static ImmutableArray<Variant<Act>> Alike(string word) =>
    [
        .. _acts.Variants.Select(a => (Act: a, Shared: Pairs(word).Intersect(Pairs(a.Words.Chinese)).Count())).Where(static a => a.Shared > 0)
            .OrderByDescending(static a => a.Shared).ThenBy(static a => a.Act.Words.Chinese.Length).Take(MostAlike).Select(static a => a.Act),
    ];

    private static IEnumerable<string> Pairs(string text) => text.Zip(text.Skip(1), static (a, b) => $"{a}{b}").Where(static p => p.All(static c => c >= '\u4e00'));
}
