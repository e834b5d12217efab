using System.Text;
using UnionGovernance.Endurance.Fuzzing;

namespace UnionGovernance.Storage.Tests;

/// <summary>The short form of the runs in tests/Endurance that damage files: two seconds for each reader, and the same files every time. The guide to endurance has the results of the long ones.</summary>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private const int Seed = 20261130;

    private static readonly TimeSpan _shortly = TimeSpan.FromSeconds(2);

    public static TheoryData<string> Readers { get; } = [.. FuzzTargets.All.Select(static t => t.Name)];

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_reader_says_of_any_damaged_file_what_it_holds_or_what_is_wrong(string reader)
    {
        var run = Fuzzer.Run(FuzzTargets.All.Single(t => t.Name == reader), Seed, _shortly);
        output.WriteLine(run.ToString());

        Assert.Empty(string.Join(Environment.NewLine, run.Defects.Select(static d => d.Keep())));
        Assert.True(run.Kept > 1, $"Every file is answered alike: {run}");
    }

    [Fact]
    public void Every_reader_has_files_of_its_own_and_every_file_a_reader() =>
        Assert.Equal(
            FuzzTargets.All.Select(static t => t.Name).Order(StringComparer.Ordinal),
            Directory.EnumerateDirectories(FuzzTarget.CorpusFolder).Where(static d => Directory.EnumerateFiles(d).Any()).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    /// <summary>Or a reader that is never given anything it could read would pass.</summary>
    [Theory]
    [MemberData(nameof(Readers))]
    public void A_reader_reads_a_file_of_its_corpus(string reader)
    {
        var target = FuzzTargets.All.Single(t => t.Name == reader);

        Assert.Contains(target.Corpus().Select(target.Answer), static a => a.StartsWith(FuzzTargets.Taken, StringComparison.Ordinal));
    }

    /// <summary>Or the runs would show nothing. The file is kept, and comes again from the same seed.</summary>
    [Fact]
    public void A_reader_that_cannot_bear_a_file_is_seen()
    {
        var weak = new FuzzTarget("checkpoint", static file =>
            Encoding.Latin1.GetString(file).Contains("9999", StringComparison.Ordinal) ? throw new NotSupportedException() : "read");
        FuzzRun one = Fuzzer.Run(weak, Seed, TimeSpan.Zero, least: 200_000), other = Fuzzer.Run(weak, Seed, TimeSpan.Zero, least: 200_000);

        var defect = Assert.Single(one.Defects);
        Assert.Equal((defect.Execution, Encoding.Latin1.GetString(defect.File)), (other.Defects[0].Execution, Encoding.Latin1.GetString(other.Defects[0].File)));
        Assert.Contains(nameof(NotSupportedException), defect.What, StringComparison.Ordinal);
    }
}
