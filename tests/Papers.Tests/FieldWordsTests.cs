using System.Text.RegularExpressions;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Papers;

/// <summary>What a paper prints of a field of the year it calls as the field is called, by taking its words and not by saying them again.</summary>
public sealed partial class FieldWordsTests
{
    [Fact]
    public void A_label_that_says_a_fields_words_again_is_taken_from_the_field()
    {
        var fields = YearFile.Acts.SelectMany(static a => YearFile.Fields(a.Word)!.Value.Select(f => (a.Word, At: f.JsonPointer, f.Words))).ToList();
        var said = Directory.EnumerateFiles(RepositoryRoot.File("src", "Papers"), "*.cs", SearchOption.AllDirectories)
            .Where(static f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(static f => Labelled().Matches(File.ReadAllText(f)).Select(m => (File: Path.GetFileName(f), Words: new Words(m.Groups[1].Value, m.Groups[2].Value), At: m.Groups[3].Value))).ToList();

        Assert.True(said.Count > 50, $"{said.Count} labelled facts were found");
        Assert.Empty(said.Where(s => fields.Any(f => f.Words == s.Words && (s.At == $"{f.Word} {f.At}" || s.At == f.At[1..]))).Select(static s => $"{s.File}: {s.Words.Chinese} at {s.At}"));
    }

    // A fact or a row of a form, with its words written out and its place in the file.
    [GeneratedRegex("\\(\"[a-z_]+\", new\\(\"([^\"]+)\", \"([^\"]+)\"\\), \"([^\"]+)\"")]
    private static partial Regex Labelled();
}
