using System.Diagnostics;
using System.Text;
using System.Text.Json;
using UnionGovernance.Rules;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Tests.Seals;

/// <summary>The registers of the invented university, and the stranger's script that verifies them.</summary>
public sealed class SampleRegisterTests
{
    private static readonly string _folder = RepositoryRoot.File("samples", "seal");

    [Theory]
    [InlineData("union", "虚构江南大学学生会", 37, SealState.InCustody)]
    [InlineData("office", "虚构江南大学学生会办公室", 11, SealState.Destroyed)]
    public void A_sample_register_is_what_its_acts_make(string name, string seal, int entries, SealState state)
    {
        var register = SealRegister.Begin(seal, new SealTerms(), Lives.Today);
        foreach (var act in SealActsFile.Read(File.ReadAllBytes(Path.Combine(_folder, $"{name}-acts.jsonl"))).Value!)
        {
            Assert.True(register.Enter(act).IsClear);
        }

        Golden.Check(Encoding.UTF8.GetString(SealRegisterFile.Write(register.Entries)), "samples", "seal", $"{name}-seal.jsonl");
        Golden.Check(
            Encoding.UTF8.GetString(CheckpointFile.Write(register.Checkpoint(register.History.Last!.Value.Date))),
            "samples", "seal", $"{name}-checkpoint.json");
        Assert.Equal((entries, state), (register.Entries.Length, register.History.State));
    }

    [Fact]
    public void The_strangers_script_is_short()
    {
        Assert.InRange(File.ReadAllLines(Path.Combine(_folder, "verify.py")).Length, 1, 125);
    }

    /// <summary>Deletion, insertion, swap, duplicate, cut tail, another head, fork and a register written anew, each with and without a checkpoint, and other writings of an entry.</summary>
    [Fact]
    public void The_strangers_script_agrees_on_every_tampering()
    {
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator).Any(static f => File.Exists(Path.Combine(f, "python3"))) == true,
            "no python3 on the PATH, and the script is in Python: apt-get install python3");
        var file = File.ReadAllText(Path.Combine(_folder, "union-seal.jsonl"));
        string[] lines = [.. file.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
        var paper = File.ReadAllBytes(Path.Combine(_folder, "union-checkpoint.json"));
        var anew = SealRegister.Begin("虚构江南大学学生会", new SealTerms(), Lives.Today);
        Assert.True(anew.Enter(Lives.Made).IsClear);
        while (anew.Entries.Length < lines.Length)
        {
            Assert.True(anew.Enter(Lives.Named).IsClear);
        }

        var entries = SealRegisterFile.Read(Encoding.UTF8.GetBytes(file)).Value!;
        string Forged(int place, Digest previous) => Encoding.UTF8.GetString(SealRegisterFile.Write(
            [SealEntry.Of(entries[0].Seal, place, Lives.Named with { At = entries[place - 1].Act.At }, previous)])).TrimEnd('\n');
        string[] tamperings =
        [
            file,
            Join([.. lines[..9], Forged(10, entries[8].Digest), .. lines[9..]]),
            Join([.. lines[..9], Forged(10, entries[8].Digest), .. lines[10..]]),
            Join([.. lines[..9], Forged(10, entries[7].Digest), .. lines[10..]]),
            Join([.. lines[..^1], Forged(entries.Count, entries[^2].Digest)]),
            file.Replace("\n", "\r\n", StringComparison.Ordinal),
            "\ufeff" + file,
            Join(lines.Select((l, i) => i == 9 ? l.Replace(entries[9].Digest.ToString(), entries[9].Digest.ToString().ToUpperInvariant(), StringComparison.Ordinal) : l)),
            file + "{}",
            file + "\n",
            Join(lines.Where((_, i) => i != 4)),
            Join([.. lines[..5], lines[3], .. lines[5..]]),
            Join([.. lines[..5], lines[6], lines[5], .. lines[7..]]),
            Join([.. lines[..5], lines[4], .. lines[5..]]),
            Join(lines[..20]),
            Join([.. lines[..^1], lines[^1].Replace("\"copies\":1", "\"copies\":2", StringComparison.Ordinal)]),
            Join(lines.Select((l, i) => i == 9 ? l.Replace("沈知微", "陆清和", StringComparison.Ordinal) : l)),
            Join(lines.Select((l, i) => i == 9 ? l.Replace(":", ": ", StringComparison.Ordinal) : l)),
            Join(lines.Select((l, i) => i == 9 ? "…" : l)),
            file.TrimEnd('\n'),
            string.Empty,
            Encoding.UTF8.GetString(SealRegisterFile.Write(anew.Entries)),
        ];
        var cases = tamperings.SelectMany(text => new[] { [], new[] { CheckpointFile.Read(paper).Value! } }.Select(checkpoints => (Text: text, Checkpoints: checkpoints))).ToList();
        var theirs = Script(cases);

        Assert.Equal(2 * tamperings.Length, theirs.Count);
        foreach (var ((text, checkpoints), (exit, said)) in cases.Zip(theirs))
        {
            var ours = SealRegisterFile.Verify(Encoding.UTF8.GetBytes(text), checkpoints);

            Assert.Equal(ours.Verdict switch { Verdict.Met => 0, Verdict.NotMet => 1, _ => 3 }, exit);
            if (ours.FirstBad is { } bad)
            {
                Assert.StartsWith($"entry {bad.Place}:", said, StringComparison.Ordinal);
            }
        }
    }

    private static string Join(IEnumerable<string> lines) => string.Concat(lines.Select(l => $"{l}\n"));

    // The script as it is started, with one file after another: starting Python for each takes longer than all of them.
    private const string Started = """
        import contextlib, io, json, runpy, sys
        said = []
        for sys.argv in json.load(open(sys.argv[1], encoding="utf-8")):
            with contextlib.redirect_stdout(io.StringIO()) as out:
                try:
                    runpy.run_path(sys.argv[0], run_name="__main__")
                    said.append([0, out.getvalue()])
                except SystemExit as end:
                    said.append([end.code, out.getvalue()])
        print(json.dumps(said))
        """;

    private static List<(int Exit, string Said)> Script(List<(string Text, Checkpoint[] Checkpoints)> cases)
    {
        var folder = Directory.CreateTempSubdirectory("register-");
        try
        {
            string Kept(string name, byte[] bytes)
            {
                var file = Path.Combine(folder.FullName, name);
                File.WriteAllBytes(file, bytes);
                return file;
            }

            var runs = cases.Select((c, i) => (string[])
            [
                Path.Combine(_folder, "verify.py"), Kept($"{i}.jsonl", Encoding.UTF8.GetBytes(c.Text)), .. c.Checkpoints.Select((checkpoint, at) => Kept($"{i}-{at}.json", CheckpointFile.Write(checkpoint))),
            ]).ToArray();
            var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
            foreach (var argument in (string[])["-B", "-c", Started, Kept("runs.json", JsonSerializer.SerializeToUtf8Bytes(runs))])
            {
                start.ArgumentList.Add(argument);
            }

            using var script = Process.Start(start)!;
            using var said = JsonDocument.Parse(script.StandardOutput.ReadToEnd());
            script.WaitForExit();
            return [.. said.RootElement.EnumerateArray().Select(static s => (s[0].GetInt32(), s[1].GetString()!))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
