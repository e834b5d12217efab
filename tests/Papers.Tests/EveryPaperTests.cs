using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Blocks;
using UnionGovernance.Papers.Records;
using UnionGovernance.Seals.Register;
using UnionGovernance.Selections;
using UnionGovernance.Tests.Seals;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Papers;

/// <summary>What holds of every paper, of whatever file.</summary>
public sealed partial class EveryPaperTests
{
    public static TheoryData<string> Forms { get; } = [.. PaperKinds.All.Select(static f => f.Id)];

    public static TheoryData<string> Texts { get; } =
    [
        "# |", "**", "> - 1. ", "<b>&lt;", "{{ title }}", "::: signature", "| --- |", "\\|`x`", "5~10 _x_", "2025. ", "甲    ", "===", "[a](b)", "<!--", "^", "~~~",
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_has_its_paper_of_the_invented_university_as_the_accepted_document(string form)
    {
        var papers = WholeSchool.Papers().Where(w => w.Kind.Id == form).ToList();

        Assert.NotEmpty(papers);
        Golden.Check(string.Join("\n---\n\n", papers.Select(w => w.Paper!.Markdown)), "tests", "Papers.Tests", "University", $"{form}.verified.md");
    }

    public static TheoryData<string> Others { get; } =
        [.. WholeCollege.Papers.Select(static w => $"College/{w.Kind.Id}").Concat(WholeGraduates.Papers.Select(static w => $"Graduates/{w.Kind.Id}")).Concat(WholeSchool.Dossier().Select(static w => $"Dossier/{w.Kind.Id}")).Concat(WholeSchool.Founding().Select(static w => $"Founding/{w.Kind.Id}")).Distinct()];

    /// <summary>A union of a college, a graduate union, a dossier of two unions, and the founding college, whose sample is of 2020.</summary>
    [Theory]
    [MemberData(nameof(Others))]
    public void Every_form_of_a_college_graduates_a_dossier_and_the_founding_college_is_the_accepted_document(string of)
    {
        var (whose, form) = (of.Split('/')[0], of.Split('/')[1]);
        var papers = (whose switch { "College" => WholeCollege.Papers, "Graduates" => WholeGraduates.Papers, "Dossier" => WholeSchool.Dossier(), _ => WholeSchool.Founding() }).Where(w => w.Kind.Id == form);

        Golden.Check(string.Join("\n---\n\n", papers.Select(static w => w.Paper!.Markdown)), "tests", "Papers.Tests", whose, $"{form}.verified.md");
    }

    [Theory]
    [InlineData("request-to-prepare", "关于筹备召开学生代表大会的请示", "request to prepare the congress")]
    [InlineData("request-to-convene", "关于召开学生代表大会的请示", "request to convene the congress")]
    [InlineData("notice", "关于召开学生代表大会的通知", "notice of the congress")]
    [InlineData("report-to-federation", "关于学生代表大会召开情况的报告", "report on the congress")]
    [InlineData("seal-register-sheet", "公章使用登记表", "seal register sheet")]
    [InlineData("seal-handover-record", "公章移交记录", "seal handover record")]
    [InlineData("seal-loss-notice", "公章遗失声明", "seal loss notice")]
    [InlineData("seal-destruction-record", "公章销毁记录", "seal destruction record")]
    public void A_kind_s_title_says_in_a_list_what_the_paper_is(string form, string chinese, string english) =>
        Assert.Equal(new Words(chinese, english), PaperKinds.All.Single(f => f.Id == form).Title);

    /// <summary>The title of a congress's or a seal's paper is its kind's, with the names in it; a resolution is called by its matter.</summary>
    [Fact]
    public void A_paper_s_title_holds_its_kind_s_title_in_order() => Assert.All(
        WholeSchool.Papers().Where(w => w.Kind.Id != "resolution" && w.Kind.Source is SourceFile.Congress or SourceFile.Seal),
        w => Assert.Equal(
            w.Kind.Title.Chinese,
            w.Paper!.Title.Aggregate(string.Empty, (found, c) => found.Length < w.Kind.Title.Chinese.Length && w.Kind.Title.Chinese[found.Length] == c ? found + c : found)));

    /// <summary>Every text of every file is changed, so that what belongs together still does: the papers keep their blocks, columns, headings and signatures.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_of_any_file_changes_the_shape_of_any_paper(string hostile) => Assert.Equal(
        _shape.Value,
        Shape(WholeSchool.WithTexts(t => $"{hostile}{t}{hostile}".Trim())));

