using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using UnionGovernance.Editions;

namespace UnionGovernance.Tests.Files;

/// <summary>A record's file damaged in 20,000 ways, the same ones every time: whatever bytes stand there, the reader says what they hold or what is wrong, and where.</summary>
public sealed class DamagedRecordTests
{
    private const int Variants = 20_000;

    // What matters to JSON is put where it does not belong more often than chance would.
    private static readonly byte[] _telling = [.. "{}[]:,\"\\0123456789-+.eE/% \n\t"u8, 0, 0x7F, 0x80, 0xC3, 0xED, 0xFF];

    [Fact]
    public void A_damaged_file_is_read_as_what_it_holds_or_has_a_fault_with_its_place()
    {
        var (sound, random) = (File.ReadAllBytes(RepositoryRoot.File("samples", "full-university.json")), new Random(20251129));
        var (read, refused) = (0, 0);
        for (var i = 0; i < Variants; i++)
        {
            var file = Damaged(sound, random);
            var reading = RecordFile.Read(file);
            if (reading.Value is not { } record)
            {
                refused++;
                Assert.True(reading.FaultCount > 0 && reading.Faults.Length == Math.Min(reading.FaultCount, 100), $"{i}: {reading.FaultCount} faults");
                Assert.All(reading.Faults, f => Assert.True(f.JsonPointer.StartsWith('/') || (f.JsonPointer.Length == 0 && IsOfTheWhole(f.Expected.English)), $"{i}: {f}"));
                continue;
            }

            read++;
            Assert.Equal(0, reading.FaultCount);
            Assert.True(IsJson(file), $"{i}: no JSON, and read all the same");
            var (given, kept) = (JsonNode.Parse(file), JsonNode.Parse(RecordFile.Write(record)));
            Assert.True(Same(given, kept), $"{i}: {Difference(given, kept, string.Empty)}");
        }

        // Damage within a text or a figure leaves a file that is sound and says something else; the most of it does not.
        Assert.True(read > 500 && refused > 5_000, $"{read} read, {refused} refused");
    }

    private static byte[] Damaged(byte[] sound, Random random)
    {
        var file = sound.ToList();
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var (at, length) = (random.Next(file.Count - 40), random.Next(1, random.Next(2) == 0 ? 3 : 40));
            switch (random.Next(4))
            {
                case 0:
                    file.RemoveRange(at, length);
                    break;
                case 1:
                    file.InsertRange(at, file.GetRange(at, length));
                    break;
                case 2:
                    var other = random.Next(file.Count - 40);
                    (file[at], file[other]) = (file[other], file[at]);
                    break;
                default:
                    file[at] = random.Next(2) == 0 ? _telling[random.Next(_telling.Length)] : (byte)random.Next(256);
                    break;
            }
        }

        return [.. file];
    }

    // Such a fault is of the file, and says the line and byte, or that it is no UTF-8, or no object.
    private static bool IsOfTheWhole(string expected) =>
        expected.Contains("JSON", StringComparison.Ordinal) || expected.Contains("UTF-8", StringComparison.Ordinal) || expected.Contains("an object", StringComparison.Ordinal)
        || expected.Contains("Unicode", StringComparison.Ordinal);

    private static bool IsJson(byte[] file)
    {
        try
        {
            using var document = JsonDocument.Parse(file);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool Same(JsonNode? given, JsonNode? kept) => Difference(given, kept, string.Empty) is null;

    // Numbers and shares by what they are, whatever way they are written; what is empty says as much as what is absent, and a claim without an answer is a blank one.
    private static string? Difference(JsonNode? given, JsonNode? kept, string at) => (given, kept) switch
    {
        (JsonObject a, JsonObject b) => a.Select(static m => m.Key).Union(b.Select(static m => m.Key)).Select(k => Difference(a[k], b[k], $"{at}/{k}")).FirstOrDefault(static d => d is not null),
        (JsonArray a, JsonArray b) => a.Count != b.Count ? at : a.Zip(b).Select((p, i) => Difference(p.First, p.Second, $"{at}/{i}")).FirstOrDefault(static d => d is not null),
        (JsonObject { Count: 0 }, null) or (JsonArray { Count: 0 }, null) => null,
        (JsonValue a, JsonValue b) when a.GetValueKind() == JsonValueKind.Number && b.GetValueKind() == JsonValueKind.Number => a.GetValue<decimal>() == b.GetValue<decimal>() ? null : at,
        (JsonValue a, JsonValue b) when IsShare(a, out var one) && IsShare(b, out var other) => one == other ? null : at,
        (JsonValue a, null) when a.GetValueKind() == JsonValueKind.False => null,
        (null, JsonValue b) when at.StartsWith("/claims/", StringComparison.Ordinal) && b.ToString() == "空白" => null,
        _ => JsonNode.DeepEquals(given, kept) ? null : $"{at}: {given?.ToJsonString()} and {kept?.ToJsonString()}",
    };

    private static bool IsShare(JsonValue value, out decimal share)
    {
        share = 0;
        if (value.GetValueKind() != JsonValueKind.String)
        {
            return false;
        }

        var text = value.GetValue<string>();
        if (text.EndsWith('%') && decimal.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out share))
        {
            share /= 100;
            return true;
        }

        if (text.Split('/') is [var part, var whole] && decimal.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var a) && decimal.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var b) && b > 0)
        {
            share = a / b;
            return true;
        }

        return false;
    }
}
