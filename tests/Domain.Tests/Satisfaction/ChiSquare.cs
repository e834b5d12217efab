using UnionGovernance.Satisfaction.Surveys;

namespace UnionGovernance.Tests.Satisfaction;

/// <summary>The quantiles of chi-square with one degree of freedom, copied from a printed table and from nothing of ours.</summary>
internal static class ChiSquare
{
    public static decimal Of(Confidence confidence) => confidence switch
    {
        Confidence.Ninety => 2.705543m,
        Confidence.NinetyFive => 3.841459m,
        Confidence.NinetyNine => 6.634897m,
        _ => throw new ArgumentOutOfRangeException(nameof(confidence)),
    };
}
