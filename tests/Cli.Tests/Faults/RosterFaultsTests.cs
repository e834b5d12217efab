using UnionGovernance.Editions;
using UnionGovernance.Office.Tests.Workbooks;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Unions;

namespace UnionGovernance.Cli.Tests.Faults;

/// <summary>Rosters and records' workbooks, imported.</summary>
public sealed class RosterFaultsTests : FaultTests
{
    private static readonly string[] _head = ["姓名", "职务", "学院"];

    /// <param name="file">The file in <c>Faults/rosters</c>.</param>
    /// <param name="people">Who is on the record afterwards; nothing where none is written.</param>
    /// <param name="says">What is told.</param>
    /// <param name="never">What is not.</param>
    [Theory]
    [InlineData("annotated-names", "张三 张三 李四 王五 赵六", "姓名旁的附注、记号不是姓名，已去掉")]
    [InlineData("column-from-college-union", "张三 李四 欧阳明月 阿依古丽·买买提", "其中女 3 人\n来自院（系）学生会的工作人员占比：3/4（75%）", "不认识这一列")]
    [InlineData("percent-beside-size", "张三 李四", "\"28.5%\"：只有百分比，无法用名次和人数复核", "285/1000\n人数却不同")]
    [InlineData("placeholders-and-leavers", "", "\"王五、赵六\"：这一格像是不止一个人\n\"（续）\"、\"待定\"、\"空缺\"：不是姓名\n\"钱七（已退出）\"：写明已经离任，不是工作人员\n\"以上共计5人\"：合计行\n需改 1 行")]
    [InlineData("posts-as-written", "张三 李四 王五 赵六 孙七 周八 吴九", "可用 7 行", "不符合\t不设规定以外的职务")]
    [InlineData("repeated-head", "张三 李四 欧阳明月 阿依古丽·买买提", "重复的表头\n\"共4人\"：合计行\n只有一格有内容，看不出是谁")]
    [InlineData("sheet-per-department", "张三 李四 欧阳明月 阿依古丽·买买提", "「主席团」、「办公室」、「文体部」合起来作为一份名单读取")]
    [InlineData("struck-out-row", "", "划了删除线，是否还算数看不出\n（王五）")]
    [InlineData("two-halves", "张三 欧阳明月 李四 阿依古丽·买买提", "一行里并排有几个人，左右各半都读取了", "删去")]
    public void The_roster_is_read_rightly(string file, string people, string says, string never = "")
    {
        var (exit, lines) = Import(Given("rosters", $"{file}.xlsx"));

        Says(lines, says, never);
        Assert.Equal(people, string.Join(' ', Names()));
        Assert.Equal(people.Length > 0 ? 0 : 2, exit);
    }

    [Theory]
    [InlineData("blank-below", 40, "\"以下空白\"：不是姓名")]
    [InlineData("vacant-posts", 1, "\"（空缺）\"、\"待定\"、\"无\"…：不是姓名\n“同上”的上面没有人")]
    [InlineData("thirty-decimals", 10, "可用 10 行")]
    [InlineData("date-format-lone-quote", 10, "可用 10 行")]
    public void The_roster_has_so_many(string file, int people, string says)
    {
        Says(Import(Given("rosters", $"{file}.xlsx")).Lines, says);
        Assert.Equal(people, Names().Count);
    }

    /// <summary>Departments, posts and origins that a school writes in its own way reach the record as what they are.</summary>
    [Fact]
    public void The_facts_of_column_from_college_union_and_percent_beside_size_reach_the_record()
    {
        Import(Given("rosters", "column-from-college-union.xlsx"));
        Assert.Equal([true, true, false, true], Members().Select(static m => m.FromCollegeUnion.Low));
        Import(Given("rosters", "percent-beside-size.xlsx"));
        Assert.Equal(["3/120", "28.5%"], Members().Select(static m => m.RankLastYear.Low.ToString()));
    }

    [Theory]
    [InlineData("record-sheet-renamed", 2, "「学代会」：没有这张表。「学代会情况」如就是它，请改回原名")]
    [InlineData("record-year-full-width", 0, "下一步：union-governance assess")]
    public void The_record_s_workbook_is_read_rightly(string file, int exit, string says)
    {
        var told = Run("record", "import", Given("rosters", $"{file}.xlsx"), "--out", At("out.json"));

        Says(told.Lines, says);
        Assert.Equal((exit, exit == 0), (told.Exit, File.Exists(At("out.json"))));
    }

