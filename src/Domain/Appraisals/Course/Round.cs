using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Appraisals.Terms;
using UnionGovernance.Rules;

namespace UnionGovernance.Appraisals.Course;

/// <summary>The appraisal (述职评议) of one semester: called, reported, rated, concluded.</summary>
public sealed record Round
{
    private Round(AppraisalCalled call, AppraisalTerms terms) => (Call, Terms, Acts) = (call, terms, [call]);

    /// <summary>The call.</summary>
    public AppraisalCalled Call { get; }

    /// <summary>The charter's terms on the day of the call; they hold to the end.</summary>
    public AppraisalTerms Terms { get; }

    /// <summary>The acts that were taken, in the order entered.</summary>
    public ImmutableArray<Act> Acts { get; private init; }

    /// <summary>How far it has come.</summary>
    public RoundStage Stage => Acts.Any(static a => a is AppraisalConcluded) ? RoundStage.Concluded : Held is null ? RoundStage.Called : RoundStage.Held;

    /// <summary>The meeting of the body that rates; nothing before it.</summary>
    public AppraisalHeld? Held => Acts.OfType<AppraisalHeld>().FirstOrDefault();

    /// <summary>All who rate, in heads; nothing while the number of any group is missing. A group with nobody is stated as 0.</summary>
    public int? Raters => Held is { StudentDelegates: { } students, Teachers: { } teachers, Others: { } others } ? students + teachers + others : null;

    /// <summary>What the ratings so far come to.</summary>
    public AppraisalOutcome Outcome => AppraisalOutcome.Of(
        [.. Call.Reporters.Select(r => (r.Id, Score.Of(Ratings(r.Id), Present, Terms)))],
        Terms,
        Acts.OfType<EdgeSettled>().FirstOrDefault()?.Excellent);

    // A group of which nobody said how many there are was there if it rated.
    private IEnumerable<RaterGroup> Present => Enum.GetValues<RaterGroup>().Where(g => Heads(g) is { } heads ? heads > 0 : Acts.OfType<Rated>().Any(r => r.Group == g));

