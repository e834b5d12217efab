using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Years;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Functions;
using UnionGovernance.Years;
using UnionGovernance.Years.Statements;

namespace UnionGovernance.Tests.Unions;

/// <summary>Dormitories, patrols and security are not a union's: taking them on breaks the first indicator, giving them up alone does not mend it.</summary>
public sealed class FunctionsTests
{
    private static readonly LocalDate _day = new(2025, 3, 1);
    private static readonly FunctionTakenOn _patrol = new() { On = _day.PlusDays(-30), Function = ForeignFunction.DisciplinePatrol };
    private static readonly FunctionGivenUp _givenUp = new() { On = _day.PlusDays(-10), Function = ForeignFunction.DisciplinePatrol };
    private static readonly Stated _stated = new() { On = _day.PlusDays(-10), By = ["校团委"], Facts = [StatedFact.ServesOnly], Holds = true, Document = "说明" };

    [Theory]
    [InlineData(-31, Verdict.Undetermined)]
    [InlineData(-30, Verdict.NotMet)]
    [InlineData(-10, Verdict.NotMet)]
    [InlineData(-9, Verdict.Undetermined)]
    public void It_breaks_the_indicator_from_its_first_day_to_its_last(int day, Verdict verdict) => Assert.Equal(verdict, Judge(day, _patrol, _givenUp));

    /// <summary>Whoever states on the last day that the union serves only speaks too early.</summary>
    [Theory]
    [InlineData(-40, Verdict.Undetermined)]
    [InlineData(-10, Verdict.Undetermined)]
    [InlineData(-9, Verdict.Met)]
    public void A_statement_counts_that_was_made_after_the_last_function_was_given_up(int day, Verdict verdict) =>
        Assert.Equal(verdict, Judge(0, _patrol, _givenUp, _stated with { On = _day.PlusDays(day) }));

    [Fact]
    public void A_statement_does_not_talk_away_what_is_performed() => Assert.Equal(Verdict.NotMet, Judge(0, _stated, _patrol));

    [Fact]
    public void Another_function_is_named_and_told_apart_by_its_name()
    {
        var functions = new FunctionsOfTheYear();
        var other = new FunctionTakenOn { On = _day, Function = ForeignFunction.Other };

        Assert.Equal("function.named", Assert.Single(functions.Told(other)).By.Id);
        Assert.Empty(functions.Take(other with { What = "食堂检查" }));
        Assert.Empty(functions.Take(other with { What = "快递管理" }));
        Assert.Equal("function.in-turn", Assert.Single(functions.Take(other with { What = "快递管理" })).By.Id);
        Assert.Empty(functions.Take(new FunctionGivenUp { On = _day, Function = ForeignFunction.Other, What = "食堂检查" }));
        Assert.Equal(["食堂检查", "快递管理"], functions.On(_day).Select(f => f.Name.Chinese));
        Assert.Equal(["快递管理"], functions.On(_day.PlusDays(1)).Select(f => f.Name.Chinese));
    }

    private static Verdict Judge(int day, params Act[] acts)
    {
        var opening = Openings.School with { AsOf = Fact.Given(_day.PlusDays(day)) };
        var replay = YearReplay.Of(new(opening, [.. acts.OrderBy(a => a.On).Select((a, i) => new YearLine(i + 2, a))]));
        Assert.Empty(replay.Refused);
        return StructureRules.ServesOnly.Requirement.Judge(replay.Record);
    }
}
