using UnionGovernance.Appraisals.Scores;

namespace UnionGovernance.Appraisals.Terms;

/// <summary>What a school's charter settles about the appraisal. Each term stands at its default until the charter says otherwise.</summary>
/// <remarks>
/// National are only the five aspects and that students' delegates are the main part of the raters (中青联发〔2019〕9号). No national scale, weight or
/// quota was found; <see cref="AppraisalOptions"/> gives the reason for each default.
/// </remarks>
public sealed record AppraisalTerms
{
    /// <summary>The weights of the five aspects. By default they weigh alike.</summary>
    public Sequence<AspectWeight> Aspects { get; init; } = [.. Enum.GetValues<Aspect>().Select(static a => new AspectWeight { Aspect = a })];

    /// <summary>The weights of the groups of raters. By default none: every ballot counts once.</summary>
    public Sequence<GroupWeight> Groups { get; init; } = [];

    /// <summary>The most points that a ballot gives for an aspect; the least is 0. Default 100.</summary>
    public int Most { get; init; } = 100;

    /// <summary>The points from which someone is excellent, inclusive. Default 90.</summary>
    public int ExcellentFrom { get; init; } = 90;

    /// <summary>The points from which someone is competent, inclusive. Default 75.</summary>
    public int CompetentFrom { get; init; } = 75;

    /// <summary>The points from which someone is basically competent, inclusive; below, not competent. Default 60.</summary>
    public int BasicallyCompetentFrom { get; init; } = 60;

    /// <summary>The greatest share of those appraised who may be excellent, rounded down to whole persons, as it is a ceiling; none by default.</summary>
    public Share? ExcellentAtMost { get; init; }

    /// <summary>The lowest result on which recognition may rest. Default: basically competent, anything but a failed appraisal.</summary>
    public Grade RecognitionFrom { get; init; } = Grade.BasicallyCompetent;
}
