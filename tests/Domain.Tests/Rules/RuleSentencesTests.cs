using System.Text.RegularExpressions;
using CsCheck;
using UnionGovernance.Activities;
using UnionGovernance.Appraisals;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Oversight;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Tests.Records;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Rules;

/// <summary>How papers speak of each rule.</summary>
public sealed class RuleSentencesTests
{
    // What a school may write itself, and what a law calls so.
    private const string Named = "（含预备党员）";

    /// <summary>Every rule that the library makes: of every edition, kind and level, as every option reads it, and every goal.</summary>
    private static readonly Rule[] _rules =
    [
        .. RuleBook.National.Editions.SelectMany(static e => e.Items).SelectMany(static i => i.Alternatives.Select(static a => a.Rule).Prepend(i.Rule)),
        .. RuleBook.National.Goals,
        OversightRules.PartyHearsEachSemester,
    ];

    [Fact]
    public void Every_rule_of_every_edition_says_how_it_is_kept_how_it_is_broken_and_what_will_be_done() => Assert.All(_rules, static r =>
    {
        Assert.NotNull(r.Sentences);
        Assert.NotEmpty(r.Sentences.Kept);
        Assert.NotEmpty(r.Sentences.Broken);
        Assert.NotEmpty(r.Sentences.Mended);
        Assert.InRange(r.Sentences.Problem.Length, 4, 20);
        Assert.InRange(r.Sentences.Improvement.Length, 4, 20);
        Assert.InRange(r.Sentences.Topic.Length, 2, 6);
    });

    [Fact]
    public void No_sentence_reads_like_a_field_or_has_brackets_where_a_clause_does() => Assert.All(
        _rules.SelectMany(static r => r.Sentences!.Kept.Concat(r.Sentences.KeptInPart).Concat(r.Sentences.Broken).Concat(r.Sentences.Mended).Concat(r.Sentences.StillDue)).SelectMany(static s => s.Written()),
        static s =>
        {
            Assert.EndsWith("。", s, StringComparison.Ordinal);
            Assert.DoesNotMatch("：|，符合|做到|使(?!用)|[A-Za-z/]|。。", Regex.Replace(s, "{.*?}", string.Empty));
            Assert.DoesNotMatch("[（）()]", Regex.Replace(s.Replace(Named, string.Empty, StringComparison.Ordinal), "{.*?}", string.Empty));
        });

    /// <summary>Whatever is known, a rule that is kept is reported and one that is broken is admitted and mended; what is said is a sentence.</summary>
    [Fact]
    public void Of_any_record_a_definite_verdict_is_told() => Gen.Select(RandomRecord.Any, Gen.Int[0, _rules.Length - 1]).Sample(
        static (record, index) =>
        {
            var rule = _rules[index];
            if (RuleBook.National.Editions.FirstOrDefault(e => e.Items.Any(i => i.Rule == rule)) is { } edition && edition.Level != record.Union.Level)
            {
                return;
            }

            record = record with { Remarks = [.. record.Remarks.Select(static r => r with { Reason = null })] };
            var (verdict, sentences) = (rule.Requirement.Judge(record), rule.Sentences!);
            var told = verdict switch
            {
                Verdict.Undetermined when IsOpenInTheYear(rule, record) => [Said(sentences.StillDue, record)],
                Verdict.Met => [Said(sentences.Kept, record)],
                Verdict.NotMet => [Said(sentences.Broken, record), Said(sentences.Mended, record)],
                _ => Array.Empty<string>(),
            };
            Assert.All(told, text =>
            {
                Assert.True(text.Length > 5, $"{rule.Id} {verdict}");
                Assert.DoesNotMatch("。。|未知|：是|：否|[0-9]+人至|-[0-9]", text);
            });
        },
        iter: 20_000);

    [Fact]
    public void A_share_is_told_with_its_counts_and_never_rounded_across_its_limit()
    {
        Assert.Equal("46名工作人员中，来自学院学生会的有21名，占45.7%，一般应不少于50%。", Broken(EligibilityRules.HalfFromCollegeUnions(40, 60), Share(21, 46)));
        Assert.Equal("工作人员总数不变，再从学院学生会选用2名，替换2名其他人员，达到23名，占50%。", Mended(EligibilityRules.HalfFromCollegeUnions(40, 60), Share(21, 46)));
        Assert.Equal("2001名工作人员中，来自学院学生会的有1000名，占49.98%，一般应不少于50%。", Broken(EligibilityRules.HalfFromCollegeUnions(40, 60), Share(1000, 2001)));
        Assert.Equal("工作人员中，来自学院学生会的比例不足50%。", Broken(EligibilityRules.HalfFromCollegeUnions(40, 60), Record() with
        {
            Eligibility = new() { FromCollegeUnions = Fact.Within(new Share(0, 1), new Share(1, 2), Edges.HighExcluded) },
        }));

        static UnionRecord Share(int part, int whole) => Record() with { Eligibility = new() { FromCollegeUnions = Fact.Given(new Share(part, whole)) } };
    }

