using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using UnionGovernance.Congresses;
using UnionGovernance.Oversight;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Tests.Rules;

/// <summary>
/// A second evaluator, deliberately naive: plain loops over every value that a fact may have, three-valued by asking whether all,
/// none or some of them are lawful, with a fourth answer where nothing is asked. Its limits, lists and steps come from the collected
/// provisions, never from the rule book; an edition tells it no more than its name, level and kind.
/// </summary>
internal static class NaiveEvaluator
{
    private static readonly Dictionary<(string Id, string Name), JsonElement> _parameters =
        JsonDocument.Parse(File.ReadAllText(RepositoryRoot.File("tests", "reference", "provisions.json"))).RootElement.EnumerateArray()
            .SelectMany(p => p.GetProperty("parameters").EnumerateArray().Select(x => (Id: p.GetProperty("id").GetString()!, Name: x.GetProperty("name").GetString()!, Value: x.GetProperty("value"))))
            .ToDictionary(p => (p.Id, p.Name), p => p.Value);

    private static readonly Dictionary<string, SelectionStep> _steps = new()
    {
        ["班级团支部推荐"] = SelectionStep.BranchRecommends,
        ["院系团组织推荐"] = SelectionStep.CollegeLeagueRecommends,
        ["院系团组织同意"] = SelectionStep.CollegeLeagueAgrees,
        ["院系党组织同意"] = SelectionStep.CollegePartyAgrees,
        ["党委学工部门+校团委联合审查"] = SelectionStep.JointReview,
        ["党委学工部门+校团委审核确定"] = SelectionStep.JointReview,
        ["校党委确定"] = SelectionStep.PartyDecides,
        ["院系党组织确定"] = SelectionStep.CollegePartyDecides,
    };

    private static readonly Dictionary<string, ReviewedMatter> _matters = new()
    {
        ["活动"] = ReviewedMatter.Activities,
        ["重要信息发布"] = ReviewedMatter.Information,
        ["对外联系"] = ReviewedMatter.Liaison,
        ["经费物资"] = ReviewedMatter.Funds,
    };

    private static readonly Dictionary<string, ElectingBody> _bodies = new() { ["学生代表大会"] = ElectingBody.Congress, ["全体学生大会"] = ElectingBody.Assembly };
    private static readonly Dictionary<string, PoliticalStatus[]> _statuses = new()
    {
        ["共产党员"] = [PoliticalStatus.PartyMember, PoliticalStatus.ProbationaryPartyMember],
        ["共青团员"] = [PoliticalStatus.LeagueMember],
    };

    // Limits and lists are looked up once: a provision does not change while records are judged.
    private static readonly int _staff = Int("SCH-03", "maxStaff");
    private static readonly int _staffLarge = Int("SCH-03", "maxStaffLarge");
    private static readonly int _collegeStaff = Int("COL-03", "maxStaff");
    private static readonly int _presidium = Int("SCH-04", "maxPresidium");
    private static readonly int _collegePresidium = Int("COL-04", "maxPresidium");
    private static readonly int _departments = Int("SCH-05", "maxDepartments");
    private static readonly HashSet<string> _posts = [.. Texts("SCH-06a", "allowedPosts")];
    private static readonly HashSet<string> _postsOf2023 = [.. Texts("SCH-06b", "allowedPosts")];
    private static readonly HashSet<string> _collegePosts = [.. Texts("COL-05", "allowedPosts")];
    private static readonly HashSet<PoliticalStatus> _politics = [.. Texts("SCH-07", "allowedPoliticalStatus").SelectMany(s => _statuses[s])];
    private static readonly HashSet<PoliticalStatus> _collegePolitics = [.. Texts("COL-06", "allowedPoliticalStatus").SelectMany(s => _statuses[s])];
    private static readonly decimal _rank = Decimal("SCH-08a", "maxRankRatio");
    private static readonly decimal _collegeRank = Decimal("COL-07", "maxRankRatio");
    private static readonly int _failed = Int("SCH-08b", "failedCourses");
    private static readonly int _postgraduateFailed = Int("SCH-08c", "failedCourses");
    private static readonly int _collegeFailed = Int("COL-07", "failedCourses");
    private static readonly SelectionStep[] _presidiumSteps = [.. Texts("SCH-09a", "steps").Select(s => _steps[s])];
    private static readonly SelectionStep[] _departmentSteps = [.. Texts("SCH-09b", "steps").Select(s => _steps[s])];
    private static readonly SelectionStep[] _collegeSteps = [.. Texts("COL-15", "steps").Select(s => _steps[s])];
    private static readonly ElectingBody[] _electing = [.. Texts("SCH-10", "electingBody").Select(b => _bodies[b])];
    private static readonly ElectingBody[] _collegeElecting = [.. Texts("COL-08", "electingBody").Select(b => _bodies[b])];
    private static readonly LocalDate _heldSince = LocalDatePattern.Iso.Parse($"{_parameters[("SCH-11a", "heldSince")].GetString()}-01").Value;
    private static readonly decimal _delegates = Decimal("CON-03", "minDelegateRatio");
    private static readonly decimal _nonCadres = Decimal("CON-05", "minNonCadreShare");
    private static readonly decimal _fromColleges = Decimal("SEL-03", "minFromCollegeUnions");
    private static readonly int _appraisals = 2 * Int("APP-01", "perTerm");
    private static readonly decimal _raters = Decimal("APP-02", "studentShareMin");
    private static readonly ReviewedMatter[] _reviews = [.. Texts("OVS-03", "approvalAreas").Select(m => _matters[m])];

