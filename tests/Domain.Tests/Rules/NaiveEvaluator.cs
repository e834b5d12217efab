using System.Text.Json;
using UnionGovernance.Congresses;
using UnionGovernance.Selections;

namespace UnionGovernance.Tests.Rules;

/// <summary>
/// A second evaluator, deliberately naive: plain loops over every value that a fact may have, three-valued by asking whether all,
/// none or some of them are lawful. Its limits come from the collected provisions, never from the rule book.
/// </summary>
internal static class NaiveEvaluator
{
    private static readonly Dictionary<(string Id, string Name), JsonElement> _parameters =
        JsonDocument.Parse(File.ReadAllText(RepositoryRoot.File("tests", "reference", "provisions.json"))).RootElement.EnumerateArray()
            .SelectMany(p => p.GetProperty("parameters").EnumerateArray().Select(x => (Id: p.GetProperty("id").GetString()!, Name: x.GetProperty("name").GetString()!, Value: x.GetProperty("value"))))
            .ToDictionary(p => (p.Id, p.Name), p => p.Value);

    // The greatest count that is tried; every limit lies below it, so larger counts change nothing.
    private const int Enough = 120;

    /// <returns>Yes, no, or null for cannot be known.</returns>
    public static bool? Judge(string rule, UnionRecord r) => rule switch
    {
        "staff.headcount" => Decide(
            from staff in Counts(r.Structure.Staff)
            from large in YesNo(r.Structure.LargeOrManyCampuses)
            select staff <= Int("SCH-03", "maxStaff") || (large && staff <= Int("SCH-03", "maxStaffLarge"))),
        "presidium.size" => Decide(Counts(r.Structure.Presidium).Select(n => n <= Int("SCH-04", "maxPresidium"))),
        "departments.count" => Decide(Counts(r.Structure.Departments).Select(n => n <= Int("SCH-05", "maxDepartments"))),
        "eligibility.politics" => Decide(Exceptions(r, r.Eligibility.NotPartyOrLeague, Politics)),
        "eligibility.study" => Least(
            Decide(Exceptions(r, r.Eligibility.OutsideRank, Rank)),
            Decide(Exceptions(r, r.Eligibility.WithFailedCourse, m => Decide(Counts(m.FailedCourses).Select(n => n <= Int("SCH-08b", "failedCourses")))))),
        "election.by-congress" => r.Congress.PresidiumElectedBy.Known == Known.Given ? r.Congress.PresidiumElectedBy.Low == ElectingBody.Congress : null,
        "congress.delegate-share" => Reaches(r.Congress.DelegateShare, Decimal("CON-03", "minDelegateRatio")),
        "congress.non-cadre-share" => Reaches(r.Congress.NonCadreShare, Decimal("CON-05", "minNonCadreShare")),
        "staff.from-college-unions" => Reaches(r.Eligibility.FromCollegeUnions, Decimal("SEL-03", "minFromCollegeUnions")),
        "appraisal.each-term" => Decide(Counts(r.Appraisal.TimesInYear).Select(n => n >= 2 * Int("APP-01", "perTerm"))),
        "appraisal.raters" => Reaches(r.Appraisal.StudentShare, Decimal("APP-02", "studentShareMin"), orEqual: false),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
    };

    private static bool? Politics(Member m) => m.PoliticalStatus.Known == Known.Given ? m.PoliticalStatus.Low != PoliticalStatus.Neither : null;

    private static bool? Rank(Member m)
    {
        bool? first = m.YearOfStudy.Known == Known.Given ? m.YearOfStudy.Low == 1 : null;
        bool? postgraduate = m.StudyLevel.Known == Known.Given ? m.StudyLevel.Low == StudyLevel.Postgraduate : null;
        var limit = Decimal("SCH-08a", "maxRankRatio");
        bool? inside = null;
        var windows = new[] { m.RankLastTerm, m.RankLastYear, m.RankSinceEnrolment };
        if (windows.Any(w => w.Known == Known.Given && (decimal)w.Low.Part / w.Low.Whole <= limit))
        {
            inside = true;
        }
        else if (windows.All(w => w.Known == Known.Given))
        {
            inside = false;
        }

        return first == true || postgraduate == true || inside == true ? true
            : first == false && postgraduate == false && inside == false ? false
            : null;
    }

    // For every number of exceptions that figure and roster allow, whether it is nought; where they disagree, what either allows and all between.
    private static IEnumerable<bool> Exceptions(UnionRecord r, Fact<int> stated, Func<Member, bool?> keeps)
    {
        var told = stated.Known == Known.Unknown ? null : Counts(stated).ToHashSet();
        HashSet<int>? counted = null;
        if (r.Members.List.Count > 0 || r.Members.IsComplete)
        {
            var verdicts = r.Members.List.Select(keeps).ToList();
            var most = r.Members.IsComplete ? verdicts.Count(v => v != true) : Enough;
            counted = [.. Enumerable.Range(verdicts.Count(v => v == false), most - verdicts.Count(v => v == false) + 1)];
        }

        IEnumerable<int> possible = (told, counted) switch
        {
            (null, null) => Enumerable.Range(0, Enough),
            (null, not null) => counted,
            (not null, null) => told,
            _ => told.Overlaps(counted) ? told.Intersect(counted) : Enumerable.Range(told.Concat(counted).Min(), told.Concat(counted).Max() - told.Concat(counted).Min() + 1),
        };
        return possible.Select(n => n == 0);
    }

    private static bool? Reaches(Fact<Share> fact, decimal floor, bool orEqual = true)
    {
        if (fact.Known == Known.Unknown)
        {
            return null;
        }

        var (low, high) = ((decimal)fact.Low.Part / fact.Low.Whole, (decimal)fact.High.Part / fact.High.Whole);
        var (lowOut, highOut) = (fact.Edges.HasFlag(Edges.LowExcluded), fact.Edges.HasFlag(Edges.HighExcluded));
        bool Lawful(decimal share) => orEqual ? share >= floor : share > floor;

        // A value a hair inside an excluded end stands for all beyond the end itself.
        const decimal Hair = 0.0000001m;
        return Decide([Lawful(lowOut ? low + Hair : low), Lawful(highOut ? high - Hair : high)]);
    }

    private static bool? Decide(IEnumerable<bool> answers)
    {
        var distinct = answers.Distinct().ToList();
        return distinct.Count == 1 ? distinct[0] : null;
    }

    private static bool? Least(bool? a, bool? b) => a == false || b == false ? false : a == true && b == true ? true : null;

    private static IEnumerable<int> Counts(Fact<int> fact) => fact.Known == Known.Unknown
        ? Enumerable.Range(0, Enough)
        : Enumerable.Range(fact.Low, Math.Min(fact.High, Enough) - fact.Low + 1);

    private static IEnumerable<bool> YesNo(Fact<bool> fact) => fact.Known == Known.Given ? [fact.Low] : [true, false];

    private static int Int(string id, string name) => _parameters[(id, name)].GetInt32();

    private static decimal Decimal(string id, string name) => _parameters[(id, name)].GetDecimal();
}
