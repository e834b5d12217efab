using System.Text;
using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Unions;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Editions;

/// <summary>A caller's own book is a value: wherever a file names ids or a table sets bounds, it takes the place of the national one.</summary>
public sealed class OwnBookTests
{
    private static readonly Rule _goal = new(
        "inv.few-departments",
        new("工作部门不超过四个", "At most four departments"),
        new AtMost<UnionRecord, int>(StructureFacts.Departments, 4),
        Basis.OwnGoal);

    private static readonly RuleBook _book = RuleBook.National.With(_goal).With(School2023.Table with
    {
        Id = "inv-2024",
        Year = new(2024),
        Items = [.. School2023.Table.Items.Select(i => i.Rule.Id == "staff.headcount" ? i with { Rule = StructureRules.StaffHeadcount(35, 50) } : i)],
    });

    private static readonly UnionRecord _opening = new()
    {
        Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
        Edition = "inv-2024",
        Goals = [_goal.Id],
        Claims = [new(_goal.Id, Answer.Yes, null)],
        Structure = new() { Staff = Fact.Given(51), Departments = Fact.Given(5) },
    };

    [Fact]
    public void A_year_opens_with_the_ids_of_the_book_by_which_it_is_read_and_no_others()
    {
        var bytes = YearFile.Write(new(_opening, []));

        Assert.Equal(_opening, YearFile.Read(bytes, _book).Value?.Opening);
        Assert.Equal(_opening, YearFile.Read(new MemoryStream(bytes), _book).Value?.Opening);
        Assert.Equal(["/record/edition", "/record/goals/0", $"/record/claims/{_goal.Id}"], YearFile.Read(bytes).Faults.Select(f => f.JsonPointer));
        Assert.Contains("inv-2024", Encoding.UTF8.GetString(YearFile.Schema(_book)), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(RepositoryRoot.File("schemas", "year.schema.json")), YearFile.Schema());
    }

    [Fact]
    public void A_year_is_replayed_and_its_record_assessed_by_the_book()
    {
        var replay = YearReplay.Of(YearFile.Read(YearFile.Write(new(_opening, [])), _book).Value!, _book);
        var assessment = Assessed.Of(_book.Assess(replay.Record));

        Assert.Equal(_opening, replay.Record);
        Assert.Equal((Verdict.NotMet, Verdict.NotMet), (assessment.Findings.Single(f => f.Item.Rule.Id == "staff.headcount").Verdict, assessment.Goals.Single().Verdict));
        Assert.Equal(_book, assessment.Book);
    }

    [Fact]
    public void An_opening_that_the_book_does_not_know_is_replayed_by_nobody()
    {
        var replay = YearReplay.Of(new(_opening, []));

        Assert.Equal(["/edition", "/goals/0", $"/claims/{_goal.Id}"], replay.Faults.Select(f => f.JsonPointer));
        Assert.Equal((3, true), (replay.FaultCount, replay.Subjects.IsEmpty));
        Assert.Equal(["/school", "/kind", "/level", "/academicYear"], YearReplay.Of(new(_opening with { Union = null!, Edition = null, Goals = [], Claims = [] }, [])).Faults.Select(f => f.JsonPointer));
        Assert.Throws<ArgumentNullException>("history", () => YearReplay.Of(null!));
        Assert.Throws<ArgumentNullException>("history", () => YearReplay.Of(new(null!, [])));
        Assert.Throws<ArgumentNullException>("history", () => YearReplay.Of(new(_opening, null!)));
    }

    [Fact]
    public void A_charter_comes_into_force_within_the_bounds_of_the_book()
    {
        var charter = new CharterInForce { On = new(2024, 9, 1), Charter = new() { Terms = new() { Name = new("虚构大学"), Staff = 36 } } };
        var plain = _opening with { Edition = null, Goals = [], Claims = [] };

        Assert.Empty(YearReplay.Of(new(plain, [new(2, charter)])).Findings);
        Assert.Equal([CharterRules.NotLooser], YearReplay.Of(new(plain, [new(2, charter)]), _book).Findings.Select(f => f.Finding.By));
    }

    [Fact]
    public void A_charter_judges_a_record_that_names_ids_of_the_book()
    {
        var review = CharterReview.Of(new() { Name = new("虚构大学"), Staff = 30 }, book: _book);

        Assert.IsType<AssessmentOutcome.Refused>(review.Assess(_opening));
        Assert.Equal(Verdict.NotMet, Assessed.Of(review.Assess(_opening, _book)).Findings.Single(f => f.Item.Rule.Id == "charter.structure.staff").Verdict);
    }
}