    // The greatest count that is tried; every limit lies below it, so larger counts change nothing.
    private const int Enough = 64;

    public static Verdict Judge(Edition edition, string rule, UnionRecord r)
    {
        var college = edition.Level == UnionLevel.College;
        return rule switch
        {
            "positioning.service" => Attested(r, "/positioning/servesOnly", r.Positioning.ServesOnly),
            "structure.flat" => Attested(r, "/structure/flat", r.Structure.Flat),
            "staff.headcount" when college => Decide(Staff(r).Select(n => n <= _collegeStaff)),
            "staff.headcount" => Decide(from staff in Staff(r) from large in YesNo(r.Structure.LargeOrManyCampuses) select staff <= _staff || (large && staff <= _staffLarge)),
            "presidium.size" => Decide(Presidium(r).Select(n => n <= (college ? _collegePresidium : _presidium))),
            "departments.count" => Decide(Possible(r.Structure.Departments, SeenDepartments(r)).Select(n => n <= _departments)),
            // A school that tries rotation may say so in either way, and of 2023 the table names bodies in place of titles, whom every table means.
            "posts.permitted" => Posts(r, title => title switch
            {
                "执行主席" => edition.Id.Split("-graduate")[0] is "school-2020" or "school-2023-2024" ? true : null,
                "主席团成员" or "工作部门成员" => _postsOf2023.Contains(title),
                "😀" or "<\"\\/&'+" or "a\n\tb" or " é " => null,
                _ => (college ? _collegePosts : _posts).Contains(title),
            }),
            "eligibility.politics" => Everybody(r, r.Eligibility.NotPartyOrLeague, m => m.PoliticalStatus.Known == Known.Given ? (college ? _collegePolitics : _politics).Contains(m.PoliticalStatus.Low) : null),
            "eligibility.study" when edition.Kind == UnionKind.GraduateUnion => Everybody(r, Failed(r), m => NoFailedCourse(m, _postgraduateFailed, false), IsContested(r)),
            "eligibility.study" => Least(
                Everybody(r, r.Eligibility.OutsideRank, m => Ranked(m, college ? _collegeRank : _rank, r.Options.FirstOfTinyMajorCounts)),
                Everybody(r, Failed(r), m => NoFailedCourse(m, college ? _collegeFailed : _failed, r.Options.FirstYearsMayFail), IsContested(r))),
            "selection.chain" when college => InOrder(r.Selection.PresidiumSteps, _collegeSteps),
            "selection.chain" => Least(InOrder(r.Selection.PresidiumSteps, _presidiumSteps), InOrder(r.Selection.DepartmentSteps, _departmentSteps)),
            "staff.from-college-unions" => Reaches(Combined(Span.Of(r.Eligibility.FromCollegeUnions), FromColleges(r)), _fromColleges),
            "election.by-congress" => OneOf(r.Congress.PresidiumElectedBy, college ? _collegeElecting : _electing),
            "congress.held" when edition.Id.StartsWith("school-2020", StringComparison.Ordinal) => HeldSince(r),
            "congress.held" or "opinions.congress.held" => Least(OnSchedule(r), Attested(r, "/congress/inForm", r.Congress.InForm)),
            "congress.delegates-elected" => OneOf(r.Congress.DelegatesElected, [DelegateElection.BranchRecommendsCollegeElects]),
            "congress.delegate-share" => Reaches(Combined(Span.Of(r.Congress.DelegateShare), Span.Of(r.Congress.Delegates, r.Congress.StudentsRepresented)), _delegates),
            "congress.non-cadre-share" => CannotBe(r.Congress.NonCadreDelegates, r.Congress.Delegates) ? Verdict.Undetermined : Reaches(Combined(Span.Of(r.Congress.NonCadreShare), Span.Of(r.Congress.NonCadreDelegates, r.Congress.Delegates)), _nonCadres),
            "congress.approved-and-reported" => Yes(r.Congress.ApprovedByParty, r.Congress.ApprovedByFederation, r.Congress.ReportedToFederation),
            "training.both-seasons" => Least(InTime(r, Yes(r.Training.Autumn), 1, 31), InTime(r, Yes(r.Training.Spring), 8, 31)),
            "appraisal.each-term" => Least(
                InTime(r, Decide(HeldIn(r.Appraisal.Autumn, r.Appraisal.Spring, r.Appraisal.TimesInYear)), 1, 31),
                InTime(r, Decide(HeldIn(r.Appraisal.Spring, r.Appraisal.Autumn, r.Appraisal.TimesInYear)), 8, 31),
                InTime(r, Decide(Possible(r.Appraisal.TimesInYear, [.. Enumerable.Range(0, Enough + 1).Where(n => Splits(n).Any(s => May(r.Appraisal.Autumn, s.One) && May(r.Appraisal.Spring, s.Other)))]).Select(n => n >= _appraisals)), 8, 31)),
            "appraisal.raters" => CannotBe(r.Appraisal.StudentRaters, r.Appraisal.Raters) ? Verdict.Undetermined : Reaches(Combined(Span.Of(r.Appraisal.StudentShare), Span.Of(r.Appraisal.StudentRaters, r.Appraisal.Raters)), _raters, orEqual: false),
            "incentives.not-tied" => Least(
                Attested(r, "/incentives/awardsNotTied", r.Incentives.AwardsNotTied),
                Attested(r, "/incentives/pointsNotTied", r.Incentives.PointsNotTied),
                Attested(r, "/incentives/recommendationNotTied", r.Incentives.RecommendationNotTied)),
            "oversight.party-hears" => Attested(r, "/oversight/partyHears", r.Guidance.PartyHears),
            "guidance.named" => Yes(r.Guidance.DeputySecretaryNamed, r.Guidance.SecretaryGeneralAppointed),
            "oversight.league-reviews" => r.Guidance.LeagueReviews.Known == Known.Unknown ? Verdict.Undetermined
                : _reviews.All(m => r.Guidance.LeagueReviews.Low.Contains(m)) ? Verdict.Met
                : r.Guidance.LeagueReviews.Known == Known.Given ? Verdict.NotMet : Verdict.Undetermined,
            "oversight.advance-report" => Attested(r, "/oversight/advanceReport", r.Guidance.AdvanceReport),
            "seal.custodian" => Attested(r, "/seal/namedCustodian", r.Seal.NamedCustodian),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
        };
    }

