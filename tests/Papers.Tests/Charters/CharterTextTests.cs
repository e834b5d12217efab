using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Papers.Charters;

namespace UnionGovernance.Tests.Charters;

/// <summary>The words of a charter, article by article.</summary>
public sealed class CharterTextTests
{
    private static readonly Dictionary<string, Func<CharterTerms, CharterTerms>> _changes = new()
    {
        ["congress.secretBallot"] = t => t with { Congress = t.Congress with { SecretBallot = false } },
        ["congress.delegateMethod"] = t => t with { Congress = t.Congress with { DelegateMethod = DelegateElection.BranchElects } },
        ["structure.collegeStaff"] = t => t with { CollegeStaff = 20 },
        ["selection.publication"] = t => t with { Selection = new() { Publication = true } },
        ["selection.fullChainForDepartments"] = t => t with { Selection = new() { FullChainForDepartments = true } },
        ["firstYearsMayFail"] = t => t with { Options = new() { FirstYearsMayFail = true } },
        ["study.perMonth"] = t => t with { Study = new() { PerMonth = 2 } },
        ["appraisal.groups"] = t => t with { Appraisal = new() { Groups = [new() { Group = RaterGroup.StudentDelegates, Weight = 60 }, new() { Group = RaterGroup.Teachers, Weight = 40 }] } },
        ["appraisal.recognitionFrom"] = t => t with { Appraisal = new() { RecognitionFrom = Grade.Excellent } },
        ["oversight.partyContact"] = t => t with { Oversight = new() { PartyContact = PartyPost.Secretary } },
        ["satisfaction.index"] = t => t with { SatisfactionIndex = new(4, 5) },
        ["seal.blankSheets"] = t => t with { Seal = new() { BlankSheets = true } },
        ["charter.approval"] = t => t with { ApprovedBeforeCongress = false },
    };

    public static TheoryData<UnionKind, UnionLevel> Unions => new()
    {
        { UnionKind.StudentUnion, UnionLevel.School }, { UnionKind.StudentUnion, UnionLevel.College },
        { UnionKind.GraduateUnion, UnionLevel.School }, { UnionKind.GraduateUnion, UnionLevel.College },
    };

    public static TheoryData<string> Changes => [.. _changes.Keys];

    [Theory]
    [MemberData(nameof(Unions))]
    public void Every_charter_has_a_text_for_each_article_and_numbers_that_run_through(UnionKind kind, UnionLevel level)
    {
        var clauses = CharterPaper.Clauses(Terms(kind, level));

        Assert.All(clauses, c => Assert.NotEmpty(c.Paragraphs));
        Assert.Equal("第一条", clauses[0].Number);
        Assert.Equal(clauses.Length, clauses.Select(c => c.Number).Distinct().Count());
        Assert.DoesNotContain(clauses, c => c.Text.Contains("{{", StringComparison.Ordinal) || c.Text.Contains("；；", StringComparison.Ordinal) || c.Text.Contains("，，", StringComparison.Ordinal));
    }

    /// <summary>What a charter settles is printed by the article that says so, and by no other.</summary>
    [Fact]
    public void Every_term_is_printed_by_its_article_alone()
    {
        var clauses = CharterPaper.Clauses(Terms(UnionKind.StudentUnion, UnionLevel.School) with { StandingDelegates = 25 });

        Assert.All(CharterTermTable.All, t => Assert.Equal([t.Article], clauses.Where(c => c.Terms.Contains(t.Option.Id)).Select(c => c.Article.Label)));
    }

    [Fact]
    public void What_must_be_stated_is_stated()
    {
        // CharterMeasures2017.MustState: nature, Party leadership, League guidance, aim, tasks, membership of the federation, democratic centralism.
        var general = string.Concat(CharterPaper.Clauses(Terms(UnionKind.StudentUnion, UnionLevel.School)).Where(c => c.Article.Chapter == CharterChapter.General).Select(c => c.Text));

        Assert.All(["群众组织", "中国共产党的领导", "团委指导", "宗旨", "基本任务", "会员团体", "民主集中制"], word => Assert.Contains(word, general, StringComparison.Ordinal));
    }