    /// <summary>Opens a round.</summary>
    /// <param name="call">The call.</param>
    /// <param name="terms">The charter's terms.</param>
    /// <returns>The round.</returns>
    public static Round Of(AppraisalCalled call, AppraisalTerms terms)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(terms);
        return new(call, terms);
    }

    /// <summary>Someone's report.</summary>
    /// <param name="person">Who, by id.</param>
    /// <returns>The report; nothing where there is none.</returns>
    public DutyReported? ReportOf(string person) => Acts.OfType<DutyReported>().FirstOrDefault(a => a.Person == person);

    /// <summary>How someone comes out of it, once it is concluded.</summary>
    /// <param name="person">Who, by id.</param>
    /// <returns>The standing; nothing before the result stands, or where the round was not called for that person.</returns>
    public Standing? ResultOf(string person) => Stage == RoundStage.Concluded ? Outcome.Standings.FirstOrDefault(s => s.Person == person) : null;

    /// <summary>Asks what stands against an act.</summary>
    /// <param name="act">An act of this round, other than its call.</param>
    /// <returns>What it contradicts and which rules it breaks; none where nothing stands against it.</returns>
    public IEnumerable<Refusal> Against(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var (needed, wanted) = act switch
        {
            DutyReported => (true, RoundStage.Held),
            AppraisalHeld => (Stage == RoundStage.Called, RoundStage.Called),
            EdgeSettled => (Stage == RoundStage.Concluded, RoundStage.Concluded),
            _ => (Stage == RoundStage.Held, RoundStage.Held),
        };
        if (!needed)
        {
            var (found, due) = (Stage.Label, wanted.Label);
            yield return new(RoundRules.InOrder, new($"{Name}{found.Chinese}，这一事项须在“{due.Chinese}”时进行", $"{NameInEnglish} is {found.English}; this is done while it is {due.English}"));
            yield break;
        }

        if (ActRules.Early(act.On, new("前一环节", "the step before it"), Stands(act)) is { } early)
        {
            yield return early;
        }

        foreach (var against in act switch
        {
            DutyReported report => AgainstReport(report),
            AppraisalHeld held => AgainstBody(held),
            Rated rated => AgainstRating(rated),
            AppraisalConcluded => AgainstResult(),
            EdgeSettled settled => AgainstEdge(settled),
            _ => [],
        })
        {
            yield return against;
        }
    }

    /// <summary>The round after an act that nothing contradicts.</summary>
    /// <param name="act">The act.</param>
    /// <returns>The round.</returns>
    public Round With(Act act) => this with { Acts = [.. Acts, act] };

    private string Name => Call.Semester.Label.Chinese;

    private string NameInEnglish => $"The appraisal of the {Call.Semester.Label.English}";

    // A report stands on the call alone; whatever else is done stands on all before it.
    private NodaTime.LocalDate Stands(Act act) => act is DutyReported ? Call.On : Acts.Max(static a => a.On);

    private ILookup<RaterGroup, AspectScore> Ratings(string person) =>
        Acts.OfType<Rated>().Where(r => r.Person == person).SelectMany(static r => r.Scores.Select(s => (r.Group, s))).ToLookup(static r => r.Group, static r => r.s);

    private int? Heads(RaterGroup group) => group switch
    {
        RaterGroup.StudentDelegates => Held?.StudentDelegates,
        RaterGroup.Teachers => Held?.Teachers,
        _ => Held?.Others,
    };

    private IEnumerable<Refusal> AgainstReport(DutyReported report)
    {
        if (Called(report.Person) is { } unknown)
        {
            yield return unknown;
        }
        else if (ReportOf(report.Person) is not null)
        {
            yield return new(RoundRules.InOrder, new($"{report.Person}已经述职", $"{report.Person} has reported already"));
        }
        else if (Stage == RoundStage.Concluded)
        {
            yield return new(RoundRules.Reported, new($"{report.Person}在结果确定后才述职", $"{report.Person} reports after the result stands"));
        }
    }

    private Refusal? Called(string person) => Call.Reporters.Any(r => r.Id == person)
        ? null
        : new(RoundRules.Called, new($"{Name}的部署中没有{person}", $"{NameInEnglish} was not called for {person}"));

    // A number that is missing can only add to those who are no students' delegates.
    private static IEnumerable<Refusal> AgainstBody(AppraisalHeld held)
    {
        if (held.StudentDelegates is { } students && students <= (held.Teachers ?? 0) + (held.Others ?? 0))
        {
            var all = students + (held.Teachers ?? 0) + (held.Others ?? 0);
            yield return new(RoundRules.StudentsMain, new($"评议{all}人，学生代表{students}人，须超过一半", $"{students} of {all} raters are students' delegates; more than half are needed"));
        }
    }

    private IEnumerable<Refusal> AgainstRating(Rated rated)
    {
        if (Called(rated.Person) is { } unknown)
        {
            yield return unknown;
            yield break;
        }

        if (ReportOf(rated.Person) is null)
        {
            yield return new(RoundRules.Reported, new($"{rated.Person}尚未述职", $"{rated.Person} has not reported"));
        }

        var group = rated.Group.Label;
        foreach (var score in rated.Scores)
        {
            var aspect = score.Aspect.Label;
            var heads = Heads(rated.Group);
            if (score.Ballots < 1 || score.Ballots > heads)
            {
                var (zh, en) = heads is { } number ? ($"{number}人", $"{number} {group.English}") : ("人数未写明", $"the number of {group.English} is not stated");
                yield return new(RoundRules.Ballots, new($"“{aspect.Chinese}”{score.Ballots}票，{group.Chinese}{zh}", $"{score.Ballots} ballots on {aspect.English}, {en}"));
            }
            else if (score.Points < 0 || score.Points > (long)Terms.Most * score.Ballots)
            {
                yield return new(RoundRules.Ballots, new($"“{aspect.Chinese}”{score.Ballots}票合计{score.Points}分，每票满分{Terms.Most}分", $"{score.Points} points on {score.Ballots} ballots on {aspect.English}; {Terms.Most} is the most for one"));
            }

            if (rated.Scores.Count(s => s.Aspect == score.Aspect) + Ratings(rated.Person)[rated.Group].Count(s => s.Aspect == score.Aspect) > 1)
            {
                yield return new(RoundRules.Ballots, new($"{group.Chinese}对“{aspect.Chinese}”计了不止一次", $"{aspect.English} is counted more than once for {group.English}"));
            }
        }
    }

    private IEnumerable<Refusal> AgainstResult()
    {
        foreach (var reporter in Call.Reporters.Where(r => ReportOf(r.Id) is null))
        {
            yield return new(RoundRules.Reported, new($"{reporter.Id}尚未述职", $"{reporter.Id} has not reported"));
        }

        foreach (var group in RaterGroup.Form.Choices.Where(g => Heads(g.Value) is null))
        {
            yield return new(RoundRules.StudentsMain, new($"未写明{group.Label.Chinese}人数", $"The number of {group.Label.English} is not stated"));
        }

        foreach (var standing in Outcome.Standings.Where(static s => s.Score.Points is null))
        {
            var missing = standing.Score.Missing;
            yield return new(RoundRules.FiveAspects, missing.Length == 0
                ? new($"{standing.Person}没有评分", $"{standing.Person} was not rated")
                : new($"{standing.Person}缺{string.Join("、", missing.Select(static m => m.Chinese))}", $"{standing.Person} lacks: {string.Join("; ", missing.Select(static m => m.English))}"));
        }
    }

    private IEnumerable<Refusal> AgainstEdge(EdgeSettled settled)
    {
        if (Outcome.Tie is not { } tie)
        {
            yield return new(RoundRules.Tie, new("没有待定的同分", "No equal scores await a decision"));
            yield break;
        }

        var (others, tooMany) = (settled.Excellent.Except(tie.Among).Any(), settled.Excellent.Distinct().Count() > tie.Places);
        if (others || tooMany)
        {
            yield return new(others ? RoundRules.Tie : RoundRules.Edge, new($"同分的是{string.Join("、", tie.Among)}，剩余名额{tie.Places}个", $"Equal: {string.Join(", ", tie.Among)}; places left: {tie.Places}"));
        }
    }
}