    // Of no two numbers that these may be is the one a part of the other.
    private static bool CannotBe(Fact<int> part, Fact<int> whole) => part.Known != Known.Unknown && whole.Known != Known.Unknown && !(part.Low <= whole.High);

    private static Verdict Attested(UnionRecord r, string at, Fact<bool> fact)
    {
        var remark = r.Remarks.SingleOrDefault(m => m.At == at);
        return fact.Known == Known.NotApplicable ? (remark?.Reason is null ? Verdict.Undetermined : Verdict.NotApplicable)
            : fact.Known == Known.Unknown ? Verdict.Undetermined
            : !fact.Low ? Verdict.NotMet
            : remark?.Statement is null ? Verdict.Undetermined : Verdict.Met;
    }

    private static IEnumerable<int> Staff(UnionRecord r) => Possible(r.Structure.Staff, Seen(r, IsStudent));

    private static IEnumerable<int> Presidium(UnionRecord r) => Possible(r.Structure.Presidium, Seen(r, m =>
    {
        bool? said = m.InPresidium.Known == Known.Given ? m.InPresidium.Low : null;
        var named = m.Post.Known == Known.Given && TitlesIn(m.Post.Low).Any(static t => t.EndsWith("主席", StringComparison.Ordinal) || t == "主席团成员");
        var byPost = IsStudent(m) == true && named;
        return IsStudent(m) == false ? (said == true || named ? null : false) : byPost && said == false ? null : byPost ? true : said;
    }));

