namespace UnionGovernance.Endurance.Fuzzing;

/// <summary>What came of a run.</summary>
/// <param name="Target">The reader's name.</param>
/// <param name="Seed">The number from which the same files come again.</param>
/// <param name="Executions">How many files were read.</param>
/// <param name="Kept">How many were answered in a new way.</param>
/// <param name="Slowest">The longest that one file took.</param>
/// <param name="Defects">What the reader threw, each kind once.</param>
internal sealed record FuzzRun(string Target, int Seed, long Executions, int Kept, TimeSpan Slowest, IReadOnlyList<Defect> Defects)
{
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Target}: {Executions:N0} files, {Kept:N0} answered in a new way, the slowest {Slowest.TotalMilliseconds:N0} ms, {Defects.Count} defects (seed {Seed})");
}

/// <summary>A file that a reader did not bear.</summary>
/// <param name="Execution">Which one of the run, from 0.</param>
/// <param name="File">Its bytes.</param>
/// <param name="What">What the reader threw.</param>
internal sealed record Defect(long Execution, byte[] File, string What)
{
    /// <summary>Puts the file where it can be looked at.</summary>
    /// <returns>Where it is, and what the reader threw.</returns>
    public string Keep()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        System.IO.File.WriteAllBytes(path, File);
        return $"file {Execution}, kept as {path}: {What}";
    }
}
