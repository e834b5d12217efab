using System.Collections.Immutable;
using System.Text.RegularExpressions;
using UnionGovernance.Editions;
using UnionGovernance.Oversight;
using UnionGovernance.Papers;

namespace UnionGovernance.Tests.Papers;

/// <summary>What holds of the sentences of every sample paper.</summary>
public sealed partial class PaperSentencesTests
{
    // A clause as short as these is a formula: 同意。通过。
    private const int Shortest = 8;

    public static TheoryData<string> Whose => ["university", "college", "dossier", "founding", "graduates", "little"];

    /// <summary>Whoever reads a paper reads nothing twice: no sentence stands in two places of it, wherever it was made.</summary>
    [Theory]
    [MemberData(nameof(Whose))]
    public void No_sentence_stands_twice_in_one_paper(string whose)
    {
        var written = Papers(whose);

        Assert.NotEmpty(written);
        Assert.Empty(written.SelectMany(static w => Sentences(w.Paper!.Markdown).GroupBy(static s => s, StringComparer.Ordinal).Where(static s => s.Count() > 1).Select(s => $"{w.Name}: {s.Key}")));
    }

    private static ImmutableArray<PaperWriting> Papers(string whose) => [.. (whose switch
    {
        "university" => WholeSchool.Papers(),
        "college" => WholeCollege.Papers,
        "dossier" => WholeSchool.Dossier(),
        "founding" => WholeSchool.Founding(),
        "graduates" => WholeGraduates.Papers,
        _ => PaperKinds.Write(new() { Assessments = [RuleBook.National.Assess(Little).Assessment!] }),
    }).Where(static w => w.Paper is not null)];

    // What the opening could say of Party and League its measures say too.
    private static UnionRecord Little { get; } = new()
    {
        Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
        AsOf = Fact.Given(new NodaTime.LocalDate(2025, 6, 30)),
        Guidance = new() { Hearings = Fact.Given(2), LeagueReviews = Fact.Given<Sequence<ReviewedMatter>>([.. ReviewedMatter.Form.Choices.Select(static c => c.Value)]) },
    };

    private static IEnumerable<string> Sentences(string markdown) =>
        from line in markdown.Split('\n')
        where line.Length > 0 && line[0] is not ('|' or '#' or ':')
        from sentence in Ends().Split(line)
        where sentence.Length >= Shortest
        select sentence;

    [GeneratedRegex("[。！？；]")]
    private static partial Regex Ends();
}
