using System.Text;
using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Editions;

/// <summary>A record whose academic year nobody states: it is read, assessed by an edition that is named, and asked for its year where that decides.</summary>
public sealed class UnstatedYearTests
{
    private const string Head = """ "school": "虚构大学", "kind": "studentUnion", "level": "school" """;

    [Fact]
    public void It_is_read_and_written_without_a_year()
    {
        var record = Read(string.Empty);

        Assert.Null(record.Union.Year);
        Assert.DoesNotContain("academicYear", Encoding.UTF8.GetString(RecordFile.Write(record)), StringComparison.Ordinal);
        Assert.Equal("学年未说明", record.Union.ShowYear(Language.Chinese));
        Assert.Equal("academic year not stated", record.Union.ShowYear(Language.English));
    }

    [Fact]
    public void No_edition_fits_it_but_one_that_is_named()
    {
        Assert.Null(Assert.IsType<AssessmentOutcome.NoneFits>(RuleBook.National.Assess(Read(string.Empty))).Named);

        var assessment = RuleBook.National.Assess(Read(""", "edition": "school-2023-2024", "structure": { "staff": 41, "largeOrManyCampuses": false }""")).Assessment!;

        Assert.Equal(Verdict.NotMet, assessment.Findings.Single(f => f.Item.Rule.Id == "staff.headcount").Verdict);
        Assert.False(assessment.CarriedForward);
        Assert.Equal("所用指标表是2023—2024学年的，记录没有说明是哪一学年", assessment.OfAnotherYear!.Chinese);
    }

    /// <remarks>That a congress was held in the record's year decides, whichever year it is; a date does not.</remarks>
    [Theory]
    [InlineData(""" "heldOn": "2024-05-18" """, Verdict.Undetermined)]
    [InlineData(""" "dates": [] """, Verdict.Undetermined)]
    [InlineData(""" "heldThisYear": false """, Verdict.Undetermined)]
    [InlineData(""" "heldThisYear": true """, Verdict.Met)]
    [InlineData("", Verdict.Undetermined)]
    public void What_hangs_on_the_year_is_undetermined_and_asks_for_it(string congress, Verdict verdict)
    {
        var explanation = new OnSchedule().Explain(Read($$""", "asOf": "2024-06-30", "congress": { {{congress}} }"""));

        Assert.Equal(verdict, explanation.Verdict);
        Assert.Equal(verdict == Verdict.Undetermined, explanation.Missing().Select(m => m.JsonPointer).Contains("/academicYear"));
    }

    [Fact]
    public void The_form_of_2020_does_not_ask_for_the_year() =>
        Assert.Equal(Verdict.Met, CongressRules.HeldSinceOctober2019.Requirement.Judge(Read(""", "asOf": "2024-06-30", "congress": { "heldOn": "2020-11-20" }""")));

    [Fact]
    public void What_cannot_be_without_a_year_says_so()
    {
        var union = Read(string.Empty).Union;
        var proceedings = CongressReview.Of(new() { Union = union });
        var year = YearFile.Read(Encoding.UTF8.GetBytes($$"""{ "act": "open", "record": { {{Head}} } }"""));

        Assert.Throws<InvalidOperationException>(() => union.RequireYear());
        Assert.False(union.Contains(new LocalDate(2024, 5, 18)));
        Assert.Equal(["/academicYear"], proceedings.Faults.Select(f => f.JsonPointer));
        Assert.Equal(["/record/academicYear"], year.Faults.Select(f => f.JsonPointer));
    }

    /// <remarks>A year that is none, such as the default value of C#, is no unknown year: it is refused.</remarks>
    [Fact]
    public void A_year_that_is_none_is_refused() =>
        Assert.IsType<AssessmentOutcome.Refused>(RuleBook.National.Assess(new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, default(AcademicYear)) }));

    private static UnionRecord Read(string beside) => RecordFile.Read(Encoding.UTF8.GetBytes($$"""{ {{Head}}{{beside}} }""")).Value!;
}