    /// <summary>One report does not cut its staff in one measure and keep their number in another: who is to come from college unions is reckoned of those who stay.</summary>
    [Theory]
    [InlineData(46, 21, false, "减少工作人员时，来自学院学生会的21名予以保留，占40人的52.5%。")]
    [InlineData(46, 18, false, "减少工作人员时，来自学院学生会的18名予以保留，再从学院学生会选用2名，达到20名，占40人的50%。")]
    [InlineData(70, 25, true, "减少工作人员时，来自学院学生会的25名予以保留，再从学院学生会选用5名，达到30名，占60人的50%。")]
    [InlineData(46, 21, true, "工作人员总数不变，再从学院学生会选用2名，替换2名其他人员，达到23名，占50%。")]
    [InlineData(40, 19, false, "工作人员总数不变，再从学院学生会选用1名，替换1名其他人员，达到20名，占50%。")]
    public void Where_the_staff_is_to_be_cut_the_half_from_college_unions_is_reckoned_of_those_who_stay(int staff, int part, bool large, string told)
    {
        var record = Record() with
        {
            Structure = new() { Staff = Fact.Given(staff), LargeOrManyCampuses = Fact.Given(large) },
            Eligibility = new() { FromCollegeUnions = Fact.Given(new Share(part, staff)) },
        };

        Assert.Equal(told, Mended(EligibilityRules.HalfFromCollegeUnions(40, 60), record));
        Assert.Equal(StructureRules.StaffHeadcount(40, 60).Requirement.Judge(record) == Verdict.NotMet, !told.Contains("总数不变", StringComparison.Ordinal));
    }

    /// <summary>That an approval was not given does not say that nobody asked for it; and a paper says of which congress it speaks.</summary>
    [Fact]
    public void A_congress_is_told_by_its_number_or_its_day_and_what_was_not_approved_is_not_said_to_be_unasked()
    {
        var record = Record() with
        {
            AsOf = Fact.Given(new NodaTime.LocalDate(2025, 6, 30)),
            Congress = new()
            {
                Number = Fact.Given(21),
                HeldOn = Fact.Given(new NodaTime.LocalDate(2025, 5, 17)),
                ApprovedByParty = Fact.Given(false),
                ApprovedByFederation = Fact.Given(true),
                ReportedToFederation = Fact.Given(false),
                DelegateShare = Fact.Given(new Share(100, 22680)),
            },
        };
        var unnumbered = record with { Congress = record.Congress with { Number = default } };
        var undated = record with { Congress = record.Congress with { Number = default, HeldOn = default } };

        Assert.Equal("第二十一次学生代表大会召开前没有经学校党委批准。第二十一次学生代表大会结束后，没有将召开情况报告上级学联。", Broken(CongressRules.ApprovedAndReported, record));
        Assert.Equal("2025年5月17日的学生代表大会召开前没有经学校党委批准。2025年5月17日的学生代表大会结束后，没有将召开情况报告上级学联。", Broken(CongressRules.ApprovedAndReported, unnumbered));
        Assert.Equal("大会召开前没有经学校党委批准。会后没有将召开情况报告上级学联。", Broken(CongressRules.ApprovedAndReported, undated));
        Assert.StartsWith("第二十一次学生代表大会设代表100名", Broken(CongressRules.DelegateShare, record), StringComparison.Ordinal);
        Assert.StartsWith("大会设代表100名", Broken(CongressRules.DelegateShare, undated), StringComparison.Ordinal);
    }

    /// <summary>One who helps, or one who is held in reserve, is told beside the staff like several.</summary>
    [Fact]
    public void Who_is_no_staff_is_told_beside_them_from_the_first() => Assert.Contains(
        "另有志愿者1人，不计入工作人员。另有后备队伍1人，不计入工作人员。",
        Kept(StructureRules.StaffHeadcount(40, 60), Record() with { Structure = new() { Staff = Fact.Given(30), Volunteers = Fact.Given(1), Reserve = Fact.Given(1) } }),
        StringComparison.Ordinal);

