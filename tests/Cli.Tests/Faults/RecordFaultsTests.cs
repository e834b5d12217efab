namespace UnionGovernance.Cli.Tests.Faults;

/// <summary>Records, assessed.</summary>
public sealed class RecordFaultsTests : FaultTests
{
    private const string Held = """, "remarks": { "/congress/inForm": { "statement": { "by": "校团委", "on": "2021-11", "document": "备案表" } } }""";

    /// <param name="file">The file in <c>Faults/records</c>.</param>
    /// <param name="says">What stands in the answer.</param>
    /// <param name="never">What does not.</param>
    [Theory]
    [InlineData("as-of-month", "截至 2021年11月\n11\t符合（据说明）", "2025-09-30")]
    [InlineData("claim-no-without-facts", "6\t无法判定\t不设规定以外的职务\t\t自评已承认，事实待补\n3\t不符合", "尚无事实支持")]
    [InlineData("congress-after-the-year", "11\t无法判定\n请填该学年那一次的日期", "11\t不符合")]
    [InlineData("congress-planned", "11\t无法判定\n是召开计划", "11\t不符合")]
    [InlineData("delegates-just-below", "不符合\t代表人数一般不低于所代表学生的1%\t代表占所代表学生的比例：133/13301（0.9999%）\n再增加1人", "133/13301（1%）\n减少学生")]
    [InlineData("fewer-staff-than-presidium", "3\t符合\n4\t符合\n存疑：主席团人数5人，多于工作人员人数3人，请核对")]
    [InlineData("more-delegates-than-students", "符合\t代表人数一般不低于\n存疑：代表人数14000人，多于所代表的学生数13300人，请核对", "不符合\t代表人数")]
    [InlineData("name-with-newline", "/school\n有换行", "虚构大学")]
    [InlineData("no-such-day", "2023-02-29\n2023年2月只有28天", "应为日期")]
    [InlineData("post-department-member", "6\t符合\n“部门成员”读作“工作部门成员”")]
    [InlineData("post-presidium-member-college", "5\t符合")]
    [InlineData("post-trailing-space", "“部长 ”首尾的空白已去掉\n6\t符合")]
    [InlineData("post-two-in-one", "6\t符合\n读作“主席团成员”；读作“部长”")]
    [InlineData("post-with-department", "6\t符合\n“学习部部长”读作“部长”（部门“学习部”）")]
    [InlineData("presidium-of-nobody", "4\t符合\n存疑：主席团人数0人，请核对")]
    [InlineData("rank-impossible", "/members/list/0/rankLastYear\n名次 130 大于专业人数 90", "8\t")]
    [InlineData("roster-of-nobody", "3\t符合\n存疑：工作人员名单写明完整，却没有列出一个，请核对")]
    [InlineData("staff-41-small", "3\t不符合\n使“工作人员人数”降至40人以内", "做到“学生数较多")]
    [InlineData("staff-61", "3\t不符合\n降至40人以内，或者使“工作人员人数”降至60人以内（以“学生数较多或多校区”为前提）", "做到“学生数较多")]
    public void The_record_is_judged_rightly(string file, string says, string never = "") => Says(Run("assess", Given("records", $"{file}.json")).Lines, says, never);

    /// <summary>A day of assessment known as a month or a year: a verdict stands that holds on every day of it. Today is never put in its place.</summary>
    [Theory]
    [InlineData("\"2021-09\"", "\"2020-09-01\"", "11\t符合")]
    [InlineData("\"2022-08\"", "\"2021-09-01\"", "11\t符合\n截至 2022年8月")]
    [InlineData("\"2022-08\"", "\"2021-08-31\"", "11\t符合")]
    [InlineData("\"2022-09\"", "\"2021-08-31\"", "11\t不符合")]
    [InlineData("{ \"from\": \"2022-08-31\", \"to\": \"2022-09-01\" }", "\"2020-10-01\"", "11\t无法判定\n待补：评估截至日期")]
    [InlineData("\"2021\"", "\"2021-05-20\"", "11\t无法判定\n待补：评估截至日期")]
    [InlineData("\"2023\"", "\"2021-05-20\"", "11\t不符合\n截至 2023年")]
    public void Like_as_of_month(string asOf, string heldOn, string says) => Says(
        Assess($$""" "asOf": {{asOf}}, "edition": "school-2021-11", "congress": { "heldOn": {{heldOn}}, "inForm": true }{{Held}} """, "2021-2022"), says, "今天\n2025");

