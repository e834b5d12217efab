using System.Globalization;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Interchange;

/// <summary>The file of a result: record, assessment and plan, or a rule book, with what it was made by and its hash.</summary>
public static class ResultFile
{
    /// <summary>The version of the format that is written. Within a major version members are added and none is taken away or changed.</summary>
    public const string Version = "1.0";

    private const string HashName = "hash";

    private static readonly Words _version = new(
        $"应为 {Major(Version)}.x 版的文件；更高的主版本请用较新的软件库", $"a file of version {Major(Version)}.x is expected; a higher major one takes a newer library");

    /// <summary>Writes what was found of a record, and the least change that would mend it.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="asked">The rules that the plan is to bring about; those that are not met, if not said.</param>
    /// <param name="library">The version that is named; this library's, if not said.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed: the same on every machine.</returns>
    public static byte[] Write(Assessment assessment, Func<Finding, bool>? asked = null, string? library = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        asked ??= static f => f.Verdict == Verdict.NotMet;
        return Sealed(
            new(Version, new(library ?? LibraryVersion.Current, assessment.Book.Hash, assessment.Edition.Id, assessment.Record.AsOf), string.Empty)
            {
                Record = assessment.Record,
                Verdicts = [.. assessment.All.Select(static f => new RuleVerdict(f.Item.Rule.Id, f.Verdict))],
                Asked = [.. assessment.All.Where(asked).Select(static f => f.Item.Rule.Id)],
                Assessment = assessment,
                Plan = assessment.LeastChange(asked),
            },
            assessment.Book);
    }

    /// <summary>Writes a rule book.</summary>
    /// <param name="book">The book.</param>
    /// <param name="library">The version that is named; this library's, if not said.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed: the same on every machine.</returns>
    public static byte[] Write(RuleBook book, string? library = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Sealed(new(Version, new(library ?? LibraryVersion.Current, book.Hash), string.Empty) { Book = book }, book);
    }

    /// <summary>Reads a result. What a later version added is passed over, and noted.</summary>
    /// <param name="utf8">The file's bytes, with or without a byte-order mark.</param>
    /// <param name="book">The book whose ids its record may name; the national one, if not said.</param>
    /// <returns>The result, or the faults. It never throws on what the bytes hold.</returns>
    public static Reading<Result> Read(ReadOnlySpan<byte> utf8, RuleBook? book = null) => Of(book ?? RuleBook.National).Read(utf8);

    /// <summary>Writes the schema (JSON Schema 2020-12).</summary>
    /// <param name="book">The book whose ids a record may name; the national one, if not said.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema(RuleBook? book = null) => Of(book ?? RuleBook.National).Schema();

    /// <summary>The hash that a file of a result should have.</summary>
    internal static string HashOf(ReadOnlyMemory<byte> utf8) => CanonicalJson.Hash(utf8, HashName);

    // The hash is of everything else, so that it is written last and over what stands without it.
    private static byte[] Sealed(Result result, RuleBook book)
    {
        var file = Of(book);
        return file.Write(result with { Hash = HashOf(file.Write(result)) });
    }

    private static JsonFile<Result> Of(RuleBook book) => new("可以重现的评估结果", Shapes.Growing<Result>(
        v => new(
            v.Required("version", "格式版本", "version of the format", Forms.Name, static r => r.Version),
            v.Required("provenance", "由什么得出", "what it was made by", Provenance.Shape, static r => r.Provenance),
            v.Required(HashName, "其余内容的摘要（规范形式的 SHA-256）", "SHA-256 of everything else in canonical form", Forms.Name, static r => r.Hash))
        {
            Record = v.Optional("record", "所评的记录", "the record that was judged", book.Form, static r => r.Record),
            Verdicts = v.Optional("verdicts", "各条结论", "verdicts, a rule each", Forms.List(RuleVerdict.Shape), static r => r.Verdicts, []),
            Asked = v.Optional("asked", "求其符合的各条", "rules that the plan is to bring about", Forms.Names, static r => r.Asked, []),
            Assessment = v.Optional("assessment", "评估全文", "the assessment in full", AssessmentFile.Form(), static r => r.Assessment),
            Plan = v.Optional("plan", "最少的改动", "the least change", PlanFile.Form(), static r => r.Plan),
            Book = v.Optional("rules", "规则库", "the rule book", RuleBookShape.Of, static r => r.Book),
        },
        static (ref input, r) =>
        {
            if (Major(r.Version) != Major(Version))
            {
                input.RefuseAt("version", new($"\"{r.Version}\"", $"\"{r.Version}\""), _version);
            }
        }));

    private static int? Major(string version) => int.TryParse(version.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : null;
}