    [Theory]
    [InlineData(true, "除一年级新生外，工作人员没有课业不及格的。")]
    [InlineData(false, "。工作人员没有课业不及格的。")]
    public void Of_whom_it_is_asked_to_fail_no_course_is_said_as_the_school_settled_it(bool firstYearsMayFail, string told) => Assert.EndsWith(
        told,
        Kept(EligibilityRules.Study(new() { FirstYearsMayFail = firstYearsMayFail }), Record() with { Eligibility = new() { OutsideRank = Fact.Given(0), WithFailedCourse = Fact.Given(0) } }),
        StringComparison.Ordinal);

    [Fact]
    public void How_many_do_not_keep_what_is_asked_of_each_is_told() => Assert.Contains(
        "2", Broken(EligibilityRules.Study(new()), Record() with { Eligibility = new() { OutsideRank = Fact.Given(2), WithFailedCourse = Fact.Given(0) } }), StringComparison.Ordinal);

    /// <summary>The number that is known is of the latest congress: the one by which the year's rule is kept is told by its day alone.</summary>
    [Fact]
    public void A_number_is_told_of_no_other_congress_than_its_own() => Assert.Equal("学生代表大会于2025年5月17日按规定的程序召开。", Kept(CongressRules.HeldOnSchedule, Record() with
    {
        AsOf = Fact.Given(new NodaTime.LocalDate(2026, 6, 30)),
        Congress = new()
        {
            Number = Fact.Given(22),
            Dates = Fact.Given<Sequence<Fact<NodaTime.LocalDate>>>([Fact.Given(new NodaTime.LocalDate(2025, 5, 17)), Fact.Given(new NodaTime.LocalDate(2026, 5, 20))]),
        },
    }));

    [Theory]
    [InlineData(true, "主席团由面试或者答辩产生，没有经学生代表大会或者全体学生大会选举。")]
    [InlineData(false, "主席团由面试或者答辩产生，没有经学生代表大会选举。")]
    public void Where_an_assembly_may_elect_that_is_said(bool orAssembly, string told) =>
        Assert.Equal(told, Said(CongressSentences.ElectedBy(orAssembly).Broken, Record() with { Congress = new() { PresidiumElectedBy = Fact.Given(ElectingBody.Interview) } }));

    [Fact]
    public void A_cap_that_hangs_on_a_circumstance_is_told_with_its_reason()
    {
        var rule = StructureRules.StaffHeadcount(40, 60);
        var large = Record() with
        {
            Structure = new() { Staff = Fact.Given(46), LargeOrManyCampuses = Fact.Given(true) },
            Remarks = [new() { At = "/structure/largeOrManyCampuses", Reason = "学校有两个校区，学生两万余人" }],
        };

        Assert.Equal("学生会现有工作人员46人。学校有两个校区，学生两万余人，工作人员上限为60人。", Kept(rule, large));
        Assert.Equal("学生会现有工作人员46人，学校学生较多或者有多个校区，上限为60人。", Kept(rule, large with { Remarks = [] }));
        Assert.Equal("学生会现有工作人员40人，未超过40人。", Kept(rule, large with { Structure = large.Structure with { Staff = Fact.Given(40) } }));
        Assert.Equal("学生会现有工作人员46人，比上限40人多6人。学校学生不多，也没有多个校区，不适用60人的上限。", Broken(rule, large with { Structure = large.Structure with { LargeOrManyCampuses = Fact.Given(false) } }));
        Assert.Equal("学生会现有工作人员61人，比上限60人多1人。", Broken(rule, large with { Structure = large.Structure with { Staff = Fact.Given(61) } }));
    }

    /// <summary>An office admits what is so, and does not call itself unwilling to serve.</summary>
    [Fact]
    public void A_union_that_has_functions_of_the_school_says_which_are_whose() =>
        Assert.Equal("学生会还承担部分行政职能，这些职能应由学校有关部门承担。", Broken(StructureRules.ServesOnly, Record()));

