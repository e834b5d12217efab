using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace UnionGovernance.Showcase.Sources;

/// <summary>A file of the library in which rules are written, as it was built in, so that a page can name the line.</summary>
/// <param name="Name">Its name, without what every such file ends in.</param>
/// <param name="Path">Where it lies in the repository.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record RuleSource(string Name, string Path, ImmutableArray<string> Lines)
{
    private const string Folder = "source/";
    private const string Ending = ".cs";

    private static readonly ImmutableSortedDictionary<string, ImmutableArray<string>> _heldBy = ReadHeldBy();

    /// <summary>All of them.</summary>
    public static ImmutableArray<RuleSource> All { get; } = [.. typeof(RuleSource).Assembly.GetManifestResourceNames().Where(static n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

    /// <returns>Each place where a rule of an id is written: the file, and the line, counted from one.</returns>
    /// <param name="rule">The id.</param>
    public static IEnumerable<(RuleSource Source, int Line)> PlacesOf(string rule) =>
        from source in All
        from line in Enumerable.Range(0, source.Lines.Length)
        where source.Lines[line].Trim() == $"\"{rule}\","
        select (source, line + 1);

    /// <returns>Tests that hold a rule, by class and name: those that hold all rules, then some of its own.</returns>
    /// <param name="rule">The id.</param>
    public static ImmutableArray<string> HeldBy(string rule) =>
    [
        "CaseGateTests.Every_rule_has_a_case_of_each_kind_and_one_on_either_side_of_its_limit", "OracleTests.A_naive_evaluator_agrees_on_a_hundred_thousand_records",
        .. _heldBy.GetValueOrDefault(rule, []),
    ];

    private static RuleSource Read(string resource)
    {
        using var reader = new StreamReader(typeof(RuleSource).Assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        var path = resource[Folder.Length..].Replace('\\', '/');
        return new(path[(path.LastIndexOf('/') + 1)..^Ending.Length], $"src/Domain/{path}", [.. reader.ReadToEnd().TrimEnd().ReplaceLineEndings("\n").Split('\n')]);
    }

    private static ImmutableSortedDictionary<string, ImmutableArray<string>> ReadHeldBy()
    {
        using var stream = typeof(RuleSource).Assembly.GetManifestResourceStream("held-by")!;
        using var json = JsonDocument.Parse(stream);
        return json.RootElement.EnumerateObject().ToImmutableSortedDictionary(static r => r.Name, static r => r.Value.EnumerateArray().Select(static t => t.GetString()!).ToImmutableArray(), StringComparer.Ordinal);
    }
}
