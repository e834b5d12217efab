using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Letters;
using UnionGovernance.Seals.Register;
using UnionGovernance.Years;

namespace UnionGovernance.Cli.Given;

/// <summary>What the places of files are called by whoever keeps them: nobody but a program looks a JSON Pointer up.</summary>
internal static class GivenPlaces
{
    private const string Record = "/record";
    private const string Records = "/records/";
    private const string Opening = "open";

    /// <param name="kind">What the file is.</param>
    /// <param name="bytes">The file's bytes, of which a line tells what its members are; empty where they are not at hand.</param>
    /// <param name="line">The line, in a file of one object a line.</param>
    /// <param name="jsonPointer">The place in the file, or in the line.</param>
    /// <returns>Its name; empty for the whole.</returns>
    public static Words Of(GivenKind kind, ReadOnlySpan<byte> bytes, int? line, string jsonPointer) =>
        kind == GivenKind.Record ? RecordFile.NameOf(jsonPointer)
        : kind == GivenKind.Dossier ? OfDossier(jsonPointer)
        : kind == GivenKind.Charter ? CharterFile.Field.NameInFile(jsonPointer)
        : kind == GivenKind.Congress ? ProceedingsFile.Field.NameInFile(jsonPointer)
        : kind == GivenKind.Letters ? LettersFile.Field.NameInFile(jsonPointer)
        : kind == GivenKind.Checkpoint ? CheckpointFile.Field.NameInFile(jsonPointer)
        : kind == GivenKind.Year ? OfLine(bytes, line, jsonPointer, YearFile.Fields)
        : kind == GivenKind.Register || kind == GivenKind.SealActs ? OfLine(bytes, line, jsonPointer, SealActsFile.Fields)
        : kind == GivenKind.Result && (jsonPointer == Record || jsonPointer.StartsWith($"{Record}/", StringComparison.Ordinal)) ? OfResult(jsonPointer[Record.Length..])
        : Of([], jsonPointer);

    private static Words OfResult(string inRecord) => RecordFile.NameOf(inRecord) is { Chinese.Length: > 0 } name ? new($"所评记录的{name.Chinese}", $"the record that was judged, {name.English}") : new("所评记录", "the record that was judged");

    // Of several records in one file which one it is; of a folder's the file's name.
    private static Words OfDossier(string jsonPointer)
    {
        if (jsonPointer.StartsWith(Records, StringComparison.Ordinal) && jsonPointer[Records.Length..].Split('/', 2) is [var at, .. var rest] && int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            return Behind(new($"第{index + 1}份记录", $"record {index + 1}"), rest);
        }

        return jsonPointer.StartsWith('/') ? Of([], jsonPointer) : jsonPointer.Split('/', 2) is [var file, .. var below] ? Behind(new(file, file), below) : new(jsonPointer, jsonPointer);

        static Words Behind(Words whole, string[] rest)
        {
            var name = RecordFile.NameOf(rest is [var place] ? $"/{place}" : string.Empty);
            return new($"{whole.Chinese}{name.Chinese}", $"{whole.English}{(name.English.Length > 0 ? ", " : string.Empty)}{name.English}");
        }
    }

    private static Words OfLine(ReadOnlySpan<byte> bytes, int? line, string jsonPointer, Func<string, ImmutableArray<Field>?> asked) => ActOf(bytes, line) switch
    {
        Opening when jsonPointer == Record || jsonPointer.StartsWith($"{Record}/", StringComparison.Ordinal) => RecordFile.NameOf(jsonPointer[Record.Length..]),
        { } act when asked(act) is { } fields => Of(fields, jsonPointer),
        _ => Of([], jsonPointer),
    };

    private static Words Of(ImmutableArray<Field> fields, string jsonPointer) =>
        new Field(string.Empty, new(string.Empty, string.Empty), IsRequired: true, FieldKind.Json) { Parts = fields }.NameInFile(jsonPointer);

    private static string? ActOf(ReadOnlySpan<byte> bytes, int? line)
    {
        foreach (var range in bytes.Split((byte)'\n'))
        {
            if (--line > 0)
            {
                continue;
            }

            try
            {
                var reader = new Utf8JsonReader(bytes[range]);
                return JsonDocument.TryParseValue(ref reader, out var document) && document.RootElement.ValueKind == JsonValueKind.Object
                    && document.RootElement.TryGetProperty("act", out var act) && act.ValueKind == JsonValueKind.String ? act.GetString() : null;
            }
            catch (JsonException)
            {
                return null;
            }
        }

        return null;
    }
}
