using System.Collections.Immutable;
using System.Globalization;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Selections.Terms;
using UnionGovernance.Unions;

namespace UnionGovernance.Selections.Applications;

/// <summary>What a candidate's materials show (材料审核): passed, failed and by how much, or open and what is missing.</summary>
/// <remarks>The conditions are those by which a roster is judged, asked of one person.</remarks>
public sealed record MaterialsCheck
{
    private MaterialsCheck()
    {
    }

    /// <summary>Whether the conditions are kept; <see cref="Rules.Verdict.Undetermined"/> while a missing fact could decide either way.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The conditions that are not kept, each with how far it is missed.</summary>
    public required ImmutableArray<Refusal> Failed { get; init; }

    /// <summary>The facts that are missing.</summary>
    public required ImmutableArray<Words> Missing { get; init; }

    /// <summary>Checks materials.</summary>
    /// <param name="materials">The materials.</param>
    /// <param name="kind">Whom the union represents: a graduate union asks no rank.</param>
    /// <param name="terms">The charter's terms.</param>
    /// <param name="options">How the school settles what may be read in two ways.</param>
    /// <returns>The outcome.</returns>
    public static MaterialsCheck Of(Materials materials, UnionKind kind, SelectionTerms terms, RecordOptions options)
    {
        ArgumentNullException.ThrowIfNull(materials);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(options);
        ImmutableArray<(Precondition Asked, Explanation Found, Func<Words> HowFar)> conditions =
        [
            .. OfPerson(materials.Person, kind, options),
            (MaterialsRules.NoViolation, new Is<Materials>(MaterialsFacts.NoViolation).Explain(materials), static () => new("有违法违纪", "There is a violation")),
            .. OfExperience(materials, terms),
        ];
        var failed = conditions.Where(static c => c.Found.Verdict == Verdict.NotMet).ToList();
        var open = conditions.Where(static c => c.Found.Verdict == Verdict.Undetermined).ToList();
        return new()
        {
            Verdict = failed.Count > 0 ? Verdict.NotMet : open.Count > 0 ? Verdict.Undetermined : Verdict.Met,
            Failed = [.. failed.Select(static c => new Refusal(c.Asked, c.HowFar()))],
            Missing = [.. open.SelectMany(static c => c.Found.Missing()).Select(static p => p.Label).Distinct()],
        };
    }

    private static IEnumerable<(Precondition Asked, Explanation Found, Func<Words> HowFar)> OfPerson(Member person, UnionKind kind, RecordOptions options)
    {
        yield return (MaterialsRules.Politics, EligibilityRules.PartyOrLeague.Explain(person), () => Politics(person));
        if (kind == UnionKind.StudentUnion)
        {
            yield return (MaterialsRules.Rank, EligibilityRules.Rank(options).Explain(person), () => Rank(person, options));
        }

        var courses = kind == UnionKind.StudentUnion ? EligibilityRules.NoFailedCourse(options) : EligibilityRules.WithoutFailedCourse;
        yield return (MaterialsRules.NoFailedCourse, courses.Explain(person), () => Courses(person));
    }

    private static IEnumerable<(Precondition Asked, Explanation Found, Func<Words> HowFar)> OfExperience(Materials materials, SelectionTerms terms)
    {
        if (terms.CadreYears is { } least)
        {
            yield return (MaterialsRules.Experience, new AtLeast<Materials, int>(MaterialsFacts.CadreYears, least).Explain(materials), () => Experience(materials, least));
        }
    }

    private static Words Politics(Member person) => new(
        $"政治面貌为{person.PoliticalStatus.Low.Label.Chinese}",
        $"Political status: {person.PoliticalStatus.Low.Label.English}");

    private static Words Rank(Member person, RecordOptions options)
    {
        var windows = EligibilityRules.Windows.Where(w => w.Read(person) is { Known: Known.Given or Known.Within, Low.IsOfNothing: false }).Select(w => Beyond(w, person, options)).ToList();
        return new(string.Join("；", windows.Select(static w => w.Chinese)), string.Join("; ", windows.Select(static w => w.English)));
    }

    // Only a rank that is exactly known is a number of places away.
    private static Words Beyond(FactPath<Member, Share> window, Member person, RecordOptions options)
    {
        var (rank, found, first) = (window.Read(person), window.Measure(person) with { Limits = [EligibilityRules.First] }, EligibilityRules.First.InWords());
        if (rank.Known != Known.Given)
        {
            return new($"{window.Label.Chinese}{found.Describe(Language.Chinese)}，不在前{first.Chinese}以内", $"{window.Label.English}: {found.Describe(Language.English)}, outside the first {first.English}");
        }

        var places = (int)((long)EligibilityRules.First.Part * rank.Low.Whole / EligibilityRules.First.Whole);
        var allowed = places == 0 && options.FirstOfTinyMajorCounts ? 1 : places;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{window.Label.Chinese}{found.Describe(Language.Chinese)}，前{first.Chinese}为{allowed}名，差{rank.Low.Part - allowed}名"),
            string.Create(CultureInfo.InvariantCulture, $"{window.Label.English}: {found.Describe(Language.English)}; the first {first.English} are {allowed} places, missed by {rank.Low.Part - allowed}"));
    }

    private static Words Courses(Member person)
    {
        var found = MemberFacts.FailedCourses.Measure(person);
        return new($"不及格课程{found.Describe(Language.Chinese)}，须为0门", $"Failed courses: {found.Describe(Language.English)}; none is allowed");
    }

    private static Words Experience(Materials materials, int least)
    {
        var (years, found) = (materials.CadreYears, MaterialsFacts.CadreYears.Measure(materials));
        return new(
            string.Create(CultureInfo.InvariantCulture, $"学生骨干经历{found.Describe(Language.Chinese)}，须{least}年，差{least - years.High}年"),
            string.Create(CultureInfo.InvariantCulture, $"Experience as a cadre: {found.Describe(Language.English)}; {least} needed, {least - years.High} missing"));
    }
}