    [Fact]
    public void Every_blank_stands_on_the_work_sheet_beside_the_paper() => Assert.All(
        WholeSchool.Papers(),
        w => Assert.All(w.Paper!.Blanks.Where(static b => b.JsonPointer is not null), b => Assert.Contains($"| {b.Label} |", Plain(w.WorkSheet!.Markdown), StringComparison.Ordinal)));

    /// <summary>What a machine notes for itself and what only a work sheet says. Letters are those of names, marks and editions that Chinese papers write so.</summary>
    [Fact]
    public void No_signing_copy_holds_a_note_of_the_machine() => Assert.All(Signed(), static w =>
    {
        var text = Plain(w.Paper!.Markdown);
        Assert.DoesNotMatch("待填|待补事实|：是|：否|符合（|[0-9]+人至[0-9]+人|据.{1,20}说明|未见原|系推断|（建议）", text);
        Assert.DoesNotMatch("(^|[ |：（])/[a-z]+[A-Za-z0-9]*(/|[ |）])", text);
        Assert.DoesNotMatch("\\b[mn][0-9]{2}\\b", text);
    });

    /// <summary>No signing copy speaks a Latin word. The digest by which a seal's register is checked is a number, whose figures go on to f.</summary>
    [Fact]
    public void No_signing_copy_holds_a_Latin_word() => Assert.All(
        Signed(),
        static w => Assert.DoesNotMatch("[A-Za-z]{2,}", Digests().Replace(string.Join('\n', Plain(w.Paper!.Markdown).Split('\n').Where(static l => !l.StartsWith(":::", StringComparison.Ordinal))), string.Empty)));

    [Fact]
    public void The_work_sheets_of_the_record_s_papers_are_the_accepted_ones() => Golden.Check(
        string.Join("\n---\n\n", WholeSchool.Papers().Where(w => w.Kind.Source == SourceFile.Record).Select(w => w.WorkSheet!.Markdown)),
        "tests", "Papers.Tests", "University", "work-sheets.verified.md");

    /// <summary>The organ and the day that whoever has the papers written gives are printed in the place of the lines to fill in.</summary>
    [Fact]
    public void A_day_and_an_organ_that_are_given_are_signed_with()
    {
        var papers = PaperKinds.Write(WholeSchool.Sources with { Signing = new("共青团乙大学委员会", new(2025, 7, 3)) }).Where(w => w.Kind.Source == SourceFile.Record);

        Assert.All(papers.Where(w => w.Kind.Id is not ("correction-ledger" or "disclosure")), w => Assert.Contains("共青团乙大学委员会\n\n2025年7月3日\n:::", w.Paper!.Markdown, StringComparison.Ordinal));
        Assert.Contains("共青团乙大学委员会\n\n虚构江南大学学生会\n\n2025年7月3日\n:::", papers.Single(w => w.Kind.Id == "disclosure").Paper!.Markdown, StringComparison.Ordinal);
        Assert.Contains("审核人：\n\n2025年7月3日\n:::", papers.Single(w => w.Kind.Id == "correction-ledger").Paper!.Markdown, StringComparison.Ordinal);
        Assert.All(papers, w => Assert.DoesNotContain(w.Paper!.Blanks, b => b.Label is "落款单位" or "落款日期"));
    }