    [Theory]
    [InlineData("办公室副部长", "6\t符合\n读作“副部长”（部门“办公室”）")]
    [InlineData("青年志愿者部部长", "6\t符合")]
    [InlineData("文体部干事", "6\t符合")]
    [InlineData("部长（主持工作）", "6\t符合")]
    [InlineData("学生会干事", "6\t符合")]
    [InlineData("学习部部长助理", "6\t不符合\n涉及：学习部部长助理")]
    [InlineData("传媒中心主席", "6\t不符合\n涉及：传媒中心主席")]
    public void Like_post_with_department(string post, string says) => Says(Posts(post), says);

    [Theory]
    [InlineData("主席团成员兼学习部部长", "6\t符合")]
    [InlineData("副主席/部长", "6\t符合")]
    [InlineData("部长，干事", "6\t符合")]
    [InlineData("主席；部长助理", "6\t不符合\n涉及：部长助理")]
    [InlineData("主席团成员、办公室主任", "6\t不符合\n涉及：办公室主任")]
    [InlineData("部长、秘书长", "6\t无法判定")]
    public void Like_post_two_in_one(string post, string says) => Says(Posts(post), says);

    [Theory]
    [InlineData("部员", "6\t符合\n“部员”读作“工作部门成员”")]
    [InlineData("部门干事", "6\t符合")]
    [InlineData("工作部门成员", "6\t符合")]
    [InlineData("部门副部长", "6\t符合")]
    [InlineData("部门负责人", "6\t无法判定\n看不出是什么职务")]
    [InlineData("部门主任", "6\t不符合")]
    public void Like_post_department_member(string post, string says) => Says(Posts(post), says);

    [Theory]
    [InlineData("\u3000部长", "部长")]
    [InlineData("部长\u00A0", "部长")]
    [InlineData(" 干事 ", "干事")]
    [InlineData("副部长\\t", "副部长")]
    [InlineData("  学习部部长", "学习部部长")]
    public void Like_post_trailing_space(string post, string read) => Says(Posts(post), $"首尾的空白已去掉\n6\t符合\n所设职务：{read}");

    [Theory]
    [InlineData("college-2021-11", "studentUnion", "college")]
    [InlineData("college-2024-2025-graduate", "graduateUnion", "college")]
    [InlineData("school-2020", "studentUnion", "school")]
    [InlineData("school-2021-2022", "studentUnion", "school")]
    [InlineData("school-2022-2023-graduate", "graduateUnion", "school")]
    public void Like_post_presidium_member_college(string edition, string kind, string level)
    {
        var record = $$"""{ "school": "虚构大学", {{(level == "college" ? "\"college\": \"文学院\", " : string.Empty)}} "kind": "{{kind}}", "level": "{{level}}", "academicYear": "2024-2025", "edition": "{{edition}}", "asOf": "2025-06-30", "structure": { "posts": ["主席团成员"] } }""";

        Says(Run("assess", Write("record.json", record)).Lines, "\t符合\t不设规定以外的职务");
    }

    [Theory]
    [InlineData("\"2024-09-01\"", "11\t无法判定")]
    [InlineData("\"2024-12\"", "11\t无法判定")]
    [InlineData("\"2025-05-17\"", "11\t无法判定")]
    [InlineData("{ \"from\": \"2024-09-01\", \"to\": \"2024-10-15\" }", "11\t无法判定")]
    [InlineData("\"2024-08-31\"", "11\t符合")]
    [InlineData("\"2023-08-31\"", "11\t不符合")]
    public void Like_congress_after_the_year(string heldOn, string says) =>
        Says(Assess($$""" "asOf": "2025-06-30", "congress": { "heldOn": {{heldOn}}, "inForm": true }{{Held}} """), says);

    [Theory]
    [InlineData("\"2024-03-02\"", "11\t无法判定\n是召开计划")]
    [InlineData("\"2024-05\"", "11\t无法判定")]
    [InlineData("\"2024-08-31\"", "11\t无法判定")]
    [InlineData("\"2024-11-20\"", "11\t无法判定")]
    [InlineData("\"2024-03-01\"", "11\t符合")]
    [InlineData("\"2024-02-29\"", "11\t符合")]
    public void Like_congress_planned(string heldOn, string says) =>
        Says(Assess($$""" "asOf": "2024-03-01", "congress": { "heldOn": {{heldOn}}, "inForm": true }{{Held}} """), says, "11\t不符合");

    [Theory]
    [InlineData("91/90", "名次 91 大于专业人数 90")]
    [InlineData("2/1", "名次 2 大于专业人数 1")]
    [InlineData("0/100", "100 人中没有第 0 名")]
    [InlineData("0/1", "1 人中没有第 0 名")]
    [InlineData("100.5%", "100.5%\n不超过 100%")]
    [InlineData("0%", "应大于 0%")]
    public void Like_rank_impossible(string rank, string says)
    {
        Says(Assess(Ranked(rank)), says, "8\t");
        Assert.Equal(2, Run("record", "check", At("record.json")).Exit);
    }

