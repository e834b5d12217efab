using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Unions;
using UnionGovernance.Years;
using UnionGovernance.Years.Statements;

namespace UnionGovernance.Tests.Years;

/// <summary>A yes that rests on a statement comes from the act that makes the statement.</summary>
public sealed class StatementTests
{
    private static readonly LocalDate _day = new(2025, 2, 20);
    private static readonly Stated _yes = new() { On = _day, By = ["校团委"], Facts = [.. Enum.GetValues<StatedFact>()], Holds = true, Document = "学生会工作情况说明" };

    /// <summary>A school that keeps its year here never fills such a fact in by hand.</summary>
    [Fact]
    public void Every_fact_that_an_edition_wants_attested_can_be_stated()
    {
        var attested = RuleBook.National.Editions.SelectMany(e => e.Items).SelectMany(i => Within(i.Rule.Requirement)).Select(a => a.Path.JsonPointer).Distinct();

        Assert.Empty(attested.Except(StatedFact.Form.Choices.Select(c => c.Word).Append(StructureFacts.Flat.JsonPointer)));

        static IEnumerable<Attested> Within(Requirement<UnionRecord> requirement) => requirement switch
        {
            Attested attested => [attested],
            All<UnionRecord> all => all.Parts.SelectMany(Within),
            Any<UnionRecord> any => any.Parts.SelectMany(Within),
            When<UnionRecord> asked => Within(asked.Then),
            _ => [],
        };
    }

    [Fact]
    public void One_document_states_several_facts_with_who_and_when()
    {
        var record = Replay(_yes).Record;

        Assert.All(Enum.GetValues<StatedFact>(), fact =>
        {
            Assert.Equal(Fact.Given(true), fact.Path().Read(record));
            Assert.Equal(new("校团委", Fact.Given(_day), "学生会工作情况说明"), record.RemarkAt(fact.Path().JsonPointer)!.Statement);
        });
    }

    [Fact]
    public void The_latest_statement_speaks_and_the_later_entered_of_one_day()
    {
        var no = _yes with { Holds = false };

        Assert.Equal(Fact.Given(false), Served(_yes, no));
        Assert.Equal(Fact.Given(true), Served(no, _yes));
        Assert.Equal(Fact.Given(false), Served(no with { On = _day.PlusDays(1) }, _yes));
        Assert.Equal(default, Served());

        static Fact<bool> Served(params Stated[] acts) => Replay(acts).Record.Positioning.ServesOnly;
    }

    [Fact]
    public void A_statement_of_nobody_is_found_and_no_yes_rests_on_it_and_one_of_nothing_is_refused()
    {
        var replay = Replay(_yes, _yes with { By = [] });
        Assert.Equal((3, "statement.stated-by"), (replay.Findings.Single().Line.Number, replay.Findings.Single().Finding.By.Id));
        Assert.Equal(Fact.Given(true), replay.Record.Positioning.ServesOnly);
        Assert.Null(replay.Record.RemarkAt("/positioning/servesOnly")?.Statement);
        Assert.Equal(["statement.of-something"], Replay(_yes with { Facts = [] }).Refused.Single().Refusals.Select(r => r.By.Id));
    }

    private static YearReplay Replay(params Stated[] acts) => YearReplay.Of(new(Openings.School, [.. acts.Select((a, i) => new YearLine(i + 2, a))]));
}
