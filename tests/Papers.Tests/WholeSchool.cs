using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Papers;
using UnionGovernance.Seals.Register;
using UnionGovernance.Tests.Seals;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Papers;

/// <summary>The invented university with every file it has: record, charter, congress, year, and the registers of its two seals.</summary>
internal static class WholeSchool
{
    public static byte[] Record { get; } = Bytes("full-university.json");

    public static byte[] Charter { get; } = Bytes("charter", "full-university.json");

    public static byte[] Congress { get; } = Bytes("congress", "full-university.json");

    public static byte[] Year { get; } = Bytes("full-university.year.jsonl");

    public static PaperSources Sources { get; } = Of(static utf8 => utf8) with { Seals = [Registers.Sample("union")] };

    // All of them are written once for all tests.
    private static readonly Lazy<ImmutableArray<PaperWriting>> _papers = new(Anew), _dossier = new(InOneDossier), _founding = new(OfTheFounding);

    /// <summary>Every paper, with those of the office's seal, which was lost and destroyed.</summary>
    public static ImmutableArray<PaperWriting> Papers() => _papers.Value;

    /// <summary>What the school's record gives together with that of one of its colleges.</summary>
    public static ImmutableArray<PaperWriting> Dossier() => _dossier.Value;

    /// <summary>What the founding college's record gives.</summary>
    public static ImmutableArray<PaperWriting> Founding() => _founding.Value;

    /// <summary>Every paper, as it is written where this is asked.</summary>
    public static ImmutableArray<PaperWriting> Anew() => Written(Sources, Registers.Sample("office"));

    /// <summary>The same school with other words in every text of its files.</summary>
    public static ImmutableArray<PaperWriting> WithTexts(Func<string, string> other)
    {
        var sources = Of(utf8 => Encoding.UTF8.GetBytes(string.Join('\n', Encoding.UTF8.GetString(utf8).Split('\n', StringSplitOptions.RemoveEmptyEntries) is var lines && lines[0].EndsWith('}')
            ? lines.Select(l => Changed(JsonNode.Parse(l)!, other).ToJsonString())
            : [Changed(JsonNode.Parse(utf8)!, other).ToJsonString()])));
        return Written(sources, Seal("office", other));

        SealRegister Seal(string name, Func<string, string> texts) => Registers.Entered(SealActsFile.Read(Encoding.UTF8.GetBytes(string.Join(
            '\n', File.ReadAllLines(RepositoryRoot.File("samples", "seal", $"{name}-acts.jsonl")).Select(l => Changed(JsonNode.Parse(l)!, texts).ToJsonString())))).Value!);
    }

    private static ImmutableArray<PaperWriting> InOneDossier() => PaperKinds.Write(Sources with
    {
        Assessments = [.. Sources.Assessments, RuleBook.National.Assess(WholeCollege.Record).Assessment!],
        Charter = null,
        Congress = null,
        Year = null,
        Seals = [],
    });

    private static ImmutableArray<PaperWriting> OfTheFounding() => PaperKinds.Write(new() { Assessments = [RuleBook.National.Assess(RecordFile.Read(Bytes("xianning-2020.json")).Value!).Assessment!] });

    private static ImmutableArray<PaperWriting> Written(PaperSources sources, SealRegister office) => [.. PaperKinds.Write(sources), .. PaperKinds.Write(new() { Seals = [office] })];

    public static PaperSources Of(Func<byte[], byte[]> changed)
    {
        var record = RecordFile.Read(changed(Record)).Value!;
        var charter = CharterFile.Read(changed(Charter)).Value!;
        return new()
        {
            Assessments = [RuleBook.National.Assess(record).Assessment!],
            Charter = charter,
            Congress = CongressReview.Of(ProceedingsFile.Read(changed(Congress)).Value!),
            Year = YearReplay.Of(YearFile.Read(changed(Year)).Value!),
        };
    }

    // What a school writes in its own words is Chinese in the samples; ids, dates and choices are not, and stay. The title of a post is read, so
    // that it keeps its words and has the other ones as a note behind it.
    private static JsonNode Changed(JsonNode node, Func<string, string> other)
    {
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, member) in members.ToList())
                {
                    members[name] = member is null ? null
                        : name == "answer" ? member.DeepClone()
                        : Changed(member.DeepClone(), name is "post" or "posts" ? t => $"{t}（{other("注")}）" : other);
                }

                return members;
            case JsonArray items:
                return new JsonArray([.. items.Select(i => i is null ? null : Changed(i.DeepClone(), other))]);
            default:
                return node.GetValueKind() == System.Text.Json.JsonValueKind.String && node.GetValue<string>() is var text && text.Any(static c => c is >= '\u4e00' and <= '\u9fff')
                    ? JsonValue.Create(other(text))
                    : node;
        }
    }

    private static byte[] Bytes(params string[] path) => File.ReadAllBytes(RepositoryRoot.File(["samples", .. path]));
}
