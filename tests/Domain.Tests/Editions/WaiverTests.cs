using System.Text;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.Editions;

/// <summary>A waiver stands beside a verdict and never in its place; a fact whose evidence has expired is not known.</summary>
public sealed class WaiverTests
{
    private static readonly LocalDate _until = new(2024, 5, 31);

    private static readonly Waiver _waiver = new("staff.headcount", "两院合并", "校党委", "党发〔2023〕7号", new(2023, 9, 1), _until);

    private static readonly Evidence _evidence = new("/structure/staff", "清点名单", new(2023, 9, 10), "组织部", _until);

    /// <remarks>Both bounds are included; of a month, what is so on every day.</remarks>
    public static TheoryData<Fact<LocalDate>, WaiverStanding> Days => new()
    {
        { Fact.Given(new LocalDate(2023, 8, 31)), WaiverStanding.NotYet },
        { Fact.Given(new LocalDate(2023, 9, 1)), WaiverStanding.InForce },
        { Fact.Given(_until), WaiverStanding.InForce },
        { Fact.Given(_until.PlusDays(1)), WaiverStanding.Expired },
        { Fact.Within(new LocalDate(2024, 5, 1), _until), WaiverStanding.InForce },
        { Fact.Within(new LocalDate(2024, 5, 1), _until.PlusDays(1)), WaiverStanding.Unknown },
        { Fact.Within(_until.PlusDays(1), new LocalDate(2024, 6, 30)), WaiverStanding.Expired },
        { default, WaiverStanding.Unknown },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void Both_bounds_are_included(Fact<LocalDate> day, WaiverStanding standing) => Assert.Equal(standing, _waiver.On(day));

    [Fact]
    public void A_waiver_is_told_beside_the_verdict_and_leaves_it_as_it_is()
    {
        foreach (var day in new[] { _until, _until.PlusDays(1) })
        {
            var record = Record(45, day);
            var (with, without) = (Staff(record with { Waivers = [_waiver] }), Staff(record));

            Assert.Equal((Verdict.NotMet, Verdict.NotMet), (with.Verdict, without.Verdict));
            var note = Assert.Single(with.Notes.Except(without.Notes));
            Assert.StartsWith(day == _until ? "豁免中" : "豁免已过期", note.Chinese, StringComparison.Ordinal);
            Assert.StartsWith(day == _until ? "waived" : "THE WAIVER HAS EXPIRED", note.English, StringComparison.Ordinal);
            Assert.All(Assess(record with { Waivers = [_waiver] }).All.Where(static f => f.Item.Rule.Id != "staff.headcount"), f => Assert.DoesNotContain(note, f.Notes));
        }
    }

    /// <summary>45 staff are more than 40. Once nobody can vouch for the number any more nothing is known of it, and that is said.</summary>
    [Theory]
    [InlineData(45, Verdict.NotMet)]
    [InlineData(40, Verdict.Met)]
    public void A_finding_on_expired_evidence_is_undetermined_for_that_reason(int staff, Verdict verdict)
    {
        Assert.Equal(verdict, Staff(Record(staff, _until) with { Evidence = [_evidence] }).Verdict);

        var expired = Assess(Record(staff, _until.PlusDays(1)) with { Evidence = [_evidence] });
        var finding = expired.All.Single(static f => f.Item.Rule.Id == "staff.headcount");
        Assert.Equal(Verdict.Undetermined, finding.Verdict);
        Assert.Contains(finding.Notes, static n => n.Chinese.Contains("有效期至2024年5月31日，已过期", StringComparison.Ordinal));
        Assert.Equal("/structure/staff", Assert.Single(expired.Expired).Path.JsonPointer);
        Assert.Equal(Fact.Given(staff), expired.Record.Structure.Staff);
    }

    [Fact]
    public void One_piece_that_still_holds_suffices_and_no_evidence_is_no_expiry()
    {
        var record = Record(45, _until.PlusDays(1));

        Assert.Equal(Verdict.NotMet, Staff(record).Verdict);
        Assert.Equal(Verdict.NotMet, Staff(record with { Evidence = [_evidence, _evidence with { ValidUntil = null }] }).Verdict);
        Assert.Equal(Verdict.NotMet, Staff(record with { Evidence = [_evidence, _evidence with { ValidUntil = _until.PlusDays(1) }] }).Verdict);
        Assert.Equal(Verdict.Undetermined, Staff(record with { Evidence = [_evidence, _evidence with { ValidUntil = _until.PlusDays(-1) }] }).Verdict);

        // On some day of June it has expired, and on a day that nobody knows it may have.
        Assert.Equal(Verdict.NotMet, Staff(record with { AsOf = Fact.Within(new LocalDate(2024, 5, 1), _until), Evidence = [_evidence] }).Verdict);
        Assert.Equal(Verdict.Undetermined, Staff(record with { AsOf = Fact.Within(_until, new LocalDate(2024, 6, 30)), Evidence = [_evidence] }).Verdict);
        Assert.Equal(Verdict.Undetermined, Staff(record with { AsOf = default, Evidence = [_evidence] }).Verdict);
    }

    /// <summary>61 staff are too many however large the school is: what is decided without the fact stays decided. A roster goes on counting.</summary>
    [Fact]
    public void What_is_decided_without_the_fact_stays_decided()
    {
        Evidence size = _evidence with { At = "/structure/largeOrManyCampuses" };
        Assert.Equal(Verdict.NotMet, Staff(Record(61, _until.PlusDays(1)) with { Evidence = [size] }).Verdict);
        Assert.Equal(Verdict.Undetermined, Staff(Record(45, _until.PlusDays(1)) with { Evidence = [size] }).Verdict);

        var counted = Record(2, _until.PlusDays(1)) with { Evidence = [_evidence], Members = new() { Complete = Fact.Given(true), List = [new() { Id = "1" }, new() { Id = "2" }] } };
        Assert.Equal(Verdict.Met, Staff(counted).Verdict);
    }

    /// <summary>To answer what is asked settles it: the questions read what the rules read.</summary>
    [Fact]
    public void What_has_expired_is_asked_for_again() =>
        Assert.Contains(Assess(Record(45, _until.PlusDays(1)) with { Evidence = [_evidence] }).Questions, static q => q.Path.JsonPointer == "/structure/staff");

    [Theory]
    [InlineData("waivers", """[{"rule":"staff.headcount","reason":"甲","approver":"乙","source":"丙","from":"2024-05-31","until":"2024-05-30"}]""", "/waivers/0/until")]
    [InlineData("waivers", """[{"rule":"staff.headcont","reason":"甲","approver":"乙","source":"丙","from":"2024-05-31","until":"2024-05-31"}]""", "/waivers/0/rule")]
    [InlineData("waivers", """[{"rule":"staff.headcount","reason":"甲","source":"丙","from":"2024-05-31","until":"2024-05-31"}]""", "/waivers/0/approver")]
    [InlineData("evidence", """[{"at":"/structure/staf","method":"甲","collected":"2024-05-31","origin":"乙"}]""", "/evidence/0/at")]
    [InlineData("evidence", """[{"at":"/structure/staff","method":"甲","collected":"2024-05-31","origin":"乙","validUntil":"2024-05-30"}]""", "/evidence/0/validUntil")]
    [InlineData("evidence", """[{"at":"/asOf","method":"甲","collected":"2024-05-31","origin":"乙"}]""", "/evidence/0/at")]
    public void What_no_waiver_and_no_evidence_is_is_a_fault_at_its_place(string member, string value, string at) => Assert.Equal(
        at,
        Assert.Single(RecordFile.Read(Encoding.UTF8.GetBytes($$"""{"school":"甲大学","kind":"studentUnion","level":"school","academicYear":"2023-2024","{{member}}":{{value}}}""")).Faults).JsonPointer);

    [Fact]
    public void Both_are_read_as_they_were_written()
    {
        var record = Record(45, _until) with { Waivers = [_waiver, _waiver with { From = _until }], Evidence = [_evidence, _evidence with { ValidUntil = null }] };

        Assert.Equal(record, RecordFile.Read(RecordFile.Write(record)).Value);
    }

    private static UnionRecord Record(int staff, LocalDate day) => new()
    {
        Union = new(new("甲大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
        AsOf = Fact.Given(day),
        Structure = new() { Staff = Fact.Given(staff), LargeOrManyCampuses = Fact.Given(false) },
    };

    private static Assessment Assess(UnionRecord record) => RuleBook.National.Assess(record).Assessment!;

    private static Finding Staff(UnionRecord record) => Assess(record).All.Single(static f => f.Item.Rule.Id == "staff.headcount");
}