    [Theory]
    [InlineData("林虚谷", "江若谷", "校团委专职副书记林虚谷指导学生会工作，校团委专职干部江若谷担任学生会秘书长。")]
    [InlineData("林虚谷", "林虚谷", "校团委专职副书记林虚谷指导学生会工作，并担任学生会秘书长。")]
    [InlineData("林虚谷", null, "校团委专职副书记林虚谷指导学生会工作，聘任1名校团委专职干部担任学生会秘书长。")]
    [InlineData(null, "江若谷", "已明确1名校团委专职副书记指导学生会工作，校团委专职干部江若谷担任学生会秘书长。")]
    [InlineData(null, null, "已明确1名校团委专职副书记指导学生会工作，聘任1名校团委专职干部担任学生会秘书长。")]
    public void Who_guides_and_who_is_secretary_general_are_told_in_one_sentence(string? guide, string? general, string told) => Assert.Equal(told, Kept(OversightRules.GuidanceInSchool, Record() with
    {
        Guidance = new() { DeputySecretary = Who(guide), SecretaryGeneral = Who(general) },
    }));

    /// <summary>Of a rule that is open or broken the parts that are known to be kept are reported, and of one that does not apply nothing is.</summary>
    [Fact]
    public void What_is_kept_in_part_is_reported_as_far_as_it_is()
    {
        var record = Record() with
        {
            Training = new() { Autumn = Fact.Given(true), Spring = Fact.Given(false) },
            Guidance = new() { LeagueReviews = Fact.Given<Sequence<ReviewedMatter>>([ReviewedMatter.Activities, ReviewedMatter.Information]), Hearings = Fact.Given(1), SecretaryGeneral = Fact.Given("江若谷"), SecretaryGeneralAppointed = Fact.Given(true) },
            Congress = new() { Number = Fact.Given(21), HeldOn = Fact.Given(new NodaTime.LocalDate(2025, 5, 17)), ApprovedByParty = Fact.Given(true), ApprovedByFederation = Fact.Given(true) },
            AsOf = Fact.Given(new NodaTime.LocalDate(2025, 6, 30)),
            Selection = new() { PresidiumSteps = Fact.Given(SelectionRules.SchoolPresidium) },
        };

        Assert.StartsWith("主席团成员候选人由学院团组织推荐", InPart(SelectionRules.SchoolChain), StringComparison.Ordinal);
        Assert.Equal("秋季开展了一次全员培训。", InPart(TrainingRules.InSchool));
        Assert.Equal("举办活动和发布重要信息由校团委审核。", InPart(OversightRules.LeagueReviews));
        Assert.Equal("本学年，学校党委听取学生会工作汇报1次。", InPart(OversightRules.PartyHearsInSchool));
        Assert.Equal("校团委专职干部江若谷担任学生会秘书长。", InPart(OversightRules.GuidanceInSchool));
        Assert.Equal("第二十一次学生代表大会召开前经学校党委和上级学联批准。", InPart(CongressRules.ApprovedAndReported));
        Assert.Equal("第二十一次学生代表大会于2025年5月17日召开。", InPart(CongressRules.HeldOnSchedule));
        Assert.Empty(AppraisalRules.NotTiedInSchool.Sentences!.Beside(record with { Incentives = new() { AwardsNotTied = Fact.Given(true) } }, Verdict.Undetermined, string.Empty));
        Assert.All([Verdict.NotMet, Verdict.Undetermined], v => Assert.NotEmpty(TrainingRules.InSchool.Sentences!.Beside(record, v, string.Empty)));
        Assert.Empty(TrainingRules.InSchool.Sentences!.Beside(record, Verdict.NotApplicable, string.Empty));
        Assert.Empty(StructureRules.ServesOnly.Sentences!.KeptInPart);

        string InPart(Rule rule) => string.Concat(rule.Sentences!.Beside(record, rule.Requirement.Judge(record), string.Empty));
    }

    [Fact]
    public void A_wrong_post_is_named_with_how_many_hold_it()
    {
        var rule = School2023.Table.RuleOf("posts.permitted")!;
        var record = Record() with { Members = new() { Complete = Fact.Given(true), List = [Holding("a", "部长"), Holding("b", "秘书长助理"), Holding("c", "秘书长助理")] } };

        Assert.Equal("学生会设有“秘书长助理”2名，不在规定的职务之内。", Broken(rule, record));
        Assert.Equal("撤销“秘书长助理”，任职同学转任规定的职务或者退出。", Mended(rule, record));

        static Member Holding(string id, string post) => new() { Id = id, Post = Fact.Given(post), Teacher = Fact.Given(false) };
    }

