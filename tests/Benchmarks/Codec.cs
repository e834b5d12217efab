using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
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
            AssertAllRead(file);
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
        Members = record.Members with { List = [.. record.Members.List.Select((m, n) => m with { Name = Fact.Given($"成员{i}之{n}"), RankLastTerm = Fact.Given(new Share(1 + ((n + i) % 60), 60)) })] },
    };

    private static PlainRecord Plain(byte[] file) => JsonSerializer.Deserialize(file, PlainReader.Default.PlainRecord)!;

    private static void Tokens(byte[] file)
    {
        var json = new Utf8JsonReader(file);
        while (json.Read())
        {
        }
    }

    // Whatever stands in a file comes back from what either reader made of it, member by member.
    private static void AssertAllRead(byte[] file)
    {
        if (!RecordFile.Write(RecordFile.Read(file).Value!).AsSpan().SequenceEqual(file))
        {
            throw new InvalidOperationException("The codec did not read all of a file.");
        }

        var (given, plain) = (JsonNode.Parse(file), JsonSerializer.SerializeToNode(Plain(file), PlainReader.Default.PlainRecord));
        if (Difference(given, plain, string.Empty) is { } at)
        {
            throw new InvalidOperationException($"{at} was not read by the generated reader as it stands there.");
        }
    }

    // A plain class has null for what is absent, and calls a word of a list by its C# name.
    private static string? Difference(JsonNode? given, JsonNode? plain, string at) => (given, plain) switch
    {
        (JsonObject a, JsonObject b) => a.Select(static m => m.Key).Union(b.Select(static m => m.Key)).Select(k => Difference(a[k], b[k], $"{at}/{k}")).FirstOrDefault(static d => d is not null),
        (JsonArray a, JsonArray b) => a.Count != b.Count ? at : a.Zip(b).Select((p, i) => Difference(p.First, p.Second, $"{at}/{i}")).FirstOrDefault(static d => d is not null),
        (null, null) => null,
        ({ } a, { } b) => string.Equals(a.ToJsonString(), b.ToJsonString(), StringComparison.OrdinalIgnoreCase) ? null : at,
        _ => at,
    };
}