    /// <summary>A word for the end of the list, a vacancy or a total is nobody, and is told.</summary>
    [Theory]
    [InlineData("以下空白")]
    [InlineData("（以下空白）")]
    [InlineData("以下无内容")]
    [InlineData("此处空白")]
    [InlineData("——以下空白——")]
    [InlineData("本页空白")]
    [InlineData("下空")]
    public void Like_blank_below(string last)
    {
        Says(Import([_head, ["赵一", "干事", "文学院"], [last, "", ""]]), $"跳过\t「名单」第 3 行 A3\"{last}\"\n可用 1 行，需改 0 行，跳过 1 行");
        Assert.Equal(["赵一"], Names());
    }

    [Theory]
    [InlineData("暂缺")]
    [InlineData("待补")]
    [InlineData("部长空缺")]
    [InlineData("缺2人")]
    [InlineData("/")]
    [InlineData("……")]
    public void Like_vacant_posts(string name)
    {
        Says(Import([_head, ["赵一", "干事", "文学院"], [name, "部长", "理学院"]]), "跳过\t「名单」第 3 行");
        Assert.Equal(["赵一"], Names());
    }

    [Theory]
    [InlineData("钱二（已离任）", "写明已经离任")]
    [InlineData("钱二（2024年9月退会）", "写明已经离任")]
    [InlineData("钱二（转学）", "写明已经离任")]
    [InlineData("共计2人", "合计行")]
    [InlineData("合计", "合计行")]
    [InlineData("制表：某某", "表下的说明")]
    public void Like_placeholders_and_leavers(string name, string says)
    {
        Says(Import([_head, ["赵一", "干事", "文学院"], [name, "", ""]]), says);
        Assert.Equal(["赵一"], Names());
    }

    [Theory]
    [InlineData("钱二、孙三")]
    [InlineData("钱二/孙三")]
    [InlineData("钱二 孙三")]
    [InlineData("钱二和孙三")]
    [InlineData("钱二等3人")]
    [InlineData("钱二；孙三")]
    public void Two_names_in_one_cell_are_asked_about(string name)
    {
        Says(Import([_head, ["赵一", "干事", "文学院"], [name, "干事", "理学院"]]), "这一格像是不止一个人\n需改 1 行");
        Assert.Empty(Names());
    }

    [Theory]
    [InlineData("张三（女）", "张三")]
    [InlineData("李四*", "李四")]
    [InlineData("★王五", "王五")]
    [InlineData("赵六(兼)", "赵六")]
    [InlineData("1.孙七", "孙七")]
    [InlineData("周八【回族】", "周八")]
    [InlineData("阿依古丽•买买提", "阿依古丽·买买提")]
    public void Like_annotated_names(string written, string name)
    {
        Says(Import([_head, [written, "干事", "文学院"]]), "提示\t「名单」第 2 行 A2〔姓名〕");
        Assert.Equal([name], Names());
    }

    [Theory]
    [InlineData("A3", "B3", "C3")]
    [InlineData("A3")]
    public void Like_struck_out_row(params string[] struck)
    {
        var roster = Sheets.Struck(Sheets.Roster(_head, ["赵一", "干事", "文学院"], ["钱二", "部长", "理学院"]), "名单", struck);

        Says(Import(Write("own.xlsx", roster)).Lines, "第 3 行\n划了删除线，是否还算数看不出\n（钱二）");
        Assert.Empty(Names());
    }

    [Theory]
    [InlineData("B3")]
    [InlineData("C2")]
    [InlineData("B2")]
    public void A_single_cell_that_is_struck_out_is_asked_about(string cell)
    {
        Says(Import(Write("own.xlsx", Sheets.Struck(Sheets.Roster(_head, ["赵一", "干事", "文学院"], ["钱二", "部长", "理学院"]), "名单", cell))).Lines, $"{cell}〔\n划了删除线");
        Assert.Empty(Names());
    }

