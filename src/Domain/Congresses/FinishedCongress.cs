using NodaTime;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses;

/// <summary>Turns a congress into facts of the union's record.</summary>
/// <remarks>What the proceedings do not show stays unknown: a missing approval is not a refused one, and a missing report not a report omitted.</remarks>
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
        var heldOn = session?.On ?? course.Refused.Where(static r => r.Act.Step == CongressStep.FormalSession).Select(static r => r.Act.On).LastOrDefault();
        return new()
        {
            HeldOn = heldOn is { } day ? Fact.Given(day) : default,
            InForm = session is null && course.Refused.All(static r => r.Act.Step != CongressStep.FormalSession) ? default : InForm(review),
            Delegates = review.Credentials.Lines.Length == 0 || review.Credentials.Due.High == int.MaxValue ? default : review.Credentials.Due,
            StudentsRepresented = review.Students is { } heads ? Fact.Given(heads) : default,
            NonCadreShare = review.Credentials.NonCadreShare,
            DelegatesElected = review.Proceedings.Assembly ? Fact.Given(DelegateElection.AssemblyOfAll) : review.Credentials.HowElected,
            PresidiumElectedBy = PresidiumElectedBy(review),
            ApprovedByParty = Approved(course, CongressStep.PartyApproves),
            ApprovedByFederation = Approved(course, CongressStep.FederationApproves),
            ReportedToFederation = course.Taken(CongressStep.Report) is null ? default : Fact.Given(true),
        };
    }

    /// <summary>Enters a congress into a record, in the place of what the record said of one.</summary>
    /// <param name="record">The record.</param>
    /// <param name="review">The proceedings, judged.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentException">The record is of another school, union, level or year; or the proceedings have faults.</exception>
    public static UnionRecord Enter(UnionRecord record, CongressReview review)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(review);
        review.ThrowIfUnsound(nameof(review));
        var p = review.Proceedings;
        return p.IsOf(record)
            ? record with { Congress = Facts(review) }
            : throw new ArgumentException($"The proceedings are of {p.Union}; the record is of {record.Union}.", nameof(review));
    }

    // A step that lacks one before it may only not have been entered, and figures that contradict each other say nothing of what was done: neither is a no.
    private static Fact<bool> InForm(CongressReview review)
    {
        var steps = review.Course.Standing.Where(static r => r.Act.Step <= CongressStep.FormalSession).ToList();
        var missteps = review.Course.Standing.Select(static r => r.Refusal).ToHashSet();
        var others = review.Refused.Select(static m => m.Refusal).Where(r => !missteps.Contains(r)).ToList();
        return others.Any(static r => !r.By.Basis.IsArithmetic) || steps.Any(static r => r.Act.Approved == false) ? Fact.Given(false)
            : others.Count > 0 || steps.Count > 0 ? default
            : Fact.Given(true);
    }

    private static Fact<ElectingBody> PresidiumElectedBy(CongressReview review)
    {
        var elections = review.Elections.Select(static o => o.Election).Where(static e => e.Office == Office.Presidium).ToList();
        if (elections.Any(static e => e.Voters.Any(static v => v.Weight != 1)))
        {
            return Fact.Given(ElectingBody.WeightedVote);
        }

        var bodies = elections.Select(static e => e.By).Distinct().ToList();
        return bodies is [{ } only] ? Fact.Given(only) : default;
    }

    private static Fact<bool> Approved(CongressCourse course, CongressStep step) =>
        course.Taken(step) is not null ? Fact.Given(true)
        : course.Refused.Any(r => r.Act.Step == step && r.Act.Approved == false) ? Fact.Given(false)
        : default;
}
