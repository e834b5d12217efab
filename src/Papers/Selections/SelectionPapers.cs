using System.Collections.Immutable;
using NodaTime.Text;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Selections;
using UnionGovernance.Selections.Course;
using UnionGovernance.Unions;
using static UnionGovernance.Papers.Selections.SelectionPaperFacts;
using static UnionGovernance.Papers.Templates.TemplateName;

namespace UnionGovernance.Papers.Selections;

/// <summary>The papers of the selections of a year: application form, recommendation, joint-review record.</summary>
public static class SelectionPapers
{
    private static readonly YearPaper _application = new(new(
        "application-form",
        new("遴选报名表", "application form"),
        new("学生会和团委", "the union and the League committee"),
        new("报名人", "who applies"),
        new("成绩排名证明、课业成绩单", "proof of rank, record of courses"))
    {
        Names = [.. Texts("title", "name", "college", "politics", "level", "year", "post", "route", "origin", "rank_term", "rank_year", "rank_all", "failed", "violation", "experience", "union", "date", "checkers"), .. Standalone("conclusion")],
    });

    private static readonly YearPaper _recommendation = new(new(
        "recommendation",
        new("推荐表", "recommendation"),
        new("党委学生工作部门、团委（院级为院（系）党组织）", "student-affairs department and League committee (for a college, its Party organisation)"),
        new("推荐的团组织、同意的组织", "the League organisation that recommends, the organisation that agrees"),
        new("遴选报名表", "application form"))
    {
        Names = Texts("title", "name", "college", "politics", "post", "route", "union", "recommender", "opinion", "date", "document", "agreeing", "agreed_on", "agreement"),
    });

    private static readonly YearPaper _review = new(new(
        "joint-review-record",
        new("联合审查记录", "joint-review record"),
        new("党委", "the Party committee"),
        new("党委学生工作部门、团委", "student-affairs department and League committee"),
        new("推荐表", "recommendations"))
    {
        Names = [.. Texts("title", "reviewers", "date", "document", "origins", "opinion", "union"), .. Standalone("candidates")],
    });

    /// <summary>The kinds of papers, in the order in which a selection needs them.</summary>
    public static ImmutableArray<PaperForm> Forms { get; } = [_application.Form, _recommendation.Form, _review.Form];

    /// <summary>Writes every paper of the selections.</summary>
    /// <param name="selections">The selections, as the acts left them.</param>
    /// <param name="opening">The union and its year.</param>
    /// <param name="templates">The templates; nothing for the shipped ones.</param>
    /// <returns>An application form for each candidacy, a recommendation for each that was recommended, a record of each joint review.</returns>
    public static ImmutableArray<PaperWriting> Write(SelectionsOfTheYear selections, UnionRecord opening, PaperTemplates? templates = null)
    {
        ArgumentNullException.ThrowIfNull(selections);
        ArgumentNullException.ThrowIfNull(opening);
        var all = selections.Candidacies;
        return
        [
            .. all.Select(c => _application.Write(templates, Of(c, all), $"{YearPaper.Union(opening)}{_application.Form.Title.Chinese}", ApplicationFacts(c, opening))),
            .. all.Where(static c => c.Taken(c.Chain[0]) is not null).Select(c => _recommendation.Write(templates, Of(c, all), $"{YearPaper.Union(opening)}{Recommended(c)}{_recommendation.Form.Title.Chinese}", RecommendationFacts(c, opening))),
            .. all.Select(static c => c.Taken(SelectionStep.JointReview)).OfType<SelectionStepTaken>().Distinct().Select((act, i) => _review.Write(templates,
                FormattableString.Invariant($"{LocalDatePattern.Iso.Format(act.On)}-{i + 1}"), $"{YearPaper.Union(opening)}人选{_review.Form.Title.Chinese}", ReviewFacts(act, [.. all.Where(c => c.Acts.Contains(act))], opening))),
        ];
    }

    // Who applied again has several papers of a kind: the later ones are numbered.
    private static string Of(Candidacy candidacy, ImmutableArray<Candidacy> all)
    {
        var id = candidacy.Materials.Person.Id;
        var people = all.Select(static c => c.Materials.Person.Id).Distinct().ToList();
        var (person, before) = (YearPaper.OfPerson(id, people.IndexOf(id) + 1), all.TakeWhile(c => !ReferenceEquals(c, candidacy)).Count(c => c.Materials.Person.Id == id));
        return before == 0 ? person : FormattableString.Invariant($"{person}-{before + 1}");
    }

    private static string Recommended(Candidacy c) => c.Application.Post.Label.Chinese;

    private static ImmutableArray<PaperFact> ApplicationFacts(Candidacy c, UnionRecord opening) =>
    [
        UnionName(opening), Name(c), College(c), Politics(c), Level(c), Year(c), Post(c), RouteOf(c), Origin(c),
        Rank(c, "rank_term", MemberFacts.RankLastTerm), Rank(c, "rank_year", MemberFacts.RankLastYear), Rank(c, "rank_all", MemberFacts.RankSinceEnrolment),
        FailedCourses(c), NoViolation(c), Experience(c), AppliedOn(c), CheckedBy(c), Conclusion(c),
    ];

    private static ImmutableArray<PaperFact> RecommendationFacts(Candidacy c, UnionRecord opening)
    {
        SelectionStep? agrees = c.Chain[1] == SelectionStep.JointReview ? null : c.Chain[1];
        var (first, second) = (c.Taken(c.Chain[0]), agrees is { } step ? c.Taken(step) : null);
        return
        [
            UnionName(opening), Name(c), College(c), Politics(c), Post(c), RouteOf(c),
            Body("recommender", new("推荐组织", "who recommends"), first),
            Opinion("opinion", new("推荐意见", "why they recommend"), first),
            Day("date", new("推荐日期", "day of the recommendation"), first),
            Document(first),
            Agreement(agrees, second),
            agrees is null ? Text("agreeing", new("同意的组织", "who agrees"), YearPaper.At("selectionStep", "/by"), "—") : Body("agreeing", new("同意的组织", "who agrees"), second),
            agrees is null ? Text("agreed_on", new("同意日期", "day of the agreement"), YearPaper.At("selectionStep", "/on"), "—") : Day("agreed_on", new("同意日期", "day of the agreement"), second),
        ];
    }

    private static ImmutableArray<PaperFact> ReviewFacts(SelectionStepTaken act, ImmutableArray<Candidacy> together, UnionRecord opening) =>
    [
        UnionName(opening),
        Body("reviewers", new("审查单位", "who reviews"), act),
        Day("date", new("审查日期", "day of the review"), act),
        Reviewed(act, together),
        Origins(together),
        Opinion("opinion", new("审查意见", "what they found"), act),
        Document(act),
    ];
}