    [Theory]
    [InlineData("是否院级学生会成员")]
    [InlineData("是否来自二级学院学生会")]
    [InlineData("有无院系学生会任职经历")]
    [InlineData("院学生会骨干")]
    [InlineData("是否院（系）学生会工作人员")]
    public void Like_column_from_college_union(string head)
    {
        Import([["姓名", "职务", head], ["赵一", "干事", "是"], ["钱二", "干事", "否"]]);

        Assert.Equal([true, false], Members().Select(static m => m.FromCollegeUnion.Low));
    }

    /// <summary>Something stands below, and nothing says what it is: told column by column, and never taken for a fact.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_column_without_a_name_is_told_wherever_it_stands(int at)
    {
        string[] With(string[] row, string cell) => [.. row[..at], cell, .. row[at..]];

        Says(
            Import([With(_head, string.Empty), With(["赵一", "干事", "文学院"], "某事"), With(["钱二", "部长", "理学院"], string.Empty)]),
            $"跳过\t「名单」第 1 行 {"ABCD"[at]}1：这一列没有列名，没有读取\n可用 2 行");
        Assert.Equal(["赵一", "钱二"], Names());
    }

    [Theory]
    [InlineData("　")]
    [InlineData("特长爱好")]
    [InlineData("第一志愿")]
    [InlineData("\u200B")]
    [InlineData("三下乡情况")]
    public void Like_a_column_without_a_name(string head)
    {
        Says(Import([[.. _head, head], ["赵一", "干事", "文学院", "某事"]]), $"跳过\t「名单」第 1 行 D1\n{(string.IsNullOrWhiteSpace(head.Trim('\u200B')) ? "这一列没有列名，没有读取" : "不认识这一列，没有读取")}");
        Assert.Equal(["赵一"], Names());
    }

    /// <summary>A heading that is typed wrong is not read, and the one that may be meant is named.</summary>
    [Theory]
    [InlineData("政治面帽", "政治面貌")]
    [InlineData("所在年级级", "所在年级")]
    [InlineData("培养层刺", "培养层次")]
    [InlineData("专业人素", "专业人数")]
    [InlineData("担任职物", "担任职务")]
    public void A_misspelt_heading_gets_a_suggestion(string head, string meant) =>
        Says(Import([["姓名", "学院", head], ["赵一", "文学院", "某事"]]), $"不认识这一列，没有读取。如就是“{meant}”，请改用这个列名");

    [Theory]
    [InlineData("特长")]
    [InlineData("奖惩情况")]
    [InlineData("家长电话号")]
    public void A_heading_that_is_like_none_gets_none(string head) => Says(Import([["姓名", "学院", head], ["赵一", "文学院", "某事"]]), "不认识这一列，没有读取。", "如就是");

    [Fact]
    public void A_roster_whose_names_have_a_misspelt_heading_is_told_which() =>
        Says(Import([["姓明", "职务", "学院"], ["赵一", "干事", "文学院"]]), "没有“姓名”一列；「姓明」如就是它，请改用这个列名");

    [Theory]
    [InlineData("填与", "填写")]
    [InlineData("事买", "事实")]
    public void A_misspelt_heading_of_a_record_s_workbook_gets_a_suggestion(string typed, string meant)
    {
        var workbook = Sheets.Edit(RecordWorkbook.Blank(), c => c["公章", 1, meant == "事实" ? 1 : 2] = typed);

        Says(Run("record", "import", Write("record.xlsx", workbook), "--out", At("out.json")).Lines, $"「公章」：没有找到表头\n「{typed}」如就是“{meant}”，请改回原名");
    }

    /// <summary>Each column that is not read is named with its place, those that a record has no use for too; none is lost in silence.</summary>
    [Fact]
    public void Whatever_was_not_read_is_listed_column_by_column()
    {
        var told = Import([["序号", "姓名", "职务", "特长", "手机号", "学院", "", "宿舍"], ["1", "赵一", "干事", "书法", "13800000000", "文学院", "某事", "3栋"]]);

        Says(told, "A1、E1、H1\"序号\"、\"手机号\"、\"宿舍\"：记录用不着，没有读取\n跳过\t「名单」第 1 行 D1\"特长\"：不认识这一列，没有读取\n跳过\t「名单」第 1 行 G1：这一列没有列名，没有读取");
        Assert.Equal(["赵一"], Names());
    }

