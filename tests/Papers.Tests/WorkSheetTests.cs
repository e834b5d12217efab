using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Blocks;
using UnionGovernance.Papers.Records;
using UnionGovernance.Selections;
using UnionGovernance.Unions;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Papers;

/// <summary>The work sheet beside a paper names the page and the question, or the sheet and the cell, where each missing thing is entered.</summary>
public sealed partial class WorkSheetTests
{
    private static readonly PaperSources _withCells = new() { Workbook = static at => at == "/comments" ? null : new($"“基本情况”表B{at.Length + 1}", "sheet, cell B10") };

    private static readonly UnionRecord _record = new()
    {
        Union = new(new("甲大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
        AsOf = Fact.Given(new NodaTime.LocalDate(2025, 6, 30)),
    };

    public static TheoryData<string, string, string> Places { get; } = new()
    {
        { "/structure/staff", "“填写记录”页“机构与人员”部分“工作人员人数”", "page Fill in a record, “" },
        { "/signedBy", "“填写记录”页“落款单位”", "page Fill in a record, “" },
        { "/corrections/1/owner", "“填写记录”页“整改”第2行“", "row 2, “" },
        { "/corrections/-/due", "“填写记录”页“整改”新增一行“完成时限”", "a new row, “" },
        { "/corrections", "“填写记录”页“整改”", "page Fill in a record, “" },
        { "/remarks/~1seal~1namedCustodian/evidence", "“填写记录”页“公章”部分“公章由专人保管”的“佐证材料”", "page Fill in a record, “" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_in_a_record_is_told_by_page_and_question(string at, string chinese, string english)
    {
        var told = EntryPlaces.OfRecord(at, new());

        Assert.StartsWith(chinese, told.Chinese, StringComparison.Ordinal);
        Assert.Contains(english, told.English, StringComparison.Ordinal);
    }

    /// <summary>The answers of the form stand in the form and in the disclosure, what is kept in every paper but the ledger, which tells of problems alone.</summary>
    [Theory]
    [InlineData("filing-form", true, true, true)]
    [InlineData("disclosure", true, true, true)]
    [InlineData("self-assessment-report", false, true, true)]
    [InlineData("correction-ledger", false, false, true)]
    public void A_sheet_asks_of_nothing_that_its_paper_does_not_tell(string form, bool answers, bool kept, bool people)
    {
        var sheet = WholeSchool.Papers().Single(w => w.Kind.Id == form).WorkSheet!.Markdown;

        Assert.Equal(answers, sheet.Contains("自评结论填", StringComparison.Ordinal));
        Assert.Equal(answers, sheet.Contains("| 自评表 |", StringComparison.Ordinal));
        Assert.Equal(kept, sheet.Contains("只有说明、没有材料的内容", StringComparison.Ordinal));
        Assert.Equal(people, sheet.Contains("不符合条件的人员", StringComparison.Ordinal));
    }

    /// <summary>On paper: each thing that is missing, with its place, has an empty cell beside it in which the answer is written.</summary>
    [Fact]
    public void Each_line_says_where_it_is_entered_and_has_room_for_the_answer()
    {
        var sheets = WholeSchool.Papers().Concat(WholeSchool.Founding()).Select(static w => w.WorkSheet).OfType<Paper>().ToList();
        var tables = sheets.SelectMany(static s => s.Blocks.OfType<TableBlock>()).Where(static t => t.Rows[0][^1].Text is "填写" or "佐证材料" or "核对结果" or "确认或者改为").ToList();

        Assert.NotEmpty(tables);
        Assert.All(tables.SelectMany(static t => t.Rows.Skip(1)), static row =>
        {
            Assert.Empty(row[^1].Text);
            Assert.False(string.IsNullOrWhiteSpace(row[^2].Text));
        });
    }

    /// <summary>A disclosure tells no problem and no measure: its sheet asks nobody to confirm one, and asks once of whom a rank is not known.</summary>
    [Fact]
    public void The_sheet_of_a_disclosure_asks_of_what_the_disclosure_says()
    {
        var whole = WholeSchool.Sources.Assessments[0].Record;
        var member = whole.Members.List[1] with { RankLastTerm = default, RankLastYear = default, RankSinceEnrolment = default };
        var other = whole.Members.List[2] with { Id = "other", RankLastTerm = Fact.Given(new Share(40, 60)), RankLastYear = default, RankSinceEnrolment = default };
        var record = whole with { Structure = new(), Eligibility = new(), Members = whole.Members with { List = [member, other] } };
        var written = Disclosure.Kind.Write(WholeSchool.Sources with { Assessments = [RuleBook.National.Assess(record).Assessment!], Congress = null, Year = null }).Single();

        Assert.DoesNotContain("改进措施", written.WorkSheet!.Markdown, StringComparison.Ordinal);
        Assert.Contains("改进措施", SelfAssessmentReport.Write(WholeSchool.Sources.Assessments[0]).WorkSheet!.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("改进措施", Disclosure.Kind.Write(WholeSchool.Sources).Single().WorkSheet!.Markdown, StringComparison.Ordinal);
        Assert.Single(written.Paper!.Blanks, static b => b.Label.StartsWith("成绩综合排名", StringComparison.Ordinal));
    }

    [Fact]
    public void The_workbook_s_cell_is_told_beside_the_page_where_there_is_one() => Assert.Equal(
        "“填写记录”页“落款单位”，或者工作簿“基本情况”表B10", EntryPlaces.OfRecord("/signedBy", _withCells).Chinese);

    /// <summary>Acts and congresses are entered in other places, and told as plainly.</summary>
    [Theory]
    [InlineData(SourceFile.Year, "activityProposed /budget", "“学年日历”页记一件事“申请举办活动”，“经费预算（元）”")]
    [InlineData(SourceFile.Congress, "/federation", "学代会文件“")]
    [InlineData(SourceFile.Charter, "/school", "“章程”页“某事”")]
    public void What_is_no_record_s_is_told_too(SourceFile source, string at, string chinese) =>
        Assert.StartsWith(chinese, EntryPlaces.Placed(new("某事", at), source, new()).Where!.Chinese, StringComparison.Ordinal);

    /// <summary>Who works with files is sent to files, and who filled in a workbook to its cells; nobody to a page that they never saw.</summary>
    [Theory]
    [InlineData(SourceFile.Record, "/signedBy", Entry.Files, "记录文件“落款单位”")]
    [InlineData(SourceFile.Record, "/signedBy", Entry.Workbook, "工作簿“基本情况”表B10")]
    [InlineData(SourceFile.Record, "/comments", Entry.Workbook, "记录文件“改革情况公开的意见反映”")]
    [InlineData(SourceFile.Record, "/remarks/~1seal~1namedCustodian/evidence", Entry.Files, "记录文件“公章”部分“公章由专人保管”的“佐证材料”")]
    [InlineData(SourceFile.Year, "activityProposed /budget", Entry.Files, "年度文件中“申请举办活动”，“经费预算（元）”")]
    [InlineData(SourceFile.Charter, "/school", Entry.Workbook, "章程文件“某事”")]
    [InlineData(SourceFile.Congress, "/federation", Entry.Files, "学代会文件“上级学联")]
    public void The_place_is_one_of_the_face_that_people_use(SourceFile source, string at, Entry entry, string chinese)
    {
        var told = EntryPlaces.Placed(new("某事", at), source, _withCells with { Entry = entry }).Where!;

        Assert.StartsWith(chinese, told.Chinese, StringComparison.Ordinal);
        Assert.DoesNotContain("page", told.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_in_quotation_marks_that_hold_others_have_single_ones_within() => Assert.Equal(
        "“填写记录”页“机构与人员”部分“架构为‘主席团+工作部门’，其上其下不常设中心、项目办公室等层级”", EntryPlaces.OfRecord("/structure/flat", new()).Chinese);

    /// <summary>A waiver and the evidence of a fact are named and change nothing; what has expired stands before all else, and what rested on it is no figure of the paper.</summary>
    [Fact]
    public void Waivers_and_evidence_stand_on_the_sheet_and_what_has_expired_stands_first()
    {
        Waiver waiver = new("staff.headcount", "两院合并", "校党委", "党发〔2024〕7号", new(2024, 9, 1), new(2025, 6, 30));
        Evidence evidence = new("/structure/presidium", "清点名单", new(2024, 9, 10), "组织部", new(2025, 6, 30));
        var (held, after) = (Written(new(2025, 6, 30)), Written(new(2025, 7, 1)));

        Assert.Contains("、豁免和佐证（结论不因此改变）", held.WorkSheet!.Markdown, StringComparison.Ordinal);
        Assert.Contains("| 豁免中：校党委以《党发〔2024〕7号》批准，2024年9月1日至2025年6月30日（首尾两日都算），理由：两院合并。结论不因豁免改变 |", held.WorkSheet.Markdown, StringComparison.Ordinal);
        Assert.Contains("| 主席团人数 | 清点名单，组织部，2024年9月10日取得，有效期至2025年6月30日 |", held.WorkSheet.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("已经过期", held.WorkSheet.Markdown, StringComparison.Ordinal);
        Assert.Contains("## 一、已经过期的豁免和佐证（先处理）", after.WorkSheet!.Markdown, StringComparison.Ordinal);
        Assert.Contains("豁免已过期：校党委", after.WorkSheet.Markdown, StringComparison.Ordinal);
        Assert.Contains("已过期，须重新取证", after.WorkSheet.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("结论不因此改变）", after.WorkSheet.Markdown, StringComparison.Ordinal);
        Assert.Contains("主席团由5人组成。", held.Paper!.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("主席团由5人组成。", after.Paper!.Markdown, StringComparison.Ordinal);
        Assert.All([held, after], static w =>
        {
            Assert.Contains("学生会现有工作人员45人，比上限40人多5人。", w.Paper!.Markdown, StringComparison.Ordinal);
            Assert.DoesNotContain("豁免", w.Paper.Markdown, StringComparison.Ordinal);
        });

        PaperWriting Written(NodaTime.LocalDate day) => SelfAssessmentReport.Write(Assessed(_record with
        {
            AsOf = Fact.Given(day),
            Structure = new() { Staff = Fact.Given(45), LargeOrManyCampuses = Fact.Given(false), Presidium = Fact.Given(5) },
            Waivers = [waiver],
            Evidence = [evidence],
        }));
    }

    /// <summary>Of two pieces of evidence one may hold and the other not: the fact is known, and both are told.</summary>
    [Fact]
    public void A_piece_of_evidence_that_expired_is_told_beside_the_one_that_holds()
    {
        Evidence evidence = new("/structure/presidium", "清点名单", new(2024, 9, 10), "组织部", new(2025, 5, 31));
        var sheet = SelfAssessmentReport.Write(Assessed(_record with { Structure = new() { Presidium = Fact.Given(5) }, Evidence = [evidence, evidence with { Origin = "人事处", ValidUntil = null }] })).WorkSheet!.Markdown;

        Assert.Contains("有效期至2025年5月31日，已过期，另有有效的佐证 |", sheet, StringComparison.Ordinal);
        Assert.Contains("人事处，2024年9月10日取得，长期有效 |", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("（先处理）", sheet, StringComparison.Ordinal);
    }

    /// <summary>More students or several campuses lift the cap, and whoever signs says which of the two it is.</summary>
    [Theory]
    [InlineData(46, true, null, true)]
    [InlineData(46, true, "学校有两个校区", false)]
    [InlineData(40, true, null, false)]
    [InlineData(46, false, null, false)]
    public void Which_of_two_grounds_lifts_the_cap_on_staff_is_asked_where_nobody_said_it(int staff, bool isLarge, string? reason, bool isAsked)
    {
        const string Ground = "/structure/largeOrManyCampuses";
        var papers = PaperKinds.Write(new()
        {
            Assessments = [Assessed(_record with { Structure = new() { Staff = Fact.Given(staff), LargeOrManyCampuses = Fact.Given(isLarge) }, Remarks = reason is null ? [] : [new() { At = Ground, Reason = reason }] })],
        });

        Assert.All(papers.Where(static w => w.Kind.Id is "self-assessment-report" or "filing-form"), w => Assert.Equal(isAsked, w.Paper!.Blanks.Any(static b =>
            (b.Label, b.Where?.Chinese) == ("学生较多还是有多个校区", "“填写记录”页“机构与人员”部分“学生数较多或多校区”的“理由（超限、未达一般要求或不适用）”"))));
    }

    /// <summary>A word that stands in for the school's name is no name: papers have a line there, and their sheets ask for it.</summary>
    [Theory]
    [InlineData("某某大学")]
    [InlineData("我校")]
    [InlineData("our university")]
    public void A_school_that_nobody_named_is_a_line_to_fill_in(string school)
    {
        var record = _record with { Union = _record.Union with { Name = new(school) } };
        var papers = PaperKinds.Write(new() { Assessments = [Assessed(record)] });

        Assert.NotEmpty(papers);
        Assert.All(papers, w =>
        {
            Assert.Equal(("学校名称", "“填写记录”页“学校”"), (w.Paper!.Blanks[0].Label, w.Paper.Blanks[0].Where!.Chinese));
            Assert.StartsWith("＿＿＿＿学生会", w.Paper.Title, StringComparison.Ordinal);
            Assert.DoesNotContain($"{school}学生会改革", w.Paper.Markdown, StringComparison.Ordinal);
            Assert.Contains("| 1 | 学校名称 |", w.WorkSheet!.Markdown, StringComparison.Ordinal);
        });
        Assert.DoesNotContain("学校名称", string.Concat(PaperKinds.Write(new() { Assessments = [Assessed(_record)] }).SelectMany(static w => w.Paper!.Blanks).Select(static b => b.Label)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_college_that_nobody_named_is_a_line_to_fill_in()
    {
        var record = _record with { Union = new(new("我校", "我院"), UnionKind.StudentUnion, UnionLevel.College, new(2024)) };
        var form = PaperKinds.Write(new() { Assessments = [Assessed(record)] }).Single(static w => w.Kind.Id == "filing-form").Paper!;

        Assert.Equal(["学校名称", "学院名称"], form.Blanks.Take(2).Select(static b => b.Label));
        Assert.Contains("| 组织名称 | ＿＿＿＿＿＿＿＿学生会 |", form.Markdown, StringComparison.Ordinal);
    }

    /// <summary>Of every paper of every sample: no sheet and no blank shows a pointer or an English word.</summary>
    [Fact]
    public void No_place_is_a_pointer()
    {
        var papers = WholeSchool.Papers().Concat(WholeSchool.Dossier()).Concat(WholeSchool.Founding()).Concat(WholeCollege.Papers).ToList();
        var blanks = papers.SelectMany(static w => w.Paper?.Blanks ?? []).ToList();

        Assert.Equal(blanks.Where(static b => b.JsonPointer is not null), blanks.Where(static b => b.Where is not null));
        Assert.All(blanks.Where(static b => b.Where is not null), static b => Assert.DoesNotMatch("[A-Za-z/~]", b.Where!.Chinese));
        Assert.All(papers.Select(static w => w.WorkSheet).OfType<Paper>(), static s => Assert.DoesNotMatch(Pointer(), s.Markdown));
        Assert.Contains(blanks, static b => b.Where is not null);
    }

    /// <summary>Whoever is to be asked is named: of a roster that names all, those of whom something is not known; where only figures are known, their number.</summary>
    [Fact]
    public void What_is_not_known_of_people_is_asked_of_them_by_name()
    {
        Member known = new() { Id = "a", Name = "甲", Teacher = false, PoliticalStatus = PoliticalStatus.LeagueMember, YearOfStudy = 2, StudyLevel = StudyLevel.Bachelor, RankLastYear = new Share(1, 50), RankLastTerm = new Share(1, 50), RankSinceEnrolment = new Share(1, 50), FailedCourses = 0 };
        var whole = _record with { Members = new() { Complete = true, List = [known, known with { Id = "b", Name = "乙", PoliticalStatus = default }, known with { Id = "c", Name = default, FailedCourses = default }, known with { Id = "d", Name = "丁", PoliticalStatus = PoliticalStatus.Neither }] } };

        Assert.Equal(["政治面貌（乙）", "是否存在课业不及格（名单第3行）"], OfPeople(whole));
        Assert.Equal(["是否存在课业不及格（名单第2行）", "成绩综合排名（甲）"], OfPeople(whole with { Members = whole.Members with { List = [whole.Members.List[0] with { RankLastTerm = default, RankLastYear = default, RankSinceEnrolment = default }, whole.Members.List[2]] } }).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(["非党员、团员的工作人员有几名", "有课业不及格的工作人员有几名"], OfPeople(_record).Where(static l => !l.StartsWith("成绩", StringComparison.Ordinal)));

        static IEnumerable<string> OfPeople(UnionRecord of) => SelfAssessmentReport.Write(Assessed(of)).Paper!.Blanks.Where(static b => b.JsonPointer == "/members" || b.JsonPointer?.StartsWith("/eligibility/", StringComparison.Ordinal) == true)
            .Select(static b => b.Label).Where(static l => l.Contains("政治", StringComparison.Ordinal) || l.Contains("成绩", StringComparison.Ordinal) || l.Contains("课业", StringComparison.Ordinal) || l.Contains("党员", StringComparison.Ordinal));
    }

    /// <summary>Whatever is taken out of the files of congress and year: where a paper has more lines to fill in than before, its sheet has more rows, a cell of a table included.</summary>
    [Theory]
    [InlineData("hearingDecided")]
    [InlineData("matters")]
    [InlineData("class")]
    [InlineData("title")]
    [InlineData("proposers")]
    [InlineData("post")]
    [InlineData("name")]
    [InlineData("students")]
    [InlineData("abstain")]
    [InlineData("politicalStatus")]
    [InlineData("document")]
    [InlineData("place")]
    [InlineData("number")]
    public void A_line_to_fill_in_stands_on_the_sheet(string member)
    {
        var whole = WholeSchool.Papers();
        var told = 0;
        foreach (var after in PaperKinds.Write(Without(WholeSchool.Sources)).Where(static w => w.Paper is not null && w.Kind.Source is SourceFile.Congress or SourceFile.Year))
        {
            if (whole.FirstOrDefault(w => w.Name == after.Name) is { Paper: { } before } && Lines(after.Paper!) > Lines(before))
            {
                told++;
                Assert.True(after.Paper!.Blanks.Length > before.Blanks.Length, $"{after.Name} without {member}: {after.Paper.Markdown}");
            }
        }

        Assert.True(told > 0 || member is not ("hearingDecided" or "matters" or "class"), $"without {member} no paper has a line more");

        PaperSources Without(PaperSources of) => of with
        {
            Assessments = [],
            Congress = ProceedingsFile.Read(Taken(WholeSchool.Congress)).Value is { } congress ? CongressReview.Of(congress) : of.Congress,
            Year = YearFile.Read(Taken(WholeSchool.Year)).Value is { } year ? YearReplay.Of(year) : of.Year,
        };

        byte[] Taken(byte[] file) => Encoding.UTF8.GetBytes(string.Join('\n', Encoding.UTF8.GetString(file).Split('\n', StringSplitOptions.RemoveEmptyEntries) is var lines && lines[0].EndsWith('}')
            ? lines.Where(l => !l.Contains($"\"act\":\"{member}\"", StringComparison.Ordinal)).Select((l, i) => i == 0 ? l : Off(JsonNode.Parse(l)!).ToJsonString()) : [Off(JsonNode.Parse(file)!).ToJsonString()]));

        JsonNode Off(JsonNode node)
        {
            foreach (var part in (node as JsonObject)?.Select(static m => m.Value).ToList() ?? [.. (node as JsonArray) ?? []])
            {
                if (part is JsonObject or JsonArray)
                {
                    Off(part);
                }
            }

            (node as JsonObject)?.Remove(member);
            return node;
        }

        static int Lines(Paper paper) => Regex.Count(paper.Markdown, "　　　　|＿＿＿＿");
    }

    private static Assessment Assessed(UnionRecord record) => RuleBook.National.Assess(record).Assessment!;

    [GeneratedRegex("(?<![0-9])/[a-z~]|\\b[a-z]+ /", RegexOptions.CultureInvariant)]
    private static partial Regex Pointer();
}
