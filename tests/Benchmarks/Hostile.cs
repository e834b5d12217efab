using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using UnionGovernance.Editions;

namespace UnionGovernance.Benchmarks;

/// <summary>Files made to be slow: the median of ten readings after a warm-up, beside a bare loop over the tokens.</summary>
internal static class Hostile
{
    private const string Head = "\"school\":\"虚构大学\",\"kind\":\"studentUnion\",\"level\":\"school\",\"academicYear\":\"2024-2025\"";

    public static void Run()
    {
        (string Kind, byte[] File)[] files =
        [
            ("300,000 unknown members", File($"{{{Head},{string.Join(',', Enumerable.Range(0, 300_000).Select(static i => $"\"x{i}\":1"))}}}")),
            ("300,000 repeated members", File($"{{{Head}{string.Concat(Enumerable.Repeat(",\"x\":1", 300_000))}}}")),
            ("a roster of 10,000 with two faults each", Roster(10_000, static i => $"{{\"id\":\"{i}\",\"name\":1,\"post\":2}}", "]}}")),
            ("a roster of 1,000,000", Roster(1_000_000, static _ => "{}", "]}}")),
            ("one text of 15 MB", File($"{{{Head},\"source\":\"{new string('a', 15_000_000)}\"}}")),
            ("an escaped text of 12 MB", File($"{{{Head},\"source\":\"{string.Concat(Enumerable.Repeat("\\u0061", 2_000_000))}\"}}")),
            ("a number of a million digits", File($"{{{Head},\"structure\":{{\"staff\":{new string('9', 1_000_000)}}}}}")),
            ("one name of 5 MB", File($"{{{Head},\"{new string('a', 5_000_000)}\":1}}")),
            ("one escaped name of 5 MB", File($"{{{Head},\"{string.Concat(Enumerable.Repeat("\\u0061", 833_333))}\":1}}")),
            ("100,000 nested arrays", File(new string('[', 100_000))),
            ("a roster of 9,000, broken at its end", Roster(9_000, static i => $"{{\"id\":\"{i}\",\"name\":\"成员{i}\",\"post\":\"干事\",\"politicalStatus\":\"leagueMember\",\"yearOfStudy\":2,\"failedCourses\":0}}", "]}")),
            ("the same roster, whole", Roster(9_000, static i => $"{{\"id\":\"{i}\",\"name\":\"成员{i}\",\"post\":\"干事\",\"politicalStatus\":\"leagueMember\",\"yearOfStudy\":2,\"failedCourses\":0}}", "]}}")),
        ];
        foreach (var (kind, file) in files)
        {
            var (tokens, _) = Median(file, static f => Tokens(f));
            var (ours, allocated) = Median(file, static f => RecordFile.Read(f));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}: {file.Length / 1048576.0:F1} MiB, tokens {tokens:F1} ms, ours {ours:F1} ms, {allocated / 1048576.0:F1} MiB"));
        }
    }

    private static (double Milliseconds, long Allocated) Median(byte[] file, Action<byte[]> read)
    {
        read(file);
        var (taken, before) = (new List<double>(), GC.GetAllocatedBytesForCurrentThread());
        for (var i = 0; i < 10; i++)
        {
            var start = Stopwatch.GetTimestamp();
            read(file);
            taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return (taken.Order().ElementAt(5), (GC.GetAllocatedBytesForCurrentThread() - before) / 10);
    }

    private static void Tokens(byte[] file)
    {
        var json = new Utf8JsonReader(file, new JsonReaderOptions { MaxDepth = 16 });
        try
        {
            while (json.Read())
            {
            }
        }
        catch (JsonException)
        {
            // So far, and no further.
        }
    }

    private static byte[] Roster(int people, Func<int, string> one, string end) =>
        File($"{{{Head},\"members\":{{\"list\":[{string.Join(',', Enumerable.Range(0, people).Select(one))}{end}");

    private static byte[] File(string json) => Encoding.UTF8.GetBytes(json);
}
