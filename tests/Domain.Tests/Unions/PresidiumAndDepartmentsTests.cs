using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Tests.Years;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Charts;
using UnionGovernance.Unions.Groups;
using UnionGovernance.Unions.Posts;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Tests.Unions;

/// <summary>Who serves, who chairs, what stands, and what the record learns of it.</summary>
public sealed class PresidiumAndDepartmentsTests
{
    private static readonly LocalDate _autumn = new(2024, 9, 10);
    private static readonly LocalDate _spring = new(2025, 3, 1);

    [Fact]
    public void A_chair_follows_another_the_day_after_and_whoever_left_the_presidium_chairs_no_more()
    {
        var union = With(OnPresidium("甲"), OnPresidium("乙"), Chairs("甲", _autumn), Chairs("乙", new(2024, 11, 1)), Leaves("乙", new(2024, 12, 15)));

        Assert.Equal(
            [null, "甲", "甲", "乙", "乙", null],
            new LocalDate[] { new(2024, 9, 9), _autumn, new(2024, 10, 31), new(2024, 11, 1), new(2024, 12, 15), new(2024, 12, 16) }.Select(union.ChairOn));
    }

    /// <summary>Of whoever put a member on the presidium: the congress elects; League, Party and the bodies that the congress leaves behind do not; whose name tells nothing leaves it open.</summary>
    [Theory]
    [InlineData("校团委", true)]
    [InlineData("共青团虚构大学委员会", true)]
    [InlineData("学院党总支", true)]
    [InlineData("学生工作处", true)]
    [InlineData("学生代表大会常任代表会议", true)]
    [InlineData("学代会常委会", true)]
    [InlineData("虚构大学第二十次学生代表大会", false)]
    [InlineData("第三次研代会", false)]
    [InlineData("全体学生大会", false)]
    [InlineData("校团委、第二十次学代会", false)]
    [InlineData("秦致远", false)]
    [InlineData("", false)]
    public void The_presidium_is_elected_by_the_congress_and_put_in_office_by_nobody(string by, bool found)
    {
        var act = OnPresidium("甲") with { By = [.. by.Split('、', StringSplitOptions.RemoveEmptyEntries)] };

        Assert.Equal(found ? ["office.elected-by-congress"] : [], With().Told(act).Select(r => r.By.Id));
        Assert.Empty(With().Ask(act).Refusals);
        Assert.Empty(With(new DepartmentSetUp { On = _autumn, Department = "学习部" }).Told(new TookOffice { On = _autumn, By = act.By, Person = "甲", Department = "学习部" }));
    }

    [Fact]
    public void A_turn_without_an_end_stops_before_the_next_whichever_was_entered_first()
    {
        var union = With(OnPresidium("甲"), OnPresidium("乙"), Chairs("乙", new(2024, 11, 1)), Chairs("甲", _autumn));

        Assert.Equal(["甲", "乙"], new LocalDate[] { new(2024, 10, 31), new(2024, 11, 1) }.Select(union.ChairOn));
    }

    [Fact]
    public void Two_turns_do_not_meet_and_a_shared_day_is_a_meeting()
    {
        var first = Chairs("甲", _autumn) with { Until = new(2024, 10, 31) };

        Assert.Equal(["chair.in-turn"], Refused([OnPresidium("甲"), OnPresidium("乙"), first], Chairs("乙", new(2024, 10, 31))));
        Assert.Empty(Refused([OnPresidium("甲"), OnPresidium("乙"), first], Chairs("乙", new(2024, 11, 1))));
    }

    [Theory]
    [InlineData("2025-06-30", "2025-07-01", true)]
    [InlineData("2025-06-30", "2025-07-02", false)]
    public void A_turn_may_pass_from_one_term_on_the_presidium_to_the_next_only_without_a_break(string ends, string begins, bool allowed)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso;
        Act[] terms =
        [
            OnPresidium("甲") with { Until = day.Parse(ends).Value },
            OnPresidium("甲") with { From = day.Parse(begins).Value },
        ];

