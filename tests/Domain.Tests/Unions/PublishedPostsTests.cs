using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Serving;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Unions;

/// <summary>Posts, departments and centres that schools published, entered act by act. Nobody is named; who served is numbered.</summary>
public sealed class PublishedPostsTests
{
    private static readonly LocalDate _day = new(2022, 3, 1);
    private static readonly StructureStated _stated = new() { On = _day, By = ["团委"], Document = "说明" };

    public static TheoryData<string, UnionLevel, string[], string[]> Posts { get; } = new()
    {
        // A student is secretary-general.
        { "https://tw.whpu.edu.cn/info/1034/6301.htm", UnionLevel.College, ["秘书长"], ["秘书长"] },
        // Posts that head secretariats and centres, before the reform.
        {
            "https://bs.sdut.edu.cn/2019/0312/c1836a273598/page.htm",
            UnionLevel.College,
            ["主席", "副主席", "副主席", "副主席", "秘书处主任", "副主席兼新闻中心主任", "副主席兼易班工作站站长", "副主席兼社团联合会主席"],
            ["新闻中心主任", "易班工作站站长", "社团联合会主席", "秘书处主任"]
        },
        {
            "https://smkx.sicau.edu.cn/info/1061/2942.htm",
            UnionLevel.College,
            ["主席", "常务副主席", "副主席兼主席团秘书长", "传媒中心主任", "传媒中心主任", "团委学生副书记", "学生党建办主任"],
            ["主席团秘书长", "传媒中心主任", "团委学生副书记", "学生党建办主任", "常务副主席"]
        },
        { "https://site.gdupt.edu.cn/clxyx/info/1369/2279.htm", UnionLevel.College, ["主席", "副主席", "副主席", "副秘书长"], ["副秘书长"] },
        { "https://jy.njtc.edu.cn/info/1841/72671.htm", UnionLevel.College, ["主席团助理"], ["主席团助理"] },
        // The posts of its staff; its volunteers are counted apart.
        { "http://youth.neau.edu.cn/info/1040/3764.htm", UnionLevel.School, ["主席", "部长", "副部长"], [] },
        // One chair with "overall responsibility": the title is permitted, and how a chair works is not in the table.
        { "https://wbws.huiquanyun.cn/index.php?a=shows&catid=123&id=22192", UnionLevel.School, ["主席"], [] },
        // Another word for the rotating executive chair, which no table prints and every table means.
        { "http://www.sh-hublot.cn/xtw/info/1013/5445.htm", UnionLevel.School, ["轮值主席"], [] },
        // A post of the League committee held by a student, before the reform.
        { "http://tw.hbue.edu.cn/6a/9a/c32a158362/page.htm", UnionLevel.College, ["副主席", "团委学生副书记"], ["团委学生副书记"] },
        // Two chairs of other bodies in one person with posts of the union.
        {
            "http://jky.sxu.edu.cn/dtgz/xsgz/e982190fed6a42168e0e01aae152de3f.htm",
            UnionLevel.College,
            ["学生会主席兼传媒中心主席", "学生会副主席兼青年志愿者协会会长", "副主席"],
            ["传媒中心主席", "青年志愿者协会会长"]
        },
        // Its secretary-general is deputy secretary of the League committee, and so none of these. The office is permitted under other titles.
        { "http://tuanwei.snnu.edu.cn/info/1013/7600.htm", UnionLevel.School, ["主席团成员"], [] },
    };

    [Theory]
    [MemberData(nameof(Posts))]
    public void Posts_outside_the_permitted_names_are_found(string source, UnionLevel level, string[] titles, string[] broken)
    {
        var record = Replay(source, level, [.. titles.Select((t, i) => new TookOffice { On = _day, Person = $"{i}", Post = t, Presidium = true }), _stated]);

        Assert.Equal(broken, Find(record, "posts.permitted").BrokenBy.Order(StringComparer.Ordinal));
    }

    /// <summary>The table of 2023—2024 permits what the earlier ones do not print.</summary>
    [Fact]
    public void A_member_of_the_presidium_is_one_by_the_table_that_says_so()
    {
        const string Source = "http://tuanwei.snnu.edu.cn/info/1013/7600.htm";
        var record = Replay(Source, UnionLevel.School, [new TookOffice { On = _day, Person = "1", Post = "主席团成员", Presidium = true }, _stated]);

        Assert.Equal(Verdict.Met, School2023.Table.Assess(record).Single(f => f.Item.Rule.Id == "posts.permitted").Verdict);
    }

    /// <summary>Eight leading posts, by a table that allows a college three.</summary>
    [Fact]
    public void A_presidium_of_eight_is_taken_and_found()
    {
        var record = Replay(
            "https://bs.sdut.edu.cn/2019/0312/c1836a273598/page.htm",
            UnionLevel.College,
            Enumerable.Range(1, 8).Select(i => new TookOffice { On = _day, Person = $"{i}", Presidium = true }));

        Assert.Equal(Verdict.NotMet, Find(record, "presidium.size").Verdict);
    }

