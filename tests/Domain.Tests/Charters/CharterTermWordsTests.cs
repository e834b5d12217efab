using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Charters;
using UnionGovernance.Congresses.Terms;

namespace UnionGovernance.Tests.Charters;

/// <summary>What a charter is said to settle, each term as it stands by default and settled otherwise.</summary>
public sealed class CharterTermWordsTests
{
    private static readonly CharterTerms _school = CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.School);

    private static readonly Dictionary<string, (CharterTerms Terms, string Says)[]> _said = new()
    {
        ["structure.termYears"] = [(_school with { TermYears = 1 }, "一年"), (_school with { TermYears = 2 }, "两年"), (_school with { TermYears = 3 }, "三年")],
        ["structure.departments"] =
        [
            (_school with { Departments = [] }, "工作部门，名称由主席团提出、学校团委同意"), (_school with { Departments = ["办公室", "学习部"] }, "办公室、学习部等2个工作部门"),
            (CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.College) with { Departments = [] }, "工作部门，名称由主席团提出、学院团组织同意"),
        ],
        ["firstYearsMayFail"] = [(_school, "一年级新生同样须无课业不及格"), (_school with { Options = new() { FirstYearsMayFail = true } }, "一年级新生不作课业要求")],
        ["selection.cadreYears"] = [(_school with { Selection = _school.Selection with { CadreYears = 0 } }, "不作要求"), (_school with { Selection = _school.Selection with { CadreYears = 1 } }, "不少于1年")],
        ["selection.fullChainForDepartments"] =
        [
            (_school with { Selection = _school.Selection with { FullChainForDepartments = true } }, "工作部门成员适用同样的程序"),
            (_school with { Selection = _school.Selection with { FullChainForDepartments = false } }, "工作部门成员经学院团组织推荐，由学生工作部门与学校团委联合审查确定"),
        ],
        ["congress.surplusOver"] =
        [
            (_school with { Congress = new() { SurplusOver = SurplusBase.Seats } }, "应选名额"), (_school with { Congress = new() { SurplusOver = SurplusBase.Candidates } }, "候选人数"),
        ],
        ["congress.seconders"] = [(_school with { Congress = new() { Seconders = 0 } }, "不要求附议"), (_school with { Congress = new() { Seconders = 1 } }, "须有1名以上代表附议")],
        ["structure.rotatingChair"] = [(_school with { RotatingChair = true }, "设轮值执行主席，由主席团成员轮流担任"), (_school with { RotatingChair = false }, "不设轮值执行主席")],
        ["seal.ownRequests"] = [(_school with { Seal = new() { OwnRequests = true } }, "可以批准自己的用印申请"), (_school with { Seal = new() { OwnRequests = false } }, "不得批准自己的用印申请")],
        ["seal.handoverWitnesses"] = [(_school with { Seal = new() { HandoverWitnesses = 0 } }, "不设监交人"), (_school with { Seal = new() { HandoverWitnesses = 1 } }, "监交人不少于1名")],
        ["seal.destructionWitnesses"] = [(_school with { Seal = new() { DestructionWitnesses = 0 } }, "不设监销人"), (_school with { Seal = new() { DestructionWitnesses = 2 } }, "监销人不少于2名")],
        ["appraisal.recognitionFrom"] =
        [
            (_school with { Appraisal = _school.Appraisal with { RecognitionFrom = Grade.Excellent } }, "优秀"), (_school with { Appraisal = _school.Appraisal with { RecognitionFrom = Grade.Competent } }, "称职以上（含称职）"),
        ],
        ["appraisal.aspects"] = [(_school, "五个方面权重相同")],
        ["appraisal.groups"] =
        [
            (_school with { Appraisal = _school.Appraisal with { Groups = [] } }, "每张评议票权重相同"),
            (_school with { Appraisal = _school.Appraisal with { Groups = [new() { Group = RaterGroup.StudentDelegates, Weight = 6 }] } }, $"各组评分按{RaterGroup.StudentDelegates.Label.Chinese}6的权重合计"),
        ],
    };

    public static TheoryData<string> Terms => [.. _said.Keys];

    [Theory]
    [MemberData(nameof(Terms))]
    public void A_term_says_what_was_settled(string id)
    {
        var term = CharterTermTable.All.Single(t => t.Option.Id == id);

        Assert.All(_said[id], s => Assert.Equal(s.Says, term.Show(s.Terms)));
    }

    /// <summary>Where no delegates stand between congresses, the presidium moves the date.</summary>
    [Theory]
    [InlineData(null, "主席团全体成员")]
    [InlineData(25, "常任代表会议全体成员")]
    public void Whoever_stands_between_congresses_moves_the_date(int? standing, string who) =>
        Assert.Contains(who, CharterTermTable.All.Single(static t => t.Option.Id == "congress.moveDate").Show(_school with { StandingDelegates = standing }), StringComparison.Ordinal);

    [Fact]
    public void Terms_stand_in_the_order_of_the_articles_that_print_them()
    {
        int[] places = [.. CharterTermTable.All.Select(static t => CharterArticles.All.Select(static a => a.Label).ToList().IndexOf(t.Article))];

        Assert.Equal(places.Order(), places);
        Assert.Contains(CharterFile.Fields, static f => f.JsonPointer == "/congress/seconders");
    }

    [Theory]
    [InlineData(UnionKind.StudentUnion, UnionLevel.School, "上级学联组织")]
    [InlineData(UnionKind.StudentUnion, UnionLevel.College, "学校学生会")]
    [InlineData(UnionKind.GraduateUnion, UnionLevel.College, "学校研究生会")]
    public void Whoever_approves_a_charter_does_so_before_the_congress_or_after_it(UnionKind kind, UnionLevel level, string higher)
    {
        var (terms, adoption) = (CharterArticlesTests.Terms(kind, level), CharterTermTable.All.Single(static t => t.Members.Contains("/approvedBeforeCongress")));

        Assert.Equal($"报{higher}核准后，提交大会审议通过", adoption.Show(terms with { ApprovedBeforeCongress = true }));
        Assert.Equal($"经大会审议通过后，报{higher}核准", adoption.Show(terms with { ApprovedBeforeCongress = false }));
    }
}
