using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Seals.Register;
using UnionGovernance.Tests;
using UnionGovernance.Years;

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

    // A column that only sounds like a field: what an entry says and not what a report holds; when a step is due and not a hearing; the votes of a candidate and not for a charter.
    private static readonly ImmutableArray<string> _homographs = ["SealTexts.Content", "CongressTexts.Due", "CongressTexts.VotesFor"];

    private static readonly ImmutableArray<string> _sealActs = [
        "made", "entrusted", "approverNamed", "useRequested", "useApproved", "stamped", "takenOut", "returned", "handedOver", "reportedLost", "declaredVoid", "remade", "retired", "destroyed", "corrected",
    ];

    [Fact]
    public void Every_text_is_said_on_some_page()
    {
        Assert.True(_texts.Length > 200, $"{_texts.Length} texts were found");
        Assert.Empty(_texts.Where(static t => !_sources.Any(s => s.Text.Contains($"{t.Class}.{t.Name}", StringComparison.Ordinal)) && Regex.Count(t.Text, $@"(?<![\w.""]){t.Name}\b(?![^\n]*"")") < 2).Select(static t => $"{t.Class}.{t.Name}"));
    }

    /// <summary>What a field of a file is called is said by the file; a page takes it from there and writes its English as a heading.</summary>
    [Fact]
    public void No_text_says_again_what_a_field_of_a_file_is_called()
    {
        var members = RecordFile.Field.Parts
            .Concat(Every(ProceedingsFile.Field))
            .Concat(YearFile.Acts.SelectMany(static a => YearFile.Fields(a.Word)!.Value.SelectMany(Every)))
            .Concat(_sealActs.SelectMany(static a => SealActsFile.Fields(a)!.Value.SelectMany(Every)))
            .Select(static f => f.Words).ToHashSet();

        var again = _sources.Where(static s => s.File.EndsWith("Texts.cs", StringComparison.Ordinal)).SelectMany(s => Said().Matches(s.Text)
            .Where(m => members.Any(w => w.Chinese == m.Groups[2].Value && w.English.Equals(m.Groups[3].Value, StringComparison.OrdinalIgnoreCase)))
            .Select(m => $"{s.File[..^3]}.{m.Groups[1].Value}"));
        Assert.Equal(string.Empty, string.Join(' ', again.Except(_homographs)));
    }

    private static IEnumerable<Field> Every(Field field) => field.Parts.SelectMany(Every).Prepend(field);

    [GeneratedRegex(@"public static Words (\w+) \{ get; \}")]
    private static partial Regex Named();

    [GeneratedRegex(@"public static Words (\w+) \{ get; \} = new\(\s*""([^""]+)"",\s*""([^""]+)""\)")]
    private static partial Regex Said();
}