    // A department is whatever a post names so; a centre may be one or not. Whoever holds a department's post without its name may serve in another.
    private static HashSet<int>? SeenDepartments(UnionRecord r)
    {
        string[] settled = ["主席", "副主席", "执行主席", "轮值执行主席", "主席团成员", "秘书长", "学习部部长", "宣传部副部长", "新媒体中心干事"];
        var posts = r.Members.List.Where(m => m.Post.Known == Known.Given).Select(m => m.Post.Low).ToHashSet();
        var least = (posts.Contains("学习部部长") ? 1 : 0) + (posts.Contains("宣传部副部长") ? 1 : 0);
        var perhaps = posts.Contains("新媒体中心干事") ? 1 : 0;
        var isOpen = !r.Members.IsComplete || r.Members.List.Any(m => m.Post.Known != Known.Given || !(settled.Contains(m.Post.Low) || m.Teacher is { Known: Known.Given, Low: true } && m.Post.Low is not ("😀" or "<\"\\/&'+")));
        return isOpen ? (least > 0 ? [.. Enumerable.Range(least, Enough - least + 1)] : null)
            : least + perhaps > 0 ? [.. Enumerable.Range(least, perhaps + 1)] : null;
    }

    // How many on the roster are what is asked: those who are for certain, those who may be, and anybody who may be left out.
    private static HashSet<int>? Seen(UnionRecord r, Func<Member, bool?> isSo)
    {
        if (r.Members.List.Count == 0 && !r.Members.IsComplete)
        {
            return null;
        }

        var answers = r.Members.List.Select(isSo).ToList();
        var (least, most) = (answers.Count(a => a == true), r.Members.IsComplete ? answers.Count(a => a != false) : Enough);
        return [.. Enumerable.Range(least, most - least + 1)];
    }

    // Every number that figure and roster allow; where they disagree, what either allows and all between.
    private static IEnumerable<int> Possible(Fact<int> stated, HashSet<int>? counted, bool isContested = false)
    {
        var told = stated.Known == Known.Unknown ? null : Counts(stated).ToHashSet();
        return (told, counted) switch
        {
            (null, null) => Enumerable.Range(0, Enough + 1),
            (null, not null) => counted,
            (not null, null) => told,
            _ => told.Overlaps(counted) && !isContested ? told.Intersect(counted) : Enumerable.Range(told.Concat(counted).Min(), told.Concat(counted).Max() - told.Concat(counted).Min() + 1),
        };
    }

    // Whoever failed a required course failed a course; of the others nothing is known by that. Where the two disagree, all that either allows and all between.
    private static Fact<int> Failed(UnionRecord r)
    {
        var (stated, required) = (r.Eligibility.WithFailedCourse, r.Eligibility.WithFailedRequiredCourse);
        return required.Known == Known.Unknown ? stated
            : stated.Known == Known.Unknown ? Fact.Within(required.Low, int.MaxValue)
            : stated.High < required.Low ? Fact.Within(stated.Low, int.MaxValue)
            : Fact.Within(Math.Max(stated.Low, required.Low), stated.High);
    }

    // Where two figures contradict each other, a roster that agrees with the one does not decide against the other.
    private static bool IsContested(UnionRecord r) =>
        r.Eligibility is { WithFailedCourse: { Known: not Known.Unknown } stated, WithFailedRequiredCourse: { Known: not Known.Unknown } required } && stated.High < required.Low;

    private static Verdict Everybody(UnionRecord r, Fact<int> exceptions, Func<Member, bool?> keeps, bool isContested = false)
    {
        var nobody = (r.Members.IsComplete && r.Members.List.All(m => IsStudent(m) == false)) || (r.Members.List.Count == 0 && r.Structure.Staff is { Known: Known.Given, Low: 0 });
        return nobody && (exceptions.Known == Known.Unknown || exceptions.Low == 0) ? Verdict.NotApplicable
            : Decide(Possible(exceptions, nobody ? [0] : Told(Seen(r, m => IsStudent(m) == false || keeps(m) == true ? false : IsStudent(m) is null || keeps(m) is null ? null : true)), isContested).Select(n => n == 0));

        // Of a list with gaps that names no exception any number is possible, and it speaks for neither of two figures.
        static HashSet<int>? Told(HashSet<int>? seen) => seen?.Count > Enough ? null : seen;
    }

