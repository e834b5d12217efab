using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using UnionGovernance.Rules;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Tests.Seals;

/// <summary>
/// The library and the stranger's script, which share no line, on thousands of registers that somebody tampered with: bytes, values and their forms,
/// members, whole lines; with the chain made anew after it or not; with the paper or without. They say the same of each, and of the same entry.
/// </summary>
public sealed class StrangersScriptTests
{
    private const int Cases = 4000;

    private static readonly LocalDate _today = new(2025, 6, 4);

    private static readonly string _folder = RepositoryRoot.File("samples", "seal");
    private static readonly string[] _lines = [.. File.ReadLines(Path.Combine(_folder, "union-seal.jsonl"))];

    private static readonly string _head = Parsed(_lines[^1])!["digest"]!.GetValue<string>();

    // The last three entries of the sample are of the day after.
    private static readonly string[] _corrections =
    [
        Correction(29, "at", "2025-06-03T09:10:00"), Correction(10, "copies", "23"), Correction(28, "witnesses", "周启明\",\"秦一"), Correction(1, "at", "2025-01-01T09:00:00"),
        Correction(1, "at", "2024-09-01T09:00:00"), Correction(3, "custodian", "沈知微"), Correction(20, "act", "made"), Correction(4, "at", "2024-02-30T09:00:00"), Correction(5, "maker", "甲"),
        Correction(4, "copies", "0"), Correction(4, "copies", "04"), Correction(4, "content", new('a', 64)), Correction(99, "at", "2025-01-01T09:00:00"), Correction(29, "at", "2029-01-01T09:00:00"),
        Correction(4, "copies", "99999999999"), Correction(4, "copies", "100001"), Correction(32, "by", "甲"), Correction(2, "approver", "甲\",\"乙"), Correction(13, "returnBy", "2024-12-07T18:00:00"),
    ];
    private static readonly byte[] _paper = File.ReadAllBytes(Path.Combine(_folder, "union-checkpoint.json"));
    private static readonly Checkpoint _printed = CheckpointFile.Read(_paper).Value!;

    // Run once for all: a process a register would take minutes.
    private const string Harness = """
        import base64, io, json, sys
        sys.path.insert(0, sys.argv[1])
        import verify
        paper = json.loads(sys.argv[2])
        for line in open(sys.argv[3]):
            has_paper, register = line.split(" ")
            code, said, sound = verify.verify(io.BytesIO(base64.b64decode(register)), [paper] if has_paper == "1" else [])
            told = verify.remarks(sound, sys.argv[4])
            print(code, said.split(":")[0].removeprefix("entry ") if code == 1 else 0, *(f"{place}{what[0]}" for place, what in sorted(told)))
        """;

    [Fact]
    public void Library_and_script_say_the_same_of_every_tampering()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        var cases = Enumerable.Range(0, Cases).Select(i => (HasPaper: i % 2 == 0, Register: Tampered(random))).ToList();

        var theirs = Script(cases);

        Assert.Equal(Cases, theirs.Length);
        var (proved, bad, open, corrected, dated) = (0, 0, 0, 0, 0);
        foreach (var ((hasPaper, register), said) in cases.Zip(theirs))
        {
            var ours = SealRegisterFile.Verify(register, hasPaper ? [_printed] : []);
            var remarks = Remarks(register, ours).ToList();
            var told = string.Join(' ', [string.Create(CultureInfo.InvariantCulture, $"{ours.Verdict switch { Verdict.Met => 0, Verdict.NotMet => 1, _ => 3 }} {ours.FirstBad?.Place ?? 0}"), .. remarks]);
            corrected += remarks.Count(static r => r.EndsWith('c'));
            dated += remarks.Count(static r => r.EndsWith('d'));
            Assert.True(told == said, $"seed {seed}: the library says {told} ({ours.Describe().English}), the script {said}, of\n{Encoding.UTF8.GetString(register)}");
            _ = ours.Verdict switch { Verdict.Met => proved++, Verdict.NotMet => bad++, _ => open++ };
        }