    /// <summary>What the roster alone decides stands behind the import, with its doubts and the next command.</summary>
    [Theory]
    [InlineData("部长助理", "不符合\t不设规定以外的职务")]
    [InlineData("干事", "符合\t不设规定以外的职务")]
    [InlineData("主席团成员", "下一步：union-governance assess ")]
    public void An_import_ends_with_what_it_decides_and_the_way_on(string post, string says) => Says(Import([_head, ["赵一", post, "文学院"], ["钱二", post, "理学院"]]), says);

    [Fact]
    public void An_import_asks_about_what_no_roster_has() =>
        Says(Import([["姓名", "职务", "学院"], ["赵一", "干事", "文学院"], ["赵一", "部长", "文学院"]]), "存疑：名单中有2个文学院的赵一，请核对是否同一人\n下一步：union-governance assess ");

    /// <summary>Without --window a rank of three meanings is asked about, and how to say it is named.</summary>
    [Theory]
    [InlineData("排名")]
    [InlineData("成绩排名")]
    [InlineData("综合排名")]
    [InlineData("专业排名")]
    [InlineData("学业成绩排名")]
    public void A_rank_that_says_no_time_names_the_option_that_does(string head)
    {
        var file = Write("own.xlsx", Sheets.Roster(["姓名", head], ["赵一", "3/120"]));

        Says(Import(file).Lines, "没有写明是哪个口径的排名\n--window 说明口径：last-term（最近1个学期）、last-year（最近1学年）、since-enrolment（入学以来）");
        Says(Import(file, "--window", "last-year").Lines, "可用 1 行", "--window");
    }

    [Theory]
    [InlineData("28.5%", "28.5%")]
    [InlineData("前30%", null)]
    [InlineData("3/120", "3/120")]
    [InlineData("第3名", "3/120")]
    [InlineData("3名", "3/120")]
    [InlineData("12.34%", "12.34%")]
    public void Like_percent_beside_size(string rank, string? kept)
    {
        Import([["姓名", "专业", "年级", "最近1学年排名", "最近1学年专业人数"], ["赵一", "数学", "2023级", rank, "120"]]);

        Assert.Equal(kept, Members().Single().RankLastYear is { Known: Known.Given, Low: var share } ? share.ToString() : null);
        Assert.DoesNotContain("1000", File.ReadAllText(At("out.json")), StringComparison.Ordinal);
    }

    /// <summary>A rank beyond its major, or beyond all of it, is no rank: the row is kept out and told what a rank is.</summary>
    [Theory]
    [InlineData("130%", "排名的百分比应大于 0%，不超过 100%")]
    [InlineData("0%", "排名的百分比应大于 0%，不超过 100%")]
    [InlineData("130/120", "名次 130 大于专业人数 120")]
    [InlineData("0/120", "名次 0 应从 1 起")]
    [InlineData("一百三十/一百二十", "名次 130 大于专业人数 120")]
    public void A_rank_that_there_is_not_is_told(string rank, string says)
    {
        var (exit, lines) = Import(Write("own.xlsx", Sheets.Roster(["姓名", "最近1学年排名"], ["赵一", rank])));

        Assert.Equal((2, 0), (exit, Names().Count));
        Says(lines, says);
    }

    /// <summary>A course that is not finished is neither passed nor failed: it keeps nobody out, stays unknown and is told.</summary>
    [Theory]
    [InlineData("缓考")]
    [InlineData("1门缓考")]
    [InlineData("成绩未出")]
    [InlineData("未公布")]
    [InlineData("暂无成绩")]
    [InlineData("未结课")]
    public void An_unfinished_course_is_asked_about(string cell)
    {
        Says(Import([["姓名", "学院", "不及格门数"], ["赵一", "文学院", cell]]), "成绩还没有出来，按不知道处理。出来后请补上门数\n可用 1 行", "错误");
        Assert.Equal(Known.Unknown, Members().Single().FailedCourses.Known);
    }

    [Theory]
    [InlineData("部长、办公室主任", "不符合")]
    [InlineData("学习部部长", "符合")]
    [InlineData("主席团成员（轮值执行主席）", "符合")]
    [InlineData("文体部干事", "符合")]
    [InlineData("部长助理", "不符合")]
    public void Like_posts_as_written(string post, string verdict) => Says(Import([_head, ["赵一", post, "文学院"]]), $"{verdict}\t不设规定以外的职务");

