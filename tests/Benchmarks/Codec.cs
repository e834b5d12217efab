using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using UnionGovernance.Editions;

namespace UnionGovernance.Benchmarks;

/// <summary>Records read from their files, beside a source-generated reader of equal plain classes and a bare loop over the tokens.</summary>
/// <remarks>Run by hand: <c>codec RECORD ROUNDS</c>, where RECORD is a file such as samples/full-university.json. The three take turns, each over every file.</remarks>
internal static class Codec
{
    private const int Files = 3_000;

    public static void Run(string path, int rounds)
    {
        var sample = RecordFile.Read(File.ReadAllBytes(path)).Value!;
        byte[][] files = [.. Enumerable.Range(0, Files).Select(i => RecordFile.Write(Varied(sample, i)))];
        foreach (var file in files)
        {
            AssertEqual(RecordFile.Read(file).Value!, Plain(file));
        }

        string[] names = ["tokens alone", "System.Text.Json, generated, into plain classes", "the codec"];
        Action<byte[]>[] readers = [Tokens, static f => Plain(f), static f => RecordFile.Read(f)];
        var taken = readers.Select(static _ => new List<double>()).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            for (var turn = 0; turn < readers.Length; turn++)
            {
                var reader = (turn + round) % readers.Length;
                var start = Stopwatch.GetTimestamp();
                foreach (var file in files)
                {
                    readers[reader](file);
                }

                // The first round warms up.
                if (round > 0)
                {
                    taken[reader].Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / Files);
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Files} records, {files.Average(static f => f.Length) / 1024:F1} KiB each, {rounds} rounds"));
        for (var i = 0; i < readers.Length; i++)
        {
            var ratios = taken[i].Zip(taken[1], static (ours, plain) => ours / plain).Order().ToList();
            var times = taken[i].Order().ToList();
            var before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var file in files)
            {
                readers[i](file);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{names[i]}: median {times[rounds / 2]:F1} µs ({times[0]:F1}–{times[^1]:F1}), {ratios[rounds / 2]:F2} x (quartiles {ratios[rounds / 4]:F2}–{ratios[rounds * 3 / 4]:F2}), {(GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0 / Files:F1} KiB"));
        }
    }

    private static UnionRecord Varied(UnionRecord record, int i) => record with
    {
        Union = record.Union with { Name = new($"虚构大学{i}", null) },
        Structure = record.Structure with { Staff = Fact.Given(20 + (i % 60)), Departments = Fact.Given(3 + (i % 7)) },
        Members = record.Members with { List = [.. record.Members.List.Select((m, n) => m with { Name = Fact.Given($"成员{i}之{n}"), RankLastTerm = Fact.Given(new Share((n + i) % 60, 60)) })] },
    };

    private static PlainRecord Plain(byte[] file) => JsonSerializer.Deserialize(file, PlainReader.Default.PlainRecord)!;

    private static void Tokens(byte[] file)
    {
        var json = new Utf8JsonReader(file);
        while (json.Read())
        {
        }
    }

    // Whatever stands in these files, member by member; what stands in none of them is not asked.
    private static void AssertEqual(UnionRecord ours, PlainRecord plain)
    {
        (object?, object?)[] pairs =
        [
            (ours.Union.Name.School, plain.School),
            (ours.Union.Kind.ToString(), Capital(plain.Kind)),
            (ours.Union.Level.ToString(), Capital(plain.Level)),
            (ours.Source, plain.Source),
            (ours.Structure.Staff.Low, plain.Structure!.Staff),
            (ours.Structure.Departments.Low, plain.Structure.Departments),
            (ours.Selection.PresidiumSteps.Low.Count, plain.Selection!.PresidiumSteps!.Count),
            (ours.Congress.HeldOn.Low.ToDateOnly(), plain.Congress!.HeldOn),
            (ours.Congress.NonCadreShare.Low, Share(plain.Congress.NonCadreShare)),
            (ours.Guidance.SecretaryGeneral.Low, plain.Oversight!.SecretaryGeneral),
            (ours.Satisfaction.Index.Low, Share(plain.Satisfaction!.Index!.Above)),
            (ours.Satisfaction.Index.High, Share(plain.Satisfaction.Index.Below)),
            (ours.Members.List.Count, plain.Members!.List!.Count),
            (ours.Colleges.List.Count, plain.Colleges!.List!.Count),
            (ours.Remarks.Count, plain.Remarks!.Count),
            (ours.Claims.Count, plain.Claims!.Count),
            (ours.Paragraphs.Count, plain.Paragraphs!.Count),
            (ours.Corrections.Count, plain.Corrections!.Count),
            .. ours.Members.List.Zip(plain.Members.List).SelectMany(static m => new (object?, object?)[]
            {
                (m.First.Id, m.Second.Id),
                (m.First.Name.Low, m.Second.Name),
                (m.First.College.Low, m.Second.College),
                (m.First.PoliticalStatus.Low, m.Second.PoliticalStatus),
                (m.First.YearOfStudy.Low, m.Second.YearOfStudy),
                (m.First.RankLastTerm.Low, Share(m.Second.RankLastTerm)),
                (m.First.FailedCourses.Low, m.Second.FailedCourses),
            }),
            .. ours.Remarks.SelectMany(r => new (object?, object?)[]
            {
                (r.Words, plain.Remarks[r.At].Words),
                (r.Statement?.Document, plain.Remarks[r.At].Statement?.Document),
            }),
            .. ours.Claims.Select(c => ((object?)c.Remark, (object?)plain.Claims[c.Rule].Remark)),
        ];
        if (Array.Find(pairs, static p => !Equals(p.Item1, p.Item2)) is var (one, other) && !Equals(one, other))
        {
            throw new InvalidOperationException($"{one} was read by the codec, {other} by the generated reader.");
        }
    }

    private static Share? Share(PlainRecord.Fraction? share) => share is var (part, of) ? new Share(part, of) : null;

    private static string? Capital(string? word) => word is null ? null : char.ToUpperInvariant(word[0]) + word[1..];
}