    [Fact]
    public void The_last_of_a_major_and_the_only_one_are_possible() => Assert.All(["90/90", "1/1", "100%"], r => Says(Assess(Ranked(r)), "8\t不符合"));

    [Theory]
    [InlineData("2024-02-30", "2024年2月只有29天")]
    [InlineData("2023-04-31", "2023年4月只有30天")]
    [InlineData("2023-06-31", "2023年6月只有30天")]
    [InlineData("2023-11-31", "2023年11月只有30天")]
    [InlineData("1900-02-29", "1900年2月只有28天")]
    [InlineData("2023-12-32", "2023年12月只有31天")]
    public void Like_no_such_day(string day, string says) => Says(Assess($$""" "congress": { "heldOn": "{{day}}" } """), $"{day}\n{says}");

    /// <summary>What no union has: asked about by <c>check</c> and beside the verdict, which stands.</summary>
    [Theory]
    [InlineData("structure", "\"staff\": 0", "工作人员人数0人，请核对")]
    [InlineData("structure", "\"staff\": 4, \"presidium\": 5", "主席团人数5人，多于工作人员人数4人，请核对")]
    [InlineData("congress", "\"delegates\": 101, \"studentsRepresented\": 100", "代表人数101人，多于所代表的学生数100人，请核对")]
    [InlineData("congress", "\"delegates\": { \"atLeast\": 101 }, \"studentsRepresented\": { \"atMost\": 100 }", "代表人数不少于101人，多于所代表的学生数不超过100人，请核对")]
    [InlineData("appraisal", "\"timesInYear\": 1, \"raters\": 0", "开展过述职评议，而评议人数0人，请核对")]
    [InlineData("congress", "\"delegates\": 0", "代表人数0人，请核对")]
    public void Like_presidium_of_nobody(string part, string facts, string doubt)
    {
        var record = Record($$""" "{{part}}": { {{facts}} } """);

        Says(Run("record", "check", record).Lines, $"存疑\t/{part}/\n{doubt}");
        Says(Run("assess", record).Lines, $"存疑：{doubt}");
        Assert.Equal(0, Run("record", "check", record).Exit);
    }

    [Theory]
    [InlineData("structure", "\"presidium\": 1")]
    [InlineData("structure", "\"staff\": 5, \"presidium\": 5")]
    [InlineData("congress", "\"delegates\": 100, \"studentsRepresented\": 100")]
    [InlineData("structure", "\"presidium\": { \"atMost\": 5 }")]
    public void What_a_union_may_have_is_not_doubted(string part, string facts) => Says(Assess($$""" "{{part}}": { {{facts}} } """), "截至", "存疑");

    /// <summary>A share is shown with as many digits as keep it on its own side of the limit, and the lever is one that a school has.</summary>
    [Theory]
    [InlineData("congress", "\"delegates\": 99, \"studentsRepresented\": 9901", "99/9901（0.9999%）\n再增加1人", "99/9901（1%）")]
    [InlineData("congress", "\"delegates\": 199, \"studentsRepresented\": 20000", "199/20000（0.995%）\n再增加1人", "199/20000（1%）")]
    [InlineData("congress", "\"nonCadreShare\": \"2999/5000\"", "2999/5000（59.98%）", "2999/5000（60%）")]
    [InlineData("congress", "\"nonCadreShare\": \"59999/100000\"", "59999/100000（59.999%）", "59999/100000（60%）")]
    [InlineData("eligibility", "\"fromCollegeUnions\": \"49999/100000\"", "49999/100000（49.999%）", "49999/100000（50%）")]
    [InlineData("appraisal", "\"studentRaters\": 10, \"raters\": 20", "不符合\t评议以学生代表为主\t评议者中学生代表占比：10/20（50%）")]
    public void Like_delegates_just_below(string part, string facts, string says, string never = "") =>
        Says(Assess($$""" "{{part}}": { {{facts}} } """), $"不符合\n{says}", $"{never}\n减少学生");

    [Theory]
    [InlineData(41, "false", "使“工作人员人数”降至40人以内", "60人以内（")]
    [InlineData(59, "false", "使“工作人员人数”降至40人以内", "降至60人")]
    [InlineData(61, "true", "使“工作人员人数”降至60人以内", "降至40人")]
    [InlineData(61, "false", "使“工作人员人数”降至40人以内", "降至60人")]
    [InlineData(100, null, "降至40人以内，或者使“工作人员人数”降至60人以内（以“学生数较多或多校区”为前提）")]
    [InlineData(41, null, "3\t无法判定\n待补：学生数较多或多校区", "降至")]
    public void Like_staff_61(int staff, string? large, string says, string never = "") =>
        Says(Assess($$""" "structure": { "staff": {{staff}}{{(large is null ? string.Empty : $", \"largeOrManyCampuses\": {large}")}} } """), says, $"{never}\n做到“学生数较多");

