using UnionGovernance.Acts;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Editions;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Reviewing;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Charters;

public sealed class CharterReviewTests
{
    private static readonly CharterTerms _school = CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.School);
    private static readonly CharterTerms _college = CharterArticlesTests.Terms(UnionKind.StudentUnion, UnionLevel.College);

    [Fact]
    public void A_charter_at_its_defaults_stands() => Assert.All(
        new[] { _school, _college, _school with { Kind = UnionKind.GraduateUnion }, _college with { Kind = UnionKind.GraduateUnion } },
        terms => Assert.Empty(CharterReview.Of(terms).Looser));

    /// <summary>A charter is judged whole, or it is said what of it no record answers: each article and each term once.</summary>
    [Theory]
    [MemberData(nameof(CharterArticlesTests.Unions), MemberType = typeof(CharterArticlesTests))]
    public void Every_article_and_every_term_is_judged_or_says_why_it_is_not(UnionKind kind, UnionLevel level)
    {
        foreach (var terms in new[] { CharterArticlesTests.Terms(kind, level), CharterArticlesTests.Terms(kind, level) with { StandingDelegates = 30, Study = new() { PerMonth = 0 } } })
        {
            var review = CharterReview.Of(terms);
            var judged = review.Rules.Select(i => i.Rule.Id["charter.".Length..]).ToList();

            Assert.Equal(
                CharterTermTable.All.Where(t => review.Outline.Has(t.Article) && t.Applies(terms)).Select(t => t.Option.Id).Concat(review.Outline.Articles.Select(a => a.Own?.Name).OfType<string>()).Order(),
                judged.Concat(review.Unjudged.SelectMany(u => u.Terms).Select(o => o.Id)).Order());
            Assert.Equal(
                review.Outline.Articles.Select(a => review.Outline.NumberOf(a.Label)),
                review.Rules.Select(i => i.Number).Concat(review.Unjudged.Select(u => u.Number)).Distinct().OrderBy(n => review.Outline.Articles.Select(a => review.Outline.NumberOf(a.Label)).ToList().IndexOf(n)));
        }
    }

    /// <summary>A charter that leaves to students what its table permits, but no chair of a presidium that works as a body, is broken by whoever bears that title; the table is not.</summary>
    [Theory]
    [InlineData(Verdict.Met, "主席团成员", "轮值执行主席", "工作部门成员")]
    [InlineData(Verdict.Met, "部长", "副部长", "干事")]
    [InlineData(Verdict.Met, "主席团成员", "工作部门成员", "干事")]
    [InlineData(Verdict.NotMet, "主席")]
    [InlineData(Verdict.NotMet, "主席团成员", "副主席", "部长")]
    [InlineData(Verdict.Undetermined, "主席团成员", "执行主席")]
    [InlineData(Verdict.Undetermined)]
    public void The_article_on_posts_is_judged_by_the_names_that_it_leaves(Verdict verdict, params string[] posts)
    {
        var record = new UnionRecord { Union = new(_school.Name, _school.Kind, _school.Level, new(2024)), Structure = new() { Posts = posts.Length == 0 ? default : Fact.Given<Sequence<string>>([.. posts]) } };
        var finding = CharterReview.Of(_school).Assess(record).Assessment!.Findings.Single(static f => f.Item.Rule.Id == "charter.posts");

        Assert.Equal(verdict, finding.Verdict);
        Assert.Equal("所设职务仅限主席团成员、轮值执行主席、工作部门成员、部长、副部长、干事", finding.Item.Rule.Requirement.Describe(Language.Chinese));
        Assert.Equal(verdict == Verdict.NotMet ? posts.Except(["主席团成员", "部长"]).Order(StringComparer.Ordinal) : [], finding.BrokenBy.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(RuleBook.National.Assess(record with { Edition = "school-2023-2024" }).Assessment!.Findings, static f => f.Item.Rule.Id == "posts.permitted" && f.Verdict == Verdict.NotMet);
        Assert.DoesNotContain("轮值", CharterReview.Of(_school with { RotatingChair = false }).Rules.Single(static r => r.Rule.Id == "charter.posts").Rule.Title.Chinese, StringComparison.Ordinal);
    }

    /// <summary>Four seats and four candidates are no election between candidates, which one's own charter asks; by how many more, it says itself.</summary>
    [Theory]
    [InlineData(4, 4, null, Verdict.NotMet)]
    [InlineData(4, 5, null, Verdict.Met)]
    [InlineData(4, 3, null, Verdict.NotMet)]
    [InlineData(0, 0, null, Verdict.NotApplicable)]
    [InlineData(5, 7, 4, Verdict.Met)]
    [InlineData(5, 6, 4, Verdict.NotMet)]
    [InlineData(10, 11, 5, Verdict.NotMet)]
    [InlineData(10, 12, 5, Verdict.Met)]
    public void An_election_without_a_choice_breaks_a_charter_that_asks_for_one(int seats, int candidates, int? oneIn, Verdict verdict)
    {
        var terms = _school with { Congress = _school.Congress with { PresidiumSurplus = oneIn is { } of ? new(1, of) : null } };
        var record = new UnionRecord { Union = new(terms.Name, terms.Kind, terms.Level, new(2024)), Congress = new() { PresidiumSeats = Fact.Given(seats), PresidiumCandidates = Fact.Given(candidates) } };

        Assert.Equal(verdict, Judged(record));
        Assert.Equal(Verdict.Undetermined, Judged(record with { Congress = new() { PresidiumSeats = Fact.Given(4) } }));
        Assert.Equal(Verdict.Undetermined, Judged(record with { Congress = new() { PresidiumSeats = Fact.Given(4), PresidiumCandidates = Fact.Within(4, 9) } }));
        Assert.Equal(Verdict.NotMet, Judged(record with { Congress = new() { PresidiumSeats = Fact.Within(4, 5), PresidiumCandidates = Fact.Within(2, 4) } }));
        Assert.Empty(CharterReview.Of(terms).Flaws);

        Verdict Judged(UnionRecord r) => CharterReview.Of(terms).Assess(r).Assessment!.Findings.Single(static f => f.Item.Rule.Id == "charter.congress.presidiumSurplus").Verdict;
    }

    /// <remarks>That the delegates are at least none of the students asks nothing; and while the terms have a fault, nothing is said of what they ask.</remarks>
    [Fact]
    public void A_term_that_asks_nothing_is_told()
    {
        var idle = _school with { Congress = _school.Congress with { DelegateShare = new(0, 1) } };

        Assert.Equal(FlawKind.Idle, Assert.Single(CharterReview.Of(idle).Flaws).Kind);
        Assert.Empty(CharterReview.Of(idle with { Staff = -1 }).Flaws);
    }

    [Fact]
    public void What_no_record_answers_says_where_it_is_seen()
    {
        var unjudged = CharterReview.Of(_school with { Study = new() { PerMonth = 0 } }).Unjudged;
        string Because(string article) => Assert.Single(unjudged, u => u.Article.Label == article).Because.Chinese;

        Assert.Equal("写的是组织的性质和原则，没有数字可以对照", Because("nature"));
        Assert.Equal("没有章程自己的数目；有关规则由《意见》措施6评估", Because("approval"));
        Assert.Equal("no number of the charter's own; the rules are judged by measure 6 of the opinions", Assert.Single(unjudged, static u => u.Article.Label == "approval").Because.English);
        Assert.All(unjudged.Where(static u => u.Because.Chinese.Contains("指标表第", StringComparison.Ordinal)), static u => Assert.Contains("of the table", u.Because.English, StringComparison.Ordinal));
        Assert.Equal("记录中没有与它对照的事实，属于大会文件所记的事", Because("quorum"));
        Assert.Equal("约束各院级组织，不是本组织的记录", Because("colleges"));
        Assert.Equal(["study.perMonth"], unjudged.Single(u => u.Because.Chinese == "章程在这里没有提出要求").Terms.Select(o => o.Id));
    }

    public static TheoryData<string, bool> Edges => new()
    {
        { "staff 40", true }, { "staff 41", false }, { "staff 60 large", true }, { "staff 61 large", false }, { "college staff 30", true }, { "college staff 31", false },
        { "presidium 5", true }, { "presidium 6", false }, { "college presidium 3", true }, { "college presidium 4", false },
        { "departments 6", true }, { "departments 7", false }, { "college departments 7", true }, { "appraisals 1", false }, { "appraisals 2", true }, { "appraisals 3", true },
        { "method", false }, { "college's staff 30", true }, { "college's staff 31", false }, { "college's presidium 3", true }, { "college's presidium 4", false },
        { "students 51 of 100", true }, { "students 50 of 100", false }, { "teachers alone", false }, { "no aspects", false },
        { "scale 60 60", false }, { "recognised from basically competent", true }, { "recognised whatever the result", false },
        { "quorum of nothing", false }, { "quorum of all", true }, { "quorum of more than all", false }, { "resolution of nothing", false },
        { "no classes of proposals", false }, { "one class of proposals", true }, { "no scrutineer", false }, { "departments' chain in full", true },
        { "index of all", true }, { "index of nothing", true }, { "study in no month", true }, { "no witness", true },
    };

    [Theory]
    [MemberData(nameof(Edges))]
    public void A_term_may_be_as_strict_as_what_binds_and_no_looser(string term, bool stands)
    {
        var terms = term switch
        {
            "staff 40" => _school with { Staff = 40 },
            "staff 41" => _school with { Staff = 41 },
            "staff 60 large" => _school with { Staff = 60, LargeGround = "三个校区" },
            "staff 61 large" => _school with { Staff = 61, LargeGround = "三个校区" },
            "college staff 30" => _college with { Staff = 30 },
            "college staff 31" => _college with { Staff = 31 },
            "presidium 5" => _school with { Presidium = 5 },
            "presidium 6" => _school with { Presidium = 6 },
            "college presidium 3" => _college with { Presidium = 3 },
            "college presidium 4" => _college with { Presidium = 4 },
            "departments 6" => _school with { Departments = Departments(6) },
            "departments 7" => _school with { Departments = Departments(7) },
            "college departments 7" => _college with { Departments = Departments(7) },
            "appraisals 1" => _school with { Appraisals = 1 },
            "appraisals 2" => _school with { Appraisals = 2 },
            "appraisals 3" => _school with { Appraisals = 3 },
            "college's staff 30" => _school with { CollegeStaff = 30 },
            "college's staff 31" => _school with { CollegeStaff = 31 },
            "college's presidium 3" => _school with { CollegePresidium = 3 },
            "college's presidium 4" => _school with { CollegePresidium = 4 },
            "students 51 of 100" => Weighed(51, 49),
            "students 50 of 100" => Weighed(50, 50),
            "teachers alone" => _school with { Appraisal = new() { Groups = [new() { Group = RaterGroup.Teachers }] } },
            "no aspects" => _school with { Appraisal = new() { Aspects = [] } },
            "scale 60 60" => _school with { Appraisal = new() { CompetentFrom = 60 } },
            "recognised from basically competent" => _school with { Appraisal = new() { RecognitionFrom = Grade.BasicallyCompetent } },
            "recognised whatever the result" => _school with { Appraisal = new() { RecognitionFrom = Grade.Incompetent } },
            "quorum of nothing" => _school with { Congress = new() { Quorum = new(new(0, 3), MoreThan: true, MajorityBase.Due) } },
            "quorum of all" => _school with { Congress = new() { Quorum = new(new(1, 1), MoreThan: false, MajorityBase.Due) } },
            "quorum of more than all" => _school with { Congress = new() { Quorum = new(new(1, 1), MoreThan: true, MajorityBase.Due) } },
            "resolution of nothing" => _school with { Congress = new() { Resolution = new(new(0, 1), MoreThan: false, MajorityBase.Present) } },
            "no classes of proposals" => _school with { Congress = new() { ProposalClasses = [] } },
            "one class of proposals" => _school with { Congress = new() { ProposalClasses = ["其他"] } },
            "no scrutineer" => _school with { Congress = new() { Scrutineers = 0 } },
            "departments' chain in full" => _school with { Selection = new() { FullChainForDepartments = true } },
            "index of all" => _school with { SatisfactionIndex = new(1, 1) },
            "index of nothing" => _school with { SatisfactionIndex = new(0, 1) },
            "study in no month" => _school with { Study = new() { Months = [] } },
            "no witness" => _school with { Seal = new() { HandoverWitnesses = 0, DestructionWitnesses = 0 } },
            _ => _school with { Congress = new() { DelegateMethod = DelegateElection.Appointed } },
        };
        var review = CharterReview.Of(terms);

        Assert.Equal(stands, !review.IsRefused);
        Assert.Equal(stands, review.Refusals.Length == 0);
        Assert.All(review.Refusals, r => Assert.Matches("^第.+条（.+）", r.Refusal.Because.Chinese));
    }

    [Fact]
    public void A_refusal_of_weights_names_the_article_the_clause_and_both_values()
    {
        var refusal = Assert.Single(CharterReview.Of(Weighed(40, 60)).Refusals);

        Assert.Equal(("appraisal.groups", "appraisal.students-main"), (refusal.Term.Option.Id, refusal.Refusal.By.Id));
        Assert.Contains("学生代表的权重为40，合计100，没有超过一半；评议以学生代表为主", refusal.Refusal.Because.Chinese, StringComparison.Ordinal);
        Assert.Contains("中青联发〔2019〕9号", refusal.Refusal.Because.Chinese, StringComparison.Ordinal);
    }

    /// <summary>What a school allows its colleges is asked of a college's union and never of its own.</summary>
    [Fact]
    public void The_caps_of_the_colleges_are_no_rules_of_the_school_s_union() =>
        Assert.DoesNotContain(CharterReview.Of(_school).Rules, r => r.Rule.Id.StartsWith("charter.structure.college", StringComparison.Ordinal));

    [Fact]
    public void A_refusal_names_the_article_and_both_values()
    {
        var refusal = Assert.Single(CharterReview.Of(_school with { Staff = 45 }).Refusals).Refusal;

        Assert.Equal("charter.not-looser", refusal.By.Id);
        Assert.Contains("条（工作人员最多几人）", refusal.Because.Chinese, StringComparison.Ordinal);
        Assert.Contains("45人", refusal.Because.Chinese, StringComparison.Ordinal);
        Assert.Contains("40人", refusal.Because.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_made_up_union_shows_how_a_term_is_looser()
    {
        var looser = Assert.Single(CharterReview.Of(_school with { Presidium = 7 }).Looser);

        Assert.Equal(Verdict.Met, looser.Own.Judge(looser.Counterexample));
        Assert.Equal(Verdict.NotMet, looser.Binding.Requirement.Judge(looser.Counterexample));
        Assert.Equal(6, looser.Counterexample.Structure.Presidium.Low);
        Assert.EndsWith("；例如“主席团人数：6人”，章程允许而该规定不允许", looser.Because.Chinese, StringComparison.Ordinal);
        Assert.EndsWith("; for example, the charter permits \"presidium members: 6 people\", which that rule forbids", looser.Because.English, StringComparison.Ordinal);
    }

    /// <summary>The table's line is named by its number, and the school that is made up has the two campuses that the charter gives as its ground.</summary>
    [Fact]
    public void A_cap_of_seventy_with_a_ground_is_shown_by_a_school_of_sixty_one()
    {
        var looser = Assert.Single(CharterReview.Of(_school with { Staff = 70, LargeGround = "两个校区" }).Looser);

        Assert.Contains("宽于自评表第3项“", looser.Because.Chinese, StringComparison.Ordinal);
        Assert.Contains("例如“工作人员人数：61人、学生数较多或多校区：是”", looser.Because.Chinese, StringComparison.Ordinal);
    }

    /// <summary>A province that counts its staff by a rule of its own, which names no critical values: the charter is not said to be as strict.</summary>
    [Fact]
    public void What_cannot_be_decided_is_told_and_refuses_nothing()
    {
        var province = School2023.Table with
        {
            Id = "province",
            Items = [.. School2023.Table.Items.Select(i => i.Rule.Id == "staff.headcount" ? i with { Rule = i.Rule with { Requirement = new EvenStaff() } } : i)],
        };
        var review = CharterReview.Of(_school with { Staff = 1 }, province);

        var undecided = Assert.Single(review.Undecided);
        Assert.Equal(("structure.staff", false), (undecided.Term.Option.Id, review.IsRefused));
        Assert.Contains("不能判定是否宽于自评表第3项", undecided.Because.Chinese, StringComparison.Ordinal);
        Assert.Empty(CharterReview.Of(_school).Undecided);
    }

    /// <summary>Staff and presidium stand side by side in the table: each term is held against the rule of its own item.</summary>
    [Fact]
    public void A_looser_term_names_the_rule_of_its_own_item()
    {
        foreach (var (terms, term, rule) in new[] { (_school with { Presidium = 6 }, "structure.presidium", "presidium.size"), (_school with { Staff = 41 }, "structure.staff", "staff.headcount") })
        {
            var looser = Assert.Single(CharterReview.Of(terms).Looser);

            Assert.Equal((term, rule, true), (looser.Term.Option.Id, looser.Binding.Id, looser.IsRefused));
            var item = RuleBook.National.Newest(UnionKind.StudentUnion, UnionLevel.School).Items.Single(i => i.Rule.Id == rule);
            Assert.Contains($"宽于自评表第{item.Number}项“{item.Rule.Title.Chinese}”", looser.Because.Chinese, StringComparison.Ordinal);
        }
    }

    /// <summary>A rule that says <em>normally</em> leaves a charter standing, and is told.</summary>
    [Fact]
    public void Less_than_normal_is_told_and_not_refused()
    {
        var terms = _school with { Congress = new() { DelegateShare = new(1, 200), NonCadres = new(1, 2) } };

        Assert.Equal(["congress.delegateShare", "congress.nonCadres"], CharterReview.Of(terms).Looser.Select(l => l.Term.Option.Id));
        Assert.False(CharterReview.Of(terms).IsRefused);
        Assert.Empty(CharterReview.Of(_school with { Congress = new() { DelegateShare = new(1, 10), NonCadres = new(4, 5) } }).Looser);
    }

    /// <summary>A province's table of 35 staff: the charter that stands by the national 40 is looser than it, and only than it.</summary>
    [Fact]
    public void The_table_of_the_caller_bounds_the_charter()
    {
        var province = School2023.Table with
        {
            Id = "province",
            Items = [.. School2023.Table.Items.Select(i => i.Rule.Id == "staff.headcount" ? i with { Rule = StructureRules.StaffHeadcount(35, 50) } : i)],
        };

        Assert.Empty(CharterReview.Of(_school).Looser);
        Assert.Equal(["structure.staff"], CharterReview.Of(_school, province).Looser.Select(l => l.Term.Option.Id));
        Assert.Empty(CharterReview.Of(_school with { Staff = 35 }, province).Looser);
        Assert.Equal(["structure.staff"], CharterReview.Of(_school with { Staff = 36 }, province).Looser.Select(l => l.Term.Option.Id));
    }

    /// <summary>What binds beside every table binds by every table: an appraisal each semester, one delegate in a hundred.</summary>
    [Fact]
    public void What_binds_beside_the_table_bounds_by_any_table()
    {
        var terms = _school with { Appraisals = 1, Congress = new() { DelegateShare = new(1, 200) } };

        Assert.DoesNotContain(School2020.Table.Items, i => i.Rule.Id is "appraisal.each-term" or "congress.delegate-share");
        Assert.All(
            RuleBook.National.Editions.Where(e => e.Level == UnionLevel.School),
            edition => Assert.Equal(["congress.delegateShare", "appraisal.times"], CharterReview.Of(terms, edition).Looser.Select(l => l.Term.Option.Id)));
    }

    [Fact]
    public void A_school_s_charter_is_bounded_for_its_colleges_by_the_table_of_colleges()
    {
        var colleges = College2024.Table with
        {
            Items = [.. College2024.Table.Items.Select(i => i.Rule.Id == "presidium.size" ? i with { Rule = StructureRules.PresidiumSize(2) } : i)],
        };

        Assert.Equal(["structure.collegePresidium"], CharterReview.Of(_school, School2023.Table, colleges: colleges).Looser.Select(l => l.Term.Option.Id));
        Assert.Throws<ArgumentException>(() => CharterReview.Of(_school, School2023.Table, colleges: School2022.Table));
        Assert.Throws<ArgumentException>(() => CharterReview.Of(_school, College2024.Table));
    }

    [Fact]
    public void A_quorum_moves_the_vote()
    {
        var more = _school with { Congress = new() { Quorum = new(new(2, 3), MoreThan: true, MajorityBase.Due) } };

        Assert.Equal(2, _school.Congress.Quorum.Needed(3));
        Assert.Equal(3, more.Congress.Quorum.Needed(3));
    }

    [Fact]
    public void A_charter_judges_its_own_union_only()
    {
        var review = CharterReview.Of(_school with { Staff = 20 });
        var record = new UnionRecord { Union = new(new(_school.Name.School), UnionKind.StudentUnion, UnionLevel.School, new(2024)), Structure = new() { Staff = Fact.Given(31) } };

        var finding = review.Assess(record).Assessment!.Findings.Single(f => f.Item.Rule.Id == "charter.structure.staff");
        Assert.Equal((Verdict.NotMet, Force.OwnCharter), (finding.Verdict, finding.Item.Rule.Basis.Force));
        Assert.Equal(CharterOutline.Of(review.Terms).NumberOf("staff_number"), finding.Item.Number);
        Assert.Throws<ArgumentException>(() => review.Assess(record with { Union = record.Union with { Name = new("另一所大学") } }));
        Assert.Throws<ArgumentException>(() => review.Assess(record with { Union = record.Union with { Kind = UnionKind.GraduateUnion } }));
    }

    private sealed record EvenStaff : Requirement<UnionRecord>
    {
        public override Verdict Judge(UnionRecord subject) =>
            subject.Structure.Staff is { Known: Known.Given, Low: > 1 and var staff } ? int.IsEvenInteger(staff) ? Verdict.Met : Verdict.NotMet : Verdict.Undetermined;

        public override Grounds GroundsIn(UnionRecord subject) => new([StructureFacts.Staff.Measure(subject)], []);

        public override string Describe(Language language) => language == Language.Chinese ? "工作人员成双" : "staff come in pairs";
    }

    private static CharterTerms Weighed(int students, int teachers) => _school with
    {
        Appraisal = new() { Groups = [new() { Group = RaterGroup.StudentDelegates, Weight = students }, new() { Group = RaterGroup.Teachers, Weight = teachers }] },
    };

    private static Sequence<string> Departments(int count) => [.. Enumerable.Range(1, count).Select(i => $"第{i}部")];
}