    private static bool? Ranked(Member m, decimal limit, bool firstOfTinyCounts)
    {
        var asked = m.StudyLevel is { Known: Known.Given, Low: StudyLevel.Postgraduate } ? Verdict.NotMet
            : Least(Decide(Counts(m.YearOfStudy).Select(y => y > 1)), m.StudyLevel.Known == Known.Given ? Verdict.Met : Verdict.Undetermined);
        Verdict[] windows = [Window(m.RankLastTerm), Window(m.RankLastYear), Window(m.RankSinceEnrolment)];
        return asked == Verdict.NotMet || windows.Contains(Verdict.Met) ? true
            : asked == Verdict.Met && windows.All(w => w == Verdict.NotMet) ? false
            : null;

        Verdict Window(Fact<Share> rank)
        {
            // The first of one, of two, of three: none of them is within 30 %, and by option each of them counts.
            var tiny = firstOfTinyCounts ? Enumerable.Range(1, 3).Select(of => new Share(1, of)).ToList() : [];
            return rank.Known == Known.Given && tiny.Contains(rank.Low) ? Verdict.Met
                : Reaches(Span.Of(rank), limit, orEqual: false) switch
                {
                    Verdict.NotMet => Verdict.Met,
                    Verdict.Met when rank.Known == Known.Within && tiny.Any(t => Span.Of(rank)!.Allows(1m / t.Whole)) => Verdict.Undetermined,
                    Verdict.Met => Verdict.NotMet,
                    var open => open,
                };
        }
    }

    private static bool? NoFailedCourse(Member m, int limit, bool firstYearsMayFail) =>
        Decide(from failed in Counts(m.FailedCourses) from year in firstYearsMayFail ? Counts(m.YearOfStudy) : [int.MaxValue] select failed <= limit || year <= 1) switch
        {
            Verdict.Met => true,
            Verdict.NotMet => false,
            _ => null,
        };

    // A teacher's post is none of a student's; of a secretary-general somebody has to say which they are, and of others that they are none.
    private static bool? IsStudent(Member m) => m.Teacher.Known == Known.Given ? !m.Teacher.Low
        : m.Post.Known == Known.Given && TitlesIn(m.Post.Low).Contains("秘书长") ? null : true;

    private static string[] TitlesIn(string text) => text switch
    {
        "学习部部长" => ["部长"],
        "宣传部副部长" => ["副部长"],
        "新媒体中心干事" => ["干事"],
        "部长、秘书长" => ["部长", "秘书长"],
        _ => [text],
    };

    private static Verdict Posts(UnionRecord r, Func<string, bool?> permitted)
    {
        var students = r.Members.List.Where(m => IsStudent(m) == true).ToList();
        var seen = students.Where(m => m.Post.Known == Known.Given).SelectMany(m => TitlesIn(m.Post.Low)).ToHashSet();
        var seenAll = r.Members.IsComplete && students.TrueForAll(m => m.Post.Known == Known.Given) && r.Members.List.All(m => IsStudent(m) is not null);
        var told = r.Structure.Posts.Known == Known.Unknown ? [] : r.Structure.Posts.Low.SelectMany(TitlesIn).ToHashSet();
        var toldAll = r.Structure.Posts.Known == Known.Given;
        if ((seenAll && !told.Except(["秘书长"]).ToHashSet().IsSubsetOf(seen)) || (toldAll && !seen.IsSubsetOf(told)))
        {
            return Verdict.Undetermined;
        }

        var secretaries = r.Members.List.Where(m => m.Post.Known == Known.Given && TitlesIn(m.Post.Low).Contains("秘书长"))
            .Select(m => m.Teacher.Known != Known.Given ? Verdict.Undetermined : m.Teacher.Low ? Verdict.NotApplicable : Verdict.NotMet).ToList();
        if (told.Contains("秘书长") && (secretaries.Count == 0 || !r.Members.IsComplete))
        {
            secretaries.Add(Verdict.Undetermined);
        }

        var all = Least([.. told.Concat(seen).Where(t => t != "秘书长").Select(t => permitted(t) switch { true => Verdict.Met, false => Verdict.NotMet, null => Verdict.Undetermined }), .. secretaries]);
        return all != Verdict.NotMet && !seenAll && !toldAll ? Verdict.Undetermined : all;
    }

    private static Verdict InOrder(Fact<Sequence<SelectionStep>> taken, SelectionStep[] required) =>
        taken.Known == Known.Unknown ? Verdict.Undetermined
        : Follows([.. taken.Low], required) ? Verdict.Met
        : taken.Known == Known.Given ? Verdict.NotMet : Verdict.Undetermined;

    private static bool Follows(SelectionStep[] taken, SelectionStep[] required) =>
        required.Length == 0 || Enumerable.Range(0, taken.Length).Any(i => taken[i] == required[0] && Follows(taken[(i + 1)..], required[1..]));

