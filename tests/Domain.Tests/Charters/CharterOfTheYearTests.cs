using UnionGovernance.Charters;
using UnionGovernance.Charters.Adoption;
using UnionGovernance.Congresses;
using UnionGovernance.Tests.Congresses;
using UnionGovernance.Tests.Selections;
using UnionGovernance.Tests.Years;

namespace UnionGovernance.Tests.Charters;

public sealed class CharterOfTheYearTests
{
    private static readonly UnionRecord _opening = People.Opening();
    private static readonly CharterTerms _terms = new() { Name = _opening.Union.Name, Kind = _opening.Union.Kind, Level = _opening.Union.Level };

    [Fact]
    public void Until_a_charter_is_in_force_every_term_stands_at_its_default()
    {
        Assert.Equal(_terms, new CharterOfTheYear(_opening).Terms);
        Assert.Equal(new RecordOptions { FirstYearsMayFail = true }, new CharterOfTheYear(_opening with { Options = new() { FirstYearsMayFail = true } }).Terms.Options);
    }

    [Fact]
    public void A_later_charter_takes_the_place_of_an_earlier_one_and_a_refused_one_of_none_and_a_looser_one_is_found()
    {
        var year = new CharterOfTheYear(_opening);

        Assert.Empty(Take(year, _terms with { Staff = 30 }));
        Assert.Equal(["year.of-the-union"], Take(year, _terms with { Name = _terms.Name with { School = "另一所大学" }, Staff = 35 }));
        Assert.Equal(30, year.Terms.StaffCap);
        Assert.Equal(["charter.not-looser"], year.Broken(new CharterInForce { On = new(2024, 9, 1), Charter = new() { Terms = _terms with { Staff = 45 } } }));
        Assert.Equal(45, year.Terms.StaffCap);
        Assert.Empty(Take(year, _terms with { Staff = 20 }));
        Assert.Equal(20, year.Terms.StaffCap);
    }

    [Fact]
    public void It_is_of_this_union()
    {
        Assert.Equal(["year.of-the-union"], Take(new(_opening), _terms with { Name = _terms.Name with { School = "另一所大学" } }));
        Assert.Equal(["year.of-the-union"], Take(new(_opening), _terms with { Kind = UnionKind.GraduateUnion }));
        Assert.Empty(Take(new(_opening with { Union = _opening.Union with { Name = _opening.Union.Name with { College = "文学院" }, Level = UnionLevel.College } }), _terms with { Name = _terms.Name with { College = "文学院" }, Level = UnionLevel.College }));
    }

    /// <summary>A record says how conditions are read too; two answers are told, and one alone enters the record.</summary>
    [Fact]
    public void The_conditions_read_in_two_ways_have_one_answer()
    {
        var settled = _terms with { Options = new() { FirstYearsMayFail = true } };
        var year = new CharterOfTheYear(_opening);

        Assert.Empty(Take(year, settled));
        Assert.Equal(settled.Options, year.Enter(_opening).Options);
        Assert.Empty(Take(new(_opening with { Options = settled.Options }), settled));
        Assert.Equal(["charter.one-answer"], Take(new(_opening with { Options = settled.Options }), _terms));
    }

    [Fact]
    public void Where_its_way_into_effect_is_told_it_is_at_its_end_and_the_day_is_not_before()
    {
        var whole = AdoptionTests.Whole();
        Assert.Equal([], On(0, whole));
        Assert.Equal(["year.not-before"], On(-1, whole));
        Assert.Equal(["charter.steps-in-order"], On(0, whole[..5]));
        Assert.Equal(["charter.agreed", "charter.steps-in-order"], On(0, [.. whole[..5], whole[5] with { Agreed = false }]));

        static IEnumerable<string> On(int days, AdoptionAct[] steps) => new CharterOfTheYear(_opening)
            .Told(new CharterInForce { On = steps[^1].On.PlusDays(days), Charter = new() { Terms = _terms, Adoption = [.. steps] } }).Select(r => r.By.Id);
    }

    [Fact]
    public void A_congress_takes_the_charter_s_terms_or_says_the_same()
    {
        var stated = Sample.Proceedings;
        var charter = new CharterTerms { Name = new(stated.Union.Name.School), StandingDelegates = 5, Congress = stated.Terms };

        Assert.Equal(stated with { UnderCharter = true }, CharteredCongress.Of(stated, charter).Proceedings);
        Assert.Equal(stated with { UnderCharter = true }, CharteredCongress.Of(stated with { Terms = new() }, charter).Proceedings);
        var other = CharteredCongress.Of(stated, charter with { Congress = charter.Congress with { Seconders = 3, WriteIns = true } });
        Assert.Equal(stated, other.Proceedings);
        Assert.Equal(
            [
                "是否可以另选他人：大会文件写“不得另选他人”，章程写“可以另选他人，另选的人同样须符合规定的条件”",
                "提案须几名附议人：大会文件写“须有2名以上代表附议”，章程写“须有3名以上代表附议”",
            ],
            other.Refusals.Select(r => r.Because.Chinese.Split("，请改为")[0]));
        Assert.Equal(["year.of-the-union"], CharteredCongress.Of(stated, charter with { Name = charter.Name with { School = "另一所大学" } }).Refusals.Select(r => r.By.Id));
    }

    /// <summary>In a year, a congress whose file settles otherwise than the charter is refused; without a charter it runs on its own terms.</summary>
    [Fact]
    public void A_congress_of_the_year_runs_on_the_charter()
    {
        var (held, opening) = (new CongressHeld { On = new(2025, 6, 30), Proceedings = Sample.Proceedings }, new UnionRecord { Union = new(new(Sample.Proceedings.Union.Name.School), UnionKind.StudentUnion, UnionLevel.School, new(2024)) });
        var charter = new CharterOfTheYear(opening);
        var congress = new CongressOfTheYear(opening, charter.Over);

        Assert.Empty(congress.Take(held));
        Assert.Empty(Take(charter, new() { Name = opening.Union.Name }));
        Assert.All(congress.Take(held), r => Assert.Equal("charter.one-answer", r.By.Id));
        Assert.NotEmpty(congress.Take(held));
        Assert.Empty(congress.Take(held with { Proceedings = held.Proceedings with { Terms = new() } }));
    }

    private static IEnumerable<string> Take(CharterOfTheYear year, CharterTerms terms) =>
        [.. year.Take(new CharterInForce { On = new(2024, 9, 1), Charter = new() { Terms = terms } }).Select(r => r.By.Id)];
}
