using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Facts;

namespace UnionGovernance.Tests.Charters;

/// <summary>What a record states and no rule of its table asks is named beside the assessment, so that nobody takes it for judged.</summary>
public sealed class LeftToCharterTests
{
    private static readonly UnionRecord _record = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)) };

    [Fact]
    public void As_many_candidates_as_seats_are_left_to_the_charter()
    {
        var left = Assert.Single(Left(With(5, 5)));

        Assert.Equal("congress.presidiumSurplus", left.Term.Option.Id);
        Assert.Equal([CongressFacts.PresidiumSeats.JsonPointer, CongressFacts.PresidiumCandidates.JsonPointer], left.Measured.Select(static m => m.Path.JsonPointer));
        Assert.Equal(["5", "5"], left.Measured.Select(static m => m.Describe(Language.Chinese).Trim('人', '名', '个')));
    }

    /// <remarks>One fact of two decides nothing, and of nobody elected nothing is asked.</remarks>
    [Theory]
    [InlineData(5, null)]
    [InlineData(null, 5)]
    [InlineData(null, null)]
    [InlineData(0, 0)]
    public void What_the_charter_could_not_judge_either_is_not_named(int? seats, int? candidates) => Assert.Empty(Left(With(seats, candidates)));

    [Fact]
    public void More_candidates_than_seats_are_named_too_as_no_table_judges_them() => Assert.Single(Left(With(5, 6)));

    /// <summary>Each fact that is named is one that no finding of the assessment looked at, and every term is one of a charter's.</summary>
    [Theory]
    [InlineData(UnionKind.StudentUnion, UnionLevel.School)]
    [InlineData(UnionKind.GraduateUnion, UnionLevel.School)]
    [InlineData(UnionKind.StudentUnion, UnionLevel.College)]
    [InlineData(UnionKind.GraduateUnion, UnionLevel.College)]
    public void Nothing_that_was_judged_is_named(UnionKind kind, UnionLevel level)
    {
        var sample = RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "full-university.json"))).Value!;
        var record = sample with { Union = sample.Union with { Kind = kind, Level = level, Name = new("虚构江南大学", level == UnionLevel.College ? "文学院" : null) }, Edition = null };
        var assessment = Assessed(record);
        var judged = assessment.All.SelectMany(static f => f.Measured).Select(static m => m.Path).ToHashSet();
        var left = LeftToCharter.By(assessment);

        Assert.All(left, l => Assert.NotEmpty(l.Measured));
        Assert.All(left.SelectMany(static l => l.Measured), m => Assert.DoesNotContain(m.Path, judged));
        Assert.All(left, static l => Assert.Contains(l.Term, CharterTermTable.All));
    }

    private static LeftToCharter[] Left(UnionRecord record) => [.. LeftToCharter.By(Assessed(record))];

    private static Assessment Assessed(UnionRecord record) => RuleBook.National.Assess(record).Assessment!;

    private static UnionRecord With(int? seats, int? candidates) => _record with
    {
        Congress = new()
        {
            PresidiumSeats = seats is { } s ? Fact.Given(s) : default,
            PresidiumCandidates = candidates is { } c ? Fact.Given(c) : default,
        },
    };
}