    /// <summary>Characters that nobody sees, or that write where they should not, are refused in every text and never printed as they are.</summary>
    [Theory]
    [InlineData("school", "虚构\\u001b[2K大学", "U+001B")]
    [InlineData("school", "虚构\\u0000大学", "U+0000")]
    [InlineData("school", "虚构\\u202e大学", "U+202E")]
    [InlineData("school", "虚构\\u200b大学", "U+200B")]
    [InlineData("school", "虚构\\r\\n大学", "换行")]
    [InlineData("signedBy", "校\\n团委", "换行")]
    [InlineData("source", "报告\\u2066", "U+2066")]
    public void Like_name_with_newline(string member, string text, string says)
    {
        var (exit, lines) = Run("assess", Write("record.json", $$"""{ "{{(member == "school" ? "x" : "school")}}": "虚构大学", "{{member}}": "{{text}}", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024" }""".Replace("\"x\": \"虚构大学\", ", string.Empty, StringComparison.Ordinal)));

        Assert.Equal(2, exit);
        Says(lines, $"/{member}\n{says}");
        Assert.DoesNotContain(string.Concat(lines), static c => c is '\u001b' or '\0' or '\u202e' or '\u200b' or '\u2066');
    }

    [Theory]
    [InlineData("claim", "staff.headcount", "未达标", "school-2020", "自评已承认，事实待补")]
    [InlineData("claim", "presidium.size", "是", "school-2023-2024", "自评尚无事实支持")]
    [InlineData("claim", "appraisal.raters", "否", "school-2023-2024", "自评已承认，事实待补")]
    [InlineData("conceded", "departments.count", "否", "school-2023-2024", "自评已承认")]
    [InlineData("contradicted", "departments.count", "是", "school-2023-2024", "自评与事实相反")]
    public void Like_claim_no_without_facts(string kind, string rule, string answer, string edition, string says)
    {
        var facts = kind == "claim" ? string.Empty : """ "structure": { "departments": 7 }, """;

        Says(Assess($$""" {{facts}} "edition": "{{edition}}", "claims": { "{{rule}}": { "answer": "{{answer}}" } } """), $"\t{says}\t", kind == "conceded" ? "事实待补" : string.Empty);
    }

    /// <summary>In the report every break between paragraphs is one, and none becomes a blank.</summary>
    [Theory]
    [InlineData("第一行\\n第二行", "第一行\n\n第二行")]
    [InlineData("第一段\\n\\n第二段", "第一段\n\n第二段")]
    [InlineData("第一行\\r\\n第二行", "第一行\n\n第二行")]
    [InlineData("一\\n二\\n三", "一\n\n二\n\n三")]
    [InlineData("只有一段", "只有一段")]
    public void Like_line_breaks_in_paragraph(string typed, string printed)
    {
        Record($$""" "paragraphs": { "5": "{{typed}}" } """);
        Run("report", At("record.json"), "--out", At("out"));

        Assert.Contains($"### （一）严格遴选程序\n\n{printed}\n", File.ReadAllText(Directory.GetFiles(At("out"), "自评报告-*.md").Single(static f => !f.Contains("待补清单", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_paragraphs_of_line_breaks_in_paragraph_keep_theirs()
    {
        Run("report", Given("records", "line-breaks-in-paragraph.json"), "--out", At("out"));

        Assert.Contains("第一行\n\n第二行\n", File.ReadAllText(Directory.GetFiles(At("out"), "自评报告-*.md").Single(static f => !f.Contains("待补清单", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    private static string Ranked(string rank) =>
        $$""" "members": { "complete": true, "list": [ { "id": "m1", "politicalStatus": "leagueMember", "studyLevel": "bachelor", "yearOfStudy": 2, "failedCourses": 0, "rankLastYear": "{{rank}}", "rankLastTerm": "99%", "rankSinceEnrolment": "99%" } ] } """;

    private string[] Posts(string post) => Assess($$""" "structure": { "posts": ["{{post}}"] } """, "2022-2023");

    private string[] Assess(string members, string year = "2023-2024") => Run("assess", Record(members, year)).Lines;

    private string Record(string members, string year = "2023-2024") =>
        Write("record.json", $$"""{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "{{year}}", {{members}} }""");
}