    /// <summary>Whoever heads an office may be a teacher: the roster alone does not decide whether the post is permitted.</summary>
    [Fact]
    public void Whether_a_student_heads_an_office_the_roster_does_not_say() =>
        Says(Import([_head, ["赵一", "办公室主任", "文学院"]]), "可用 1 行", "不符合\t不设规定以外的职务");

    /// <summary>Sheets of one head are one roster, in whatever order their columns stand, under titles, or with sheets between them that are none; nobody of any sheet is lost.</summary>
    /// <param name="second">The rows of the second sheet.</param>
    /// <param name="people">Who is on the record.</param>
    [Theory]
    [InlineData("姓名 职务 学院/钱二 部长 理学院", "赵一 钱二 孙三")]
    [InlineData("职务 学院 姓名/部长 理学院 钱二", "赵一 钱二 孙三")]
    [InlineData("姓　名 职　务 所在学院/钱二 部长 理学院", "赵一 钱二 孙三")]
    [InlineData("学习部工作人员名单/姓名 职务 学院/钱二 部长 理学院", "赵一 钱二 孙三")]
    [InlineData("姓名 职务 学院/钱二 部长 理学院/李四 干事 工学院/合计2人", "赵一 钱二 李四 孙三")]
    [InlineData("姓名 职务 学院/以下空白", "赵一 孙三")]
    [InlineData("请如实填写", "赵一 孙三")]
    public void Like_sheet_per_department(string second, string people)
    {
        string[][] rows = [.. second.Split('/').Select(static r => r.Split(' '))];

        var (exit, lines) = Import(Write("own.xlsx", Sheets.Several(("主席团", [_head, ["赵一", "主席团成员", "文学院"]]), ("学习部", rows), ("宣传部", [_head, ["孙三", "干事", "工学院"]]))));

        Assert.Equal((0, people), (exit, string.Join(' ', Names())));
        Says(lines, second == "请如实填写" ? "「主席团」、「宣传部」合起来作为一份名单读取\n「学习部」：没有名单的表头，没有读取" : "「主席团」、「学习部」、「宣传部」合起来作为一份名单读取");
    }

    /// <summary>Where it cannot be told whether they are one, it is asked and nobody is written; whoever is named has the others told.</summary>
    /// <param name="first">The first sheet's name.</param>
    /// <param name="second">The second sheet's name.</param>
    /// <param name="head">The second sheet's head.</param>
    [Theory]
    [InlineData("主席团", "学习部", "姓名 专业 年级")]
    [InlineData("2024级名单", "2023级名单", "姓名 职务 学院")]
    [InlineData("学生会", "研究生会", "姓名 职务 学院")]
    [InlineData("现任", "上届", "姓名 职务 学院")]
    [InlineData("名单", "名单（备份）", "姓名 职务 学院")]
    [InlineData("工作人员", "志愿者", "姓名 职务 学院")]
    public void Sheets_that_may_be_of_others_are_asked_about(string first, string second, string head)
    {
        var file = Write("own.xlsx", Sheets.Several((first, [_head, ["赵一", "干事", "文学院"]]), (second, [head.Split(' '), ["钱二", head.Contains("专业", StringComparison.Ordinal) ? "数学" : "干事", "理学院"]])));
        var (exit, lines) = Import(file);

        Assert.Equal((2, 0), (exit, Names().Count));
        Says(lines, $"有 2 张表像名单：「{first}」、「{second}」，看不出是不是同一份\n用 --sheet 写明，可写几次");

        Says(Import(file, "--sheet", first).Lines, $"跳过\t「{second}」：没有指明这张表，没有读取\n可用 1 行");
        Assert.Equal(["赵一"], Names());
    }

    [Fact]
    public void Who_stands_on_two_sheets_is_told() =>
        Says(Import(Write("own.xlsx", Sheets.Several(("学习部", [_head, ["赵一", "干事", "文学院"]]), ("宣传部", [_head, ["赵一", "干事", "文学院"]])))).Lines, "与「学习部」第 2 行同名");

