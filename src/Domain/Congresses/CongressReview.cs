using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Proposals;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Json;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses;

/// <summary>Proceedings judged: every part of one congress with its outcome.</summary>
/// <param name="Proceedings">The proceedings.</param>
/// <param name="Quotas">The quota table.</param>
/// <param name="Credentials">The credentials review.</param>
/// <param name="Course">The course.</param>
/// <param name="Timeline">Every step and how it stands.</param>
/// <param name="Votes">The votes.</param>
/// <param name="Elections">The elections.</param>
/// <param name="Proposals">The proposals.</param>
/// <param name="Refusals">What is refused of the congress as a whole.</param>
public sealed record CongressReview(
    Proceedings Proceedings,
    QuotaTable Quotas,
    CredentialsReview Credentials,
    CongressCourse Course,
    ImmutableArray<TimelineLine> Timeline,
    ImmutableArray<VoteOutcome> Votes,
    ImmutableArray<ElectionOutcome> Elections,
    ImmutableArray<ProposalOutcome> Proposals,
    ImmutableArray<Refusal> Refusals)
{
    /// <summary>What the proceedings hold that no file of a congress may hold, the first 100. While there is any, nothing else is said of them.</summary>
    public Sequence<Fault> Faults { get; private init; } = [];

    /// <summary>How many such faults there are in all.</summary>
    public int FaultCount { get; private init; }

    /// <summary>Judges proceedings.</summary>
    /// <param name="proceedings">The proceedings, made in C# or read from a file.</param>
    /// <returns>The review; or what is wrong with the proceedings. What they hold makes it never throw.</returns>
    public static CongressReview Of(Proceedings proceedings)
    {
        ArgumentNullException.ThrowIfNull(proceedings);
        var reading = ProceedingsFile.Check(proceedings);
        return reading.Value is { } sound
            ? OfSound(sound)
            : OfSound(new()) with { Proceedings = proceedings, Faults = [.. reading.Faults], FaultCount = reading.FaultCount };
    }

    /// <summary>Refuses to go on with a review of proceedings of which nothing can be said.</summary>
    /// <exception cref="ArgumentException">The proceedings have faults.</exception>
    internal void ThrowIfUnsound(string parameter)
    {
        if (FaultCount > 0)
        {
            throw new ArgumentException($"The proceedings have {FaultCount} faults; the first: {Faults[0].Describe(Language.English)}", parameter);
        }
    }

    private static CongressReview OfSound(Proceedings proceedings)
    {
        var terms = proceedings.Terms;
        var table = QuotaTable.OfSound(proceedings.Quotas, terms);
        var course = CongressCourse.Of(proceedings.Course, terms, proceedings.Assembly, proceedings.PlannedOn);
        return new(
            proceedings,
            table,
            CredentialsReview.Of(proceedings.Delegates, table, terms),
            course,
            course.Timeline(proceedings.Dues, proceedings.AsOf),
            [.. proceedings.Votes.Select(v => VoteOutcome.Of(v, terms))],
            [.. proceedings.Elections.Select(e => ElectionOutcome.Of(e, terms, proceedings.Union.Level, proceedings.Vacancies))],
            [.. proceedings.Proposals.Select(p => ProposalOutcome.Of(p, proceedings.Proposals, terms, proceedings.AsOf))],
            [.. Refuse(proceedings, table)]);
    }

    private static IEnumerable<Refusal> Refuse(Proceedings proceedings, QuotaTable table)
    {
        if (proceedings.Assembly && StudentAssembly.Refuse(proceedings.Union.Level, proceedings.Students ?? table.Students) is { } refusal)
        {
            yield return refusal;
        }

        var candidates = proceedings.Elections.SelectMany(static e => e.Contests).SelectMany(static c => c.Candidates).Select(static c => c.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var scrutineer in proceedings.Scrutineers.Where(s => candidates.Contains(s.Name)))
        {
            yield return new(ElectionRules.Scrutineers, new($"监票人{scrutineer.Name}是候选人", $"The scrutineer {scrutineer.Name} is a candidate"));
        }

        if (proceedings.Scrutineers.Count > 0 && proceedings.Scrutineers.Count(static s => s.Chief) != 1)
        {
            yield return new(ElectionRules.Scrutineers, new("总监票人应为1名", "There is to be one chief scrutineer"));
        }

        if (proceedings.Scrutineers.Count > 0 && proceedings.Scrutineers.Count < proceedings.Terms.Scrutineers)
        {
            yield return new(
                ElectionRules.Scrutineers,
                new($"监票人{proceedings.Scrutineers.Count}名，章程要求{proceedings.Terms.Scrutineers}名", $"{proceedings.Scrutineers.Count} scrutineers; the charter asks for {proceedings.Terms.Scrutineers}"));
        }
    }
}
