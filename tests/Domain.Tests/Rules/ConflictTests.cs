using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Editions;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Rules;

/// <summary>Where a stated figure and a complete roster disagree, neither is preferred and their hull is never shown as a fact.</summary>
public sealed class ConflictTests
{
    private static readonly Assessment _assessment = Assessed.Of(RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "figure-against-roster.json"))).Value!);

    [Fact]
    public void The_sample_has_one_conflict_and_the_hull_decides()
    {
        var conflict = Assert.Single(_assessment.Conflicts);

        Assert.Equal("数字与名单不一致：工作人员人数，填报4人，名单5人", conflict.Describe(Language.Chinese));
        Assert.Equal("a figure and a roster disagree: staff members, stated 4 people, counted 5 people", conflict.Describe(Language.English));
        Assert.Equal(Fact.Within(4, 5), StructureFacts.Staff.Read(_assessment.Record));
    }

    [Fact]
    public void Both_figures_are_shown_and_never_a_range_between_them()
    {
        var measured = _assessment.Findings.Single(static f => f.Item.Rule.Id == "staff.headcount").Measured.First();

        Assert.Equal("填报4人，名单5人，不一致", measured.Describe(Language.Chinese));
        Assert.Equal("stated 4 people, counted 5 people, which disagree", measured.Describe(Language.English));
    }

    [Fact]
    public void Of_exceptions_too_both_figures_are_shown()
    {
        var record = _assessment.Record with { Structure = new(), Eligibility = new() { NotPartyOrLeague = Fact.Given(3) }, Members = new() { Complete = Fact.Given(true), List = [new() { Id = "m1", PoliticalStatus = Fact.Given(PoliticalStatus.LeagueMember) }] } };
        var finding = Assessed.Of(record).Findings.Single(static f => f.Item.Rule.Id == "eligibility.politics");

        Assert.Equal("填报3人，名单0人，不一致", finding.Measured.First().Describe(Language.Chinese));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(null)]
    public void Without_a_disagreement_there_is_no_conflict(int? staff) =>
        Assert.Empty(Assessed.Of(_assessment.Record with { Structure = _assessment.Record.Structure with { Staff = staff is { } known ? Fact.Given(known) : default } }).Conflicts);

    [Fact]
    public void A_roster_that_may_lack_people_contradicts_only_a_smaller_figure()
    {
        var open = _assessment.Record with { Members = _assessment.Record.Members with { Complete = default } };

        Assert.Single(Assessed.Of(open).Conflicts);
        Assert.Empty(Assessed.Of(open with { Structure = open.Structure with { Staff = Fact.Given(9) } }).Conflicts);
    }

    /// <summary>One of the two is wrong, and nobody knows which: the share is unknown, also where one is stated beside them, and its rule is neither met nor broken.</summary>
    [Theory]
    [InlineData(201, 200, null, "congress.non-cadre-share", "部分多于整体：非校、院级学生会骨干的代表人数201人，多于代表人数200人")]
    [InlineData(1, 0, null, "congress.non-cadre-share", "部分多于整体：非校、院级学生会骨干的代表人数1人，多于代表人数0人")]
    [InlineData(300, 200, 70, "congress.non-cadre-share", "部分多于整体：非校、院级学生会骨干的代表人数300人，多于代表人数200人")]
    [InlineData(300, 200, 10, "congress.non-cadre-share", "部分多于整体：非校、院级学生会骨干的代表人数300人，多于代表人数200人")]
    [InlineData(21, 20, null, "appraisal.raters", "部分多于整体：参加评议的学生代表人数21人，多于评议人数20人")]
    [InlineData(21, 20, 90, "appraisal.raters", "部分多于整体：参加评议的学生代表人数21人，多于评议人数20人")]
    public void A_part_that_is_more_than_its_whole_decides_nothing(int part, int whole, int? percent, string rule, string said)
    {
        var (parts, wholes, stated) = (Fact.Given(part), Fact.Given(whole), percent is { } told ? Fact.Given(Share.Percentage(told)) : default);
        var assessment = Assessed.Of(new UnionRecord
        {
            Union = _assessment.Record.Union,
            Congress = rule == "congress.non-cadre-share" ? new() { NonCadreDelegates = parts, Delegates = wholes, NonCadreShare = stated } : new(),
            Appraisal = rule == "appraisal.raters" ? new() { StudentRaters = parts, Raters = wholes, StudentShare = stated } : new(),
        });

        var finding = assessment.All.Single(f => f.Item.Rule.Id == rule);
        Assert.Equal(Verdict.Undetermined, finding.Verdict);
        Assert.Equal(said, Assert.Single(assessment.Conflicts).Describe(Language.Chinese));
        Assert.Equal(said[7..], Assert.Single(finding.Measured).Describe(Language.Chinese));
    }

    [Theory]
    [InlineData(200, 200)]
    [InlineData(0, 200)]
    [InlineData(0, 0)]
    public void A_part_that_is_no_more_than_its_whole_is_none(int part, int whole) => Assert.Empty(Assessed.Of(new UnionRecord
    {
        Union = _assessment.Record.Union,
        Congress = new() { NonCadreDelegates = Fact.Given(part), Delegates = Fact.Given(whole) },
    }).Conflicts);

    /// <remarks>Where the bounds leave room for a part that fits, nothing contradicts itself.</remarks>
    [Fact]
    public void A_part_within_bounds_contradicts_only_a_whole_that_it_exceeds_in_any_case()
    {
        Assert.Empty(Of(Fact.Within(150, 250), Fact.Given(200)).Conflicts);
        Assert.Empty(Of(Fact.Given(201), Fact.Within(200, 201)).Conflicts);
        Assert.Equal("部分多于整体：非校、院级学生会骨干的代表人数不少于201人，多于代表人数不超过200人", Assert.Single(Of(Fact.Within(201, int.MaxValue), Fact.Within(0, 200)).Conflicts).Describe(Language.Chinese));
        Assert.Equal("a part is more than its whole: delegates who are no union cadres, 201 people, more than delegates, 200 people", Assert.Single(Of(Fact.Given(201), Fact.Given(200)).Conflicts).Describe(Language.English));

        static Assessment Of(Fact<int> part, Fact<int> whole) => Assessed.Of(new UnionRecord
        {
            Union = _assessment.Record.Union,
            Congress = new() { NonCadreDelegates = part, Delegates = whole },
        });
    }

    [Fact]
    public void The_edition_of_another_year_is_told_whichever_way_it_came()
    {
        Assert.Null(_assessment.OfAnotherYear);
        Assert.Equal("所用指标表是2020—2021学年的，记录是2023—2024学年的，沿用", Named("school-2020").OfAnotherYear?.Chinese);
        Assert.Equal("所用指标表是2023—2024学年的，记录是2021—2022学年的", Assessed.Of(_assessment.Record with { Edition = "school-2023-2024", Union = _assessment.Record.Union with { Year = new(2021) } }).OfAnotherYear?.Chinese);
        Assert.Equal("the edition is of 2023–2024, the record of 2025–2026; carried forward", Assessed.Of(_assessment.Record with { Union = _assessment.Record.Union with { Year = new(2025) } }).OfAnotherYear?.English);
        Assert.Null(Named("measures-2019").OfAnotherYear);
    }

    [Theory]
    [InlineData(Answer.No, ClaimStanding.Admitted)]
    [InlineData(Answer.BelowStandard, ClaimStanding.Admitted)]
    [InlineData(Answer.Yes, ClaimStanding.Unsupported)]
    [InlineData(Answer.UpToStandard, ClaimStanding.Unsupported)]
    [InlineData(Answer.Prose, ClaimStanding.Unsupported)]
    [InlineData(Answer.Blank, ClaimStanding.None)]
    public void What_a_school_admits_without_facts_is_admitted_and_its_facts_are_missing(Answer answer, ClaimStanding standing)
    {
        var finding = Assessed.Of(_assessment.Record with { Claims = [new("appraisal.each-term", answer, null)] }).Findings.Single(static f => f.Item.Rule.Id == "appraisal.each-term");

        Assert.Equal((Verdict.Undetermined, standing), (finding.Verdict, finding.Standing));
        Assert.NotEmpty(finding.Explanation.Missing());
    }

    [Fact]
    public void An_admission_reads_as_one() => Assert.Equal(
        ("自评已承认，事实待补", "conceded, facts missing"), (ClaimStanding.Admitted.Describe(Language.Chinese), ClaimStanding.Admitted.Describe(Language.English)));

    private static Assessment Named(string edition) => Assessed.Of(_assessment.Record with { Edition = edition });
}