    /// <summary>People side by side are all read, wherever the halves begin and however long each is.</summary>
    /// <param name="rows">The rows, from the top; · is an empty cell.</param>
    /// <param name="people">Who is on the record.</param>
    [Theory]
    [InlineData("姓名 职务 学院 姓名 职务 学院/赵一 干事 文学院 钱二 部长 理学院", "赵一 钱二")]
    [InlineData("姓名 职务 学院 姓名 职务 学院 姓名 职务 学院/赵一 干事 文学院 钱二 部长 理学院 孙三 干事 工学院", "赵一 钱二 孙三")]
    [InlineData("姓名 职务 姓名 职务 姓名 职务 姓名 职务/赵一 干事 钱二 部长 孙三 干事 李四 干事", "赵一 钱二 孙三 李四")]
    [InlineData("姓名 职务 学院 · 姓名 职务 学院/赵一 干事 文学院 · 钱二 部长 理学院", "赵一 钱二")]
    [InlineData("序号 姓名 职务 序号 姓名 职务/1 赵一 干事 2 钱二 部长", "赵一 钱二")]
    [InlineData("姓名 职务 姓名 职务/赵一 干事 钱二 部长/孙三 干事 · ·", "赵一 钱二 孙三")]
    [InlineData("姓名 职务 姓名 职务/赵一 干事 钱二 部长/· · 孙三 干事", "赵一 钱二 孙三")]
    [InlineData("学生会名单/姓名 职务 姓名 职务/赵一 干事 钱二 部长/合计2人", "赵一 钱二")]
    [InlineData("姓名 职务 学院 姓名/赵一 干事 文学院 钱二", "赵一 钱二")]
    public void Like_two_halves(string rows, string people)
    {
        Says(Import([.. rows.Split('/').Select(static r => r.Split(' ').Select(static c => c == "·" ? string.Empty : c).ToArray())]), "并排有几个人", "删去");
        Assert.Equal(people.Split(' ').Order(StringComparer.Ordinal), Names().Order(StringComparer.Ordinal));
    }

    /// <summary>Halves of two heads are asked about; the advice keeps everybody.</summary>
    [Theory]
    [InlineData("姓名 职务 学院 姓名 专业/赵一 干事 文学院 钱二 数学")]
    [InlineData("姓名 职务 姓名 职务 学院/赵一 干事 钱二 部长 理学院")]
    public void Halves_of_two_heads_are_asked_about_and_nobody_is_advised_away(string rows)
    {
        var (exit, lines) = Import(Write("own.xlsx", Sheets.Roster([.. rows.Split('/').Select(static r => r.Split(' '))])));

        Assert.Equal((2, 0), (exit, Names().Count));
        Says(lines, "左右两边的列不一样，这一边没有读取。如是并排的两份名单，请把右边的人接到左边下面，表头一致", "删");
    }

    [Theory]
    [InlineData("姓名", "职务", "学院")]
    [InlineData("学院", "姓名", "职务")]
    [InlineData("职务", "学院", "姓名")]
    [InlineData(" 姓名 ", "职务", "学院")]
    [InlineData("姓 名", "职 务", "学 院")]
    public void Like_repeated_head(params string[] again)
    {
        string Cell(string head) => head.Replace(" ", string.Empty, StringComparison.Ordinal) switch { "姓名" => "钱二", "职务" => "部长", _ => "理学院" };

        Says(Import([_head, ["赵一", "干事", "文学院"], again, [.. again.Select(Cell)]]), "表头", "错误");
        Assert.Equal(["赵一", "钱二"], Names());
        Assert.Equal("部长", Members()[1].Post.Low);
    }

    /// <summary>Cells as other programs write them are read or answered in a sentence, never by an exception.</summary>
    [Theory]
    [InlineData("<x:v>0.285000000000000000000000000001</x:v>")]
    [InlineData("<x:v>1E-30</x:v>")]
    [InlineData("<x:v>1e308</x:v>")]
    [InlineData("<x:v>-0</x:v>")]
    [InlineData("<x:v>12345678901234567890123</x:v>")]
    [InlineData("<x:v>３</x:v>")]
    public void Like_thirty_decimals(string cell)
    {
        var (exit, lines) = Import(Write("own.xlsx", Sheets.Raw(Sheets.Row(1, "姓名", "最近1学年排名") + $"<x:row r=\"2\"><x:c r=\"A2\" t=\"inlineStr\"><x:is><x:t>赵一</x:t></x:is></x:c><x:c r=\"B2\">{cell}</x:c></x:row>")));

        Assert.InRange(exit, 0, 2);
        Assert.DoesNotContain(lines, static l => l.Contains("Exception", StringComparison.Ordinal) || l.Contains("   at ", StringComparison.Ordinal));
    }