    /// <summary>While a figure and a roster disagree nobody signs anything: the work sheet alone is written, and says which.</summary>
    [Fact]
    public void On_a_conflict_the_work_sheet_alone_is_written()
    {
        var record = RecordFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "figure-against-roster.json"))).Value!;
        var written = SelfAssessmentReport.Write(RuleBook.National.Assess(record).Assessment!);

        Assert.Null(written.Paper);
        Assert.Contains("填报4人", written.WorkSheet!.Markdown, StringComparison.Ordinal);
        Assert.Contains("先要改正的内容", written.WorkSheet.Markdown, StringComparison.Ordinal);
        Assert.Contains("| “填写记录”页“机构与人员”部分“工作人员人数”；“填写记录”页“工作人员名单” |", written.WorkSheet.Markdown, StringComparison.Ordinal);
    }

    /// <summary>Whatever stands against a paper is told with where people put it right, whichever file the paper is written from.</summary>
    [Fact]
    public void What_stands_against_a_paper_is_told_with_its_place()
    {
        var congress = WholeSchool.Sources.Congress!.Proceedings;
        var refused = PaperKinds.Write(WholeSchool.Sources with { Congress = CongressReview.Of(congress with { Number = 20, Elections = [.. congress.Elections.Select(static e => e with { Contests = [.. e.Contests.Select(static c => c with { Count = null, Again = null })] })] }), Year = null })
            .Where(static w => w.Paper is null).ToList();

        Assert.Contains(refused, static w => w.Kind.Source == SourceFile.Congress);
        Assert.Contains(refused, static w => w.Kind.Source == SourceFile.Record);
        Assert.All(refused, static w => Assert.Matches("\\| (学代会文件|“填写记录”页).+ \\|\n", w.WorkSheet!.Markdown.Split("先要改正的内容")[1].Split("##")[0]));
    }

    /// <summary>A paper knows its day: nobody signs it before the day of which it tells, nor before the academic year.</summary>
    [Theory]
    [InlineData("2025-06-30", "2025-07-03", null)]
    [InlineData("2025-06-30", "2025-06-30", null)]
    [InlineData("2025-06-30", "2025-06-29", "落款日期是2025年6月29日，评估截至2025年6月30日")]
    [InlineData(null, "2025-07-03", null)]
    [InlineData(null, "2024-01-01", "落款日期是2024年1月1日，2024—2025学年还没有开始")]
    public void No_paper_of_a_record_is_signed_before_the_day_of_which_it_tells(string? asOf, string day, string? because)
    {
        var record = WholeSchool.Sources.Assessments[0].Record;
        var iso = NodaTime.Text.LocalDatePattern.Iso;
        var assessment = RuleBook.National.Assess(record with { AsOf = asOf is null ? default : Fact.Given(iso.Parse(asOf).Value) }).Assessment!;
        var written = PaperKinds.Write(new() { Assessments = [assessment], Signing = new(null, iso.Parse(day).Value) });

        Assert.All(written, w => Assert.Equal(because is null, w.Paper is not null));
        Assert.All(written, w => Assert.Equal(because is null ? [] : new[] { because }, w.Refusals.Select(static r => r.Because.Chinese)));
    }

    /// <summary>A letter has a day of its own, which no other paper takes from it.</summary>
    [Fact]
    public void A_letter_is_signed_on_its_own_day()
    {
        var papers = PaperKinds.Write(WholeSchool.Sources with { Signing = new(null, new(2025, 7, 3)), Letters = [new() { Paper = "关于召开学生代表大会的通知", SignedOn = new(2025, 5, 9) }] });

        Assert.Contains("\n\n2025年5月9日\n:::", papers.Single(static w => w.Kind.Id == "notice").Paper!.Markdown, StringComparison.Ordinal);
        Assert.Contains("〔2025〕", papers.Single(static w => w.Kind.Id == "notice").Paper!.Markdown, StringComparison.Ordinal);
        Assert.Contains("\n\n2025年7月3日\n:::", papers.Single(static w => w.Kind.Id == "filing-form").Paper!.Markdown, StringComparison.Ordinal);
    }

    /// <summary>Of a graduate union's staff no rank is asked, and none is published.</summary>
    [Fact]
    public void A_graduate_union_s_disclosure_publishes_no_ranks()
    {
        var paper = WholeGraduates.Papers.Single(static w => w.Kind.Id == "disclosure").Paper!;

        Assert.Contains("| 年级 | 是否存在课业不及格 |", paper.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("成绩综合排名 |", paper.Markdown, StringComparison.Ordinal);
    }

    /// <summary>Every problem has one name in the report, the ledger and the filing form, and stands in each at the same place.</summary>
    [Fact]
    public void The_papers_of_one_record_name_the_same_problems()
    {
        var papers = WholeSchool.Papers().Where(w => w.Kind.Source == SourceFile.Record).ToDictionary(w => w.Kind.Id, w => Plain(w.Paper!.Markdown));
        var told = Regex.Matches(papers["filing-form"], "（[一二三四五六七八九十]+）(.+)").Select(m => m.Groups[1].Value).ToList();

        Assert.Equal(6, told.Count);
        Assert.All(told, t => Assert.Contains(t, papers["self-assessment-report"], StringComparison.Ordinal));
        Assert.All(told, t => Assert.Contains($"| {t.TrimEnd('。')} |", papers["correction-ledger"], StringComparison.Ordinal));
    }

    // The papers of the invented university, those of its college's union in one dossier with it, and the founding college's.
    private static IEnumerable<PaperWriting> Signed() => WholeSchool.Papers().Concat(WholeCollege.Papers).Concat(WholeGraduates.Papers).Concat(WholeSchool.Dossier()).Concat(WholeSchool.Founding()).Where(static w => w.Paper is not null);

    /// <summary>Each part of the record that the disclosure, the form, the report and the ledger print is taken out, once: it is then a blank, listed with its place.</summary>
    [Theory]
    [InlineData("/signedBy", "落款单位", "disclosure", "filing-form", "self-assessment-report")]
    [InlineData("/asOf", "评估截至日期", "disclosure", "self-assessment-report")]
    [InlineData("/notice", "省级通知名称", "self-assessment-report")]
    [InlineData("/leadership", "党委和团委做了什么（报告开头）", "self-assessment-report")]
    [InlineData("/comments", "受理意见的部门", "disclosure")]
    [InlineData("/members", "工作人员名单", "disclosure")]
    [InlineData("/colleges", "二级学生会组织数量", "filing-form")]
    [InlineData("/corrections", "问题“学生较多的学院服务覆盖不足”的原因", "self-assessment-report")]
    [InlineData("/corrections", "改进措施“加强学生较多学院的工作力量”的责任单位", "correction-ledger", "self-assessment-report")]
    [InlineData("/congress/heldOn", "召开日期", "disclosure")]
    [InlineData("/congress/delegates", "代表人数", "disclosure")]
    [InlineData("/congress/studentsRepresented", "所代表的学生数", "disclosure")]
    [InlineData("/congress/nonCadreShare", "非校、院级学生会骨干的代表", "disclosure")]
    [InlineData("/congress/delegatesElected", "代表产生方式", "disclosure")]
    [InlineData("/congress/presidiumElectedBy", "主席团由谁选举产生", "disclosure", "filing-form", "self-assessment-report")]
    [InlineData("/oversight/deputySecretary", "专职副书记姓名", "disclosure")]
    [InlineData("/oversight/deputySecretaryNamed", "专职副书记是否为专职团干部", "disclosure")]
    [InlineData("/oversight/secretaryGeneral", "秘书长姓名", "disclosure")]
    [InlineData("/oversight/secretaryGeneralAppointed", "秘书长是否为专职团干部", "disclosure")]
    public void A_fact_that_the_record_lacks_is_a_blank_in_each_paper_that_prints_it(string jsonPointer, string label, params string[] forms)
    {
        var sources = WholeSchool.Of(static b => b) with { Assessments = [Without(jsonPointer)] };

        Assert.All(forms, form => Assert.Contains(PaperKinds.All.Single(k => k.Id == form).Write(sources).Single().Paper!.Blanks, b => b.Label == label));
    }

    /// <summary>A day of assessment that is known as a month or a year is printed as that, and never as a day.</summary>
    [Theory]
    [InlineData("2021-11", "截至2021年11月")]
    [InlineData("2024-02", "截至2024年2月")]
    [InlineData("2025", "截至2025年")]
    [InlineData("2025-06-30", "截至2025年6月30日")]
    public void The_day_of_assessment_is_printed_as_far_as_it_is_known(string asOf, string printed)
    {
        var whole = JsonNode.Parse(WholeSchool.Record)!;
        whole["asOf"] = asOf;
        var assessment = RuleBook.National.Assess(RecordFile.Read(Encoding.UTF8.GetBytes(whole.ToJsonString())).Value!).Assessment!;

        Assert.All(
            ["disclosure", "self-assessment-report"],
            form => Assert.Matches($"{printed}[^0-9月日]", PaperKinds.All.Single(k => k.Id == form).Write(WholeSchool.Sources with { Assessments = [assessment], Congress = null, Year = null }).Single().Paper!.Markdown));
    }

    [Theory]
    [InlineData("name", "姓名")]
    [InlineData("post", "职务")]
    [InlineData("politicalStatus", "政治面貌")]
    [InlineData("college", "院系")]
    [InlineData("yearOfStudy", "年级")]
    [InlineData("failedCourses", "是否存在课业不及格")]
    public void A_cell_of_the_staff_list_that_nobody_knows_is_a_blank(string member, string label)
    {
        var paper = Disclose(WholeSchool.Sources with { Assessments = [Without($"/members/list/1/{member}")] });
        var whose = member switch { "name" => "名单第2行", "college" => "钱明远", _ => "钱明远（理学院）" };

        Assert.Contains(paper.Blanks, b => (b.Label, b.JsonPointer, b.Where!.Chinese) == ($"{label}（{whose}）", "/members", "“填写记录”页“工作人员名单”"));
        Assert.Contains("| 　　　　 |", paper.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rank_that_is_asked_and_that_nobody_knows_is_a_blank_and_one_that_is_not_asked_is_none()
    {
        var whole = WholeSchool.Sources.Assessments[0].Record;
        var member = whole.Members.List[1] with { RankLastTerm = default, RankLastYear = default, RankSinceEnrolment = default };

        Assert.Contains(Open(member), b => b.Label == "成绩综合排名（钱明远）");
        Assert.DoesNotContain(Open(member with { YearOfStudy = Fact.Given(1) }), b => b.Label.StartsWith("成绩综合排名", StringComparison.Ordinal));

        IEnumerable<Blank> Open(Member of) => Disclose(
            WholeSchool.Sources with { Assessments = [RuleBook.National.Assess(whole with { Structure = new(), Eligibility = new(), Members = whole.Members with { List = [of] } }).Assessment!], Congress = null, Year = null }).Blanks;
    }

    [Fact]
    public void Without_charter_congress_and_year_the_rules_are_blanks_and_with_one_of_them_they_are_its_own()
    {
        string[] labels = ["章程", "主席团成员候选人产生办法及选举办法", "代表产生办法", "述职评议办法"];
        var record = WholeSchool.Sources with { Charter = null, Congress = null, Year = null };

        Assert.Equal(labels, Open(record));
        Assert.Equal(["章程", "述职评议办法"], Open(record with { Congress = WholeSchool.Sources.Congress }));
        Assert.Equal(labels[..3], Open(record with { Year = WholeSchool.Sources.Year }));
        Assert.Empty(Open(WholeSchool.Sources));
        Assert.Contains("每方面满分", Disclose(record with { Year = WholeSchool.Sources.Year }).Markdown, StringComparison.Ordinal);
        Assert.Contains("到会代表达到", Disclose(record with { Congress = WholeSchool.Sources.Congress }).Markdown, StringComparison.Ordinal);

        IEnumerable<string> Open(PaperSources of) => Disclose(of).Blanks.Select(b => b.Label).Where(labels.Contains);
    }

    /// <summary>Each member of an act that a paper of the seal prints is taken off its line, once: the paper is then refused or has a blank, or the line is refused.</summary>
    [Theory]
    [InlineData("union")]
    [InlineData("office")]
    public void Without_a_fact_of_the_seal_a_paper_has_a_blank_or_is_refused(string seal)
    {
        var lines = File.ReadAllLines(RepositoryRoot.File("samples", "seal", $"{seal}-acts.jsonl"));
        var removed = 0;
        foreach (var (written, fact) in PaperKinds.Write(new() { Seals = [Registers.Sample(seal)] }).Where(w => w.Kind.Id != "seal-register-sheet").SelectMany(w => w.Facts.Select(f => (w, f))))
        {
            var (number, member) = (int.Parse(fact.JsonPointer.Split(':')[0], CultureInfo.InvariantCulture), fact.JsonPointer.Split('/')[^1]);
            var act = JsonNode.Parse(lines[number - 1])!.AsObject();
            if (!act.Remove(member))
            {
                continue;
            }

            removed++;
            var reading = SealActsFile.Read(Encoding.UTF8.GetBytes(string.Join('\n', [.. lines[..(number - 1)], act.ToJsonString(), .. lines[number..]])));
            if (reading.Value is { } acts)
            {
                var after = PaperKinds.Write(new() { Seals = [Registers.Entered([.. acts])] }).SingleOrDefault(w => w.Name == written.Name);
                Assert.True(after?.Paper is null || after.Paper.Blanks.Length > written.Paper!.Blanks.Length, $"{written.Name} without {fact.Name} at {fact.JsonPointer}");
            }
        }

        Assert.True(removed > 5, $"{removed} facts removed");
    }

    /// <summary>No paper holds a student number, a telephone number or an identity number.</summary>
    [Fact]
    public void No_paper_holds_a_personal_number() => Assert.All(
        WholeSchool.Papers(), w => Assert.DoesNotMatch(@"(?<![0-9a-f])\d{8,}(?![0-9a-f])", w.Paper!.Markdown));

    /// <summary>What the signer fills in is a line that everyone sees, but in a cell, which has its rule, and in the day below an organ, which has its 年, 月 and 日.</summary>
    [Fact]
    public void What_the_signer_fills_in_is_seen() => Assert.All(Signed(), static w =>
    {
        foreach (var block in w.Paper!.Blocks)
        {
            IEnumerable<string> lines = block switch
            {
                ParagraphBlock paragraph => [paragraph.Text],
                HeadingBlock heading => [heading.Text],
                LetterheadBlock letterhead => letterhead.Lines,
                AdoptionBlock adoption => [adoption.Text],
                AttachmentsBlock attachments => attachments.Lines,
                SignatureBlock signature => signature.Lines.Where(static l => l != "　　　　年　　月　　日"),
                ColophonBlock colophon => colophon.Lines.Where(static l => l != "　　　　年　　月　　日印发"),
                TableBlock table => table.Rows.SelectMany(static r => r).Select(static c => c.Text).Where(static t => t != "　　　　" && t != "　　　　年　　月　　日"),
                ChartBlock chart => chart.Rows.SelectMany(static r => r).Select(static b => b.Name + b.Below),
                _ => [],
            };
            Assert.All(lines, l => Assert.DoesNotMatch("　　|^[。；，、]|^＿+。$", l));
        }
    });

    /// <summary>A register in which nobody entered anything is a form to fill in, with its head and rows.</summary>
    [Fact]
    public void A_table_that_nobody_filled_in_has_rows_to_fill_in()
    {
        var register = WholeCollege.Papers.Single(static w => w.Kind.Id == "proposal-register").Paper!;
        var table = Assert.Single(register.Blocks.OfType<TableBlock>());

        Assert.Equal(9, table.Columns);
        Assert.Equal(6, table.Rows.Count);
        Assert.All(table.Rows.Skip(1).SelectMany(static r => r), static c => Assert.Empty(c.Text));
        Assert.Contains("大会收到提案＿＿＿＿件。", register.Markdown, StringComparison.Ordinal);
        Assert.Equal(["提案", "提案件数"], register.Blanks.Where(static b => b.JsonPointer == "/proposals").Select(static b => b.Label));
    }

    /// <summary>Marks that a template puts after a value that ends with one, and sentences that were left empty.</summary>
    [Fact]
    public void No_paper_has_doubled_punctuation_or_a_sentence_without_words() => Assert.All(
        WholeSchool.Papers(), w => Assert.DoesNotMatch("[。；，：][。；，]|、[。；，、]|^[。；，]|（）|“”", Plain(w.Paper!.Markdown)));

    private static Assessment Without(string jsonPointer)
    {
        var whole = JsonNode.Parse(WholeSchool.Record)!;
        var path = jsonPointer.Split('/')[1..];
        var parent = path[..^1].Aggregate(whole, static (n, p) => n is JsonArray list ? list[int.Parse(p, CultureInfo.InvariantCulture)]! : n[p]!);
        Assert.True(parent.AsObject().Remove(path[^1]), jsonPointer);

        // The share is made from the numbers too.
        _ = path[^1] == "nonCadreShare" && parent.AsObject().Remove("nonCadreDelegates");
        var record = RecordFile.Read(Encoding.UTF8.GetBytes(whole.ToJsonString())).Value!;
        return RuleBook.National.Assess(record).Assessment!;
    }

    private static Paper Disclose(PaperSources sources) => Disclosure.Kind.Write(sources).Single().Paper!;

    private static readonly Lazy<string[]> _shape = new(static () => [.. Shape(WholeSchool.WithTexts(static t => $"甲{t}乙"))]);

    private static IEnumerable<string> Shape(IEnumerable<PaperWriting> papers) => papers.Select(static w => $"{w.Kind.Id}: {(w.Paper is { } paper ? string.Join(' ', paper.Blocks.Select(Shape)) : "refused")}");

    private static string Shape(PaperBlock block) => block switch
    {
        HeadingBlock heading => $"h{heading.Level}",
        TableBlock table => $"{table.Rows.Count}x{string.Join(',', table.Rows.Select(static r => r.Count).Distinct())}",
        SignatureBlock signature => $"s{signature.Lines.Count}",
        ChartBlock chart => $"c{string.Join(',', chart.Rows.Select(static r => r.Count))}",
        _ => "p",
    };

    [GeneratedRegex("[0-9a-f]{4}( [0-9a-f]{4}){15}|[0-9a-f]{16}…", RegexOptions.CultureInvariant)]
    private static partial Regex Digests();

    private static string Plain(string markdown) => markdown.Replace("\\", string.Empty, StringComparison.Ordinal);
}

/// <summary>The zone is the whole process's, so nothing runs beside this.</summary>
[Collection(nameof(PapersElsewhereTests))]
public sealed class PapersElsewhereTests
{
    [Fact]
    public void Two_runs_two_cultures_and_two_time_zones_give_the_same_bytes()
    {
        var expected = All();
        var (culture, zone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            (odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberGroupSeparator) = ("，", "负", "_");
            odd.DateTimeFormat.ShortDatePattern = "dd~MM~yy";
            CultureInfo.CurrentCulture = odd;
            foreach (var other in new[] { "Pacific/Kiritimati", "America/St_Johns" })
            {
                Environment.SetEnvironmentVariable("TZ", other);
                TimeZoneInfo.ClearCachedData();
                Assert.Equal(expected, All());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }

        static string All() => string.Concat(WholeSchool.Anew().Select(w => $"{w.Name}{w.Paper!.Markdown}{w.Paper.Html}"));
    }
}

[CollectionDefinition(nameof(PapersElsewhereTests), DisableParallelization = true)]
public sealed class PapersElsewhereCollection;
