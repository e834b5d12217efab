using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Json;

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

    private static readonly AppraisalTerms _defaults = new();
    private static readonly Form<Sequence<AspectWeight>> _aspects = Forms.List(AspectWeight.Shape);
    private static readonly Form<Sequence<GroupWeight>> _groups = Forms.List(GroupWeight.Shape);
    private static readonly Form<int> _points = Forms.Whole(0, 1000);

    internal static Shape<AppraisalTerms> Shape { get; } = Shapes.Of<AppraisalTerms>(static v => new()
    {
        Aspects = v.Optional("aspects", "各方面权重", "weights of the aspects", _aspects, static t => t.Aspects, _defaults.Aspects),
        Groups = v.Optional("groups", "各组权重（不写则一票算一次）", "weights of the groups; left out, every ballot counts once", _groups, static t => t.Groups, []),
        Most = v.Optional("most", "每方面满分", "most points for an aspect", _points, static t => t.Most, _defaults.Most),
        ExcellentFrom = v.Optional("excellentFrom", "优秀分数线（含）", "excellent from, inclusive", _points, static t => t.ExcellentFrom, _defaults.ExcellentFrom),
        CompetentFrom = v.Optional("competentFrom", "称职分数线（含）", "competent from, inclusive", _points, static t => t.CompetentFrom, _defaults.CompetentFrom),
        BasicallyCompetentFrom = v.Optional("basicallyCompetentFrom", "基本称职分数线（含）", "basically competent from, inclusive", _points, static t => t.BasicallyCompetentFrom, _defaults.BasicallyCompetentFrom),
        ExcellentAtMost = v.Optional("excellentAtMost", "优秀最高比例", "greatest share of the excellent", Forms.Share, static t => t.ExcellentAtMost),
        RecognitionFrom = v.Optional("recognitionFrom", "何等次以上可以表彰", "recognition from which result on", Grade.Form, static t => t.RecognitionFrom, _defaults.RecognitionFrom),
    });
}
