using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnionGovernance.Editions;
using UnionGovernance.Tests;

namespace UnionGovernance.Showcase.Tests;

/// <summary>What pages say themselves: each text is said somewhere, and none says again what a field of the record is called.</summary>
public sealed partial class TextsTests
{
    private static readonly ImmutableArray<(string File, string Text)> _sources =
    [
        .. Directory.EnumerateFiles(RepositoryRoot.File("src", "Showcase"), "*.cs*", SearchOption.AllDirectories)
            .Where(static f => (f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".cshtml", StringComparison.Ordinal)) && !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(static f => (Path.GetFileName(f), File.ReadAllText(f))),
    ];

    private static readonly ImmutableArray<(string Class, string Name, string Text)> _texts =
        [.. _sources.Where(static s => s.File.EndsWith("Texts.cs", StringComparison.Ordinal)).SelectMany(static s => Named().Matches(s.Text).Select(m => (s.File[..^3], m.Groups[1].Value, s.Text)))];

    [Fact]
    public void Every_text_is_said_on_some_page()
    {
        Assert.True(_texts.Length > 200, $"{_texts.Length} texts were found");
        Assert.Empty(_texts.Where(static t => !_sources.Any(s => s.Text.Contains($"{t.Class}.{t.Name}", StringComparison.Ordinal)) && Regex.Count(t.Text, $@"(?<![\w.""]){t.Name}\b(?![^\n]*"")") < 2).Select(static t => $"{t.Class}.{t.Name}"));
    }

    /// <summary>What a record's member is called is said by the record; a page takes it from there and writes its English as a heading.</summary>
    [Fact]
    public void No_text_says_again_what_a_member_of_the_record_is_called()
    {
        var members = RecordFile.Field.Parts.Select(static f => f.Words).ToHashSet();

        Assert.Empty(_sources.Where(static s => s.File.EndsWith("Texts.cs", StringComparison.Ordinal)).SelectMany(s => Said().Matches(s.Text)
            .Where(m => members.Any(w => w.Chinese == m.Groups[2].Value && w.English.Equals(m.Groups[3].Value, StringComparison.OrdinalIgnoreCase)))
            .Select(m => $"{s.File[..^3]}.{m.Groups[1].Value}: {m.Groups[2].Value}")));
    }

    [GeneratedRegex(@"public static Words (\w+) \{ get; \}")]
    private static partial Regex Named();

    [GeneratedRegex(@"public static Words (\w+) \{ get; \} = new\(\s*""([^""]+)"",\s*""([^""]+)""\)")]
    private static partial Regex Said();
}
