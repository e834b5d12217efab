using System.Text;
using System.Text.Json.Nodes;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Oversight;

/// <summary>An invented year of activities, hearings, matters and a survey, as a file of lines.</summary>
internal static class YearOfOversight
{
    private const string Text = """
        {"act":"open","record":{"school":"虚构江南大学","kind":"studentUnion","level":"school","academicYear":"2024-2025","asOf":"2025-06-30"}}
        {"act":"termDated","on":"2024-09-01","term":"autumn","first":"2024-09-02","last":"2025-01-17"}
        {"act":"guideNamed","on":"2024-09-01","role":"partyLeader","name":"沈怀瑾","post":"deputySecretary"}
        {"act":"guideNamed","on":"2024-09-01","role":"leagueDeputySecretary","name":"林虚谷","standing":"fullTime"}
        {"act":"guideNamed","on":"2024-09-01","role":"secretaryGeneral","name":"江若谷","standing":"fullTime"}
        {"act":"hearingPlanned","on":"2024-09-10","by":["虚构江南大学党委"],"hearing":"秋季学期学生会工作汇报会","dueBy":"2024-11-30"}
        {"act":"activityProposed","on":"2024-10-08","by":["文学院学生会"],"activity":"书香江南读书节","matter":"activities","hostedBy":"文学院学生会","guidedBy":"校学生会文体部","plannedOn":"2024-10-25","place":"图书馆报告厅","content":"主题讲座、读书分享和旧书交换。","participants":200,"budget":3000,"major":true}
        {"act":"activityApproved","on":"2024-10-12","by":["虚构江南大学团委"],"activity":"书香江南读书节","condition":"落实安全预案。","reportBy":"2024-11-08"}
        {"act":"matterReceived","on":"2024-10-14","number":"2024-01","topic":"图书馆延长开放时间","college":"文学院"}
        {"act":"matterAssigned","on":"2024-10-15","number":"2024-01","to":"权益服务部","answerBy":"2024-10-22"}
        {"act":"matterAnswered","on":"2024-10-21","number":"2024-01"}
        {"act":"matterClosed","on":"2024-10-22","number":"2024-01","satisfied":true}
        {"act":"activityHeld","on":"2024-10-25","activity":"书香江南读书节","participants":186}
        {"act":"activityReported","on":"2024-11-06","activity":"书香江南读书节","outcome":"186名同学参加。"}
        {"act":"requestMade","on":"2024-11-10","by":["学生会"],"title":"关于举办迎新晚会的请示","to":"虚构江南大学团委","answerBy":"2024-11-20"}
        {"act":"hearingHeld","on":"2024-11-20","by":["虚构江南大学党委"],"hearing":"秋季学期学生会工作汇报会","place":"行政楼会议室","presidedBy":"沈怀瑾","reportedBy":"顾清和","matters":["学生会改革推进情况","学代会筹备情况"],"decision":"同意学代会筹备方案，要求加强对学院学生会的指导。"}
        {"act":"replyGiven","on":"2024-11-22","by":["虚构江南大学团委"],"title":"关于举办迎新晚会的请示","agreed":true}
        {"act":"matterReceived","on":"2024-12-02","number":"2024-02","topic":"宿舍热水","college":"理学院"}
        {"act":"surveyPlanned","on":"2024-12-02","survey":"学生满意度调查","colleges":[{"name":"文学院","students":1200},{"name":"理学院","students":800}]}
        {"act":"surveyCounted","on":"2024-12-20","survey":"学生满意度调查","colleges":[{"name":"文学院","answered":194,"satisfied":160},{"name":"理学院","answered":129,"satisfied":97}]}
        {"act":"activityHeld","on":"2024-12-24","activity":"元旦市集","hostedBy":"工学院学生会"}
        """;

    public static YearReplay Whole { get; } = Replay(Text);

    /// <summary>The year without one member of an act; where its lines cannot do without it, without those lines, and without what stands on them.</summary>
    public static YearReplay Without(string act, params string[] members)
    {
        var lines = Text.Split('\n').Select(static l => JsonNode.Parse(l)!.AsObject()).ToList();
        foreach (var line in lines.Where(l => l["act"]!.GetValue<string>() == act))
        {
            Array.ForEach(members, m => line.Remove(m));
        }

        if (YearFile.Read(Bytes(lines)).Value is { } history)
        {
            return YearReplay.Of(history);
        }

        lines.RemoveAll(l => l["act"]!.GetValue<string>() == act);
        return YearReplay.Of(YearFile.Read(Bytes(lines)).Value!);
    }

    private static byte[] Bytes(IEnumerable<JsonObject> lines) => Encoding.UTF8.GetBytes(string.Join('\n', lines.Select(static l => l.ToJsonString())));

    private static YearReplay Replay(string text) => YearReplay.Of(YearFile.Read(Encoding.UTF8.GetBytes(text)).Value!);
}
