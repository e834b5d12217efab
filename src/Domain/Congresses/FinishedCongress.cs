using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Facts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses;

/// <summary>Turns a congress into facts of the union's record.</summary>
/// <remarks>
/// What the proceedings do not show stays unknown: a missing approval is not a refused one, and a missing report not a report omitted. Of an election
/// without a result, because it is not over or is refused, nothing is taken, neither who elected nor who stood, unless another body than the congress did.
/// </remarks>
public static class FinishedCongress
{
    /// <summary>The facts of a congress.</summary>
    /// <param name="review">The proceedings, judged.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentException">The proceedings have faults.</exception>
    public static Congress Facts(CongressReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        review.ThrowIfUnsound(nameof(review));
        var course = review.Course;
        var session = course.Taken(CongressStep.FormalSession);
        var sitting = session ?? course.Refused.Where(static r => r.Act.Step == CongressStep.FormalSession).Select(static r => r.Act).LastOrDefault();
        var heldOn = session?.On ?? course.Refused.Where(static r => r.Act.Step == CongressStep.FormalSession).Select(static r => r.Act.On).LastOrDefault();
        var presidium = review.Elections.Where(static e => e.Election is { Office: Office.Presidium, ByElection: false }).ToList() is [var only] && HasResult(only) ? only : null;
        var contradicts = review.Attendance.Refusals.Any(static r => r.By.Basis.IsArithmetic);
        return new()
        {
            Number = review.Proceedings.Number is { } number ? Fact.Given(number) : default,
            UnionTerm = review.Proceedings.UnionTerm is { } term ? Fact.Given(term) : default,
            HeldOn = heldOn is { } day ? Fact.Given(day) : default,
            HeldUntil = heldOn is not null && sitting is { Until: { } until } ? Fact.Given(until) : default,
            InForm = session is null && course.Refused.All(static r => r.Act.Step != CongressStep.FormalSession) ? default : InForm(review),
            Delegates = contradicts || !IsBounded(review.Credentials.Due) ? default : review.Credentials.Due,
            WomenDelegates = Told(review.Credentials.Women, review),
            MinorityDelegates = Told(review.Credentials.Minority, review),
            PartyMemberDelegates = Told(review.Credentials.PartyMembers, review),
            ClassOfficerDelegates = Told(review.Credentials.ClassOfficers, review),
            NonCadreDelegates = Told(review.Credentials.NonCadres, review),
            StudentsRepresented = review.Students is { } heads ? Fact.Given(heads) : default,
            NonCadreShare = review.Credentials.NonCadreShare,
            DelegatesElected = review.Proceedings.Assembly ? Fact.Given(DelegateElection.AssemblyOfAll) : review.Credentials.HowElected,
            PresidiumElectedBy = PresidiumElectedBy(review),
            PresidiumSeats = presidium is { Election.Contests.Count: > 0 } ? Fact.Given(presidium.Election.Contests.Sum(static c => c.Seats)) : default,
            PresidiumCandidates = presidium is { Election.Contests: { Count: > 0 } contests } && contests.All(static c => c.Stand is not null) ? Fact.Given(contests.Sum(static c => c.Stand!.Value)) : default,
            PresidiumElected = presidium is { IsDecided: true } ? Fact.Given(presidium.Elected.Count())
                : presidium is { Election.Contests: { Count: > 0 } stated } && !presidium.Refusals.Any(static r => r.By.Refuses) && stated.All(static c => c is { Count: null, Elected: not null }) ? Fact.Given(stated.Sum(static c => c.Elected!.Value))
                : default,
            ApprovedByParty = Approved(course, CongressStep.PartyApproves),
            ApprovedByFederation = Approved(course, CongressStep.FederationApproves),
            ReportedToFederation = course.Acts.Any(static a => a.Step == CongressStep.Report) ? Fact.Given(true) : default,
        };
    }

    /// <summary>What of a congress is against its rules, or contradicts itself, as a record keeps it: dated by the session, else by the day that was planned, else by that of the judgement or the last of its year.</summary>
    /// <param name="review">The proceedings, judged.</param>
    /// <returns>The breaches; none where nothing tells of any day to date them by.</returns>
    public static Sequence<Breach> Breaches(CongressReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var facts = Facts(review);
        return (facts.HeldOn.Known == Known.Given ? facts.HeldOn.Low : review.Proceedings.PlannedOn ?? review.Proceedings.AsOf ?? review.Proceedings.Union.Year?.LastDay) is { } day
            ? [.. review.Against.Select(r => Acts.Breaches.Of(day, CongressActs.Held, r.By, r.Because, null, review.Proceedings.Union.Level))]
            : [];
    }