    /// <summary>A format that some program left half written shows its days somehow, and never stands in the way of the people.</summary>
    /// <param name="code">The format in place of the file's own, as XML.</param>
    [Theory]
    [InlineData("&quot;")]
    [InlineData("yyyy&quot;年")]
    [InlineData("m&quot;月&quot;d&quot;")]
    [InlineData("yyyy\\")]
    [InlineData("[$-804")]
    [InlineData("yyyy;&quot;")]
    [InlineData("[h:mm")]
    public void Like_date_format_lone_quote(string code)
    {
        var file = Write("own.xlsx", File.ReadAllBytes(Given("rosters", "date-format-lone-quote.xlsx")));
        using (var zip = System.IO.Compression.ZipFile.Open(file, System.IO.Compression.ZipArchiveMode.Update))
        {
            var styles = zip.GetEntry("xl/styles.xml")!;
            string text;
            using (var reader = new StreamReader(styles.Open()))
            {
                text = reader.ReadToEnd();
            }

            styles.Delete();
            Assert.Contains("yyyy&quot;\"", text, StringComparison.Ordinal);
            using var writer = new StreamWriter(zip.CreateEntry("xl/styles.xml").Open());
            writer.Write(text.Replace("yyyy&quot;\"", $"{code}\"", StringComparison.Ordinal));
        }

        var (exit, lines) = Import(file);

        Assert.InRange(exit, 0, 2);
        Says(lines, "有内容的 11 行", "程序出错");
    }

    [Theory]
    [InlineData("2024—2025学年")]
    [InlineData("２０２４－２０２５")]
    [InlineData("2024～2025学年度")]
    [InlineData("2024-25")]
    [InlineData(" 2024至2025 ")]
    public void Like_record_year_full_width(string year)
    {
        var workbook = Sheets.Edit(RecordWorkbook.Write(new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)) }).File, c => c["基本情况", "学年（如 2024-2025）", "填写"] = year);

        Assert.Equal(0, Run("record", "import", Write("record.xlsx", workbook), "--out", At("out.json")).Exit);
        Assert.Equal(new AcademicYear(2024), RecordFile.Read(File.ReadAllBytes(At("out.json"))).Value!.Union.Year);
    }

    [Theory]
    [InlineData("学代会")]
    [InlineData("公章")]
    [InlineData("工作人员")]
    [InlineData("培训与述职")]
    [InlineData("党团指导")]
    public void Like_record_sheet_renamed(string sheet)
    {
        var workbook = Sheets.Renamed(RecordWorkbook.Write(new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)) }).File, sheet, $"{sheet}（新）");
        var (exit, lines) = Run("record", "import", Write("record.xlsx", workbook), "--out", At("out.json"));

        Assert.Equal(2, exit);
        Says(lines, $"「{sheet}」：没有这张表。「{sheet}（新）」如就是它，请改回原名");
        Assert.False(File.Exists(At("out.json")));
    }

    private string[] Import(string[][] rows) => Import(Write("own.xlsx", Sheets.Roster(rows))).Lines;

    private (int Exit, string[] Lines) Import(string roster, params string[] more)
    {
        File.Delete(At("out.json"));
        return Run(["roster", "import", roster, Write("record.json", """{ "school": "虚构大学", "kind": "studentUnion", "level": "school", "academicYear": "2024-2025", "asOf": "2025-06-30" }"""), "--out", At("out.json"), "--complete", .. more]);
    }

    private List<Member> Members() => File.Exists(At("out.json")) ? [.. RecordFile.Read(File.ReadAllBytes(At("out.json"))).Value!.Members.List] : [];

    private List<string> Names() => [.. Members().Select(static m => m.Name.Low)];
}
