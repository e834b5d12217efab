using System.Collections;
using System.Runtime.CompilerServices;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Reviewing;

namespace UnionGovernance.Tests.House;

/// <summary>What a developer prints reads as people read it: the sentence or the label, and never the members of a record.</summary>
public sealed class PrintedTests
{
    /// <summary>Whatever can say itself in a language, or is named by words, is printed by them.</summary>
    public static TheoryData<string> Said =>
    [
        .. typeof(UnionRecord).Assembly.GetExportedTypes().Where(static t => !t.IsInterface && !t.IsEnum && !(t.IsAbstract && t.IsSealed) && !typeof(Attribute).IsAssignableFrom(t) && IsSaid(t)).Select(static t => t.FullName!),
    ];

    [Theory]
    [MemberData(nameof(Said))]
    public void Whatever_says_itself_is_printed_so(string name)
    {
        var method = typeof(UnionRecord).Assembly.GetType(name)!.GetMethod(nameof(ToString), Type.EmptyTypes)!;

        Assert.True(method.DeclaringType != typeof(object) && !method.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false), $"{name} prints its members");
    }

    [Fact]
    public void Whatever_an_assessment_holds_reads_as_words()
    {
        var record = RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "full-university.json"))).Value! with
        {
            Structure = new() { Staff = Fact.Given(61), LargeOrManyCampuses = Fact.Given(false), Presidium = Fact.Given(0) },
            Members = new() { List = [new() { Id = "甲" }], Complete = Fact.Given(true) },
        };
        var assessment = RuleBook.National.Assess(record).Assessment!;
        object[] printed =
        [
            assessment, assessment.LeastChange(), RuleBook.National.Assess(record), .. assessment.Missing, .. assessment.Doubts, .. assessment.Conflicts, .. assessment.Questions, .. assessment.All, .. assessment.All.Select(static f => f.Explanation),
            .. assessment.All.SelectMany(static f => f.Mends), .. assessment.All.SelectMany(static f => f.Measured), .. assessment.All.Select(static f => f.Item), .. assessment.All.Select(static f => f.Item.Rule),
            .. RecordFacts.All, .. RuleBookReview.Of(RuleBook.National.Editions[0]), RuleBook.National.Editions[0],
            new Sequence<Words>([new("一", "one"), new("二", "two")]),
        ];

        Assert.NotEmpty(assessment.Doubts);
        Assert.NotEmpty(assessment.Conflicts);
        Assert.NotEmpty(assessment.Questions);
        Assert.All(printed, static p => Assert.False(p.ToString() is not { Length: > 0 } text || text.Contains("System.", StringComparison.Ordinal) || text.Contains("{ ", StringComparison.Ordinal) || text.Contains("UnionGovernance", StringComparison.Ordinal), $"{p.GetType()}: {p}"));
    }

    [Fact]
    public void An_outcome_that_is_no_assessment_says_what_has_to_be_settled()
    {
        UnionRecord Of(int year) => new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(year)) };

        Assert.StartsWith("/structure/staff：读到 -3，应为不小于 0 的整数", RuleBook.National.Assess(Of(2023) with { Structure = new() { Staff = Fact.Given(-3) } }).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("有几份指标表适用，请在记录中写明其中一份：“", RuleBook.National.Assess(Of(2021)).ToString(), StringComparison.Ordinal);
        Assert.Equal("该学年没有指标表，或记录没有写明学年", RuleBook.National.Assess(Of(2001)).ToString());
        Assert.Contains("is for another level or kind", RuleBook.National.Assess(Of(2023) with { Edition = "college-2024-2025" }).Describe(Language.English), StringComparison.Ordinal);
    }

    private static bool IsSaid(Type type) =>
        type.GetMethod("Describe", [typeof(Language)]) is { IsStatic: false } || (type.GetMethod("<Clone>$") is not null && type.GetProperties().Any(static p => p.PropertyType == typeof(Words) && p.Name is "Text" or "Because" && p.GetMethod is { IsStatic: false }));
}
