using System.Text.Json.Nodes;
using UnionGovernance.Tests;

namespace UnionGovernance.Cli.Tests.Faults;

/// <summary>Congresses, counted, shared out, printed and entered: one judgement behind all faces.</summary>
public sealed class CongressFaultsTests : FaultTests
{
    private const string Head = """ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2024-2025" """;
    private const string Scrutineers = """ "scrutineers": [ { "name": "监一", "chief": true }, { "name": "监二" }, { "name": "监三" } ] """;

    [Theory]
    [InlineData("more-seats-than-students", "quota", "不予认可\tquota.seats-within-students\n学生共50人，名额有60席", "")]
    [InlineData("more-seats-than-students", "count", "quota.seats-within-students", "")]
    [InlineData("scrutineer-is-candidate", "count", "election.scrutineers\n监票人甲是候选人\n结果未定", "当选：甲")]
    [InlineData("seats-only", "count", "候选 未知\n无法判定\n缺少\t候选人", "不符合\n候选 0")]
    [InlineData("tie-left-vacant", "count", "空缺（得票相同，章程规定缺额）\n当选：甲、乙", "待定")]
    [InlineData("unit-without-students", "quota", "甲院没有学生，不能有保底1席", "甲院\t0人")]
    public void The_congress_is_judged_rightly(string file, string command, string says, string never) =>
        Says(Run("congress", command, Given("congresses", $"{file}.congress.json")).Lines, says, never);

    /// <summary>Presence on the roster, at a vote and in an election: one figure, or no result is printed.</summary>
    [Theory]
    [InlineData("presence-contradicts", 99)]
    [InlineData("one fewer than voted", 218)]
    [InlineData("two thirds", 155)]
    [InlineData("nobody", 0)]
    [InlineData("one", 1)]
    [InlineData("nearly half", 111)]
    public void Where_the_roster_s_presence_contradicts_the_votes_no_result_is_printed(string name, int present)
    {
        var congress = JsonNode.Parse(File.ReadAllText(RepositoryRoot.File("samples", "congress", "full-university.json")))!;
        var delegates = (congress["delegates"] as JsonArray ?? congress["delegates"]!["list"]!.AsArray()).Select(static d => d!.AsObject()).ToList();
        for (var i = 0; i < delegates.Count; i++)
        {
            delegates[i]["present"] = i < present;
        }

        var file = Write($"{name}.congress.json", congress.ToJsonString());

        Says(Run("congress", "count", file).Lines, "vote.one-attendance\n结果未定", "当选：");
        Run("congress", "papers", file, "--out", At("papers"));
        Assert.DoesNotContain(Directory.Exists(At("papers")) ? Directory.GetFiles(At("papers"), "*.md").SelectMany(File.ReadLines) : [], static l => l.Contains("当选主席团成员", StringComparison.Ordinal));
        Assert.NotEqual(0, Run("congress", "enter", file, RepositoryRoot.File("samples", "full-university.json"), "--out", At("out.json")).Exit);
    }

    /// <summary>Whom nobody entered is not nought.</summary>
    [Theory]
    [InlineData("""{ "seats": 1 }""", "候选 未知")]
    [InlineData("""{ "seats": 5, "due": 100, "present": 90 }""", "候选 未知\n缺少\t候选人")]
    [InlineData("""{ "seats": 5, "manner": "secretBallot" }""", "候选 未知")]
    [InlineData("""{ "seats": 5, "candidates": [] }""", "候选 0\n election.surplus")]
    [InlineData("""{ "seats": 1, "candidates": [ { "name": "甲" } ] }""", "候选 1\n election.surplus")]
    public void Like_seats_only(string contest, string says) => Says(
        Run("congress", "count", Congress($$""" "elections": [ { "office": "presidium", "by": "congress", "contests": [ {{contest}} ] } ] """)).Lines,
        says.Replace("\n ", "\n", StringComparison.Ordinal), contest.Contains("candidates", StringComparison.Ordinal) ? "候选 未知" : "候选 0");