        Assert.Equal(allowed ? [] : ["chair.in-presidium"], Refused(terms, Chairs("甲", new(2025, 6, 1)) with { Until = new(2025, 8, 31) }));
    }

    [Fact]
    public void A_term_that_ends_before_it_begins_is_refused_and_one_of_one_day_is_not()
    {
        Assert.Equal(["office.last-day"], Refused([], OnPresidium("甲") with { Until = _autumn.PlusDays(-1) }));
        Assert.Empty(Refused([], OnPresidium("甲") with { Until = _autumn }));
    }

    [Fact]
    public void Nobody_serves_in_a_department_before_it_stands_or_after() => Assert.Multiple(
        () => Assert.Equal(["year.not-before"], Refused([SetUp("学习部") with { On = _spring }], InDepartment("甲", "学习部"))),
        () => Assert.Equal(["office.body-stands"], Refused([], InDepartment("甲", "学习部"))),
        () => Assert.Equal(["office.body-stands"], Refused([SetUp("学习部"), new BodyDissolved { On = _spring, Body = "学习部" }], InDepartment("甲", "学习部"))),
        () => Assert.Empty(Refused([SetUp("学习部"), new BodyDissolved { On = _spring, Body = "学习部" }], InDepartment("甲", "学习部") with { Until = _spring })));

    [Fact]
    public void A_body_is_dissolved_though_people_serve_in_another() => Assert.Multiple(
        () => Assert.Empty(Refused([SetUp("学习部"), SetUp("宣传部"), InDepartment("甲", "宣传部")], new BodyDissolved { On = _spring, Body = "学习部" })),
        () => Assert.NotEmpty(Refused([SetUp("学习部"), SetUp("宣传部"), InDepartment("甲", "宣传部")], new BodyDissolved { On = _spring, Body = "宣传部" })));

    [Fact]
    public void One_office_is_in_one_place_and_two_offices_are_one_person()
    {
        Assert.Equal(["office.one-place"], Refused([SetUp("学习部")], OnPresidium("甲") with { Department = "学习部" }));

        var union = With(SetUp("学习部"), OnPresidium("甲"), InDepartment("甲", "学习部"));
        var record = union.Enter(Record(_spring));

        Assert.Equal(1, OrganisationChart.Of(union, new(union), _spring).Staff);
        Assert.True(Assert.Single(record.Members.List).InPresidium.Low);
    }

    [Fact]
    public void A_chart_tells_departments_from_what_stands_beside_them()
    {
        var chart = OrganisationChart.Of(With(SetUp("学习部"), SetUp("宣传部"), new StandingBodySetUp { On = _autumn, Body = "新媒体中心", Tier = Tier.AboveDepartments }), new(new()), _spring);

        Assert.Equal(["学习部", "宣传部"], chart.Departments.Select(static b => b.Body.Name));
        Assert.Equal(["新媒体中心"], chart.Beside.Select(static b => b.Body.Name));
    }

    [Fact]
    public void Whoever_leaves_one_of_two_offices_keeps_the_other()
    {
        var union = With(SetUp("学习部"), OnPresidium("甲"), InDepartment("甲", "学习部"), Leaves("甲", _spring) with { Department = "学习部" });

        Assert.Equal([true], union.ServingOn(_spring.PlusDays(1)).Select(s => s.InPresidium));
        Assert.Equal(2, union.ServingOn(_spring).Length);
    }

    /// <summary>Acts of earlier years may be missing, so what is entered is a lower bound until the League committee states that it is the whole.</summary>
    [Fact]
    public void What_is_entered_is_a_lower_bound_until_it_is_stated_to_be_the_whole()
    {
        var union = With(SetUp("学习部"), OnPresidium("甲"));
        var before = union.Enter(Record(_spring));
        Assert.Equal(Fact.Within(1, int.MaxValue), before.Structure.Departments);
        Assert.Equal(Fact.Within(1, int.MaxValue), StructureFacts.Presidium.Read(before));
        Assert.Equal(Known.Unknown, before.Structure.Flat.Known);

        Assert.Empty(union.Take(new StructureStated { On = _spring, By = ["校团委"], Document = "架构说明" }));
        var after = union.Enter(Record(_spring));
        Assert.Equal(Fact.Given(1), after.Structure.Departments);
        Assert.Equal(Fact.Given(1), StructureFacts.Presidium.Read(after));
        Assert.Equal(Verdict.Met, StructureRules.Flat.Requirement.Judge(after));
        Assert.Equal(new Statement("校团委", Fact.Given(_spring), "架构说明"), after.RemarkAt("/structure/flat")!.Statement);
    }

    [Fact]
    public void A_statement_names_who_makes_it() =>
        Assert.Equal(["structure.stated-by"], Refused([], new StructureStated { On = _spring, Document = "架构说明" }));

    [Fact]
    public void Without_a_day_nothing_that_hangs_on_one_is_entered() =>
        Assert.Equal(Record(null), With(SetUp("学习部"), OnPresidium("甲")).Enter(Record(null)));

    [Fact]
    public void Whoever_has_left_or_is_still_to_come_is_not_on_the_roster_and_whoever_no_act_names_stays()
    {
        var union = With(OnPresidium("甲") with { Until = new(2025, 2, 28) }, OnPresidium("乙") with { From = new(2025, 3, 2) }, OnPresidium("丙"));
        var record = Record(_spring) with { Members = new() { List = [new() { Id = "甲" }, new() { Id = "丁" }] } };

        Assert.Equal(["丁", "丙"], union.Enter(record).Members.List.Select(m => m.Id));
    }

    /// <summary>Volunteers and reserve teams are counted apart and never among the staff.</summary>
    [Fact]
    public void Volunteers_and_reserve_teams_are_no_staff()
    {
        var union = With(
            OnPresidium("甲"),
            new TeamEnlisted { On = _autumn, Team = "迎新志愿者", Kind = TeamKind.Volunteers, Heads = 160 },
            new TeamEnlisted { On = _autumn, Team = "后备骨干", Kind = TeamKind.Reserve },
            new TeamEnlisted { On = _spring, Team = "迎新志愿者", Kind = TeamKind.Volunteers, Heads = 0 });

        Assert.Equal(["迎新志愿者", "后备骨干"], union.TeamsOn(_spring.PlusDays(-1)).Select(t => t.Name));
        Assert.Equal(["后备骨干"], union.TeamsOn(_spring).Select(t => t.Name));
        Assert.Equal(Known.Unknown, union.TeamsOn(_spring)[0].Heads.Known);
        Assert.Single(union.Enter(Record(_spring)).Members.List);
    }

    /// <summary>What acts show of them is kept: so many at least, of each day, those recruited for a group that stands among the volunteers.</summary>
    [Fact]
    public void Volunteers_and_reserve_teams_are_kept_in_the_record()
    {
        var union = With(
            new TeamEnlisted { On = _autumn, Team = "迎新志愿者", Kind = TeamKind.Volunteers, Heads = 160 },
            new TeamEnlisted { On = _autumn, Team = "图书馆志愿者", Kind = TeamKind.Volunteers, Heads = 12 },
            new TeamEnlisted { On = _autumn, Team = "后备骨干", Kind = TeamKind.Reserve, Heads = 40 },
            new TeamEnlisted { On = _spring, Team = "迎新志愿者", Kind = TeamKind.Volunteers, Heads = 0 });
        var groups = new WorkingGroups(union);
        Assert.All(
            new Act[]
            {
                new GroupReported { On = _autumn, Group = "毕业季项目组", Kind = GroupKind.ProjectTeam, Matter = "毕业季" },
                new GroupSetUp { On = _autumn, Group = "毕业季项目组" },
                new VolunteersRecruited { On = _autumn, Group = "毕业季项目组", Heads = 24 },
                new GroupEnded { On = _spring.PlusDays(9), Group = "毕业季项目组" },
            },
            act => Assert.Empty(groups.Take(act)));

        Assert.Equal((AtLeast(196), AtLeast(40)), Kept(Record(_spring.PlusDays(-1))));
        Assert.Equal((AtLeast(36), AtLeast(40)), Kept(Record(_spring)));
        Assert.Equal((AtLeast(12), AtLeast(40)), Kept(Record(_spring.PlusDays(10))));
        Assert.Equal((default, default), Kept(Record(_autumn.PlusDays(-1))));

        (Fact<int> Volunteers, Fact<int> Reserve) Kept(UnionRecord opening)
        {
            var structure = groups.Enter(union.Enter(opening)).Structure;
            return (structure.Volunteers, structure.Reserve);
        }

        static Fact<int> AtLeast(int heads) => Fact.Within(heads, int.MaxValue);
    }

    [Fact]
    public void A_team_of_which_nobody_says_how_many_says_nothing_and_a_figure_that_is_stated_stays()
    {
        var union = With(
            new TeamEnlisted { On = _autumn, Team = "定向志愿者", Kind = TeamKind.Volunteers },
            new TeamEnlisted { On = _autumn, Team = "后备骨干", Kind = TeamKind.Reserve, Heads = 40 });
        var stated = Record(_spring) with { Structure = new() { Volunteers = Fact.Given(200), Reserve = Fact.Given(45) } };

        Assert.Equal(default, new WorkingGroups(union).Enter(union.Enter(Record(_spring))).Structure.Volunteers);
        Assert.Equal((Fact.Given(200), Fact.Given(45)), (new WorkingGroups(union).Enter(union.Enter(stated)).Structure.Volunteers, union.Enter(stated).Structure.Reserve));
    }

    [Theory]
    [InlineData("综合办公室", null, Verdict.Met)]
    [InlineData("新闻中心", Tier.AboveDepartments, Verdict.NotMet)]
    [InlineData("项目办公室", Tier.BelowDepartments, Verdict.NotMet)]
    public void A_body_is_judged_by_where_it_stands_and_not_by_what_it_is_called(string name, Tier? tier, Verdict flat)
    {
        var union = With(
            new StructureStated { On = _autumn, By = ["校团委"], Document = "架构说明" },
            tier is { } at ? new StandingBodySetUp { On = _autumn, Body = name, Tier = at } : SetUp(name));

        Assert.Equal(flat, StructureRules.Flat.Requirement.Judge(union.Enter(Record(_spring))));
        Assert.Equal(flat == Verdict.Met ? 0 : 1, OrganisationChart.Of(union, new(union), _spring).Findings(PostTitles.Of2023).Length);
        Assert.Equal(flat == Verdict.Met ? [] : ["structure.stated-as-entered"], union.Told(new StructureStated { On = _spring, By = ["校团委"], Document = "再次说明" }).Select(r => r.By.Id));
    }

    [Fact]
    public void A_centre_that_was_dissolved_is_no_finding_the_day_after()
    {
        var union = With(
            new StandingBodySetUp { On = _autumn, Body = "新闻中心", Tier = Tier.AboveDepartments },
            new BodyDissolved { On = _spring, Body = "新闻中心" });

        Assert.Equal(Fact.Given(false), union.Enter(Record(_spring)).Structure.Flat);
        Assert.Equal(Known.Unknown, union.Enter(Record(_spring.PlusDays(1))).Structure.Flat.Known);
    }

    [Fact]
    public void A_student_secretary_general_is_a_finding_of_its_own()
    {
        var chart = OrganisationChart.Of(With(OnPresidium("甲") with { Post = "秘书长" }, OnPresidium("乙") with { Post = "秘书长助理" }), new(new()), _spring);

        Assert.Equal(
            ["甲是学生，不能任秘书长：秘书长由团委专职干部担任", "乙的职务“秘书长助理”不在规定的职务之内"],
            chart.Findings(PostTitles.Of2023).Select(f => f.Chinese));
    }

    [Theory]
    [InlineData(null, 40, 60)]
    [InlineData(false, 40, 40)]
    [InlineData(true, 60, 60)]
    public void Limits_are_told_as_used_and_allowed(bool? large, int least, int most)
    {
        var record = With(
            SetUp("学习部"),
            OnPresidium("甲"),
            InDepartment("乙", "学习部"),
            new StructureStated { On = _spring, By = ["校团委"], Document = "架构说明" }).Enter(Record(_spring) with { Structure = new() { LargeOrManyCampuses = large is { } yes ? Fact.Given(yes) : default } });

        Assert.Equal(
            [("staff.headcount", "2人", Fact.Within(least, most)), ("presidium.size", "1人", Fact.Given(5)), ("departments.count", "1个", Fact.Given(6))],
            StructureLimit.Of(record, School2023.Table).Select(l => (l.Finding.Item.Rule.Id, l.Used.Describe(Language.Chinese), l.Allowed)));
    }

    /// <summary>Who served on a day is told by the acts; a figure stated in the opening is of another day and draws nothing wider.</summary>
    [Fact]
    public void The_limits_of_a_day_are_those_of_the_acts()
    {
        var union = With(OnPresidium("甲"), OnPresidium("乙") with { Until = _spring }, new StructureStated { On = _spring, By = ["校团委"], Document = "架构说明" });
        var opening = Record(null) with { Structure = new() { Staff = Fact.Given(45) }, Members = new() { List = [new() { Id = "丁" }] } };

        Assert.Equal(
            ["2人", "1人"],
            new LocalDate[] { _spring, _spring.PlusDays(1) }.Select(d => StructureLimit.On(d, union, opening, School2023.Table)[0].Used.Describe(Language.Chinese)));
    }

    /// <summary>Colleges have no limit on departments.</summary>
    [Fact]
    public void A_college_has_limits_of_its_own() => Assert.Equal(
        [("staff.headcount", Fact.Given(30)), ("presidium.size", Fact.Given(3))],
        StructureLimit.Of(Record(_spring) with { Union = Record(_spring).Union with { Level = UnionLevel.College } }, College2024.Table).Select(l => (l.Finding.Item.Rule.Id, l.Allowed)));

    private static TookOffice OnPresidium(string person) => new() { On = _autumn, Person = person, Presidium = true };

    private static TookOffice InDepartment(string person, string department) => new() { On = _autumn, Person = person, Department = department };

    private static DepartmentSetUp SetUp(string department) => new() { On = _autumn, Department = department };

    private static ChairTookTurn Chairs(string person, LocalDate from) => new() { On = from, Person = person };

    private static LeftOffice Leaves(string person, LocalDate on) => new() { On = on, Person = person };

    private static PresidiumAndDepartments With(params Act[] acts)
    {
        var union = new PresidiumAndDepartments();
        Assert.All(acts, a => Assert.Empty(union.Take(a)));
        return union;
    }

    private static IEnumerable<string> Refused(Act[] before, Act act) => With(before).Told(act).Select(r => r.By.Id);

    private static UnionRecord Record(LocalDate? asOf) => new()
    {
        Union = new(new("某校"), UnionKind.StudentUnion, UnionLevel.School, new(2024)),
        AsOf = asOf is { } day ? Fact.Given(day) : default,
    };
}
