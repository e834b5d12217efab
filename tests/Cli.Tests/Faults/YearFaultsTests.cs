namespace UnionGovernance.Cli.Tests.Faults;

/// <summary>Years, replayed and then assessed.</summary>
public sealed class YearFaultsTests : FaultTests
{
    private const string Office = """{"act":"departmentSetUp","on":"2024-09-10","by":["校团委"],"department":"办公室"}""";

    private const string Stated = """{"act":"structureStated","on":"2024-09-20","by":["校团委"],"document":"说明"}""";

    [Theory]
    [InlineData("as-of-month", "截至 2025年6月\n2\t符合（据说明）\n5\t符合\t工作部门不超过6个\t工作部门数：1个", "")]
    [InlineData("training-in-august", "第3行\t存疑\n没有计入\n2024年8月31日不在2024—2025学年", "")]
    [InlineData("two-posts-one-forbidden", "6\t不符合\n涉及：办公室主任", "6\t符合")]
    public void The_year_is_replayed_rightly(string file, string says, string never) => Says(Replayed(Given("years", $"{file}.year.jsonl")), says, never);

    [Theory]
    [InlineData("m1", "主席团成员", "m1", "部长", "6\t符合")]
    [InlineData("m1", "部长助理", "m1", "主席团成员", "6\t不符合\n涉及：部长助理")]
    [InlineData("m1", "主席团成员", "m2", "办公室主任", "6\t不符合\n涉及：办公室主任")]
    [InlineData("m1", "主席团成员", "m1", "副部长", "6\t符合")]
    [InlineData("m1", "主席团成员", "m1", "部长助理", "6\t不符合\n涉及：部长助理")]
    [InlineData("m1", "主席团成员", "m2", "部长", "6\t符合")]
    public void Like_two_posts_one_forbidden(string first, string firstPost, string second, string secondPost, string says) => Says(
        Replayed(
            "2025-06-30",
            Office,
            $$"""{"act":"tookOffice","on":"2024-09-10","by":["校团委"],"person":"{{first}}","post":"{{firstPost}}"{{(firstPost.StartsWith("主席团", StringComparison.Ordinal) ? ",\"presidium\":true" : ",\"department\":\"办公室\"")}}}""",
            $$"""{"act":"tookOffice","on":"2024-09-11","by":["校团委"],"person":"{{second}}","post":"{{secondPost}}"{{(secondPost.StartsWith("主席团", StringComparison.Ordinal) ? ",\"presidium\":true" : ",\"department\":\"办公室\"")}}}""",
            Stated),
        says);

    /// <summary>What holds on every day of the month is kept; what changes within it is open, and asked for.</summary>
    [Theory]
    [InlineData("2024-09", "5\t无法判定")]
    [InlineData("2024-10", "工作部门数：1个")]
    [InlineData("2025-08", "工作部门数：1个")]
    [InlineData("2024-09-20", "工作部门数：1个")]
    [InlineData("2025", "工作部门数：1个")]
    public void Like_as_of_month(string asOf, string says) => Says(Replayed(asOf, Office, Stated), says);

    /// <summary>A training is counted in the year in which it was held, and named where it was not.</summary>
    [Theory]
    [InlineData("2024-09-01", "autumn", "13（编号系推断）", "没有计入")]
    [InlineData("2024-10-20", "autumn", "13（编号系推断）", "没有计入")]
    [InlineData("2024-07-01", "spring", "没有计入", "")]
    [InlineData("2023-09-15", "autumn", "没有计入", "")]
    [InlineData("2024-08-01", "autumn", "没有计入", "")]
    public void Like_training_in_august(string on, string term, string says, string never) => Says(
        Replayed(
            "2025-06-30",
            """{"act":"tookOffice","on":"2023-09-01","by":["校团委"],"person":"m1","post":"主席团成员","presidium":true}""",
            $$"""{"act":"trainingHeld","on":"{{on}}","by":["校团委"],"term":"{{term}}","due":1,"present":1}"""),
        says, never);

    private string[] Replayed(string asOf, params string[] acts) => Replayed(Write(
        "year.jsonl", string.Join('\n', [$$"""{ "act": "open", "record": { "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2024-2025", "asOf": "{{asOf}}" } }""", .. acts])));

    private string[] Replayed(string year)
    {
        var replay = Run("year", "replay", year, "--out", At("record.json"));
        return [.. replay.Lines, .. File.Exists(At("record.json")) ? Run("assess", At("record.json")).Lines : []];
    }
}
