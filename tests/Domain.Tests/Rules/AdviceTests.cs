using CsCheck;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Satisfaction;
using UnionGovernance.Tests.Editions;
using UnionGovernance.Tests.Records;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Rules;

/// <summary>Advice changes only what a union can change.</summary>
public sealed class AdviceTests
{
    [Theory]
    [InlineData(41, false, "使“工作人员人数”降至40人以内")]
    [InlineData(60, false, "使“工作人员人数”降至40人以内")]
    [InlineData(61, false, "使“工作人员人数”降至40人以内")]
    [InlineData(61, true, "使“工作人员人数”降至60人以内")]
    [InlineData(61, null, "使“工作人员人数”降至40人以内｜使“工作人员人数”降至60人以内（以“学生数较多或多校区”为前提）")]
    [InlineData(200, null, "使“工作人员人数”降至40人以内｜使“工作人员人数”降至60人以内（以“学生数较多或多校区”为前提）")]
    [InlineData(41, null, "")]
    [InlineData(41, true, "")]
    public void Too_many_staff_are_told_to_be_fewer_and_never_to_belong_to_a_larger_school(int staff, bool? large, string advice)
    {
        var finding = FindingOf("staff.headcount", School() with { Structure = new() { Staff = Fact.Given(staff), LargeOrManyCampuses = large is { } known ? Fact.Given(known) : default } });

        Assert.Equal(advice, string.Join('｜', finding.Mends.Select(static m => m.Describe(Language.Chinese))));
        Assert.All(finding.Mends, m => Assert.Equal(finding.Mends.Length > 1, m.Alternative));
    }

    [Fact]
    public void The_larger_cap_is_offered_in_english_on_its_condition() => Assert.Equal(
        "bring \"staff members\" down to 60 people (where this holds: many students or several campuses)",
        FindingOf("staff.headcount", School() with { Structure = new() { Staff = Fact.Given(61) } }).Mends[^1].Describe(Language.English));

    [Theory]
    [InlineData(133, 13_301, "使“代表占所代表学生的比例”达到1/100（1%）（再增加1人）")]
    [InlineData(199, 20_000, "使“代表占所代表学生的比例”达到1/100（1%）（再增加1人）")]
    [InlineData(100, 20_000, "使“代表占所代表学生的比例”达到1/100（1%）（再增加100人）")]
    public void Too_few_delegates_are_told_to_be_more_and_never_to_have_fewer_students(int delegates, int students, string advice) =>
        Assert.Equal(advice, Assert.Single(ByMeasures("congress.delegate-share", delegates, students).Mends).Describe(Language.Chinese));

    [Fact]
    public void Among_delegates_others_may_take_the_places_of_cadres() => Assert.Equal(
        "使“非校、院级学生会骨干的代表占比”达到3/5（60%）（总数不变时再换入2人；只减其他人员时减4人）",
        Assert.Single(FindingOf("congress.non-cadre-share", School() with { Edition = "measures-2019", Congress = new() { NonCadreShare = Fact.Given(new Share(10, 20)) } }).Mends)
            .Describe(Language.Chinese));

    [Fact]
    public void That_more_are_satisfied_is_nobodys_to_arrange()
    {
        var record = School() with { Goals = ["goal.satisfaction-index"], Satisfaction = new() { Measured = Fact.Given(true), Index = Fact.Given(new Share(2, 5)) } };
        var mends = Assessed.Of(record).Goals.SelectMany(static g => g.Mends).Where(static m => m.Path.JsonPointer == SatisfactionFacts.Index.JsonPointer);

        Assert.All(mends, static m => Assert.Null(m.Levers));
    }

    [Fact]
    public void A_requirement_of_a_circumstance_is_mended_by_nothing()
    {
        var large = School() with { Structure = new() { LargeOrManyCampuses = Fact.Given(false) } };
        Requirement<UnionRecord> isLarge = new Is<UnionRecord>(StructureFacts.LargeOrManyCampuses);

        Assert.Empty(isLarge.Mends(large));
        Assert.Empty(new All<UnionRecord>([isLarge, new AtMost<UnionRecord, int>(StructureFacts.Staff, 60)]).Mends(large with { Structure = large.Structure with { Staff = Fact.Given(70) } }));
        Assert.Empty(new AtLeast<UnionRecord, int>(CongressFacts.StudentsRepresented, 3000).Mends(large with { Congress = new() { StudentsRepresented = Fact.Given(1) } }));
    }

    /// <summary>Whoever approved nothing before a congress cannot approve it afterwards: then no report mends the rule either.</summary>
    [Fact]
    public void What_was_done_is_nobodys_to_change()
    {
        var record = School() with { Edition = "measures-2019", Congress = new() { ApprovedByParty = Fact.Given(false), ApprovedByFederation = Fact.Given(true), ReportedToFederation = Fact.Given(false) } };

        Assert.Empty(FindingOf("congress.approved-and-reported", record).Mends);
        Assert.Equal(
            "做到“会后向上级学联（学生会）报告”",
            Assert.Single(FindingOf("congress.approved-and-reported", record with { Congress = record.Congress with { ApprovedByParty = Fact.Given(true) } }).Mends).Describe(Language.Chinese));
    }

    [Theory]
    [InlineData(2024, 6, 30, "使“本学年述职评议次数”达到2次")]
    [InlineData(2024, 8, 31, "使“本学年述职评议次数”达到2次")]
    [InlineData(2024, 9, 1, "")]
    public void What_belongs_to_a_year_is_advised_until_it_is_over(int year, int month, int day, string advice)
    {
        var record = School() with { AsOf = Fact.Given(new NodaTime.LocalDate(year, month, day)), Appraisal = new() { TimesInYear = Fact.Given(1) } };

        Assert.Equal(advice, string.Join('｜', FindingOf("appraisal.each-term", record).Mends.Select(static m => m.Describe(Language.Chinese))));
    }

    [Fact]
    public void Whatever_a_record_holds_no_advice_asks_for_a_circumstance_or_the_past() => RandomRecord.Any.Sample(
        static record =>
        {
            foreach (var edition in RuleBook.National.Editions.Where(e => e.Level == record.Union.Level))
            {
                foreach (var item in edition.Items)
                {
                    Assert.All(item.Rule.Requirement.Mends(record), static m => Assert.True(m.Path.CanChange, m.Describe(Language.Chinese)));
                }
            }
        },
        // Each draw judges a whole record by every edition.
        iter: 2_000);

    private static UnionRecord School() => new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };

    private static Finding ByMeasures(string rule, int delegates, int students) =>
        FindingOf(rule, School() with { Edition = "measures-2019", Congress = new() { Delegates = Fact.Given(delegates), StudentsRepresented = Fact.Given(students) } });

    private static Finding FindingOf(string rule, UnionRecord record) => Assessed.Of(record).All.Single(f => f.Item.Rule.Id == rule);
}
