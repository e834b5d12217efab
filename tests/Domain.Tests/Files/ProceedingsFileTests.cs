using System.Text;
using CsCheck;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Json;

namespace UnionGovernance.Tests.Files;

public sealed class ProceedingsFileTests
{
    private const string Head = """
        "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2024-2025"
        """;

    [Fact]
    public void Writing_what_was_read_writes_the_same() =>
        RandomProceedings.Any.Sample(
            proceedings =>
            {
                var written = ProceedingsFile.Write(proceedings);
                var read = ProceedingsFile.Read(written);
                Assert.Empty(read.Faults);
                Assert.Equal(proceedings, read.Value);
                Assert.Equal(written, ProceedingsFile.Write(read.Value!));
            },
            iter: 10_000);

    [Fact]
    public void What_is_absent_is_unknown_or_the_charters_default()
    {
        var read = Read($"{{ {Head} }}").Value!;

        Assert.Equal(new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)) }, read);
        Assert.Null(read.Students);
    }

    [Theory]
    [InlineData("20%", 1, 5)]
    [InlineData("12.5%", 1, 8)]
    [InlineData("0.01%", 1, 10_000)]
    [InlineData("2/3", 2, 3)]
    [InlineData("100%", 1, 1)]
    [InlineData("2147483646/2147483647", 2147483646, 2147483647)]
    public void A_share_is_a_fraction_or_a_percentage(string written, int part, int whole) =>
        Assert.Equal(new Share(part, whole), Read($$"""{ {{Head}}, "terms": { "women": "{{written}}" } }""").Value!.Terms.Women);

    [Theory]
    [InlineData("120%", 20, 100)]
    [InlineData("20%", 20, 100)]
    [InlineData("6/5", 1, 5)]
    public void A_surplus_of_120_percent_is_20(string written, int part, int whole) =>
        Assert.Equal(0, new Share(part, whole).CompareTo(Read($$"""{ {{Head}}, "terms": { "presidiumSurplus": "{{written}}" } }""").Value!.Terms.PresidiumSurplus!.Value));

    [Theory]
    [InlineData("/school", "\"school\": \"\"")]
    [InlineData("/school", "\"school\": null")]
    [InlineData("/school", "\"school\": 1")]
    [InlineData("/kind", "\"kind\": \"学生会\"")]
    [InlineData("/kind", "\"kind\": true")]
    [InlineData("/academicYear", "\"academicYear\": \"2024-2026\"")]
    [InlineData("/academicYear", "\"academicYear\": 2024")]
    [InlineData("/students", "\"students\": -1")]
    [InlineData("/students", "\"students\": 200001")]
    [InlineData("/students", "\"students\": 1.5")]
    [InlineData("/students", "\"students\": \"900\"")]
    [InlineData("/students", "\"students\": null")]
    [InlineData("/number", "\"number\": 100001")]
    [InlineData("/assembly", "\"assembly\": \"yes\"")]
    [InlineData("/plannedOn", "\"plannedOn\": \"2024-02-30\"")]
    [InlineData("/plannedOn", "\"plannedOn\": \"2024-11\"")]
    [InlineData("/plannedOn", "\"plannedOn\": \"11月27日\"")]
    [InlineData("/plannedOn", "\"plannedOn\": 20241127")]
    [InlineData("/plannedUntil", "\"plannedUntil\": \"2024-02-30\"")]
    [InlineData("/plannedUntil", "\"plannedOn\": \"2024-11-27\", \"plannedUntil\": \"2024-11-26\"")]
    [InlineData("/agenda", "\"agenda\": {}")]
    [InlineData("/agenda/1", "\"agenda\": [\"开幕\", \" \"]")]
    [InlineData("/agenda/0", "\"agenda\": [null]")]
    [InlineData("/terms", "\"terms\": []")]
    [InlineData("/terms/women", "\"terms\": { \"women\": \"4/3\" }")]
    [InlineData("/terms/women", "\"terms\": { \"women\": \"1/0\" }")]
    [InlineData("/terms/women", "\"terms\": { \"women\": \"-1/2\" }")]
    [InlineData("/terms/women", "\"terms\": { \"women\": \"0.001%\" }")]
    [InlineData("/terms/women", "\"terms\": { \"women\": \"二成\" }")]
    [InlineData("/terms/women", "\"terms\": { \"women\": 0.2 }")]
    [InlineData("/terms/delegateSurplus", "\"terms\": { \"delegateSurplus\": \"100%\" }")]
    [InlineData("/terms/delegateSurplus", "\"terms\": { \"delegateSurplus\": \"200%\" }")]
    [InlineData("/terms/quorum/base", "\"terms\": { \"quorum\": { \"base\": \"due\" } }")]
    [InlineData("/terms/quorum/share", "\"terms\": { \"quorum\": { \"share\": \"120%\" } }")]
    [InlineData("/terms/tie", "\"terms\": { \"tie\": \"coin\" }")]
    [InlineData("/quotas/units/1", "\"quotas\": { \"units\": [{ \"name\": \"甲院\" }, { \"name\": \"甲院\" }] }")]
    [InlineData("/quotas/units/0/name", "\"quotas\": { \"units\": [{}] }")]
    [InlineData("/quotas/units/0/branches/1", "\"quotas\": { \"units\": [{ \"name\": \"甲院\", \"branches\": [{ \"name\": \"一\" }, { \"name\": \"一\" }] }] }")]
    [InlineData("/quotas/societies/0/seats", "\"quotas\": { \"societies\": [{ \"name\": \"虚构社\" }] }")]
    [InlineData("/delegates/list/1", "\"delegates\": { \"list\": [{ \"id\": \"1\" }, { \"id\": \"1\" }] }")]
    [InlineData("/delegates/list/0/grade", "\"delegates\": { \"list\": [{ \"id\": \"1\", \"grade\": 22 }] }")]
    [InlineData("/scrutineers/1", "\"scrutineers\": [{ \"name\": \"监甲\" }, { \"name\": \"监甲\" }]")]
    [InlineData("/course/0/step", "\"course\": [{ \"step\": \"lunch\" }]")]
    [InlineData("/dues/0/by", "\"dues\": [{ \"step\": \"report\" }]")]
    [InlineData("/votes/0/matter", "\"votes\": [{ \"for\": 1 }]")]
    [InlineData("/elections/0/contests/0/seats", "\"elections\": [{ \"office\": \"presidium\", \"contests\": [{}] }]")]
    [InlineData("/elections/0/contests/0/again/seats", "\"elections\": [{ \"office\": \"presidium\", \"contests\": [{ \"seats\": 1, \"again\": {} }] }]")]
    [InlineData("/elections/0/contests/0/candidates/1", "\"elections\": [{ \"office\": \"presidium\", \"contests\": [{ \"seats\": 1, \"candidates\": [{ \"name\": \"甲\" }, { \"name\": \"甲\" }] }] }]")]
    [InlineData("/elections/0/contests/0/count/votes/0/for", "\"elections\": [{ \"office\": \"presidium\", \"contests\": [{ \"seats\": 1, \"count\": { \"votes\": [{ \"name\": \"甲\" }] } }] }]")]
    [InlineData("/proposals/0/screenings/0/accepted", "\"proposals\": [{ \"number\": \"1\", \"screenings\": [{}] }]")]
    [InlineData("/proposals/1", "\"proposals\": [{ \"number\": \"1\" }, { \"number\": \"1\" }]")]
    public void Every_fault_is_named_at_its_place(string place, string member)
    {
        var name = member.Split('"')[1];
        var rest = string.Join(", ", Head.Trim().Split(", ").Where(m => !m.StartsWith($"\"{name}\"", StringComparison.Ordinal)));

        var reading = Read($"{{ {rest}, {member} }}");

        Assert.Null(reading.Value);
        Assert.Equal(place, Assert.Single(reading.Faults).JsonPointer);
    }

    [Theory]
    [InlineData("studens", "“所代表的学生数”「students」")]
    [InlineData("Quotas", "“代表名额”「quotas」")]
    [InlineData("proposal", "“提案”「proposals」")]
    public void An_unknown_member_is_told_the_nearest_name(string written, string near)
    {
        var fault = Assert.Single(Read($"{{ {Head}, \"{written}\": 1 }}").Faults);

        Assert.Equal($"/{written}", fault.JsonPointer);
        Assert.EndsWith($"是否想写{near}", fault.Expected.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_come_at_once()
    {
        var reading = Read("""
            { "kind": "studentUnion", "level": "school", "academicYear": "2024", "studens": 1,
              "terms": { "women": "5/4", "tie": null },
              "quotas": { "units": [{ "name": "甲院", "students": -1 }, { "students": 3 }, { "name": "甲院", "branch": [] }] },
              "elections": [{ "contests": [{ "seats": 1, "again": { "seats": "1" } }] }],
              "proposals": {} }
            """);

        Assert.Equal(
            [
                "/studens", "/school", "/academicYear", "/terms/women", "/terms/tie", "/quotas/units/0/students", "/quotas/units/1/name",
                "/quotas/units/2/branch", "/quotas/units/2", "/elections/0/office", "/elections/0/contests/0/again/seats", "/proposals",
            ],
            reading.Faults.Select(f => f.JsonPointer));
        Assert.Equal(reading.Faults.Length, reading.FaultCount);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{} {}")]
    [InlineData("{ \"school\": \"\\ud800\" }")]
    public void What_is_no_congress_is_a_fault(string json) => Assert.NotEmpty(Read(json).Faults);

    [Fact]
    public void Second_ballots_nested_without_end_are_a_fault_and_no_crash()
    {
        var again = string.Concat(Enumerable.Repeat("{ \"seats\": 1, \"again\": ", 50_000));

        Assert.Single(Read($$"""{ {{Head}}, "elections": [{ "office": "presidium", "contests": [{{again}}""").Faults);
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault() => Assert.NotNull(Read($"\uFEFF{{ {Head} }}").Value);

    /// <summary>As for records: ten times the file is plenty.</summary>
    [Fact]
    public void Three_hundred_thousand_unknown_members_are_counted_in_bounded_memory()
    {
        var file = Encoding.UTF8.GetBytes($"{{ {Head}, \"quotas\": {{ {string.Join(',', Enumerable.Range(0, 300_000).Select(i => $"\"x{i}\":1"))} }} }}");
        ProceedingsFile.Read(file);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = ProceedingsFile.Read(file);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10L * file.Length);
        Assert.Equal((100, 300_000), (reading.Faults.Length, reading.FaultCount));
    }

    [Fact]
    public void A_list_longer_than_allowed_is_one_fault() =>
        Assert.Equal(
            "/quotas/units/0/branches",
            Assert.Single(Read($$"""{ {{Head}}, "quotas": { "units": [{ "name": "甲院", "branches": [{{string.Join(',', Enumerable.Range(0, 1_001).Select(i => $"{{\"name\":\"{i}\"}}"))}}] }] } }""").Faults).JsonPointer);

    /// <summary>The worst cut: half as many seats as branches, in thirty units. Two seconds, unoptimised, on the machine where this was written.</summary>
    [Fact]
    public void A_thousand_branches_in_each_of_thirty_units_are_read_and_shared_in_bounded_time()
    {
        var proceedings = new Proceedings
        {
            Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
            Quotas = new()
            {
                Seats = 15_000,
                Units =
                [
                    .. Enumerable.Range(0, 30).Select(u => new QuotaUnit
                    {
                        Name = $"院{u}",
                        Students = 50_000,
                        Branches = [.. Enumerable.Range(0, 1_000).Select(b => new Branch { Name = $"{b}", Students = 20 + (b * 7 % 61) })],
                    }),
                ],
            },
        };

        var review = CongressReview.Of(ProceedingsFile.Read(ProceedingsFile.Write(proceedings)).Value!);

        Assert.Equal(15_000, review.Quotas.Constituencies.Length);
    }

    private static Reading<Proceedings> Read(string json) => ProceedingsFile.Read(Encoding.UTF8.GetBytes(json));
}