    // What is short is short for good once its last day, in the second calendar year of the academic year, has passed on every day on which the record may be assessed.
    private static Verdict InTime(UnionRecord r, Verdict soFar, int month, int day)
    {
        if (soFar != Verdict.NotMet || r.Union.Year is not { First: var year })
        {
            return soFar == Verdict.NotMet ? Verdict.Undetermined : soFar;
        }

        var last = new LocalDate(year + 1, month, day);
        return Days(r.AsOf, [last, last.PlusDays(1)]).All(asOf => asOf > last) ? Verdict.NotMet : Verdict.Undetermined;
    }

    // Of the appraisals of a year none, one or all were in the one semester, and the others in the other. Where no split is as the rest says, each stands as it is said; where it is said otherwise than all, neither.
    private static IEnumerable<bool> HeldIn(Fact<bool> said, Fact<bool> other, Fact<int> times)
    {
        var split = Counts(times).SelectMany(Splits).Where(s => May(other, s.Other)).Select(static s => s.One > 0).ToHashSet();
        return split.Count == 0 ? YesNo(said) : split.Overlaps(YesNo(said)) ? split.Intersect(YesNo(said)) : [true, false];
    }

    private static IEnumerable<(int One, int Other)> Splits(int times) => new[] { 0, 1, times }.Where(n => n <= times).Select(n => (n, times - n));

    private static bool May(Fact<bool> said, int held) => YesNo(said).Contains(held > 0);

    private static Verdict HeldSince(UnionRecord r) => r.AsOf.Known == Known.Unknown || Contradictory(r) ? Verdict.Undetermined
        : OnAll(r, [_heldSince, _heldSince.PlusDays(-1)], asOf => (_heldSince, asOf));

    // The academic year runs from September to August. While it runs, a congress of the year before still counts.
    private static Verdict OnSchedule(UnionRecord r) => Contradictory(r) ? Verdict.Undetermined
        : r.Congress.HeldThisYear == Fact.Given(true) ? Verdict.Met
        : r.AsOf.Known == Known.Unknown || r.Union.Year is not { First: var year } ? Verdict.Undetermined
        : OnAll(r, Ends(year), asOf => asOf > new LocalDate(year + 1, 8, 31) ? (new(year, 9, 1), new(year + 1, 8, 31)) : (new(year - 1, 9, 1), asOf));

    // The latest is none of the list; a session ends before it begins; whoever says that one was held in the year, or that none was, is told otherwise by the days.
    private static bool Contradictory(UnionRecord r)
    {
        if (r.Congress.Dates.Known != Known.Unknown && r.Congress.HeldOn.Known != Known.Unknown && r.Congress.Dates.Low.Count > 0
            && (r.Congress.HeldOn.High < r.Congress.Dates.Low.Max(d => d.Low) || (r.Congress.Dates.Known == Known.Given && r.Congress.HeldOn.Low > r.Congress.Dates.Low.Max(d => d.High))))
        {
            return true;
        }

        if (r.Congress.HeldOn.Known != Known.Unknown && r.Congress.Dates is { Known: Known.Given, Low.Count: 0 })
        {
            return true;
        }

        if (r.Congress.HeldThisYear.Known == Known.Unknown || r.AsOf.Known == Known.Unknown || r.Union.Year is not { First: var year })
        {
            return false;
        }

        if (r.Congress.Dates.Known == Known.Unknown && r.Congress.HeldOn.Known == Known.Unknown)
        {
            return r.Congress.HeldThisYear.Low && r.AsOf.High < new LocalDate(year, 9, 1);
        }

        var told = OnAll(r with { Congress = r.Congress with { HeldThisYear = default } }, Ends(year), asOf => (new(year, 9, 1), asOf < new LocalDate(year + 1, 8, 31) ? asOf : new(year + 1, 8, 31)));
        return told == (r.Congress.HeldThisYear.Low ? Verdict.NotMet : Verdict.Met);
    }

    private static LocalDate[] Ends(int year) => [.. new[] { year - 1, year, year + 1 }.SelectMany(y => new[] { new LocalDate(y, 8, 31), new LocalDate(y, 9, 1) })];

    // What is so on every day on which the record may be assessed.
    private static Verdict OnAll(UnionRecord r, LocalDate[] turns, Func<LocalDate, (LocalDate From, LocalDate To)> window)
    {
        var days = r.Congress.Dates.Known == Known.Unknown ? [] : r.Congress.Dates.Low.ToList();
        LocalDate[] ends = [.. turns, .. days.Append(r.Congress.HeldOn).Where(d => d.Known != Known.Unknown).SelectMany(d => new[] { d.Low, d.High })];
        var answers = Days(r.AsOf, [.. ends, .. ends.Where(e => e > LocalDate.MinIsoValue).Select(e => e.PlusDays(-1))]).Select(asOf => HeldIn(r, window(asOf), asOf)).Distinct().ToList();
        return answers.Count == 1 ? answers[0] : Verdict.Undetermined;
    }

