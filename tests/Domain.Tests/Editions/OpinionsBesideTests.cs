using System.Text.Json;
using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Editions;

/// <summary>The opinions of 2019 apply to every later year, also where the table of the year does not repeat them. A rule that it repeats is found once.</summary>
public sealed class OpinionsBesideTests
{
    // What no school table since November 2021 repeats.
    private static readonly string[] _ofSchools =
    [
        "措施5 staff.from-college-unions", "措施6 congress.delegate-share", "措施6 congress.non-cadre-share", "措施6 congress.approved-and-reported",
        "措施8 appraisal.raters", "措施10 oversight.league-reviews", "措施10 oversight.advance-report", "措施10 seal.custodian",
    ];

    // The form of 2020 ends with the congress, and asks for one since October 2019 in place of one a year.
    private static readonly string[] _of2020 =
    [
        "措施5 staff.from-college-unions", "措施6 opinions.congress.held", "措施6 congress.delegate-share", "措施6 congress.non-cadre-share", "措施6 congress.approved-and-reported",
        "措施7 training.both-seasons", "措施7 incentives.not-tied", "措施8 appraisal.each-term", "措施8 appraisal.raters", "措施9 oversight.party-hears",
        "措施10 guidance.named", "措施10 oversight.league-reviews", "措施10 oversight.advance-report", "措施10 seal.custodian",
    ];

    private static readonly string[] _ofColleges = ["措施5 selection.chain"];

    private static readonly Dictionary<string, (UnionKind Kind, UnionLevel Level, string[] Beside)> _expected = new()
    {
        ["school-2020"] = (UnionKind.StudentUnion, UnionLevel.School, _of2020),
        ["school-2021-11"] = (UnionKind.StudentUnion, UnionLevel.School, _ofSchools),
        ["school-2021-2022"] = (UnionKind.StudentUnion, UnionLevel.School, _ofSchools),
        ["school-2022-2023"] = (UnionKind.StudentUnion, UnionLevel.School, _ofSchools),
        ["school-2023-2024"] = (UnionKind.StudentUnion, UnionLevel.School, _ofSchools),
        ["college-2021-11"] = (UnionKind.StudentUnion, UnionLevel.College, _ofColleges),
        ["college-2024-2025"] = (UnionKind.StudentUnion, UnionLevel.College, _ofColleges),
        ["school-2020-graduate"] = (UnionKind.GraduateUnion, UnionLevel.School, _of2020),
        ["school-2021-11-graduate"] = (UnionKind.GraduateUnion, UnionLevel.School, _ofSchools),
        ["school-2021-2022-graduate"] = (UnionKind.GraduateUnion, UnionLevel.School, _ofSchools),
        ["school-2022-2023-graduate"] = (UnionKind.GraduateUnion, UnionLevel.School, _ofSchools),
        ["school-2023-2024-graduate"] = (UnionKind.GraduateUnion, UnionLevel.School, _ofSchools),
        ["college-2021-11-graduate"] = (UnionKind.GraduateUnion, UnionLevel.College, _ofColleges),
        ["college-2024-2025-graduate"] = (UnionKind.GraduateUnion, UnionLevel.College, _ofColleges),
        ["measures-2019"] = (UnionKind.StudentUnion, UnionLevel.School, []),
    };

    public static TheoryData<string> Editions => [.. RuleBook.National.Editions.Select(static e => e.Id)];

    /// <summary>What the opinions ask and no fact of a record shows is listed with where it is looked at, of the level of which they ask it.</summary>
    [Theory]
    [MemberData(nameof(Editions))]
    public void What_no_record_shows_of_what_the_opinions_ask_is_listed_and_nothing_is_both_judged_and_not(string id)
    {
        var (kind, level, _) = _expected[id];
        var found = Assessed.Of(Of(kind, level, RuleBook.National.EditionOf(id)!.Year.First) with { Edition = id });

        Assert.Equal(level == UnionLevel.School ? ["SEL-01", "SEL-04", "APP-03"] : [], found.Unjudged.Select(u => u.Provision.Id));
        Assert.DoesNotContain(found.All, f => found.Unjudged.Any(u => f.Item.Rule.Basis.Provisions.Contains(u.Provision)));
        Assert.All(found.Unjudged, u => Assert.NotEqual(u.Because.Chinese, u.Because.English));
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Beside_each_table_stands_what_the_opinions_ask_of_its_kind_and_level_and_it_does_not_repeat(string id)
    {
        var (kind, level, beside) = _expected[id];
        var edition = RuleBook.National.EditionOf(id)!;

        var found = Assessed.Of(Of(kind, level, edition.Year.First) with { Edition = id });

        Assert.Equal((kind, level), (edition.Kind, edition.Level));
        Assert.Equal(beside, found.Opinions.Select(static f => $"{f.Item.Number} {f.Item.Rule.Id}"));
        Assert.Equal(beside, RuleBook.National.OpinionsBeside(edition).Select(static i => $"{i.Number} {i.Rule.Id}"));
        Assert.Equal(found.All.Count(), found.All.Select(static f => f.Item.Rule.Id).Distinct().Count());
    }

    /// <summary>Of colleges the collected quotations of the opinions speak once; what they ask of schools is not asked of a college.</summary>
    [Theory]
    [MemberData(nameof(Editions))]
    public void Whatever_is_asked_rests_on_a_provision_of_that_level(string id)
    {
        var levels = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.File("tests", "reference", "provisions.json"))).RootElement.EnumerateArray()
            .ToDictionary(static p => p.GetProperty("id").GetString()!, static p => p.GetProperty("level").GetString());
        var edition = RuleBook.National.EditionOf(id)!;