    [Fact]
    public void A_college_has_no_colleges_and_a_graduate_union_is_guided_by_the_school_s_League_committee()
    {
        Assert.DoesNotContain(CharterPaper.Clauses(Terms(UnionKind.StudentUnion, UnionLevel.College)), c => c.Article.Chapter == CharterChapter.Colleges);
        Assert.Contains("学校团委指导", CharterPaper.Clauses(Terms(UnionKind.GraduateUnion, UnionLevel.School))[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diploma_college_knows_no_recommendation_for_postgraduate_study()
    {
        var university = Terms(UnionKind.StudentUnion, UnionLevel.School);
        Assert.Contains("推荐免试研究生", Text(university, "appraisal_result"), StringComparison.Ordinal);
        Assert.DoesNotContain("推荐免试研究生", Text(university with { DiplomaCollege = true }, "appraisal_result"), StringComparison.Ordinal);
    }

    [Fact]
    public void Cited_articles_are_numbered_anew_when_an_article_is_added()
    {
        var plain = Terms(UnionKind.StudentUnion, UnionLevel.School);
        var (before, after) = (CharterPaper.Clauses(plain), CharterPaper.Clauses(plain with { StandingDelegates = 25 }));

        Assert.Equal($"本章程依照本章程{before.Single(c => c.Article.Label == "amendment").Number}", $"本章程依照本章程{Cited(before)}");
        Assert.Equal(after.Single(c => c.Article.Label == "amendment").Number, Cited(after));
        Assert.NotEqual(Cited(before), Cited(after));

        static string Cited(IEnumerable<CharterClause> clauses) =>
            clauses.Single(c => c.Article.Label == "effect").Text.Split("本章程")[2].Split("完成")[0];
    }

    [Fact]
    public void A_quorum_moves_its_article()
    {
        var school = Terms(UnionKind.StudentUnion, UnionLevel.School);

        Assert.Contains("三分之二以上", Text(school, "quorum"), StringComparison.Ordinal);
        Assert.Contains("超过应到代表的三分之二", Text(school with { Congress = new() { Quorum = new(new(2, 3), MoreThan: true, MajorityBase.Due) } }, "quorum"), StringComparison.Ordinal);
    }

    /// <summary>One term changes, and its article with it: what is done and found under the same changes is tested beside the charters.</summary>
    [Theory]
    [MemberData(nameof(Changes))]
    public void A_term_that_changes_changes_its_article(string term)
    {
        var before = Terms(UnionKind.StudentUnion, UnionLevel.School);

        Assert.Contains(
            CharterTermTable.All.Single(t => t.Option.Id == term).Article,
            ClauseComparison.Of(before, _changes[term](before)).Where(c => !c.IsSame).Select(c => c.Label));
    }

    [Fact]
    public void Two_charters_are_compared_clause_by_clause()
    {
        var school = Terms(UnionKind.StudentUnion, UnionLevel.School);
        var lines = ClauseComparison.Of(school, school with { Staff = 30, StandingDelegates = 25 });

        Assert.Contains(lines, l => l is { Label: "staff_number", IsSame: false });
        Assert.Contains(lines, l => l is { Label: "standing_delegates", Before: null, After: not null });
        Assert.Equal(["powers", "moving", "recall", "by_election", "standing_delegates", "staff_number"], lines.Where(l => !l.SaysTheSame).Select(l => l.Label));
        Assert.All(ClauseComparison.Of(school, school), l => Assert.True(l.IsSame));
    }

    /// <summary>What is seldom settled is printed where it is, in a paragraph of its own, and nothing says that it is not.</summary>
    [Fact]
    public void Seats_of_classes_delegates_by_office_and_minima_in_heads_are_printed_where_they_are_settled()
    {
        var plain = Terms(UnionKind.StudentUnion, UnionLevel.College);
        var settled = plain with
        {
            Congress = new()
            {
                ClassQuota = new() { Share = new(1, 10), Rounding = ClassRounding.Nearest, AtLeast = 1 },
                ExOfficio = ["委员候选人", "班长"],
                LeastHeads = new() { Delegates = 60, Women = 10 },
                HigherSurplus = new(1, 5),
            },
        };

        Assert.Equal(
            ["各班级团支部的代表名额为其学生人数的10%，四舍五入，不足1名的按1名计。", "委员候选人、班长为当然代表，不占选举单位的名额。", "以人数计，代表不少于60名，女代表不少于10名。"],
            Added("delegates"));
        Assert.Equal(["选举出席上级代表大会的代表，差额不低于20%。"], Added("candidates"));
        Assert.Contains("每个班级团支部的代表名额为2名。", Text(plain with { Congress = new() { ClassQuota = new() { Seats = 2 } } }, "delegates"), StringComparison.Ordinal);

        IEnumerable<string> Added(string label) => Text(settled, label).Split('\n').Except(Text(plain, label).Split('\n'));
    }

    internal static CharterTerms Terms(UnionKind kind, UnionLevel level) =>
        new() { Name = new("虚构江南大学", level == UnionLevel.College ? "文学院" : null), Kind = kind, Level = level };

    private static string Text(CharterTerms terms, string label) => CharterPaper.Clauses(terms).Single(c => c.Article.Label == label).Text;
}