    /// <summary>The table of 2020 prints 执行主席; that of November 2021 prints it with 轮值 before it, and the word alone does not say whether turns are taken.</summary>
    [Fact]
    public void An_executive_chair_is_permitted_by_the_one_table_and_open_by_the_other()
    {
        const string Source = "https://xsh.usts.edu.cn/info/1013/1615.htm";
        var record = Replay(Source, UnionLevel.School, [new TookOffice { On = _day, Person = "1", Post = "执行主席", Presidium = true }, _stated]);

        Assert.Equal(Verdict.Met, School2020.Table.Assess(record).Single(f => f.Item.Rule.Id == "posts.permitted").Verdict);
        Assert.Equal(Verdict.Undetermined, Find(record, "posts.permitted").Verdict);
        Assert.Equal(["/structure/posts"], Find(record, "posts.permitted").Explanation.Missing().Select(m => m.JsonPointer));
    }

    /// <summary>A college's bylaw of at most three (the first) is the table's; one chair and three vice-chairs (the second) are one too many.</summary>
    [Theory]
    [InlineData("https://cammedout.com/hangtian/info/1808/29011.htm", 3, Verdict.Met)]
    [InlineData("https://sfxy.jsu.edu.cn/info/1042/3205.htm", 4, Verdict.NotMet)]
    public void A_colleges_presidium_of_three_is_kept_and_of_four_is_found(string source, int heads, Verdict verdict)
    {
        var record = Replay(source, UnionLevel.College, [.. Enumerable.Range(1, heads).Select(i => new TookOffice { On = _day, Person = $"{i}", Presidium = true }), _stated]);

        Assert.Equal(verdict, Find(record, "presidium.size").Verdict);
    }

    /// <summary>Eighteen staff; "directed volunteers" beside them are no staff, however many they are.</summary>
    [Fact]
    public void Volunteers_whose_number_is_not_printed_leave_the_staff_at_eighteen()
    {
        var record = Replay(
            "https://hgxy.sdut.edu.cn/_t1871/2020/1003/c7742a397151/page.htm",
            UnionLevel.College,
            [
                new DepartmentSetUp { On = _day, Department = "办公室" },
                .. Enumerable.Range(1, 18).Select(i => new TookOffice { On = _day, Person = $"{i}", Department = "办公室" }),
                new TeamEnlisted { On = _day, Team = "定向志愿者", Kind = TeamKind.Volunteers },
                _stated,
            ]);

        Assert.Equal(Fact.Given(18), StructureFacts.Staff.Read(record));
        Assert.Equal(Verdict.Met, Find(record, "staff.headcount").Verdict);
    }

    /// <summary>A department called 综合办公室 or 办公室 is one like any other; what stands above departments is not.</summary>
    [Theory]
    [InlineData("http://youth.neau.edu.cn/info/1040/3764.htm", UnionLevel.School, "综合办公室", null, Verdict.Met)]
    [InlineData("http://www.hntjwx.com/info/1041/5373.html", UnionLevel.College, "办公室", null, Verdict.Met)]
    [InlineData("http://nfcinfo.net/xgxy/info/1059/3546.html", UnionLevel.College, "秘书处", null, Verdict.Met)]
    [InlineData("http://jky.sxu.edu.cn/dtgz/xsgz/e982190fed6a42168e0e01aae152de3f.htm", UnionLevel.College, "传媒中心", Tier.AboveDepartments, Verdict.NotMet)]
    [InlineData("https://bs.sdut.edu.cn/2019/0312/c1836a273598/page.htm", UnionLevel.College, "新闻中心", Tier.AboveDepartments, Verdict.NotMet)]
    public void A_body_is_judged_by_where_it_stands(string source, UnionLevel level, string name, Tier? tier, Verdict flat)
    {
        Act body = tier is { } at ? new StandingBodySetUp { On = _day, Body = name, Tier = at } : new DepartmentSetUp { On = _day, Department = name };

        Assert.Equal(flat, Find(Replay(source, level, [_stated, body]), "structure.flat").Verdict);
    }

    /// <summary>One office and seven departments are eight departments, too many for a school; a college has no limit on them.</summary>
    [Fact]
    public void An_office_counts_among_the_departments()
    {
        const string Source = "http://www.hntjwx.com/info/1041/5373.html";
        Act[] acts =
        [
            .. "办公室 学习部 生活部 宣传部 自律部 文艺部 体育部 心理部".Split(' ').Select(d => new DepartmentSetUp { On = _day, Department = d }),
            _stated,
        ];

        Assert.Equal(Fact.Given(8), StructureFacts.Departments.Read(Replay(Source, UnionLevel.College, acts)));
        Assert.Equal(Verdict.NotMet, Find(Replay(Source, UnionLevel.School, acts), "departments.count").Verdict);
    }

    private static UnionRecord Replay(string source, UnionLevel level, IEnumerable<Act> acts)
    {
        var opening = new UnionRecord { Union = new(new("所引学校", level == UnionLevel.College ? "所引学院" : null), UnionKind.StudentUnion, level, new(2021)), AsOf = Fact.Given(_day), Source = source };
        var replay = YearReplay.Of(new(opening, [.. acts.Select((a, i) => new YearLine(i + 2, a))]));
        Assert.Empty(replay.Refused);
        return replay.Record;
    }

    private static Finding Find(UnionRecord record, string rule)
    {
        var edition = record.Union.Level == UnionLevel.School ? School202111.Table : College202111.Table;
        return edition.Assess(record).Single(f => f.Item.Rule.Id == rule);
    }
}
