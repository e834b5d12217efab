using System.Text;
using System.Text.Json;
using UnionGovernance.Congresses;
using UnionGovernance.Crosschecks;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks.Records;

namespace UnionGovernance.Cli.Given;

/// <summary>What a file is, told by what stands in it and not by its name: one recogniser for every command that is given a file.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="UsedBy">What reads it.</param>
internal sealed record GivenKind(Words Label, string UsedBy)
{
    private static readonly HashSet<string> _ofRecord = [.. RecordFile.Field.Parts.Select(static f => f.Name).Except(ProceedingsFile.Field.Parts.Select(static f => f.Name))];
    private static readonly HashSet<string> _ofCongress = [.. ProceedingsFile.Field.Parts.Select(static f => f.Name).Except(RecordFile.Field.Parts.Select(static f => f.Name))];

    private static readonly Lazy<HashSet<string>> _ofWording = new(static () => [.. WordingText.All().Select(static t => t.Key)]);

    public static GivenKind Record { get; } = new(SchoolFile.Record.Label, "assess, record check");

    public static GivenKind Dossier { get; } = new(new("一校一年的档案", "a dossier of one school and year"), "assess, papers");

    public static GivenKind Charter { get; } = new(SchoolFile.Charter.Label, "charter check");

    public static GivenKind Congress { get; } = new(SchoolFile.Congress.Label, "congress count, congress timeline");

    public static GivenKind Year { get; } = new(SchoolFile.Year.Label, "year replay");

    public static GivenKind Register { get; } = new(SchoolFile.Register.Label, "seal verify");

    public static GivenKind SealActs { get; } = new(new("尚未登记的用印事项", "acts of a seal that are not entered yet"), "seal import");

    public static GivenKind Checkpoint { get; } = new(new("公章登记簿的核对点", "a checkpoint of a seal's register"), "seal verify --checkpoint");

    public static GivenKind Wording { get; } = new(new("一校文书的用语", "a school's wording"), "report --wording");

    public static GivenKind Letters { get; } = new(new("公文的签发内容", "what letters are signed with"), "papers make --letters");

    public static GivenKind Result { get; } = new(new("导出的结果", "an exported result"), "reproduce");

    public static GivenKind Workbook { get; } = new(new("电子表格", "a spreadsheet"), "record import, roster import");

    /// <summary>Tells what a file is.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <returns>Its kind; nothing where that cannot be told, as where it is none of ours or nothing stands in it but whose it is.</returns>
    public static GivenKind? Of(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        if (RecordWorkbook.LooksLikeOne(text))
        {
            return text.StartsWith("PK"u8) ? Workbook : null;
        }

        var reader = new Utf8JsonReader(text, new() { AllowMultipleValues = true });
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && JsonDocument.TryParseValue(ref reader, out var first) ? Of(first!) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Says of a file that it is another than was asked for, once.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="wanted">What was asked for.</param>
    /// <param name="s">The language.</param>
    /// <param name="error">Where to say it.</param>
    /// <returns>Whether it is another, and that was said.</returns>
    public static bool IsAnother(string name, ReadOnlySpan<byte> bytes, GivenKind wanted, Speech s, TextWriter error)
    {
        if (Of(bytes) is not { } kind || kind == wanted)
        {
            return false;
        }

        error.WriteLine(s[
            $"{UnseenCharacters.Show(name)}：这是{kind.Label.Chinese}，这里要的是{wanted.Label.Chinese}；{kind.Label.Chinese}请用 {kind.UsedBy}",
            $"{UnseenCharacters.Show(name)}: this is {kind.Label.English}, and {wanted.Label.English} is expected; it is read by {kind.UsedBy}"]);
        return true;
    }

    private static GivenKind? Of(JsonDocument first)
    {
        using (first)
        {
            var root = first.RootElement;
            HashSet<string> names = [.. root.EnumerateObject().Select(static m => m.Name)];
            bool Has(params ReadOnlySpan<string> all)
            {
                foreach (var name in all)
                {
                    if (!names.Contains(name))
                    {
                        return false;
                    }
                }

                return true;
            }

            return Has("act") ? (root.GetProperty("act").ValueEquals("open"u8) ? Year : Has("at") ? (Has("previous") || Has("sequence") ? Register : SealActs) : null)
                : Has("records") ? Dossier
                : Has("provenance", "hash") ? Result
                : Has("seal", "count", "head") ? Checkpoint
                : Has("letters") ? Letters
                : Has("terms") && !Has("kind") && !Has("school") ? Charter
                : names.Overlaps(_ofRecord) != names.Overlaps(_ofCongress) && Has("school") ? (names.Overlaps(_ofRecord) ? Record : Congress)
                : names.Count > 0 && root.EnumerateObject().All(static m => m.Value.ValueKind == JsonValueKind.String) && !Has("school") && names.Overlaps(_ofWording.Value) ? Wording
                : null;
        }
    }
}