    [Fact]
    public void What_a_chain_lacks_is_named_and_a_wrong_order_is_said_to_be_one()
    {
        var rule = SelectionRules.SchoolChain;
        var record = Record() with { Selection = new() { PresidiumSteps = Fact.Given<Sequence<SelectionStep>>([SelectionStep.CollegeLeagueRecommends, SelectionStep.JointReview]), DepartmentSteps = Fact.Given(SelectionRules.SchoolDepartment) } };

        Assert.Equal("主席团成员候选人的遴选缺少学院党组织同意和学校党委确定。", Broken(rule, record));
        Assert.Equal("部门成员的遴选没有按规定的先后进行。", Broken(rule, record with
        {
            Selection = new() { PresidiumSteps = Fact.Given(SelectionRules.SchoolPresidium), DepartmentSteps = Fact.Given<Sequence<SelectionStep>>([.. SelectionRules.SchoolDepartment.Reverse()]) },
        }));
    }

    [Fact]
    public void A_college_speaks_of_its_own_Party_and_League_organisations_and_a_graduate_union_of_itself()
    {
        var college = Record() with { Union = Record().Union with { Name = new("甲大学", "文学院"), Level = UnionLevel.College, Kind = UnionKind.GraduateUnion } };

        Assert.Equal("重要事项和重大活动，研究生会事先向学院团组织报告。", Kept(OversightRules.AdvanceReport, college));
        Assert.Equal("学院党组织定期听取研究生会工作汇报，研究重大事项。", Kept(OversightRules.PartyHearsInCollege, college));
        Assert.Equal("大会设代表12名，占所代表研究生1000人的1.2%。", Kept(CongressRules.DelegateShare, college with { Congress = new() { DelegateShare = Fact.Given(new Share(12, 1000)) } }));
    }

    /// <summary>A paragraph that speaks of the matter needs our sentence for the figures that it lacks, and for nothing else.</summary>
    [Fact]
    public void Beside_a_paragraph_of_the_school_s_own_only_what_it_lacks_is_said()
    {
        var record = Record() with { Appraisal = new() { TimesInYear = Fact.Given(2), Autumn = Fact.Given(true), Spring = Fact.Given(true) } };
        var sentences = AppraisalRules.EachSemester.Sentences!;

        Assert.Equal(["本学年秋季学期、春季学期都开展了述职评议，共2次。"], sentences.Beside(record, Verdict.Met, string.Empty));
        Assert.Equal(["本学年秋季学期、春季学期都开展了述职评议，共2次。"], sentences.Beside(record, Verdict.Met, "召开了述职评议会。"));
        Assert.Empty(sentences.Beside(record, Verdict.Met, "本年度述职评议共2次。"));
        Assert.Empty(OversightRules.AdvanceReport.Sentences!.Beside(record, Verdict.Met, "重要事项事先报告。"));
        Assert.NotEmpty(OversightRules.AdvanceReport.Sentences!.Beside(record, Verdict.Met, "公章专人保管。"));
    }

    [Fact]
    public void Sentences_that_say_the_same_are_equal()
    {
        Assert.Equal(StructureRules.StaffHeadcount(40, 60).Sentences, StructureRules.StaffHeadcount(40, 60).Sentences);
        Assert.NotEqual(StructureRules.StaffHeadcount(40, 60).Sentences, StructureRules.StaffHeadcount(40, 50).Sentences);
        Assert.Equal("{学生会}现有工作人员{工作人员人数}，未超过30人。", StructureRules.StaffHeadcount(30).Sentences!.Kept[0].ToString());
    }

    private static Fact<string> Who(string? name) => name is null ? default : Fact.Given(name);

    private static UnionRecord Record() => new() { Union = new(new("甲大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)) };

    private static string Said(Sequence<Sentence> sentences, UnionRecord record) => string.Concat(sentences.Select(s => s.In(record)));

    private static string Kept(Rule rule, UnionRecord record) => Said(rule.Sentences!.Kept, record);

    private static string Broken(Rule rule, UnionRecord record) => Said(rule.Sentences!.Broken, record);

    private static bool IsOpenInTheYear(Rule rule, UnionRecord record) => rule.Requirement.Explain(record) is var explanation && !explanation.Missing().Any() && explanation.Whole().Any(static e => e.OpenUntil is not null);

    private static string Mended(Rule rule, UnionRecord record) => Said(rule.Sentences!.Mended, record);
}