    [Theory]
    [InlineData("""[ { "name": "甲", "chief": true }, { "name": "监二" }, { "name": "监三" } ]""", "监票人甲是候选人")]
    [InlineData("""[ { "name": "监一", "chief": true }, { "name": "乙" }, { "name": "监三" } ]""", "监票人乙是候选人")]
    [InlineData("""[ { "name": "甲", "chief": true }, { "name": "乙" }, { "name": "监三" } ]""", "监票人甲是候选人")]
    [InlineData("""[ { "name": "监一", "chief": true } ]""", "election.scrutineers")]
    [InlineData("""[ { "name": "监一" }, { "name": "监二" }, { "name": "监三" } ]""", "election.scrutineers")]
    public void Like_scrutineer_is_candidate(string scrutineers, string says)
    {
        var file = Congress($$""" "scrutineers": {{scrutineers}}, {{Election}} """);

        Says(Run("congress", "count", file).Lines, $"{says}\n结果未定", "当选：甲");
        Assert.NotEqual(0, Run("congress", "enter", file, RepositoryRoot.File("samples", "full-university.json"), "--out", At("out.json")).Exit);
        Run("congress", "papers", file, "--out", At("papers"));
        Assert.DoesNotContain(Directory.Exists(At("papers")) ? Directory.GetFiles(At("papers"), "*.md").SelectMany(File.ReadLines) : [], static l => l.Contains("甲当选", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(51, 20, 30)]
    [InlineData(100, 49, 50)]
    [InlineData(2, 1, 0)]
    [InlineData(10, 5, 4)]
    [InlineData(100_000, 49_999, 50_000)]
    public void Like_more_seats_than_students(int seats, int first, int second) => Says(
        Run("congress", "quota", Congress($$""" "quotas": { "seats": {{seats}}, "units": [ { "name": "甲院", "students": {{first}} }, { "name": "乙院", "students": {{second}} } ] } """)).Lines,
        "quota.seats-within-students");

    [Theory]
    [InlineData(1, 0, 5000)]
    [InlineData(2, 0, 5000)]
    [InlineData(1, 5000, 0)]
    [InlineData(3, 2, 9000)]
    [InlineData(1, 0, 1)]
    public void Like_unit_without_students(int floor, int first, int second) => Says(
        Run("congress", "quota", Congress($$""" "terms": { "unitFloor": {{floor}} }, "quotas": { "units": [ { "name": "甲院", "students": {{first}} }, { "name": "乙院", "students": {{second}} } ] } """)).Lines,
        "quota.seats-within-students");

    /// <summary>Who ties at the last seat leaves it open where the charter says so, with the reason; where it does not, the tie is open.</summary>
    [Theory]
    [InlineData("vacancy", 30, 26, 24, 24, 3, "丙\t24\t达到多数\t空缺（得票相同，章程规定缺额）\n缺额\t1", "待定")]
    [InlineData("vacancy", 30, 24, 24, 24, 3, "当选：甲\n缺额\t2", "待定")]
    [InlineData("vacancy", 24, 24, 24, 24, 3, "缺额\t3", "待定")]
    [InlineData("vacancy", 30, 26, 25, 24, 3, "当选：甲、乙、丙", "空缺")]
    [InlineData("vacancy", 30, 30, 30, 18, 3, "当选：甲、乙、丙", "空缺")]
    [InlineData("runoff", 30, 26, 24, 24, 3, "待定", "空缺")]
    public void Like_tie_left_vacant(string tie, int first, int second, int third, int fourth, int seats, string says, string never)
    {
        var congress = JsonNode.Parse(File.ReadAllText(Given("congresses", "tie-left-vacant.congress.json")))!;
        if (tie == "runoff")
        {
            congress["terms"]!.AsObject().Remove("tie");
        }
        else
        {
            congress["terms"]!["tie"] = tie;
        }

        var contest = congress["elections"]![0]!["contests"]![0]!;
        contest["seats"] = seats;
        foreach (var (vote, i) in contest["count"]!["votes"]!.AsArray().Select(static (v, i) => (v!, i)))
        {
            var votes = new[] { first, second, third, fourth }[i];
            (vote["for"], vote["against"]) = (votes, 36 - votes);
        }

        Says(Run("congress", "count", Write("tie.congress.json", congress.ToJsonString())).Lines, says, never);
    }

    private const string Election = """
        "elections": [ { "office": "presidium", "by": "congress", "contests": [ { "seats": 1, "due": 100, "present": 100, "manner": "secretBallot",
          "candidates": [ { "name": "甲" }, { "name": "乙" } ],
          "count": { "ballots": { "issued": 100, "returned": 100, "valid": 100, "invalid": 0 }, "votes": [ { "name": "甲", "for": 60 }, { "name": "乙", "for": 40 } ] } } ] } ]
        """;

    private string Congress(string members) => Write("neighbour.congress.json", $$"""{ {{Head}}, {{(members.Contains("scrutineers", StringComparison.Ordinal) ? string.Empty : Scrutineers + ",")}} {{members}} }""");
}