        // Each of the three answers is given often enough to mean something.
        Assert.True(proved > 10 && bad > Cases / 4 && open > Cases / 20, $"{proved} proved, {bad} bad, {open} open");
        Assert.True(corrected > 100 && dated > 100, $"{corrected} corrections, {dated} dates");
    }

    /// <summary>What is corrected and what is dated as it cannot be, as the script says it: the entry, and c or d.</summary>
    private static IEnumerable<string> Remarks(byte[] register, Verification verification)
    {
        var sound = register.AsSpan();
        var most = verification.FirstBad is { } bad ? bad.Place - 1 : int.MaxValue;
        var end = 0;
        for (var i = 0; i < most && sound[end..].IndexOf((byte)'\n') is >= 0 and var line; i++)
        {
            end += line + 1;
        }

        var history = SealHistory.Of(SealRegisterFile.Read(sound[..end]).Value!.Select(static e => e.Act), new(), _today);
        return history.Corrections.Select(static c => (c.Place, Said: 'c'))
            .Concat(history.Refused.SelectMany(static r => r.Refusals.Where(static x => x.By.Id == "seal.dated").Select(_ => (r.Place, Said: 'd'))))
            .Order().Select(static r => string.Create(CultureInfo.InvariantCulture, $"{r.Place}{r.Said}"));
    }

    private static string Correction(int entry, string member, string right) =>
        $$"""{"seal":"虚构江南大学学生会","sequence":32,"at":"2025-06-{{(entry == 5 ? "05" : "04")}}T10:00:00","act":"corrected","entry":{{entry}},"member":"{{member}}","right":["{{right}}"],"by":"沈知微","reason":"笔误","previous":"","digest":""}""";

    private static byte[] Tampered(Random random)
    {
        var lines = _lines.ToList();
        for (var more = random.Next(2) == 0 ? random.Next(6) : 0; more > 0; more--)
        {
            lines.Add(_corrections[random.Next(_corrections.Length)]);
        }

        // Chained, for somebody who enters and does not tamper; the sample is.
        ChainAnew(lines, _lines.Length);
        if (random.Next(4) == 0)
        {
            return Encoding.UTF8.GetBytes(string.Concat(lines.Select(static l => $"{l}\n")));
        }

        for (var times = random.Next(4) == 0 ? 2 : 1; times > 0; times--)
        {
            Tamper(random, lines);
        }

        if (random.Next(2) == 0)
        {
            ChainAnew(lines);
        }

        var file = Encoding.UTF8.GetBytes(string.Concat(lines.Select(static l => $"{l}\n")));
        if (random.Next(10) == 0)
        {
            file[random.Next(file.Length)] ^= (byte)(1 << random.Next(8));
        }

        return random.Next(40) == 0 ? file[..^1] : file;
    }

    private static void Tamper(Random random, List<string> lines)
    {
        var at = random.Next(lines.Count);
        switch (random.Next(8))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[random.Next(lines.Count)]);
                break;
            case 2:
                var other = random.Next(lines.Count);
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 3:
                lines.RemoveRange(at, lines.Count - at);
                break;
            case 4:
                lines[at] = Rewritten(random, lines[at]);
                break;
            default:
                lines[at] = Edited(random, lines[at]);
                break;
        }

        if (lines.Count == 0)
        {
            lines.Add(_lines[0]);
        }
    }

    /// <summary>The same said in another writing.</summary>
    private static string Rewritten(Random random, string line) => random.Next(8) switch
    {
        6 => line.Replace("\"act\":", "\"act\":\"made\",\"act\":", StringComparison.Ordinal),
        7 => line.Replace("\"sequence\":", "\"sequence\":0", StringComparison.Ordinal),
        0 => line.Replace(":", ": ", StringComparison.Ordinal),
        1 => line.Replace(",\"", ", \"", StringComparison.Ordinal),
        2 => line + " ",
        3 => line.Replace("沈", "\\u6c88", StringComparison.Ordinal),
        4 => "\ufeff" + line,
        _ => line + "\r",
    };

    /// <summary>Another value, another form of it, another order, a member more or less.</summary>
    private static string Edited(Random random, string line)
    {
        if (Parsed(line) is not { } entry)
        {
            return line;
        }

        var name = entry.ElementAt(random.Next(entry.Count)).Key;
        var value = entry[name];
        switch (random.Next(7))
        {
            case 0:
                entry[name] = Any(random);
                break;
            case 1:
                entry[name] = value switch
                {
                    JsonArray list => random.Next(2) == 0 ? string.Join('、', list.Select(static v => $"{v}")) : new JsonArray([new JsonArray([.. list.Select(static v => v?.DeepClone())])]),
                    JsonValue whole when whole.GetValueKind() == JsonValueKind.Number => random.Next(2) == 0 ? $"{whole}" : new JsonArray([whole.DeepClone()]),
                    _ => new JsonArray([value?.DeepClone()]),
                };
                break;
            case 2:
                entry.Remove(name);
                break;
            case 3:
                entry.Remove(name);
                entry.Insert(random.Next(entry.Count + 1), name, value);
                break;
            case 4:
                var more = ((string[])["by", "witnesses", "reason", "Seal", "note", "right", "entry"])[random.Next(7)];
                entry.Remove(more);
                entry.Insert(random.Next(entry.Count + 1), more, Any(random));
                break;
            case 5:
                entry["act"] = ((string[])["made", "stamped", "handedOver", "destroyed", "takenOut", "useRequested", "burnt", "corrected"])[random.Next(8)];
                break;
            default:
                entry[name] = $"{value}{((string[])[" ", "\u3000", "\u200b", "\u2800", "\u3164", "\ue000", "甲", "\n", "\"", "\\", "🀄"])[random.Next(11)]}";
                break;
        }

        return Plain(entry);
    }

    private static JsonNode? Any(Random random) => random.Next(13) switch
    {
        0 => "某甲",
        1 => string.Empty,
        2 => 0,
        3 => random.Next(-3, 40),
        4 => 28.5,
        5 => true,
        6 => null,
        7 => new JsonArray(["某甲", "某乙"]),
        8 => new JsonArray(),
        9 => new JsonObject { ["by"] = "某甲" },
        10 => ((string[])["2025-02-29T09:00:00", "2024-02-29T09:00:00", "0000-01-01T00:00:00", "2025-01-01T24:00:00", "2025-01-01 09:00:00", "12025-01-01T09:00:00"])[random.Next(6)],
        11 => new string('长', 999 + random.Next(3)),
        _ => new string("0123456789abcdefg"[random.Next(17)], 64),
    };

    /// <summary>As a register writes: only quotes and backslashes escaped.</summary>
    private static string Plain(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject members => $"{{{string.Join(',', members.Select(static m => $"{Plain(JsonValue.Create(m.Key))}:{Plain(m.Value)}"))}}}",
        JsonArray list => $"[{string.Join(',', list.Select(Plain))}]",
        _ when node.GetValueKind() == JsonValueKind.String =>
            $"\"{node.GetValue<string>().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"",
        _ => node.ToJsonString(),
    };

    /// <summary>What somebody does who knows the format: every line counted, tied to the one before, and digested anew.</summary>
    private static void ChainAnew(List<string> lines, int chained = 0)
    {
        var head = chained == 0 ? new string('0', 64) : _head;
        for (var i = chained; i < lines.Count; i++)
        {
            if (Parsed(lines[i]) is not { } entry)
            {
                continue;
            }

            if (entry["sequence"]?.GetValueKind() == JsonValueKind.Number)
            {
                entry["sequence"] = i + 1;
            }

            if (entry["previous"]?.GetValueKind() == JsonValueKind.String)
            {
                entry["previous"] = head;
            }

            if (entry["digest"] is not { } digest || digest.GetValueKind() != JsonValueKind.String)
            {
                continue;
            }

            var place = entry.IndexOf("digest");
            entry.Remove("digest");
            head = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Plain(entry))));
            entry.Insert(place, "digest", head);
            lines[i] = Plain(entry);
        }
    }

    /// <returns>What a line says; nothing where it is no object, or says a member twice.</returns>
    private static JsonObject? Parsed(string line)
    {
        try
        {
            return JsonNode.Parse(line) is JsonObject { Count: > 0 } entry ? entry : null;
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static string[] Script(List<(bool HasPaper, byte[] Register)> cases)
    {
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator).Any(static f => File.Exists(Path.Combine(f, "python3"))) == true,
            "no python3 on the PATH, and the script is in Python: apt-get install python3");
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, cases.Select(static c => $"{(c.HasPaper ? 1 : 0)} {Convert.ToBase64String(c.Register)}"));
            var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in (string[])["-B", "-c", Harness, _folder, Encoding.UTF8.GetString(_paper), file, "2025-06-04"])
            {
                start.ArgumentList.Add(argument);
            }

            using var script = Process.Start(start)!;
            var failing = script.StandardError.ReadToEndAsync();
            var said = script.StandardOutput.ReadToEnd();
            script.WaitForExit();
            Assert.True(script.ExitCode == 0, failing.Result);
            return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
