using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnionGovernance.Congresses;
using UnionGovernance.Json;
using UnionGovernance.Seals.Register;
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

    [Theory]
    [InlineData("Congresses")]
    [InlineData("Seals")]
    public void A_paper_of_the_congress_or_the_seal_calls_nothing_again_as_a_field_is_called(string folder)
    {
        var words = (folder == "Congresses" ? Every(ProceedingsFile.Field) : _sealActs.SelectMany(static a => SealActsFile.Fields(a)!.Value)).Select(static f => f.Words).ToHashSet();
        var said = Directory.EnumerateFiles(RepositoryRoot.File("src", "Papers", folder), "*.cs").SelectMany(f => Said().Matches(File.ReadAllText(f)).Select(m => (File: Path.GetFileName(f), Words: new Words(m.Groups[1].Value, m.Groups[2].Value)))).ToList();

        Assert.True(said.Count > 10, $"{said.Count} texts were found");
        Assert.Empty(said.Where(s => words.Contains(s.Words)).Select(static s => $"{s.File}: {s.Words.Chinese}"));
    }

    private static readonly ImmutableArray<string> _sealActs = ["handedOver", "reportedLost", "declaredVoid", "retired", "destroyed"];

    private static IEnumerable<Field> Every(Field field) => field.Parts.SelectMany(Every).Prepend(field);

    [GeneratedRegex("new\\(\"([^\"]+)\", \"([^\"]+)\"\\)")]
    private static partial Regex Said();

    // A fact or a row of a form, with its words written out and its place in the file.
    [GeneratedRegex("\\(\"[a-z_]+\", new\\(\"([^\"]+)\", \"([^\"]+)\"\\), \"([^\"]+)\"")]
    private static partial Regex Labelled();
}
