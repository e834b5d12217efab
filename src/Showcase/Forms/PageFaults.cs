using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Seals.Register;
using UnionGovernance.Years;

namespace UnionGovernance.Showcase.Forms;

/// <summary>What asked for the value at which a fault stands, so that a page names the place by its question and by no place in a file.</summary>
internal static class PageFaults
{
    private const string Record = "/record";
    private const string Terms = "/terms";
    private static readonly Field _nothing = Of([]);
    private static readonly Field _charter = Of(CharterFile.Fields);

    /// <summary>Of a file of which nothing is asked by name.</summary>
    public static Func<Fault, (Fault Fault, Field Asked)> OfNothing { get; } = static fault => (fault, _nothing);

    /// <summary>Of a record.</summary>
    public static Func<Fault, (Fault Fault, Field Asked)> OfRecord { get; } = static fault => (fault, RecordFile.Field);

    /// <summary>Of a congress.</summary>
    public static Func<Fault, (Fault Fault, Field Asked)> OfCongress { get; } = static fault => (fault, ProceedingsFile.Field);

    /// <summary>Of a charter.</summary>
    public static Func<Fault, (Fault Fault, Field Asked)> OfCharter { get; } = static fault => (Within(Terms, fault), _charter);

    /// <summary>Of a checkpoint.</summary>
    public static Func<Fault, (Fault Fault, Field Asked)> OfCheckpoint { get; } = static fault => (fault, CheckpointFile.Field);

    /// <summary>Of a year: what the act of the line asks.</summary>
    /// <param name="year">The file's text.</param>
    public static Func<Fault, (Fault Fault, Field Asked)> OfYear(string? year)
    {
        var lines = year?.Split('\n') ?? [];
        return fault => fault.JsonPointer.StartsWith($"{Record}/", StringComparison.Ordinal) ? (Within(Record, fault), RecordFile.Field)
            : fault.Line is { } line && line <= lines.Length && WordOf(lines[line - 1]) is { } word && YearFile.Fields(word) is { } fields ? (fault, Of(fields))
            : (fault, _nothing);
    }

    private static Fault Within(string whole, Fault fault) => fault.JsonPointer.StartsWith(whole, StringComparison.Ordinal) ? fault with { JsonPointer = fault.JsonPointer[whole.Length..] } : fault;

    private static Field Of(ImmutableArray<Field> parts) => new(string.Empty, new(string.Empty, string.Empty), IsRequired: true, FieldKind.Group) { Parts = parts };

    private static string? WordOf(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("act", out var act) && act.ValueKind == JsonValueKind.String ? act.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
