using System.Globalization;
using CsCheck;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Law;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Tests.Records;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Editions;

public sealed class RuleBookTests
{
    private static readonly Rule _goal = new(
        "goal.few-departments",
        new("工作部门不超过四个", "At most four departments"),
        new AtMost<UnionRecord, int>(StructureFacts.Departments, 4),
        Basis.OwnGoal);

    private static readonly Edition _own = School2023.Table with { Id = "own-2024", Title = new("本校2024年表", "Our table of 2024"), Year = new(2024) };

    private static readonly UnionRecord _record = new()
    {
        Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
        Structure = new() { Staff = Fact.Given(51), Presidium = Fact.Given(5), Departments = Fact.Within(6, 8) },
    };

    private static readonly UnionRecord _of2024 = _record with { Union = _record.Union with { Year = new(2024) } };

    [Fact]
    public void An_edition_and_a_goal_of_a_callers_own_are_chosen_and_found_like_national_ones()
    {
        var book = RuleBook.National.With(_own).With(_goal);
        var assessment = Assessed.Of(book.Assess(_of2024 with { Goals = [_goal.Id] }));

        Assert.Equal(("own-2024", false), (assessment.Edition.Id, assessment.CarriedForward));
        Assert.Equal([(_goal.Id, "目标1", "Goal 1", Verdict.NotMet)], assessment.Goals.Select(g => (g.Item.Rule.Id, g.Item.Number, g.Item.NumberIn(Language.English), g.Verdict)));
        Assert.Equal(("school-2023-2024", true), (Assessed.Of(_of2024).Edition.Id, Assessed.Of(_of2024).CarriedForward));
    }

    [Fact]
    public void A_file_may_name_the_ids_of_the_book_by_which_it_is_read_and_no_others()
    {
        var book = RuleBook.National.With(_own).With(_goal);
        var bytes = RecordFile.Write(_of2024 with { Edition = _own.Id, Goals = [_goal.Id], Claims = [new(_goal.Id, Answer.Yes, null)] });

        Assert.Equal("own-2024", RecordFile.Read(bytes, book).Value?.Edition);
        Assert.Equal(["/edition", "/goals/0", $"/claims/{_goal.Id}"], RecordFile.Read(bytes).Faults.Select(f => f.JsonPointer));
        Assert.Contains("own-2024", RecordFile.FieldOf(book).At("/edition").Choices.Select(c => c.Word));
        Assert.DoesNotContain("own-2024", RecordFile.Field.At("/edition").Choices.Select(c => c.Word));
        Assert.Equal([_goal.Id], WordingFile.Read("""{ "goal.few-departments": "部门要少" }"""u8, book).Value?.Texts.Keys ?? []);
        Assert.NotNull(DossierFile.Read([.. """{ "records": [ """u8, .. bytes, .. "] }"u8], book).Value);
    }

    [Fact]
    public void An_edition_of_a_known_id_stands_in_its_place()
    {
        var stricter = School2023.Table with { Items = [.. School2023.Table.Items.Select(i => i.Rule.Id == "staff.headcount" ? i with { Rule = StructureRules.StaffHeadcount(35, 50) } : i)] };
        var book = RuleBook.National.With(stricter);

        Assert.Equal(RuleBook.National.Editions.Select(e => e.Id), book.Editions.Select(e => e.Id));
        Assert.Equal(Verdict.NotMet, Verdicts(Assessed.Of(book.Assess(_record)))["staff.headcount"]);
        Assert.Equal(Verdict.Undetermined, Verdicts(Assessed.Of(_record))["staff.headcount"]);
        Assert.Equal([_goal.Id], RuleBook.National.With(_goal).With(_goal).Goals.Select(g => g.Id).Except(RuleBook.National.Goals.Select(g => g.Id)));
    }

