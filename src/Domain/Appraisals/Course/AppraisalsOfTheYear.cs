using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Appraisals.Terms;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Appraisals.Course;

/// <summary>The appraisals within the union's year, and what rests on them.</summary>
/// <param name="terms">The terms of the charter in force. An appraisal runs to its end on those of the day it is called.</param>
/// <param name="union">Presidium and departments: whose post ends leaves office there that day. Nothing where nobody keeps them.</param>
/// <param name="areListed">Whether every appraisal is entered by the day of a record; no, if not said.</param>
/// <param name="areRecognitionsListed">Whether every recognition is entered by the day of a record; no, if not said.</param>
public sealed class AppraisalsOfTheYear(
    Func<AppraisalTerms> terms,
    PresidiumAndDepartments? union = null,
    Func<UnionRecord, bool>? areListed = null,
    Func<UnionRecord, bool>? areRecognitionsListed = null) : Subject<AppraisalsOfTheYear>(AppraisalActs.Table)
{
    private static readonly Words _result = new("评议结果", "the result");
    private readonly SortedDictionary<Semester, Round> _rounds = [];
    private readonly List<Act> _consequences = [];

    /// <summary>The appraisals, the autumn semester's first.</summary>
    public ImmutableArray<Round> Rounds => [.. _rounds.Values];

    /// <summary>Recognitions, and posts that ended, in the order entered.</summary>
    public ImmutableArray<Act> Consequences => [.. _consequences];

    /// <inheritdoc/>
    /// <remarks>
    /// An appraisal counts as held when its result stands; one of which no rating was entered may be none. So many were held, or at least so many where
    /// not all are listed; a semester for which none was held is a no where all are. The raters are those of the latest; of a group of which nobody said how many there were, at least those who are stated. A
    /// kind of recognition is not tied to the post where each of it rested on a result, and all are listed; where one did not, it stays open.
    /// </remarks>
    public override UnionRecord Enter(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var concluded = _rounds.Values.Where(static r => r.Stage == RoundStage.Concluded).ToList();
        if (concluded.Count > 0)
        {
            var areAll = areListed?.Invoke(record) == true;
            record = Counted(record.Counts(AppraisalFacts.TimesInYear, concluded.Count(IsRated), concluded.Count, areAll), concluded[^1]);
            record = HeldIn(HeldIn(record, Semester.Autumn, AppraisalFacts.Autumn, areAll), Semester.Spring, AppraisalFacts.Spring, areAll);
        }

        return _consequences.OfType<Recognised>().GroupBy(static r => r.Kind).Aggregate(record, (record, kind) => Untied(record, kind.Key, [.. kind]));
    }

    private UnionRecord HeldIn(UnionRecord record, Semester semester, FactPath<UnionRecord, bool> path, bool areAll) => _rounds.GetValueOrDefault(semester) switch
    {
        { Stage: RoundStage.Concluded } round when IsRated(round) => path.Write(record, Fact.Given(true)),
        null or { Stage: RoundStage.Called } when areAll => path.Write(record, Fact.Given(false)),
        _ => record,
    };

    private static bool IsRated(Round round) => round.Acts.Any(static a => a is Rated);

    private static UnionRecord Counted(UnionRecord record, Round round)
    {
        var held = round.Held!;
        record = AppraisalFacts.Raters.Write(record, round.Raters is { } raters
            ? Fact.Given(raters)
            : Fact.Within((held.StudentDelegates ?? 0) + (held.Teachers ?? 0) + (held.Others ?? 0), int.MaxValue));
        return held.StudentDelegates is { } students ? AppraisalFacts.StudentRaters.Write(record, Fact.Given(students)) : record;
    }

    private UnionRecord Untied(UnionRecord record, Recognition kind, ImmutableArray<Recognised> recognised)
    {
        var path = kind switch
        {
            Recognition.Award => IncentivesFacts.AwardsNotTied,
            Recognition.Points => IncentivesFacts.PointsNotTied,
            _ => IncentivesFacts.RecommendationNotTied,
        };
        if (recognised.Any(r => Findings.Any(f => ReferenceEquals(f.Act, r))))
        {
            return path.Stated(record) == Fact.Given(false) ? record : path.Write(record, default);
        }

        if (areRecognitionsListed?.Invoke(record) != true)
        {
            return record;
        }

        var last = recognised.Where(static r => r.By.Count > 0).MaxBy(static r => r.On);
        return record.Shows(
            path,
            last is null ? null : new(string.Join("、", last.By), Fact.Given(last.On), $"{Show(last.RestsOn!.Value, Language.Chinese)}述职评议结果"));
    }

    internal Taken Call(AppraisalCalled act) => new(
        _rounds.ContainsKey(act.Semester)
            ? [new(RoundRules.OncePerSemester, new($"{Show(act.Semester, Language.Chinese)}已经部署", $"That of the {Show(act.Semester, Language.English)} has been called"))]
            : AppraisalBounds.All(terms()),
        () => _rounds.Add(act.Semester, Round.Of(act, terms())));

    internal Taken Proceed(Act act, Semester semester) => new(
        _rounds.TryGetValue(semester, out var round)
            ? round.Against(act)
            : [new(RoundRules.InOrder, new($"{Show(semester, Language.Chinese)}尚未部署", $"That of the {Show(semester, Language.English)} has not been called"))],
        () => _rounds[semester] = _rounds[semester].With(act));

    internal Taken Recognise(Recognised act) => new(AgainstRecognition(act), () => _consequences.Add(act));

    internal Taken End(PostEnded act) => new(AgainstEnding(act), () =>
    {
        _consequences.Add(act);
        union?.Take(new LeftOffice { On = act.On, By = act.By, Person = act.Person, Reason = act.Reason });
    });

    private IEnumerable<Refusal> AgainstRecognition(Recognised recognised)
    {
        if (recognised.RestsOn is not { } semester)
        {
            yield return new(RoundRules.RestsOnResult, new($"{recognised.Person}：未写明依据哪一次评议", $"{recognised.Person}: no appraisal is named on which it rests"));
            yield break;
        }

        if (Result(recognised.Person, semester) is not { } result)
        {
            yield return new(RoundRules.RestsOnResult, None(recognised.Person, semester));
            yield break;
        }

        var (round, standing) = result;
        var from = round.Terms.RecognitionFrom.Label;
        if (standing.Grade is { } grade ? grade < round.Terms.RecognitionFrom : standing.Score.Points is null || round.Terms.RecognitionFrom == Grade.Excellent)
        {
            var found = Describe(standing);
            yield return new(RoundRules.RestsOnResult, new($"{recognised.Person}的结果：{found.Chinese}，须{from.Chinese}以上", $"{recognised.Person}: {found.English}; {from.English} or better is needed"));
        }

        if (ActRules.Early(recognised.On, _result, Concluded(round)) is { } early)
        {
            yield return early;
        }
    }

    private IEnumerable<Refusal> AgainstEnding(PostEnded ended)
    {
        if (ended.Ground is null)
        {
            yield return new(RoundRules.Ground, new($"{ended.Person}：未写明理由", $"{ended.Person}: no ground is stated"));
        }
        else if (ended.Ground != EndingGround.FailedAppraisal)
        {
            if (ended.Reason is null)
            {
                yield return new(RoundRules.Ground, new($"{ended.Person}：未写明事实", $"{ended.Person}: the facts of the ground are not stated"));
            }
        }
        else if (ended.RestsOn is not { } semester || Result(ended.Person, semester) is not { } result)
        {
            yield return new(RoundRules.Ground, ended.RestsOn is { } named ? None(ended.Person, named) : new($"{ended.Person}：未写明哪一次评议", $"{ended.Person}: the appraisal is not named"));
        }
        else if (result.Standing.Grade != Grade.Incompetent)
        {
            var grade = Describe(result.Standing);
            yield return new(RoundRules.Ground, new($"{ended.Person}的结果：{grade.Chinese}", $"{ended.Person}: {grade.English}"));
        }
        else if (ActRules.Early(ended.On, _result, Concluded(result.Round)) is { } early)
        {
            yield return early;
        }
    }

    private (Round Round, Standing Standing)? Result(string person, Semester semester) =>
        _rounds.TryGetValue(semester, out var round) && round.ResultOf(person) is { } standing ? (round, standing) : null;

    private static NodaTime.LocalDate Concluded(Round round) => round.Acts.OfType<AppraisalConcluded>().First().On;

    private static Words Describe(Standing standing) =>
        standing.Grade is { } grade ? grade.Label
        : standing.Score.Points is null ? new("评分不全", "ratings missing")
        : new("同分待定", "equal at the edge, not settled");

    private static Words None(string person, Semester semester) => new(
        $"{person}没有{Show(semester, Language.Chinese)}的评议结果", $"{person} has no result of the {Show(semester, Language.English)}");

    private static string Show(Semester semester, Language language) => semester.Label.In(language);
}