    /// <summary>Enters a congress into a record. What the proceedings do not state stays as the record has it; a list of the days of all stays, with this one on it.</summary>
    /// <remarks>Where the record tells of a congress of another day, nothing of that one is taken for this one's. What is against a rule stands beside the facts, each once.</remarks>
    /// <param name="record">The record.</param>
    /// <param name="review">The proceedings, judged.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentException">The record is of another school, union, level or year; or the proceedings have faults.</exception>
    public static UnionRecord Enter(UnionRecord record, CongressReview review)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(review);
        review.ThrowIfUnsound(nameof(review));
        return Shown(record, review).WithBreaches(Breaches(review));
    }

    /// <summary>Enters congresses of one year into a record, which then tells of the last, and of all their days. What is against a rule the year tells of itself.</summary>
    internal static UnionRecord Enter(UnionRecord record, IReadOnlyList<CongressReview> reviews)
    {
        var entered = Shown(record, reviews[^1]);
        return reviews.Count == 1 ? entered
            : entered with { Congress = entered.Congress with { Dates = Beside(record.Congress.Dates, reviews.Select(static r => Facts(r).HeldOn)) } };
    }

    private static UnionRecord Shown(UnionRecord record, CongressReview review)
    {
        var p = review.Proceedings;
        if (!p.IsOf(record))
        {
            throw new ArgumentException($"The proceedings are of {p.Union}; the record is of {record.Union}.", nameof(review));
        }

        var (told, facts) = (record.Congress, Facts(review));
        var shown = record with { Congress = told.Dates.Known == Known.Unknown ? facts : facts with { Dates = Beside(told.Dates, [facts.HeldOn]) } };
        var isAnother = told.HeldOn.Known == Known.Given && facts.HeldOn.Known == Known.Given && told.HeldOn != facts.HeldOn;
        return isAnother ? shown : CongressFacts.All.Aggregate(record, (entered, path) => path.Over(entered, shown));
    }

    // The days of other congresses stay, and these are among them.
    private static Fact<Sequence<Fact<LocalDate>>> Beside(Fact<Sequence<Fact<LocalDate>>> dates, IEnumerable<Fact<LocalDate>> held)
    {
        Sequence<Fact<LocalDate>> days = [.. (dates.Known is Known.Given or Known.Within ? dates.Low : []).Concat(held.Where(static d => d.Known == Known.Given)).Distinct()];
        return dates.Known == Known.Given ? Fact.Given(days) : days.Count == 0 ? dates : ListForm<Fact<LocalDate>>.AtLeast(days);
    }

    private static bool IsBounded(Fact<int> heads) => heads.Known is Known.Given or Known.Within && heads.High != int.MaxValue;

    // From nobody to everybody tells nothing.
    private static Fact<int> Told(Fact<int> group, CongressReview review) =>
        IsBounded(group) && !(group.Low == 0 && group.High > 0 && group.High >= review.Credentials.Due.High) ? group : default;

    // A step that is out of order may only have been entered so, a step that nobody stated may have been taken, figures that contradict each other say nothing of what was done, and what single schools rule may be no rule of this one: none of it is a no.
    private static Fact<bool> InForm(CongressReview review)
    {
        var steps = review.Course.Standing.Where(static r => r.Act.Step <= CongressStep.FormalSession).ToList();
        var missteps = review.Course.Standing.Select(static r => r.Refusal).ToHashSet();
        var others = review.Refused.Except(review.RuledElsewhere).Select(static m => m.Refusal).Where(r => !missteps.Contains(r)).ToList();
        return others.Any(static r => !r.By.Basis.IsArithmetic) || steps.Any(static r => r is { Act.Approved: false, Refusal.By.Basis.Force: not Force.LocalExample }) ? Fact.Given(false)
            : others.Count > 0 || review.RuledElsewhere.Length > 0 || steps.Count > 0 || review.Elections.Any(static e => e is { IsOpen: true, Election.Office: Office.Presidium or Office.Delegates }) || review.Course.Unstated.Length > 0 || review.Course.Untold.Length > 0 ? default
            : Fact.Given(true);
    }

    private static Fact<ElectingBody> PresidiumElectedBy(CongressReview review)
    {
        // Whoever else elected elected against the rules, with or without a result; the congress elected where there is one.
        var outcomes = review.Elections.Where(static o => o.Election.Office == Office.Presidium).ToList();
        if (outcomes.Exists(static o => o.Election.By is ElectingBody.Congress or ElectingBody.Assembly && o.Election.Voters.All(static v => v.Weight == 1) && !HasResult(o)))
        {
            return default;
        }

        var elections = outcomes.ConvertAll(static o => o.Election);
        if (elections.Any(static e => e.Voters.Any(static v => v.Weight != 1)))
        {
            return Fact.Given(ElectingBody.WeightedVote);
        }

        var bodies = elections.Select(static e => e.By).Distinct().ToList();
        return bodies is [{ } only] ? Fact.Given(only) : default;
    }

    // Decided by its count, or announced; of one without contests only who elected is told.
    private static bool HasResult(ElectionOutcome outcome) => outcome.IsDecided || outcome.Election.Contests.All(static c => c is { Count: null, Elected: not null });

    // What was entered was done, in whatever order; that it was out of order is told beside it.
    private static Fact<bool> Approved(CongressCourse course, CongressStep step) =>
        course.Acts.LastOrDefault(a => a.Step == step) is { Approved: var approved } ? Fact.Given(approved != false) : default;
}
