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
    [InlineData("scrutineer-is-candidate", "count", "election.scrutineers\n监票人甲是候选人\n没有结果", "当选：甲")]
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

        Says(Run("congress", "count", file).Lines, "vote.one-attendance\n没有结果", "当选：");
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

    /// <summary>An election on the agenda of which the file tells nothing was neither held nor left out: every command asks, and none says that all is well.</summary>
    [Theory]
    [InlineData("count")]
    [InlineData("timeline")]
    public void An_election_on_the_agenda_that_the_file_does_not_tell_is_asked_for(string command)
    {
        var told = Run("congress", command, Congress(""" "agenda": [ "选举新一届主席团" ], "course": [ { "step": "formalSession", "on": "2025-05-17" } ] """));

        Says(told.Lines, "议程有“选举新一届主席团”，大会文件没有写这次选举", "不予认可");
        Assert.Equal(3, told.Exit);
        Assert.DoesNotContain(Run("congress", command, Congress(""" "agenda": [ "听取工作报告" ], "course": [ { "step": "formalSession", "on": "2025-05-17" } ] """)).Lines, static l => l.Contains("没有写这次选举", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""[ { "name": "甲", "chief": true }, { "name": "监二" }, { "name": "监三" } ]""", "监票人甲是候选人")]
    [InlineData("""[ { "name": "监一", "chief": true }, { "name": "乙" }, { "name": "监三" } ]""", "监票人乙是候选人")]
    [InlineData("""[ { "name": "甲", "chief": true }, { "name": "乙" }, { "name": "监三" } ]""", "监票人甲是候选人")]
    [InlineData("""[ { "name": "监一", "chief": true } ]""", "election.enough-scrutineers\n监票人1名，至少须3名")]
    [InlineData("""[ { "name": "监一" }, { "name": "监二" }, { "name": "监三" } ]""", "election.scrutineers")]
    public void Like_scrutineer_is_candidate(string scrutineers, string says)
    {
        var file = Congress($$""" "scrutineers": {{scrutineers}}, {{Election}} """);

        Says(Run("congress", "count", file).Lines, $"{says}\n没有结果", "当选：甲");
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

    /// <summary>Without its quorum a congress decides nothing: every matter says so in the words of the rule, and the figures are told once.</summary>
    [Theory]
    [InlineData(100, 66, true)]
    [InlineData(100, 67, false)]
    [InlineData(3, 1, true)]
    [InlineData(3, 2, false)]
    [InlineData(100, 0, true)]
    public void Without_a_quorum_nothing_is_decided_and_why_is_told_once(int due, int present, bool isVoid)
    {
        var half = (present / 2) + 1;
        var contest = $$"""{ "seats": 1, "due": {{due}}, "present": {{present}}, "manner": "secretBallot", "candidates": [ { "name": "甲" }, { "name": "乙" } ], "count": { "ballots": { "issued": {{present}}, "returned": {{present}}, "valid": {{present}}, "invalid": 0 }, "votes": [ { "name": "甲", "for": {{Math.Min(present, half)}} }, { "name": "乙", "for": 0 } ] } }""";
        var file = Congress($$"""
            "votes": [ { "matter": "工作报告的决议", "manner": "showOfHands", "due": {{due}}, "present": {{present}}, "for": {{present}}, "against": 0 }, { "matter": "提案报告的决议", "manner": "showOfHands", "due": {{due}}, "present": {{present}}, "for": {{present}}, "against": 0 } ],
            "elections": [ { "office": "presidium", "by": "congress", "contests": [ {{contest}} ] }, { "office": "higherDelegates", "by": "congress", "contests": [ {{contest}} ] } ]
            """);
        var lines = Run("congress", "count", file).Lines;

        Assert.Equal(isVoid ? (2, 2) : (0, 0), (lines.Count(static l => l.EndsWith("未达到法定人数，表决无效", StringComparison.Ordinal)), lines.Count(static l => l.EndsWith("未达到法定人数，选举无效", StringComparison.Ordinal))));
        Assert.Equal(isVoid ? 1 : 0, lines.Count(static l => l.Contains("至少须到", StringComparison.Ordinal)));
        Assert.Equal(isVoid ? 1 : 0, Run("congress", "timeline", file).Lines.Count(static l => l.Contains("至少须到", StringComparison.Ordinal)));
        Assert.Equal(isVoid, lines.All(static l => !l.Contains("当选：", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, static l => l.Contains("结果未定", StringComparison.Ordinal));
    }

    /// <summary>On a tie whoever stands again already has the majority: most votes win, and nobody is told a majority of one.</summary>
    [Theory]
    [InlineData(6, 4, "丙\t6\t\t当选")]
    [InlineData(3, 2, "丙\t3\t\t当选")]
    [InlineData(1, 0, "丙\t1\t\t当选")]
    public void Of_a_second_ballot_after_a_tie_it_is_told_that_most_votes_win(int third, int fourth, string says) => Says(
        Run("congress", "count", Congress($$"""
            "elections": [ { "office": "presidium", "by": "congress", "contests": [ { "seats": 2, "due": 10, "present": 10, "manner": "secretBallot", "candidates": [ { "name": "甲" }, { "name": "丙" }, { "name": "丁" } ],
              "count": { "ballots": { "issued": 10, "returned": 10, "valid": 10, "invalid": 0 }, "votes": [ { "name": "甲", "for": 8 }, { "name": "丙", "for": 6 }, { "name": "丁", "for": 6 } ] },
              "again": { "seats": 1, "due": 10, "present": 10, "manner": "secretBallot", "candidates": [ { "name": "丙" }, { "name": "丁" } ],
                "count": { "ballots": { "issued": 10, "returned": 10, "valid": 10, "invalid": 0 }, "votes": [ { "name": "丙", "for": {{third}} }, { "name": "丁", "for": {{fourth}} } ] } } } ] } ]
            """)).Lines,
        $"应选 2\t当选须 6 票\n应选 1\t得票多者当选\n{says}\n当选：甲、丙", "当选须 1 票");

    /// <summary>Two candidates of one name are never taken for one: they are asked for by where each is from, and then each has a line, votes and a result of their own.</summary>
    [Fact]
    public void Two_candidates_of_one_name_are_told_apart_or_asked_for()
    {
        static string Elections(string first, string second) => $$"""
            "elections": [ { "office": "presidium", "by": "congress", "contests": [ { "seats": 1, "due": 10, "present": 10, "manner": "secretBallot", "candidates": [ { "name": "{{first}}" }, { "name": "{{second}}" } ],
              "count": { "ballots": { "issued": 10, "returned": 10, "valid": 10, "invalid": 0 }, "votes": [ { "name": "{{first}}", "for": 8 }, { "name": "{{second}}", "for": 2 } ] } } ] } ]
            """;

        var same = Run("congress", "count", Congress(Elections("张伟", "张伟")));
        Assert.Equal(2, same.Exit);
        Says(same.Lines, "同名的有两人，得票分不清是谁的；请在各处（选票、计票、公告）的姓名后注明单位，如 张伟（文学院）", "当选");
        Says(Run("congress", "count", Congress(Elections("张伟（文学院）", "张伟（理学院）"))).Lines, "张伟（文学院）\t8\n张伟（理学院）\t2\n当选：张伟（文学院）", "当选：张伟（文学院）、");
    }

    /// <summary>Half is enough for 半数以上（含本数） and too little for 过半数: where no charter says which, the result stands and is asked about.</summary>
    [Theory]
    [InlineData(68, 34, null, "通过（赞成票恰为实到代表半数的，即为通过）", true)]
    [InlineData(2, 1, null, "通过（赞成票恰为实到代表半数的，即为通过）", true)]
    [InlineData(68, 35, null, "通过", false)]
    [InlineData(69, 35, null, "通过", false)]
    [InlineData(68, 33, null, "未通过", false)]
    [InlineData(68, 34, """{ "moreThan": true }""", "未通过（赞成票恰为实到代表半数的，不通过）", false)]
    public void Exactly_half_is_carried_and_asked_about(int present, int votes, string? resolution, string says, bool doubted)
    {
        var file = Congress($$"""{{(resolution is null ? string.Empty : $"\"terms\": {{ \"resolution\": {resolution} }},")}} "votes": [ { "matter": "工作报告的决议", "manner": "showOfHands", "due": {{present}}, "present": {{present}}, "for": {{votes}}, "against": {{present - votes}} } ] """);

        foreach (var command in (string[])["count", "timeline"])
        {
            Says(Run("congress", command, file).Lines, $"{(doubted ? "存疑\t表决：工作报告的决议\t赞成" : string.Empty)}{(command == "count" ? $"\n\t{says}" : string.Empty)}", doubted ? string.Empty : "恰为半数");
        }
    }

    /// <summary>Ten delegates, of whom so many are women and no cadres: who is too few is told with the figures by every face, and the count of the votes stands.</summary>
    [Theory]
    [InlineData(3, 6, "")]
    [InlineData(2, 6, "credentials.composition\n女代表：2人，代表10人中不少于3人")]
    [InlineData(3, 5, "credentials.non-cadres\n非校、院级学生会骨干：5人，代表10人中不少于6人")]
    [InlineData(0, 0, "女代表：0人\n非校、院级学生会骨干：0人")]
    [InlineData(10, 10, "")]
    public void Delegates_who_are_too_few_of_a_kind_are_told_by_every_face(int women, int nonCadres, string says)
    {
        var file = Congress($$""" "terms": { "women": "25%" }, "plannedOn": "2025-05-17", "delegateNumbers": { "total": 10, "women": {{women}}, "nonCadres": {{nonCadres}} }, "votes": [ { "matter": "工作报告的决议", "manner": "showOfHands", "due": 10, "present": 10, "for": 9, "against": 1 } ] """);
        var record = Write("record.json", $$"""{ {{Head}} }""");

        foreach (var command in (string[][])[["count", file], ["timeline", file], ["enter", file, record, "--out", At("out.json")]])
        {
            var (exit, lines) = Run(["congress", .. command]);
            Says(lines, says, says.Length == 0 ? "代表构成未达到要求" : string.Empty);
            Assert.Equal((command[0], says.Length > 0), (command[0], exit == 1));
        }

        Says(Run("congress", "count", file).Lines, "\t通过");
        Assert.Equal(says.Length > 0, File.ReadAllText(At("out.json")).Contains("\"breaches\"", StringComparison.Ordinal));
    }

    private const string Election = """
        "elections": [ { "office": "presidium", "by": "congress", "contests": [ { "seats": 1, "due": 100, "present": 100, "manner": "secretBallot",
          "candidates": [ { "name": "甲" }, { "name": "乙" } ],
          "count": { "ballots": { "issued": 100, "returned": 100, "valid": 100, "invalid": 0 }, "votes": [ { "name": "甲", "for": 60 }, { "name": "乙", "for": 40 } ] } } ] } ]
        """;

    private string Congress(string members) => Write("neighbour.congress.json", $$"""{ {{Head}}, {{(members.Contains("scrutineers", StringComparison.Ordinal) ? string.Empty : Scrutineers + ",")}} {{members}} }""");
}
