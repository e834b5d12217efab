using CsCheck;
using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Editions;
using UnionGovernance.Tests.Records;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Rules;

/// <summary>Facts that no union has are asked about, and no verdict changes.</summary>
public sealed class DoubtTests
{
    private static readonly UnionRecord _school = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };

    public static TheoryData<string, string, string> Doubted { get; } = new()
    {
        { """ "structure": { "staff": 30, "presidium": 0 } """, "/structure/presidium", "主席团人数0人，请核对" },
        { """ "members": { "complete": true, "list": [] } """, "/members/complete", "工作人员名单写明完整，却没有列出一个，请核对" },
        { """ "structure": { "staff": 0 } """, "/structure/staff", "工作人员人数0人，请核对" },
        { """ "structure": { "staff": 3, "presidium": 5 } """, "/structure/presidium", "主席团人数5人，多于工作人员人数3人，请核对" },
        { """ "structure": { "staff": { "atMost": 4 }, "presidium": { "atLeast": 5 } } """, "/structure/presidium", "主席团人数不少于5人，多于工作人员人数不超过4人，请核对" },
        { """ "structure": { "departments": 0 } """, "/structure/departments", "工作部门数0个，请核对" },
        { """ "structure": { "departments": 7, "staff": 6 } """, "/structure/departments", "工作部门数7个，多于工作人员人数6人，请核对" },
        { """ "structure": { "posts": [] } """, "/structure/posts", "所设职务无，请核对" },
        { """ "congress": { "delegates": 300, "studentsRepresented": 200 } """, "/congress/delegates", "代表人数300人，多于所代表的学生数200人，请核对" },
        { """ "congress": { "delegates": 0 } """, "/congress/delegates", "代表人数0人，请核对" },
        { """ "congress": { "studentsRepresented": 0 } """, "/congress/studentsRepresented", "所代表的学生数0人，请核对" },
        { """ "congress": { "heldOn": "2002-05-20" } """, "/congress/heldOn", "最近一次学代会（或全体学生大会）召开日期2002年5月20日，比2023—2024学年早十年以上，请核对年份" },
        { """ "congress": { "heldOn": "2013-08-31" } """, "/congress/heldOn", "最近一次学代会（或全体学生大会）召开日期2013年8月31日，比2023—2024学年早十年以上，请核对年份" },
        { """ "congress": { "delegates": 200, "womenDelegates": 201 } """, "/congress/womenDelegates", "女代表人数201人，多于代表人数200人，请核对" },
        { """ "congress": { "delegates": 200, "minorityDelegates": 201 } """, "/congress/minorityDelegates", "少数民族代表人数201人，多于代表人数200人，请核对" },
        { """ "congress": { "delegates": 200, "partyMemberDelegates": 201 } """, "/congress/partyMemberDelegates", "党员代表人数（含预备党员）201人，多于代表人数200人，请核对" },
        { """ "congress": { "delegates": 200, "classOfficerDelegates": 201 } """, "/congress/classOfficerDelegates", "班级骨干代表人数201人，多于代表人数200人，请核对" },
        { """ "congress": { "presidiumCandidates": 5, "presidiumElected": 6 } """, "/congress/presidiumElected", "主席团当选人数6人，多于主席团候选人人数5人，请核对" },
        { """ "congress": { "presidiumSeats": 5, "presidiumElected": { "atLeast": 6 } } """, "/congress/presidiumElected", "主席团当选人数不少于6人，多于主席团应选名额5个，请核对" },
        { """ "congress": { "heldOn": "2024-05-20", "heldUntil": "2024-05-19" } """, "/congress/heldUntil", "最近一次学代会（或全体学生大会）闭幕日期2024年5月19日，早于召开日期2024年5月20日，请核对" },
        { """ "congress": { "heldOn": "2024-05-20", "heldUntil": "2024-05-27" } """, "/congress/heldUntil", "最近一次学代会（或全体学生大会）闭幕日期2024年5月27日，会期超过7天，少见，请核对" },
        { """ "asOf": "2024-05-20", "congress": { "heldOn": "2024-05-20", "heldUntil": "2024-05-21" } """, "/congress/heldUntil", "最近一次学代会（或全体学生大会）闭幕日期2024年5月21日，在评估截至日期（2024年5月20日）之后，大会尚未闭幕，请核对" },
        { """ "congress": { "dates": [], "heldOn": "2024-05-20" } """, "/congress/heldOn", "最近一次学代会（或全体学生大会）召开日期2024年5月20日，而历次召开日期写明一次也没有，请核对" },
        { """ "eligibility": { "notPartyOrLeague": 31 }, "structure": { "staff": 30 } """, "/eligibility/notPartyOrLeague", "非党员、团员的工作人员31人，多于工作人员人数30人，请核对" },
        { """ "eligibility": { "withFailedCourse": 31 }, "structure": { "staff": 30 } """, "/eligibility/withFailedCourse", "有课业不及格的工作人员31人，多于工作人员人数30人，请核对" },
        { """ "training": { "studyPerMonth": 32 } """, "/training/studyPerMonth", "每月政治理论学习次数32次，超过31次，少见，请核对" },
        { """ "appraisal": { "timesInYear": 13 } """, "/appraisal/timesInYear", "本学年述职评议次数13次，超过12次，少见，请核对" },
        { """ "oversight": { "hearings": 53 } """, "/oversight/hearings", "本学年党组织听取汇报次数53次，超过52次，少见，请核对" },
        { """ "oversight": { "partyHears": true, "hearings": 0 } """, "/oversight/hearings", "写明党组织定期听取汇报，而本学年党组织听取汇报次数0次，请核对" },
        { """ "seal": { "useApprovedBy": "student" } """, "/seal/useApprovedBy", "用印由学生批准；所见办法都由团委或教师批准，学生不能批准，请核对" },
        { """ "satisfaction": { "measured": false, "satisfied": "80/100" } """, "/satisfaction/measured", "写明没有测评学生满意度，却有表示满意的学生占比80/100（80%），请核对" },
        { """ "members": { "list": [{ "id": "m1", "name": "张三", "failedCourses": 300 }] } """, "/members/list/0/failedCourses", "张三：不及格课程数300门，超过30门，少见，请核对" },
        { """ "members": { "list": [{ "id": "m1", "yearOfStudy": 12 }] } """, "/members/list/0/yearOfStudy", "m1：年级12年级，超过8年级，少见，请核对" },
        { """ "members": { "list": [{ "id": "m1", "yearOfStudy": 0 }] } """, "/members/list/0/yearOfStudy", "m1：年级0年级，请核对" },
        { """ "members": { "list": [{ "id": "m1", "name": "张三", "post": "主席团成员", "inPresidium": false }] } """, "/members/list/0/post", "张三：职务主席团成员，却写明不是主席团成员，请核对" },
        {
            """ "members": { "list": [{ "id": "m1", "name": "张三", "college": "文学院" }, { "id": "m2", "name": "张三", "college": "文学院" }] } """,
            "/members/list/1/name", "名单中有2个文学院的张三，请核对是否同一人"
        },
        {
            """ "members": { "list": [{ "id": "m1", "name": "张三", "college": "文学院" }, { "id": "m2", "name": "张三" }] } """,
            "/members/list/1/name", "名单中有2个张三，没有都写明所在院（系），请核对是否同一人"
        },
        { """ "colleges": { "list": [{ "id": "文学院", "students": 20, "staff": 30 }] } """, "/colleges/list/0/staff", "文学院：学生会工作人员数30人，多于学生数20人，请核对" },
        { """ "colleges": { "list": [{ "id": "文学院", "students": 0 }] } """, "/colleges/list/0/students", "文学院：学生数0人，请核对" },
    };

    [Theory]
    [MemberData(nameof(Doubted))]
    public void What_no_union_has_is_asked_about_where_it_was_entered(string facts, string place, string asked)
    {
        var doubt = Assert.Single(RecordDoubts.Of(Read(facts)));

        Assert.Equal((place, asked), (doubt.Path.JsonPointer, doubt.Text.Chinese));
        Assert.Contains("please check", doubt.Text.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "structure": { "staff": 5, "presidium": 5, "departments": 5 } """)]
    [InlineData(""" "structure": { "staff": { "atLeast": 3 }, "presidium": 5 } """)]
    [InlineData(""" "congress": { "delegates": 200, "studentsRepresented": 200, "nonCadreShare": "100%" } """)]
    [InlineData(""" "congress": { "heldOn": "2019-06-01" } """)]
    [InlineData(""" "congress": { "heldOn": "2013-09-01" } """)]
    [InlineData(""" "congress": { "heldOn": "2024-05-20", "heldUntil": "2024-05-21" } """)]
    [InlineData(""" "congress": { "heldOn": "2024-05-20", "heldUntil": "2024-05-26" } """)]
    [InlineData(""" "congress": { "heldOn": "--05-20", "heldUntil": "--05-21" } """)]
    [InlineData(""" "congress": { "presidiumSeats": 5, "presidiumCandidates": 6, "presidiumElected": 5 } """)]
    [InlineData(""" "congress": { "delegates": { "atLeast": 200 }, "womenDelegates": 201 } """)]
    [InlineData(""" "satisfaction": { "measured": true, "satisfied": "100/100" } """)]
    [InlineData(""" "seal": { "useApprovedBy": "leagueCommittee" } """)]
    [InlineData(""" "seal": { "useApprovedBy": "secretaryGeneral", "takingOut": "never", "blankSheets": false } """)]
    [InlineData(""" "seal": { "useApprovedBy": "otherTeacher", "blankSheets": true } """)]
    [InlineData(""" "structure": { "staff": 20, "volunteers": 300, "reserve": 40 } """)]
    [InlineData(""" "members": { "list": [] } """)]
    [InlineData(""" "members": { "list": [{ "id": "m1", "name": "张三", "college": "文学院", "failedCourses": 30, "yearOfStudy": 8 }, { "id": "m2", "name": "张三", "college": "理学院" }, { "id": "m3", "name": "张三" }] } """)]
    [InlineData(""" "appraisal": { "timesInYear": 0, "raters": 0 } """)]
    public void What_a_union_may_have_is_not_asked_about(string facts) => Assert.Empty(RecordDoubts.Of(Read(facts)));

    [Fact]
    public void A_record_that_knows_nothing_gives_no_doubt() => Assert.Empty(RecordDoubts.Of(_school));

    [Theory]
    [InlineData(""" "structure": { "staff": 30, "presidium": 0 } """, "presidium.size")]
    [InlineData(""" "members": { "complete": true, "list": [] } """, "staff.headcount")]
    [InlineData(""" "structure": { "staff": 3, "presidium": 5 } """, "presidium.size")]
    public void The_verdict_stands_beside_the_doubt(string facts, string rule)
    {
        var assessment = Assessed.Of(Read(facts));

        Assert.NotEmpty(assessment.Doubts);
        Assert.Equal(Verdict.Met, assessment.Findings.Single(f => f.Item.Rule.Id == rule).Verdict);
    }

    [Fact]
    public void No_verdict_hangs_on_a_doubt() => Gen.Select(RandomRecord.Any, Gen.OneOf<string>([.. Doubted.Select(static d => d.Data.Item1)])).Sample(
        static (record, facts) =>
        {
            var doubted = Read(facts);
            var mixed = record with { Structure = doubted.Structure, Congress = doubted.Congress, Members = doubted.Members, Satisfaction = doubted.Satisfaction, AsOf = Fact.Given(new LocalDate(2024, 6, 30)) };
            if (RuleBook.National.Assess(mixed).Assessment is { } assessment)
            {
                Assert.All(assessment.All, f => Assert.Equal(f.Item.Rule.Requirement.Judge(assessment.Record), f.Verdict));
            }
        },
        // Each draw judges a whole record twice.
        iter: 2_000);

    [Fact]
    public void Every_question_has_a_name_of_its_own() => Assert.Equal(RecordDoubts.All.Length, RecordDoubts.All.Select(static d => d.Id).Distinct().Count());

    [Fact]
    public void The_guide_names_every_question()
    {
        var guide = File.ReadAllText(RepositoryRoot.File("docs", "guide", "doubts.md"));

        Assert.All(RecordDoubts.All, d => Assert.Contains($"| `{d.Id}` |", guide, StringComparison.Ordinal));
    }

    [Fact]
    public void The_invented_university_and_the_founding_college_are_not_doubted() => Assert.All(
        (string[])["full-university.json", "xianning-2020.json", "figures-only.json", "figure-against-roster.json"],
        static sample => Assert.Empty(RecordDoubts.Of(RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", sample))).Value!)));

    private static UnionRecord Read(string facts) => Assert.IsType<UnionRecord>(RecordFile.Read(System.Text.Encoding.UTF8.GetBytes(
        $$"""{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2023-2024", {{facts}} }""")).Value);
}
