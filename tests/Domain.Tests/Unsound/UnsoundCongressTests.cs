using System.Text;
using System.Text.Json.Nodes;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Json;

namespace UnionGovernance.Tests.Unsound;

/// <summary>Proceedings, a quota plan and terms made in C# are judged by the same limits as the file of a congress.</summary>
public sealed class UnsoundCongressTests
{
    private static readonly Proceedings _sound = ProceedingsFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "congress", "full-university.json"))).Value!;
    private static readonly CongressTerms _terms = new();

    // What is wrong in C#, and how the same stands in a file.
    private static readonly Dictionary<string, (Proceedings Proceedings, string Place, string InFile)> _unsound = new()
    {
        ["no union"] = (_sound with { Union = null! }, "school kind level academicYear", "null -1 -1 \"0000-0001\""),
        ["a union without a name"] = (_sound with { Union = _sound.Union with { Name = null! } }, "school", "null"),
        ["a school's union with a college"] = (_sound with { Union = _sound.Union with { Name = new("虚构大学", "数学学院") } }, "college", "\"数学学院\""),
        ["a kind that there is not"] = (_sound with { Union = _sound.Union with { Kind = (UnionKind)7 } }, "kind", "7"),
        ["fewer than no congresses"] = (_sound with { Number = -1 }, "number", "-1"),
        ["fewer than no students"] = (_sound with { Students = -1 }, "students", "-1"),
        ["no terms"] = (_sound with { Terms = null! }, "terms", "null"),
        ["no quotas"] = (_sound with { Quotas = null! }, "quotas", "null"),
        ["no delegates"] = (_sound with { Delegates = null! }, "delegates", "null"),
        ["nobody among the delegates"] = (_sound with { Delegates = new() { List = [null!] } }, "delegates", "{\"list\":[null]}"),
        ["a delegate twice"] = (_sound with { Delegates = new() { List = [new() { Id = "D1" }, new() { Id = "D1" }] } }, "delegates", "{\"list\":[{\"id\":\"D1\"},{\"id\":\"D1\"}]}"),
        ["no agenda"] = (_sound with { Agenda = null! }, "agenda", "null"),
        ["a point of nothing"] = (_sound with { Agenda = [null!] }, "agenda", "[null]"),
        ["a step that there is not"] = (_sound with { Course = [new() { Step = (CongressStep)99 }] }, "course", "[{\"step\":99}]"),
        ["a vote that is nothing"] = (_sound with { Votes = [null!] }, "votes", "[null]"),
        ["a vote on nothing"] = (_sound with { Votes = [new() { Matter = null! }] }, "votes", "[{\"matter\":null}]"),
        ["votes below nothing"] = (_sound with { Votes = [new() { Matter = "工作报告", For = -1 }] }, "votes", "[{\"matter\":\"工作报告\",\"for\":-1}]"),
        ["an election without contests"] = (_sound with { Elections = [new() { Office = (Office)99 }] }, "elections", "[{\"office\":99}]"),
        ["a scrutineer twice"] = (_sound with { Scrutineers = [new() { Name = "监甲" }, new() { Name = "监甲" }] }, "scrutineers", "[{\"name\":\"监甲\"},{\"name\":\"监甲\"}]"),
        ["a unit with fewer than no students"] = (_sound with { Quotas = new() { Units = [new() { Name = "甲院", Students = -5 }] } }, "quotas", "{\"units\":[{\"name\":\"甲院\",\"students\":-5}]}"),
    };

    private static readonly Dictionary<string, (QuotaPlan Plan, string InFile)> _unsoundPlans = new()
    {
        ["fewer than no students"] = (new() { Units = [new() { Name = "甲院", Students = -100 }, new() { Name = "乙院", Students = 300 }] }, "{\"units\":[{\"name\":\"甲院\",\"students\":-100},{\"name\":\"乙院\",\"students\":300}]}"),
        ["more students than there can be"] = (new() { Units = [new() { Name = "甲院", Students = int.MaxValue }] }, "{\"units\":[{\"name\":\"甲院\",\"students\":2147483647}]}"),
        ["a unit twice"] = (new() { Units = [new() { Name = "甲院" }, new() { Name = "甲院" }] }, "{\"units\":[{\"name\":\"甲院\"},{\"name\":\"甲院\"}]}"),
        ["a unit without a name"] = (new() { Units = [new()] }, "{\"units\":[{\"name\":\"\"}]}"),
        ["a unit that is nothing"] = (new() { Units = [null!] }, "{\"units\":[null]}"),
        ["no units"] = (new() { Units = null! }, "{\"units\":null}"),
        ["fewer than no seats"] = (new() { Seats = -1 }, "{\"seats\":-1}"),
        ["a blank reason"] = (new() { Reason = " " }, "{\"reason\":\" \"}"),
        ["a society with fewer than no seats"] = (new() { Societies = [new() { Name = "虚构社", Seats = -1 }] }, "{\"societies\":[{\"name\":\"虚构社\",\"seats\":-1}]}"),
        ["no lots"] = (new() { Lots = null! }, "{\"lots\":null}"),
        ["a lot that is nothing"] = (new() { Lots = [null!] }, "{\"lots\":[null]}"),
        ["no branches"] = (new() { Units = [new() { Name = "甲院", Branches = null! }] }, "{\"units\":[{\"name\":\"甲院\",\"branches\":null}]}"),
        ["a branch with fewer than no students"] = (new() { Units = [new() { Name = "甲院", Branches = [new() { Name = "一班", Students = -1 }] }] }, "{\"units\":[{\"name\":\"甲院\",\"branches\":[{\"name\":\"一班\",\"students\":-1}]}]}"),
    };

    public static TheoryData<string> Unsound { get; } = [.. _unsound.Keys];

    public static TheoryData<string> UnsoundPlans { get; } = [.. _unsoundPlans.Keys];

    [Theory]
    [MemberData(nameof(Unsound))]
    public void What_no_file_may_hold_is_the_same_fault_in_code_and_in_a_file(string what)
    {
        var (proceedings, place, inFile) = _unsound[what];
        var read = InFile(place.Split(' '), inFile.Split(' '));
        var review = CongressReview.Of(proceedings);

        Assert.NotEmpty(read.Faults);
        Assert.Equal(read.Faults, review.Faults);
        Assert.Equal(read.FaultCount, review.FaultCount);
        Assert.Equal(read.Faults, CharteredCongress.Of(proceedings, new()).Faults);
        Assert.Throws<ArgumentException>("review", () => FinishedCongress.Facts(review));
        Assert.Throws<ArgumentException>("review", () => FinishedCongress.Enter(new() { Union = _sound.Union }, review));
        Assert.Throws<ArgumentException>("review", () => CongressFile.Quota(review));
    }

    [Theory]
    [MemberData(nameof(UnsoundPlans))]
    public void A_plan_that_no_file_may_hold_shares_no_seats(string what)
    {
        var (plan, inFile) = _unsoundPlans[what];
        var (read, table) = (InFile(["quotas"], [inFile]), QuotaTable.Of(plan, _terms));

        Assert.NotEmpty(read.Faults);
        Assert.Equal(read.Faults, table.Faults);
        Assert.Equal((read.FaultCount, null, null), (table.FaultCount, table.Delegates, table.Apportionment));
    }

    [Fact]
    public void Faults_of_plan_and_terms_come_at_once() =>
        Assert.Equal(
            ["/terms/unitFloor", "/terms/quorum", "/quotas/seats", "/quotas/units/0/students"],
            QuotaTable.Of(
                new() { Seats = -1, Units = [new() { Name = "甲院", Students = -1 }] },
                new() { UnitFloor = -1, Quorum = null! }).Faults.Select(f => f.JsonPointer));

    [Fact]
    public void Nothing_is_named_as_nothing()
    {
        Assert.Throws<ArgumentNullException>("proceedings", () => CongressReview.Of(null!));
        Assert.Throws<ArgumentNullException>("plan", () => QuotaTable.Of(null!, _terms));
        Assert.Throws<ArgumentNullException>("terms", () => QuotaTable.Of(new(), null!));
        Assert.Throws<ArgumentNullException>("review", () => FinishedCongress.Facts(null!));
        Assert.Throws<ArgumentNullException>("review", () => CongressFile.Count(null!));
    }

    [Fact]
    public void However_one_place_is_spoilt_no_door_throws()
    {
        var spoilt = Spoilt.Of(_sound).ToList();

        Assert.True(spoilt.Count > 500, $"{spoilt.Count} ways");
        Assert.All(spoilt, s =>
        {
            var review = CongressReview.Of(s.Value);
            if (s.Value is { Quotas: { } plan, Terms: { } terms })
            {
                Assert.Equal(
                    review.Faults.Where(f => f.JsonPointer.StartsWith("/terms", StringComparison.Ordinal) || f.JsonPointer.StartsWith("/quotas", StringComparison.Ordinal)),
                    QuotaTable.Of(plan, terms).Faults);
            }
        });
    }

    [Fact]
    public void Whatever_a_file_may_hold_is_sound_in_code_too() => Assert.Empty(CongressReview.Of(_sound).Faults);

    private static Reading<Proceedings> InFile(string[] members, string[] values)
    {
        var file = JsonNode.Parse(ProceedingsFile.Write(_sound))!;
        foreach (var (member, value) in members.Zip(values))
        {
            file[member] = JsonNode.Parse(value);
        }

        return ProceedingsFile.Read(Encoding.UTF8.GetBytes(file.ToJsonString()));
    }
}
