using System.Collections.Immutable;
using UnionGovernance.Appraisals.Terms;

namespace UnionGovernance.Appraisals.Scores;

/// <summary>What an appraisal comes to.</summary>
/// <remarks>The quota for excellent is a ceiling: it is rounded down to whole persons. Who has the same score is treated alike; where the quota would part them, nobody is chosen.</remarks>
public sealed record AppraisalOutcome
{
    private AppraisalOutcome()
    {
    }

    /// <summary>Everyone who reports, in the order in which they were called.</summary>
    public required ImmutableArray<Standing> Standings { get; init; }

    /// <summary>How many may be excellent, in heads; nothing where there is no quota.</summary>
    public required int? Places { get; init; }

    /// <summary>Equal scores that the quota would part; nothing where it parts none, or where they were settled.</summary>
    public required EdgeTie? Tie { get; init; }

    /// <summary>Whether nobody's ratings are missing.</summary>
    public bool IsComplete => Standings.All(static s => s.Score.Points is not null);

    /// <summary>Grades scores.</summary>
    /// <param name="scores">Everyone's score, in the order in which they were called.</param>
    /// <param name="terms">The charter's terms.</param>
    /// <param name="settled">Who of those with equal scores was made excellent by those who decide; nothing while nobody decided.</param>
    /// <returns>The outcome.</returns>
    public static AppraisalOutcome Of(ImmutableArray<(string Person, Score Score)> scores, AppraisalTerms terms, Sequence<string>? settled)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var places = terms.ExcellentAtMost is { } share ? (int?)((long)share.Part * scores.Length / share.Whole) : null;
        var complete = scores.All(static s => s.Score.Points is not null);
        var high = scores.Where(s => s.Score.Points >= From(terms.ExcellentFrom)).OrderByDescending(static s => s.Score.Points!.Value).ToList();
        var tie = complete && places is { } most && high.Count > most ? Parted(high, most) : null;
        var edge = tie is null ? null : high.First(h => tie.Among.Contains(h.Person)).Score.Points;
        return new()
        {
            Standings = [.. scores.Select(s => new Standing(s.Person, s.Score, GradeOf(s.Person, s.Score.Points)))],
            Places = places,
            Tie = tie is { Places: > 0 } && settled is null ? tie with { Among = [.. scores.Select(static s => s.Person).Where(tie.Among.Contains)] } : null,
        };

        Grade? GradeOf(string person, Fraction? points) =>
            points is not { } p ? null
            : p < From(terms.BasicallyCompetentFrom) ? Grade.Incompetent
            : p < From(terms.CompetentFrom) ? Grade.BasicallyCompetent
            : p < From(terms.ExcellentFrom) ? Grade.Competent
            : places is null || (complete && (tie is null || p > edge)) ? Grade.Excellent
            : !complete ? null
            : p < edge || tie!.Places == 0 ? Grade.Competent
            : settled is null ? null
            : settled.Contains(person) ? Grade.Excellent : Grade.Competent;
    }

    // The last score within the quota, or the first beyond it where the quota is nought: those who have it stand at the edge.
    private static EdgeTie Parted(List<(string Person, Score Score)> high, int most)
    {
        var edge = high[most].Score.Points;
        var above = high.Count(h => h.Score.Points > edge);
        return new([.. high.Where(h => h.Score.Points == edge).Select(static h => h.Person)], most - above);
    }

    private static Fraction From(int points) => new(points, 1);
}
