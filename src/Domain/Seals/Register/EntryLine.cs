using System.Text.Json;
using UnionGovernance.Json;
using UnionGovernance.Seals.Custody;

namespace UnionGovernance.Seals.Register;

/// <summary>An entry as a line of JSON: seal, sequence, time, act, what the act states, the digest of the entry before, and its own.</summary>
internal static class EntryLine
{
    public const string Seal = "seal";
    public const string Sequence = "sequence";
    public const string At = "at";
    public const string Act = "act";
    public const string Previous = "previous";
    public const string Digest = "digest";

    private static readonly Words _word = new(
        $"应为 {string.Join("、", SealActs.All.Select(static f => f.Alone.Word))} 之一", $"one of {string.Join(", ", SealActs.All.Select(static f => f.Alone.Word))} is expected");

    /// <summary>An entry.</summary>
    public static VariantForm<SealEntry> Entered { get; } = new(Act, [.. SealActs.All.Select(static f => f.Entered)], static _ => _word);

    /// <summary>An act that is not yet in a register.</summary>
    public static VariantForm<SealAct> Alone { get; } = new(Act, [.. SealActs.All.Select(static f => f.Alone)], static _ => _word);

    /// <returns>The line of an entry, which ends in a line feed.</returns>
    public static byte[] Write(SealEntry entry) => Output.Lines([output => Entered.Write(output, entry)]);

    /// <summary>Reads a line, in whatever form it says what it says.</summary>
    /// <param name="utf8">The line.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <returns>The entry; nothing if there was any fault.</returns>
    public static SealEntry? Read(ReadOnlySpan<byte> utf8, Faults faults) =>
        JsonText.IsSound(ref utf8, faults) ? JsonLines.Read(utf8, Entered, faults) : null;

    /// <summary>What a line states, member by member in its order. What is digested and what sheets print are these texts.</summary>
    /// <param name="utf8">A line that was written here.</param>
    public static List<(string Name, Sequence<string> Values)> Members(ReadOnlySpan<byte> utf8)
    {
        var members = new List<(string, Sequence<string>)>();
        var json = new Utf8JsonReader(utf8);
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            var values = new List<string>();
            json.Read();
            if (json.TokenType == JsonTokenType.StartArray)
            {
                while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                {
                    values.Add(Text(ref json));
                }
            }
            else
            {
                values.Add(Text(ref json));
            }

            members.Add((name, [.. values]));
        }

        return members;
    }

    /// <summary>The line that states members, whatever their values; the kind of act says how each member is written.</summary>
    /// <param name="members">The members.</param>
    /// <returns>The line, which may be one that cannot be read.</returns>
    public static byte[] Of(IReadOnlyList<(string Name, Sequence<string> Values)> members) => Output.Lines(
    [
        output =>
        {
            var word = members.FirstOrDefault(static m => m.Name == Act).Values;
            var form = word is [var only] ? SealActs.All.FirstOrDefault(f => f.Alone.Word == only) : null;
            output.Json.WriteStartObject();
            foreach (var (name, values) in members)
            {
                output.Json.WritePropertyName(name);
                Write(output.Json, values, form?.Members.FirstOrDefault(m => m.Name == name)?.Kind);
            }

            output.Json.WriteEndObject();
        },
    ]);

    private static void Write(Utf8JsonWriter json, Sequence<string> values, FieldKind? kind)
    {
        switch (kind)
        {
            case FieldKind.Number when values is [var number] && EntryValue.IsPlain(number, out _):
                json.WriteRawValue(number);
                break;
            case FieldKind.Lines or FieldKind.Number:
                json.WriteStartArray();
                foreach (var value in values)
                {
                    json.WriteStringValue(value);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(values is [var only] ? only : null);
                break;
        }
    }

    private static string Text(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.Number ? System.Text.Encoding.UTF8.GetString(json.ValueSpan) : json.GetString() ?? string.Empty;
}