    private static Verdict HeldIn(UnionRecord r, (LocalDate From, LocalDate To) window, LocalDate asOf)
    {
        // Of no day at all none was held.
        if (window.From > window.To)
        {
            return Verdict.NotMet;
        }

        // That it was in the year or not, is said of the true day of assessment; a day on which the list tells otherwise is not it.
        if (r.Congress.HeldThisYear.Known != Known.Unknown && r.Union.Year is { First: var year })
        {
            var (first, end) = (new LocalDate(year, 9, 1), new LocalDate(year + 1, 8, 31) < asOf ? new LocalDate(year + 1, 8, 31) : asOf);
            if (r.Congress.HeldThisYear.Low ? window.From <= first && first <= end && end <= window.To : first <= window.From && window.To <= end)
            {
                return r.Congress.HeldThisYear.Low ? Verdict.Met : Verdict.NotMet;
            }
        }

        var dates = r.Congress.Dates;
        var latest = Latest(r);

        // A listed one may not have been after the latest.
        var days = dates.Known == Known.Unknown ? [] : dates.Low.Select(d => (d.Low, High: latest is var (_, bound) && bound >= d.Low && bound < d.High ? bound : d.High)).ToList();
        LocalDate[] edges = [window.From, window.To];
        LocalDate[] turns = [.. edges, .. edges.Where(d => d < LocalDate.MaxIsoValue).Select(d => d.PlusDays(1)), .. edges.Where(d => d > LocalDate.MinIsoValue).Select(d => d.PlusDays(-1))];
        var (sure, possible) = (false, false);
        foreach (var (low, high) in latest is { } last ? days.Append(last) : days)
        {
            var began = Days(Fact.Within(low, high), turns).Select(d => d >= window.From && d <= window.To).ToList();
            (sure, possible) = (sure || began.TrueForAll(b => b), possible || began.Contains(true));
        }

        var noOthers = dates.Known == Known.Given || (latest is var (_, to) && to < window.From && to <= asOf);
        return sure ? Verdict.Met : noOthers && !possible ? Verdict.NotMet : Verdict.Undetermined;
    }

    // The latest congress by the figure and by the list: what both allow; where they disagree, what either allows and all between.
    private static (LocalDate, LocalDate)? Latest(UnionRecord r)
    {
        (LocalDate Low, LocalDate High)? told = r.Congress.HeldOn.Known == Known.Unknown ? null : (r.Congress.HeldOn.Low, r.Congress.HeldOn.High);
        (LocalDate Low, LocalDate High)? listed = r.Congress.Dates.Known == Known.Unknown || r.Congress.Dates.Low.Count == 0 ? null
            : (r.Congress.Dates.Low.Max(d => d.Low), r.Congress.Dates.Known == Known.Given ? r.Congress.Dates.Low.Max(d => d.High) : LocalDate.MaxIsoValue);
        return (told, listed) is not ({ } one, { } other) ? told ?? listed
            : one.Low <= other.High && other.Low <= one.High ? (LocalDate.Max(one.Low, other.Low), LocalDate.Min(one.High, other.High))
            : (LocalDate.Min(one.Low, other.Low), LocalDate.Max(one.High, other.High));
    }

    // Of all the days between the bounds, the bounds and those on which anything turns.
    private static IEnumerable<LocalDate> Days(Fact<LocalDate> fact, LocalDate[] turns) => fact.Known == Known.Unknown
        ? Days(Fact.Within(LocalDate.MinIsoValue, LocalDate.MaxIsoValue), turns)
        : turns.Where(d => fact.Low <= d && d <= fact.High).Append(fact.Low).Append(fact.High);

    private static Verdict OneOf<T>(Fact<T> fact, T[] lawful)
        where T : notnull => fact.Known != Known.Given ? Verdict.Undetermined : lawful.Contains(fact.Low) ? Verdict.Met : Verdict.NotMet;

    private static Verdict Yes(params Fact<bool>[] facts) => Least([.. facts.Select(f => f.Known != Known.Given ? Verdict.Undetermined : f.Low ? Verdict.Met : Verdict.NotMet)]);

