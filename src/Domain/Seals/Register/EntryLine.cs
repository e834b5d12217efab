using System.Buffers;
using System.Text;
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

    private const int DigestLength = 64;

    private static readonly byte[] _beforeDigest = Encoding.ASCII.GetBytes($",\"{Digest}\":\"");
    private static readonly byte[] _afterDigest = "\"}\n"u8.ToArray();

    private static readonly Words _word = new(
        $"应为 {string.Join("、", SealActs.All.Select(static f => f.Alone.Word))} 之一", $"one of {string.Join(", ", SealActs.All.Select(static f => f.Alone.Word))} is expected");

    /// <summary>An entry.</summary>
    public static VariantForm<SealEntry> Entered { get; } = new(Act, [.. SealActs.All.Select(static f => f.Entered)], static _ => _word);

    /// <summary>An act that is not yet in a register.</summary>
    public static VariantForm<SealAct> Alone { get; } = new(Act, [.. SealActs.All.Select(static f => f.Alone)], static _ => _word);

    /// <returns>The line of an entry, which ends in a line feed.</returns>
    public static byte[] Write(SealEntry entry) => Output.Lines([output => Entered.Write(output, entry)]);

    /// <summary>What is digested of a line: all of it but its last member, the digest, and its line feed. So not only what is said is digested, but how it is written.</summary>
    /// <param name="line">A line that was written here.</param>
    public static byte[] WithoutDigest(ReadOnlySpan<byte> line) => [.. line[..^(_beforeDigest.Length + DigestLength + _afterDigest.Length)], (byte)'}'];

    /// <summary>The line of what is digested and its digest.</summary>
    /// <param name="digested">What is digested, which ends in a brace.</param>
    /// <param name="digest">The digest.</param>
    public static byte[] WithDigest(ReadOnlySpan<byte> digested, Seals.Digest digest) =>
        [.. digested[..^1], .. _beforeDigest, .. Encoding.ASCII.GetBytes(digest.ToString()), .. _afterDigest];

    /// <summary>Reads a line, in whatever form it says what it says.</summary>
    /// <param name="utf8">The line.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <returns>The entry; nothing if there was any fault.</returns>
    public static SealEntry? Read(ReadOnlySpan<byte> utf8, Faults faults) =>
        JsonText.IsSound(ref utf8, faults) ? JsonLines.Read(utf8, Entered, faults) : null;

    /// <summary>What a line states, member by member in its order. What sheets print are these texts.</summary>
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

    /// <summary>What an act states under a name of its own, or its time.</summary>
    /// <param name="act">The act.</param>
    /// <param name="member">The member, by its name in files.</param>
    /// <returns>It, without values where the act may state it and does not; nothing where such an act has no such member.</returns>
    public static Particular? Stated(SealAct act, string member) => Own(act, member) is { } field
        ? new(member, field.Words, Members(Output.Lines([output => Alone.Write(output, act)])).FirstOrDefault(m => m.Name == member).Values ?? [])
        : null;

    /// <summary>An act as it would be if it stated something else.</summary>
    /// <param name="act">The act.</param>
    /// <param name="member">The member, by its name in files.</param>
    /// <param name="right">Its values.</param>
    /// <returns>The act; nothing where such an act has no such member, or the member no such value.</returns>
    public static SealAct? With(SealAct act, string member, Sequence<string> right)
    {
        if (Own(act, member) is not { } field || (field.Kind != FieldKind.Lines && right.Count != 1) || (field.Kind == FieldKind.Number && !EntryValue.IsPlain(right[0], out _)))
        {
            return null;
        }

        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            foreach (var (name, values) in Members(Output.Lines([output => Alone.Write(output, act)])).Where(m => m.Name != member).Append((member, right)))
            {
                json.WritePropertyName(name);
                Write(json, SealActs.Of(act).Member(name).Kind, values);
            }

            json.WriteEndObject();
        }

        return JsonLines.Read(line.WrittenSpan, Alone, new());
    }

    private static Field? Own(SealAct act, string member) =>
        member is Seal or Sequence or Act or Previous or Digest ? null : SealActs.Of(act).Members.FirstOrDefault(m => m.Name == member);

    private static void Write(Utf8JsonWriter json, FieldKind kind, Sequence<string> values)
    {
        switch (kind)
        {
            case FieldKind.Lines:
                json.WriteStartArray();
                foreach (var value in values)
                {
                    json.WriteStringValue(value);
                }

                json.WriteEndArray();
                break;
            case FieldKind.Number:
                json.WriteRawValue(values[0]);
                break;
            default:
                json.WriteStringValue(values[0]);
                break;
        }
    }

    private static string Text(ref Utf8JsonReader json) =>
        json.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(json.ValueSpan) : json.GetString() ?? string.Empty;
}
