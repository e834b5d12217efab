using System.Text;
using System.Text.Json;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Crosschecks;
using UnionGovernance.Editions;
using UnionGovernance.Letters;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Office;

/// <summary>What a file holds, told by what stands in it and not by its name: one recogniser for every command and every page that is given a file.</summary>
public sealed class FileContent
{
    private static readonly HashSet<string> _ofRecord = [.. RecordFile.Field.Parts.Select(static f => f.Name).Except(ProceedingsFile.Field.Parts.Select(static f => f.Name))];
    private static readonly HashSet<string> _ofCongress = [.. ProceedingsFile.Field.Parts.Select(static f => f.Name).Except(RecordFile.Field.Parts.Select(static f => f.Name))];

    // What tells one of our files alone: of one that has any of these, the faults are told.
    private static readonly HashSet<string> _telling = ["school", "terms", "letters", "records", "provenance", "hash", "act", "head"];

    // What stands in one of our files, whichever it is.
    private static readonly Lazy<HashSet<string>> _ofAny = new(static () =>
    [
        .. RecordFile.Field.Parts.Concat(ProceedingsFile.Field.Parts).Concat(CharterFile.Field.Parts).Concat(LettersFile.Field.Parts).Concat(CheckpointFile.Field.Parts).Select(static f => f.Name),
        .. WordingText.All().Select(static t => t.Key), .. _telling,
    ]);

    private static readonly Lazy<HashSet<string>> _ofWording = new(static () => [.. WordingText.All().Select(static t => t.Key)]);

    private FileContent(Words label) => Label = label;

    /// <summary>What it is called.</summary>
    public Words Label { get; }

    /// <summary>记录.</summary>
    public static FileContent Record { get; } = new(SchoolFile.Record.Label);

    /// <summary>一校一年的档案.</summary>
    public static FileContent Dossier { get; } = new(new("一校一年的档案", "a dossier of one school and year"));

    /// <summary>章程.</summary>
    public static FileContent Charter { get; } = new(SchoolFile.Charter.Label);

    /// <summary>学代会文件.</summary>
    public static FileContent Congress { get; } = new(SchoolFile.Congress.Label);

    /// <summary>年度文件.</summary>
    public static FileContent Year { get; } = new(SchoolFile.Year.Label);

    /// <summary>公章登记簿.</summary>
    public static FileContent Register { get; } = new(SchoolFile.Register.Label);

    /// <summary>尚未登记的用印事项.</summary>
    public static FileContent SealActs { get; } = new(new("尚未登记的用印事项", "acts of a seal that are not entered yet"));

    /// <summary>公章登记簿的核对点.</summary>
    public static FileContent Checkpoint { get; } = new(new("公章登记簿的核对点", "a checkpoint of a seal's register"));

    /// <summary>一校文书的用语.</summary>
    public static FileContent Wording { get; } = new(new("一校文书的用语", "a school's wording"));

    /// <summary>公文的签发内容.</summary>
    public static FileContent Letters { get; } = new(new("公文的签发内容", "what letters are signed with"));

    /// <summary>导出的结果.</summary>
    public static FileContent Result { get; } = new(new("导出的结果", "an exported result"));

    /// <summary>电子表格.</summary>
    public static FileContent Workbook { get; } = new(new("电子表格", "a spreadsheet"));

    /// <summary>Tells what a file is.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <returns>Its kind; nothing where that cannot be told, as where it is none of ours or nothing stands in it but whose it is.</returns>
    public static FileContent? Of(ReadOnlySpan<byte> bytes)
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

    /// <summary>Tells whether a file is JSON of another program: no object, or one of which less stands in any file of ours than does not, and nothing that tells one.</summary>
    /// <param name="bytes">The file's bytes.</param>
    /// <returns>Whether it is; not where nothing stands in it, and where it is no JSON.</returns>
    public static bool IsForeignJson(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes, new() { AllowMultipleValues = true });
        try
        {
            if (!reader.Read() || !JsonDocument.TryParseValue(ref reader, out var first))
            {
                return false;
            }

            using (first)
            {
                return first.RootElement.ValueKind != JsonValueKind.Object
                    || IsForeign([.. first.RootElement.EnumerateObject().Select(static m => m.Name)]);
            }
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // Names as common as kind, level and notice stand in files of others too.
    private static bool IsForeign(HashSet<string> names) => !names.Overlaps(_telling) && names.Count(_ofAny.Value.Contains) < names.Count(static n => !_ofAny.Value.Contains(n));

    private static FileContent? Of(JsonDocument first)
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