    [Fact]
    public void No_two_lines_of_an_edition_and_no_line_and_goal_have_one_id()
    {
        var staff = School2023.Table.Items[2];
        Edition Of(params Item[] items) => _own with { Items = [.. items] };

        Assert.Throws<ArgumentException>(() => RuleBook.National.With(Of(staff, staff with { Number = "18", Rule = StructureRules.StaffHeadcount(30) })));
        Assert.Throws<ArgumentException>(() => RuleBook.National.With(Of(staff with { Rule = RuleBook.National.Goals[0] })));
        Assert.Throws<ArgumentException>(() => RuleBook.National.With(_goal with { Id = "staff.headcount" }));
        Assert.Throws<ArgumentException>(() => RuleBook.National.With(Of()));
        Assert.Throws<ArgumentException>(() => RuleBook.National.With(_own with { Items = default }));
        Assert.Throws<ArgumentException>(() => RuleBook.National.With(_own with { Id = " " }));
        Assert.Throws<ArgumentException>(() => RuleBook.National.With(_goal with { Id = string.Empty }));
        Assert.Throws<ArgumentException>(() => RuleBook.National.With(Of(staff with { Alternatives = [new(new() { FirstYearsMayFail = true }, EligibilityRules.Politics)] })));
    }

    [Fact]
    public void Books_that_say_the_same_are_equal_and_have_one_hash()
    {
        var (one, other) = (RuleBook.National.With(_own).With(_goal), RuleBook.National.With(_own with { Items = [.. _own.Items] }).With(_goal with { }));

        Assert.NotSame(one, other);
        Assert.True(one.Equals(other));
        Assert.Equal((one.Hash, one.GetHashCode()), (other.Hash, other.GetHashCode()));
        Assert.Matches("^[0-9a-f]{64}$", one.Hash);
        Assert.Equal(RuleBook.National.Hash, RuleBook.National.With(School2023.Table).Hash);
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void A_book_has_another_hash_for_every_difference()
    {
        Item staff = _own.Items[2], study = _own.Items[7];
        Edition Line(Item line, Item other) => _own with { Items = _own.Items.Replace(line, other) };
        Edition Asks(Requirement<UnionRecord> asked) => Line(staff, staff with { Rule = staff.Rule with { Requirement = asked } });
        AtMost<UnionRecord, int> AtMost(FactPath<UnionRecord, int> path, int limit) => new(path, limit);
        var (a, b, c) = (AtMost(StructureFacts.Staff, 40), AtMost(StructureFacts.Presidium, 5), AtMost(StructureFacts.Departments, 6));
        string[] hashes =
        [
            RuleBook.National.Hash,
            .. new[]
            {
                _own,
                _own with { Title = new("另一张表", "Another table") },
                _own with { Kind = UnionKind.GraduateUnion },
                _own with { Year = new(2025) },
                _own with { MetWord = "达标" },
                Line(staff, staff with { Number = "30" }),
                Line(staff, staff with { Mark = Mark.Core }),
                Line(study, study with { Alternatives = [] }),
                Asks(a),
                Asks(AtMost(StructureFacts.Staff, 41)),
                Asks(AtMost(StructureFacts.Presidium, 40)),
                Asks(new AtLeast<UnionRecord, int>(StructureFacts.Staff, 40)),
                // Read aloud, these two are the same words in the same order.
                Asks(new Any<UnionRecord>([new All<UnionRecord>([a, b]), c])),
                Asks(new All<UnionRecord>([a, new Any<UnionRecord>([b, c])])),
            }.Select(e => RuleBook.National.With(e).Hash),
            RuleBook.National.With(_goal).Hash,
            RuleBook.National.With(_goal).With(_goal with { Id = "goal.few" }).Hash,
        ];

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
    }

    [Fact]
    public void A_hash_is_the_same_in_every_culture()
    {
        // A culture of this thread alone, with other signs for numbers and days.
        var (here, before, strange) = (RuleBook.National.With(_own).Hash, CultureInfo.CurrentCulture, (CultureInfo)CultureInfo.InvariantCulture.Clone());
        strange.NumberFormat.NegativeSign = "−";
        strange.DateTimeFormat.DateSeparator = ".";
        strange.DateTimeFormat.LongDatePattern = "yyyy.MM.dd";
        try
        {
            CultureInfo.CurrentCulture = strange;
            Assert.Equal(here, RuleBook.National.With(_own).Hash);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_requirement_of_the_national_book_is_written_in_a_way_of_its_own()
    {
        var asked = RuleBook.National.Editions.SelectMany(e => e.Items).SelectMany(i => i.Alternatives.Select(a => a.Rule).Prepend(i.Rule)).Concat(RuleBook.National.Goals).ToList();

        Assert.All(asked, r => Assert.DoesNotContain("UnionGovernance", r.Requirement.Canonical, StringComparison.Ordinal));
        Assert.All(asked.GroupBy(r => r.Requirement.Canonical), g => Assert.Single(g.Select(r => r.Requirement.Describe(Language.English)).Distinct()));
        Assert.Equal(
            "any([atMost(/structure/staff,40),all([is(/structure/largeOrManyCampuses),atMost(/structure/staff,60)])])", School2023.Table.RuleOf("staff.headcount")!.Requirement.Canonical);
    }

    [Fact]
    public void Two_editions_of_2021_ask_which_and_the_named_one_answers()
    {
        var record = _record with { Union = _record.Union with { Year = new(2021) } };

        Assert.Equal(["school-2021-11", "school-2021-2022"], Assert.IsType<AssessmentOutcome.SeveralFit>(RuleBook.National.Assess(record)).Fitting.Select(e => e.Id));
        Assert.Equal("school-2021-11", Assessed.Of(record with { Edition = "school-2021-11" }).Edition.Id);
    }

    [Fact]
    public void Before_the_first_edition_none_fits_and_after_the_last_it_is_carried_forward()
    {
        UnionRecord In(int year) => _record with { Union = _record.Union with { Year = new(year) } };

        Assert.Null(Assert.IsType<AssessmentOutcome.NoneFits>(RuleBook.National.Assess(In(2019))).Named);
        Assert.False(Assessed.Of(In(2020)).CarriedForward);
        Assert.True(Assessed.Of(In(2031)).CarriedForward);
    }

    [Fact]
    public void An_edition_for_another_level_or_kind_does_not_fit()
    {
        Edition? Named(UnionRecord record) => Assert.IsType<AssessmentOutcome.NoneFits>(RuleBook.National.Assess(record)).Named;

        Assert.Equal("college-2024-2025", Named(_record with { Edition = "college-2024-2025" })?.Id);
        Assert.Equal("school-2023-2024-graduate", Named(_record with { Edition = "school-2023-2024-graduate" })?.Id);
        Assert.Equal("measures-2019", Assessed.Of(_record with { Edition = TenMeasures.Id, Union = _record.Union with { Kind = UnionKind.GraduateUnion } }).Edition.Id);
    }

    [Fact]
    public void The_day_fills_an_unknown_day_only()
    {
        var (day, later, autumn) = (new LocalDate(2024, 3, 1), new LocalDate(2024, 6, 1), Fact.Within(new LocalDate(2023, 11, 1), new LocalDate(2023, 11, 30)));

        Assert.Equal(Fact.Given(later), Assessed.Of(RuleBook.National.Assess(_record, later)).Record.AsOf);
        Assert.Equal(Fact.Given(day), Assessed.Of(RuleBook.National.Assess(_record with { AsOf = Fact.Given(day) }, later)).Record.AsOf);
        Assert.Equal(autumn, Assessed.Of(RuleBook.National.Assess(_record with { AsOf = autumn }, later)).Record.AsOf);
        Assert.Equal(Known.Unknown, Assessed.Of(_record).Record.AsOf.Known);
    }

    /// <summary>The only staff member, in the first year of study, failed a course; and is the first of a major of two.</summary>
    [Theory]
    [InlineData(1, false, false, Verdict.NotMet)]
    [InlineData(1, true, false, Verdict.Met)]
    [InlineData(3, false, false, Verdict.NotMet)]
    [InlineData(3, false, true, Verdict.Met)]
    public void Options_read_the_table_whether_it_is_named_or_of_the_year_or_carried_forward(int yearOfStudy, bool firstYears, bool tinyMajors, Verdict expected)
    {
        var half = Fact.Given(new Share(1, 2));
        var record = _record with
        {
            Members = new()
            {
                Complete = Fact.Given(true),
                List = [new() { Id = "甲", YearOfStudy = Fact.Given(yearOfStudy), StudyLevel = Fact.Given(StudyLevel.Bachelor), FailedCourses = Fact.Given(yearOfStudy == 1 ? 1 : 0), RankLastTerm = half, RankLastYear = half, RankSinceEnrolment = half }],
            },
            Structure = new(),
            Options = new() { FirstYearsMayFail = firstYears, FirstOfTinyMajorCounts = tinyMajors },
        };

        Assert.Equal(expected, Verdicts(Assessed.Of(record))["eligibility.study"]);
        Assert.Equal(expected, Verdicts(Assessed.Of(record with { Edition = "school-2020" }))["eligibility.study"]);
        Assert.Equal(expected, Verdicts(Assessed.Of(record with { Edition = TenMeasures.Id }))["eligibility.study"]);
        Assert.Equal(expected, Verdicts(Assessed.Of(record with { Union = record.Union with { Year = new(2030) } }))["eligibility.study"]);
        Assert.Equal(expected, Verdicts(Assessed.Of(record, _own with { Year = new(2023) }))["eligibility.study"]);
    }

    [Fact]
    public void A_graduate_unions_rule_on_study_has_the_same_id_and_no_other_reading()
    {
        var record = _record with
        {
            Union = _record.Union with { Kind = UnionKind.GraduateUnion },
            Eligibility = new() { WithFailedCourse = Fact.Given(1) },
            Options = new() { FirstYearsMayFail = true, FirstOfTinyMajorCounts = true },
        };

        Assert.Equal(EligibilityRules.GraduateStudy, Assessed.Of(record).Edition.RuleOf("eligibility.study"));
        Assert.Equal(Verdict.NotMet, Verdicts(Assessed.Of(record))["eligibility.study"]);
    }

    private static readonly Dictionary<string, (UnionRecord Record, string Places)> _unsound = new()
    {
        ["a negative count"] = (_record with { Structure = new() { Staff = Fact.Given(-3) } }, "/structure/staff"),
        ["reversed bounds"] = (_record with { Structure = new() { Staff = new() { Known = Known.Within, Low = 9, High = 3 } } }, "/structure/staff"),
        ["two values of one fact"] = (_record with { Structure = new() { Staff = new() { Known = Known.Given, Low = 3 } } }, "/structure/staff"),
        ["two values of one fact, in order"] = (_record with { Structure = new() { Staff = new() { Known = Known.Given, Low = 3, High = 5 } } }, "/structure/staff"),
        ["an exact value that is excluded"] = (_record with { Structure = new() { Staff = new() { Known = Known.Given, Low = 3, High = 3, Edges = Edges.LowExcluded } } }, "/structure/staff"),
        ["posts that are known and are nothing"] = (_record with { Structure = new() { Posts = new() { Known = Known.Given } } }, "/structure/posts"),
        ["a way of knowing that there is not"] = (_record with { Structure = new() { Staff = new() { Known = (Known)9 } } }, "/structure/staff"),
        ["nothing counted"] = (_record with { Structure = new() { Staff = new() { Known = Known.Within, Low = 3, High = 4, Edges = Edges.LowExcluded | Edges.HighExcluded } } }, "/structure/staff"),
        ["a fact that may not be excused"] = (_record with { Structure = new() { LargeOrManyCampuses = Fact.NotApplicable<bool>() } }, "/structure/largeOrManyCampuses"),
        ["an excuse without a reason"] = (_record with { Incentives = new() { RecommendationNotTied = Fact.NotApplicable<bool>() } }, "/incentives/recommendationNotTied/notApplicable"),
        ["a person twice"] = (_record with { Members = new() { List = [new() { Id = "甲" }, new() { Id = "甲" }] } }, "/members/list/1/id"),
        ["a person without an id"] = (_record with { Members = new() { List = [new() { Id = null! }] } }, "/members/list/0/id"),
        ["a status that there is not"] = (_record with { Members = new() { List = [new() { Id = "甲", PoliticalStatus = Fact.Given((PoliticalStatus)99) }] } }, "/members/list/0/politicalStatus"),
        ["a post that is nothing"] = (_record with { Structure = new() { Posts = Fact.Given<Sequence<string>>([null!]) } }, "/structure/posts/0"),
        ["a kind that there is not"] = (_record with { Union = _record.Union with { Kind = (UnionKind)7 } }, "/kind"),
        ["a level that there is not"] = (_record with { Union = _record.Union with { Level = (UnionLevel)7 } }, "/level"),
        ["no year"] = (_record with { Union = _record.Union with { Year = default(AcademicYear) } }, "/academicYear"),
        ["no name"] = (_record with { Union = _record.Union with { Name = null! } }, "/school"),
        ["a blank name"] = (_record with { Union = _record.Union with { Name = new(" ") } }, "/school"),
        ["a college's union without a college"] = (_record with { Union = _record.Union with { Level = UnionLevel.College } }, "/college"),
        ["no union"] = (_record with { Union = null! }, "/school /kind /level /academicYear"),
        ["no structure"] = (_record with { Structure = null! }, "/structure"),
        ["no roster"] = (_record with { Members = null! }, "/members"),
        ["nobody in a list"] = (_record with { Members = new() { List = [null!] } }, "/members/list/0"),
        ["no options"] = (_record with { Options = null! }, "/options"),
        ["no remarks"] = (_record with { Remarks = null! }, "/remarks"),
        ["a remark on no fact"] = (_record with { Remarks = [new() { At = "/structure/stuff" }] }, "/remarks/~1structure~1stuff"),
        ["a remark that is nothing"] = (_record with { Remarks = [null!] }, "/remarks/"),
        ["a remark on nothing"] = (_record with { Remarks = [new() { At = null! }] }, "/remarks/"),
        ["a statement of nobody"] = (_record with { Remarks = [new() { At = "/structure/staff", Statement = new(null!, default, null!) }] }, "/remarks/~1structure~1staff/statement/by /remarks/~1structure~1staff/statement/on /remarks/~1structure~1staff/statement/document /remarks/~1structure~1staff/statement"),
        ["an unknown edition"] = (_record with { Edition = "school-1999" }, "/edition"),
        ["an unknown goal"] = (_record with { Goals = ["goal.none"] }, "/goals/0"),
        ["a goal twice"] = (_record with { Goals = ["goal.reach", "goal.reach"] }, "/goals/1"),
        ["no goals"] = (_record with { Goals = null! }, "/goals"),
        ["a claim on no rule"] = (_record with { Claims = [new("no.rule", Answer.Yes, null)] }, "/claims/no.rule"),
        ["an answer that there is not"] = (_record with { Claims = [new("staff.headcount", (Answer)99, null)] }, "/claims/staff.headcount/answer"),
        ["an eleventh measure"] = (_record with { Paragraphs = [new(11, "文字")] }, "/paragraphs/11"),
        ["a correction of no rule"] = (_record with { Corrections = [new(null!, "问题", "措施", null, default, default)] }, "/corrections/0/rule"),
        ["a text too long"] = (_record with { Source = new('长', 5001) }, "/source"),
    };

    public static TheoryData<string> Unsound { get; } = [.. _unsound.Keys];

    [Theory]
    [MemberData(nameof(Unsound))]
    public void A_record_that_no_file_may_hold_is_refused_with_every_place_that_is_wrong(string what)
    {
        var (record, places) = _unsound[what];
        var refused = Assert.IsType<AssessmentOutcome.Refused>(RuleBook.National.Assess(record));

        Assert.Equal(places.Split(' '), refused.Faults.Select(f => f.JsonPointer));
    }

    [Fact]
    public void A_roster_without_a_list_lists_nobody() =>
        Assert.Equal(Verdict.Undetermined, Verdicts(Assessed.Of(_record with { Members = new() { List = null! } }))["eligibility.politics"]);

    [Fact]
    public void All_faults_of_a_record_come_at_once()
    {
        var refused = Assert.IsType<AssessmentOutcome.Refused>(RuleBook.National.Assess(_record with
        {
            Structure = new() { Staff = Fact.Given(-3), Presidium = Fact.Given(-1) },
            Members = new() { List = [.. Enumerable.Repeat(new Member { Id = "甲" }, 200)] },
            Options = null!,
        }));

        Assert.Equal((100, 202), (refused.Faults.Count, refused.FaultCount));
        Assert.Equal(["/structure/staff", "/structure/presidium", "/members/list/1/id"], refused.Faults.Take(3).Select(f => f.JsonPointer));
        Assert.Equal("-3", refused.Faults[0].Found.English);
    }

    [Fact]
    public void Whatever_a_file_may_hold_is_sound_in_code_too() => RandomRecord.Any.Sample(
        // Each draw judges a whole record.
        static record => RuleBook.National.Assess(record) is not AssessmentOutcome.Refused, iter: 1000);

    private static Dictionary<string, Verdict> Verdicts(Assessment assessment) => assessment.Findings.ToDictionary(f => f.Item.Rule.Id, f => f.Verdict);
}