    private static Span? FromColleges(UnionRecord r)
    {
        if (!r.Members.IsComplete)
        {
            return null;
        }

        bool? Comes(Member m) => IsStudent(m) == false || m.FromCollegeUnion is { Known: Known.Given, Low: false } ? false
            : IsStudent(m) is null || m.FromCollegeUnion.Known != Known.Given ? null : true;
        var (yes, perhaps) = (r.Members.List.Count(m => Comes(m) == true), r.Members.List.Count(m => Comes(m) != false));
        var (fewest, most) = (r.Members.List.Count(m => IsStudent(m) == true), r.Members.List.Count(m => IsStudent(m) != false));
        return most == 0 ? Span.Nothing : fewest == 0 ? null : new((decimal)yes / most, (decimal)perhaps / fewest, false, false);
    }

    private static Span? Combined(Span? told, Span? counted)
    {
        if (told is null || counted is null)
        {
            return told ?? counted;
        }

        if (told == Span.Nothing || counted == Span.Nothing)
        {
            return told == counted ? told : null;
        }

        var (low, high) = (Math.Max(told.Low, counted.Low), Math.Min(told.High, counted.High));
        var both = new Span(
            low,
            high,
            (told.Low == low && told.LowOut) || (counted.Low == low && counted.LowOut),
            (told.High == high && told.HighOut) || (counted.High == high && counted.HighOut));
        if (low < high || (low == high && !both.LowOut && !both.HighOut))
        {
            return both;
        }

        // They disagree: what either allows and all between. An end that one of them allows is allowed.
        (low, high) = (Math.Min(told.Low, counted.Low), Math.Max(told.High, counted.High));
        return new(low, high, !told.Allows(low) && !counted.Allows(low), !told.Allows(high) && !counted.Allows(high));
    }

    // A value a hair inside an excluded end is beyond the floor as soon as the end reaches it.
    private static Verdict Reaches(Span? share, decimal floor, bool orEqual = true) =>
        share is null ? Verdict.Undetermined
        : share == Span.Nothing ? Verdict.NotApplicable
        : Decide(
        [
            orEqual || share.LowOut ? share.Low >= floor : share.Low > floor,
            orEqual && !share.HighOut ? share.High >= floor : share.High > floor,
        ]);

    private static Verdict Decide(IEnumerable<bool> answers)
    {
        var (yes, no) = (false, false);
        foreach (var answer in answers)
        {
            (yes, no) = (yes || answer, no || !answer);
        }

        return yes && no ? Verdict.Undetermined : yes ? Verdict.Met : Verdict.NotMet;
    }

    private static Verdict Least(params Verdict[] verdicts) =>
        verdicts.Contains(Verdict.NotMet) ? Verdict.NotMet
        : verdicts.Contains(Verdict.Undetermined) ? Verdict.Undetermined
        : verdicts.Contains(Verdict.Met) ? Verdict.Met : Verdict.NotApplicable;

    private static IEnumerable<int> Counts(Fact<int> fact)
    {
        var (low, high) = fact.Known == Known.Unknown ? (0, Enough) : (Math.Min(fact.Low, Enough), Math.Min(fact.High, Enough));
        return Enumerable.Range(low, high - low + 1);
    }

    private static IEnumerable<bool> YesNo(Fact<bool> fact) => fact.Known == Known.Given ? [fact.Low] : [true, false];

    private static int Int(string id, string name) => _parameters[(id, name)].GetInt32();

    private static decimal Decimal(string id, string name) => _parameters[(id, name)].GetDecimal();

    private static IEnumerable<string> Texts(string id, string name) => _parameters[(id, name)] is var value && value.ValueKind == JsonValueKind.Array
        ? value.EnumerateArray().Select(e => e.GetString()!)
        : [value.GetString()!];

    private sealed record Span(decimal Low, decimal High, bool LowOut, bool HighOut)
    {
        public static Span Nothing { get; } = new(-1, -1, false, false);

        public static Span? Of(Fact<Share> fact) => fact.Known == Known.Unknown ? null
            : new((decimal)fact.Low.Part / fact.Low.Whole, (decimal)fact.High.Part / fact.High.Whole, fact.Edges.HasFlag(Edges.LowExcluded), fact.Edges.HasFlag(Edges.HighExcluded));

        public static Span? Of(Fact<int> part, Fact<int> whole) =>
            part.Known == Known.Unknown || whole.Known == Known.Unknown ? null
            : whole.High == 0 ? Nothing
            : whole.Low == 0 ? null
            : new((decimal)part.Low / whole.High, (decimal)part.High / whole.Low, false, false);

        public bool Allows(decimal value) => (Low < value || (Low == value && !LowOut)) && (value < High || (value == High && !HighOut));
    }
}
