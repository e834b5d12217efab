namespace UnionGovernance.Endurance.Fuzzing;

/// <summary>A reader that is given damaged files.</summary>
/// <param name="Name">Its name, which is also that of its folder in the corpus.</param>
/// <param name="Answer">
/// Reads a file and says in one word or a few what came of it: files that are answered in a new way are kept, and damaged further. It throws where
/// the reader throws, or says something that does not hold together.
/// </param>
internal sealed record FuzzTarget(string Name, Func<byte[], string> Answer)
{
    public static string CorpusFolder { get; } = Path.Combine(AppContext.BaseDirectory, "Corpus");

    /// <summary>The small files from which the damaged ones are made, in the order of their names.</summary>
    public IReadOnlyList<byte[]> Corpus() =>
        [.. Directory.EnumerateFiles(Path.Combine(CorpusFolder, Name)).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    public override string ToString() => Name;
}