        Assert.All(RuleBook.National.OpinionsBeside(edition), i => Assert.Equal(edition.Level.ToString().ToLowerInvariant(), levels[i.Rule.Basis.Provisions[0].Id]));
    }

    [Theory]
    [InlineData("appraisal.raters", "25/50", Verdict.NotMet)]
    [InlineData("appraisal.raters", "26/50", Verdict.Met)]
    [InlineData("appraisal.raters", null, Verdict.Undetermined)]
    [InlineData("congress.delegate-share", "133/13301", Verdict.NotMet)]
    [InlineData("congress.delegate-share", "134/13301", Verdict.Met)]
    [InlineData("congress.non-cadre-share", "59/100", Verdict.NotMet)]
    [InlineData("congress.non-cadre-share", "12/20", Verdict.Met)]
    [InlineData("congress.non-cadre-share", null, Verdict.Undetermined)]
    [InlineData("staff.from-college-unions", "19/40", Verdict.NotMet)]
    [InlineData("staff.from-college-unions", "20/40", Verdict.Met)]
    public void In_a_later_year_the_opinions_limits_hold_to_the_head(string rule, string? share, Verdict verdict)
    {
        var fact = share?.Split('/') is [var part, var whole] ? Fact.Given(new Share(int.Parse(part), int.Parse(whole))) : default;
        var record = Of(UnionKind.StudentUnion, UnionLevel.School, 2023);
        record = rule switch
        {
            "appraisal.raters" => record with { Appraisal = new() { StudentShare = fact } },
            "congress.delegate-share" => record with { Congress = new() { DelegateShare = fact } },
            "congress.non-cadre-share" => record with { Congress = new() { NonCadreShare = fact } },
            _ => record with { Eligibility = new() { FromCollegeUnions = fact } },
        };

        Assert.Equal(verdict, Beside(record, rule).Verdict);
    }

    /// <summary>The form of 2020 asks for a congress since October 2019, the opinions for one in the year: one on the day after the year keeps the first only, and one of 30 September 2019 the other.</summary>
    [Fact]
    public void Where_the_table_sets_another_limit_both_are_found_and_it_is_said_which_is_stricter()
    {
        var record = Of(UnionKind.StudentUnion, UnionLevel.School, 2020) with
        {
            AsOf = Fact.Given(new LocalDate(2021, 9, 1)),
            Congress = new() { HeldOn = Fact.Given(new LocalDate(2019, 11, 27)), InForm = Fact.Given(true) },
        };
        record = record.WithStatement(CongressFacts.InForm.JsonPointer, new("校团委", Fact.Given(new LocalDate(2020, 12, 1)), "情况说明"));

        var found = Assessed.Of(record);
        var asked = Beside(record, "opinions.congress.held");

        Assert.Equal(Verdict.Met, Assert.Single(found.Findings, static f => f.Item.Rule.Id == "congress.held").Verdict);
        Assert.Equal(Verdict.NotMet, asked.Verdict);
        Assert.Equal(
            "《意见》与指标表第9项（2019年10月1日以来召开过学代会（或全体学生大会））各有宽严："
            + "最近一次学代会（或全体学生大会）召开日期：2021年9月1日、评估截至日期：2021年9月1日，合指标表而不合《意见》；"
            + "最近一次学代会（或全体学生大会）召开日期：2019年9月30日、评估截至日期：2019年10月1日、学代会召开规范：是（有说明），合《意见》而不合指标表",
            asked.Notes.First().Chinese);
    }

    [Fact]
    public void A_province_that_permits_fewer_staff_is_stricter_and_the_opinions_are_said_to_be_looser()
    {
        var book = RuleBook.National.With(InventedProvince.Table);
        var record = Of(UnionKind.StudentUnion, UnionLevel.School, 2024) with { Structure = new() { Staff = Fact.Given(38), LargeOrManyCampuses = Fact.Given(false) } };

        var found = Assessed.Of(book.Assess(record));
        var asked = Assert.Single(found.Opinions, static f => f.Item.Rule.Id == "opinions.staff.headcount");

        Assert.Equal(Verdict.NotMet, Assert.Single(found.Findings, static f => f.Item.Rule.Id == "staff.headcount").Verdict);
        Assert.Equal(Verdict.Met, asked.Verdict);
        Assert.StartsWith("《意见》宽于指标表第3项", asked.Notes.First().Chinese, StringComparison.Ordinal);
        Assert.Contains("合《意见》而不合指标表", asked.Notes.First().Chinese, StringComparison.Ordinal);
        Assert.StartsWith("the opinions are looser than item 3 of the table", asked.Notes.First().English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_province_that_permits_more_staff_is_looser_and_the_opinions_are_said_to_be_stricter()
    {
        var book = RuleBook.National.With(School2023.Table with
        {
            Id = "invented-province-2024",
            Year = new(2024),
            Items = [.. School2023.Table.Items.Select(static i => i.Rule.Id == "staff.headcount" ? i with { Rule = StructureRules.StaffHeadcount(50, 70) } : i)],
        });
        var asked = Assert.Single(
            Assessed.Of(book.Assess(Of(UnionKind.StudentUnion, UnionLevel.School, 2024) with { Structure = new() { Staff = Fact.Given(65) } })).Opinions,
            static f => f.Item.Rule.Id == "opinions.staff.headcount");

        Assert.Equal(Verdict.NotMet, asked.Verdict);
        Assert.StartsWith("《意见》严于指标表第3项", asked.Notes.First().Chinese, StringComparison.Ordinal);
    }

    /// <summary>The invented province asks for half from college unions under a name of its own.</summary>
    [Fact]
    public void What_a_table_repeats_under_another_id_is_not_found_twice()
    {
        var beside = RuleBook.National.With(InventedProvince.Table).OpinionsBeside(InventedProvince.Table).Select(static i => i.Rule.Id).ToList();

        Assert.DoesNotContain("staff.from-college-unions", beside);
        Assert.Contains("congress.delegate-share", beside);
    }

    /// <summary>Options read table and opinions alike: no rule appears twice because a school reads it in its own way.</summary>
    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void How_a_school_reads_a_rule_makes_no_other_limit_of_it(bool firstYears, bool tiny)
    {
        var record = Of(UnionKind.StudentUnion, UnionLevel.School, 2023) with { Options = new() { FirstYearsMayFail = firstYears, FirstOfTinyMajorCounts = tiny } };

        Assert.Equal(_ofSchools, Assessed.Of(record).Opinions.Select(static f => $"{f.Item.Number} {f.Item.Rule.Id}"));
        Assert.Equal(_ofSchools, RuleBook.National.OpinionsBeside(Assessed.Of(record).Edition).Select(static i => $"{i.Number} {i.Rule.Id}"));
    }

    [Fact]
    public void A_claim_and_a_reason_count_there_too()
    {
        var record = Of(UnionKind.StudentUnion, UnionLevel.School, 2023) with
        {
            Eligibility = new() { FromCollegeUnions = Fact.Given(new Share(2, 5)) },
            Remarks = [new() { At = EligibilityFacts.FromCollegeUnions.JsonPointer, Reason = "本学年校级先行招新" }],
            Claims = [new("staff.from-college-unions", Answer.Yes, null)],
        };

        var asked = Beside(record, "staff.from-college-unions");

        Assert.Equal((ClaimStanding.Contradicted, "本学年校级先行招新"), (asked.Standing, asked.Reason));
    }

    /// <summary>A school may leave the part out of its report; whoever reviews it still finds what it found.</summary>
    [Fact]
    public void What_a_school_leaves_out_of_its_report_is_found_all_the_same()
    {
        var record = Of(UnionKind.StudentUnion, UnionLevel.School, 2023) with { Appraisal = new() { StudentShare = Fact.Given(new Share(1, 2)) } };

        Assert.Equal(Beside(record, "appraisal.raters").Verdict, Beside(record with { OpinionsLeftOut = true }, "appraisal.raters").Verdict);
        Assert.Equal(_ofSchools.Length, Assessed.Of(record with { OpinionsLeftOut = true }).Opinions.Length);
        Assert.True(RecordFile.Read(RecordFile.Write(record with { OpinionsLeftOut = true })).Value!.OpinionsLeftOut);
    }

    private static Finding Beside(UnionRecord record, string rule) => Assert.Single(Assessed.Of(record).Opinions, f => f.Item.Rule.Id == rule);

    private static UnionRecord Of(UnionKind kind, UnionLevel level, int year) => new()
    {
        Union = new(level == UnionLevel.College ? new("虚构大学", "文学院") : new("虚构大学"), kind, level, new(year)),
        AsOf = Fact.Given(new LocalDate(year + 1, 6, 30)),
    };
}
