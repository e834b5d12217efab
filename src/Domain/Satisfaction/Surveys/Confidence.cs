using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>How sure an interval is.</summary>
public enum Confidence
{
    /// <summary>90 %.</summary>
    Ninety,

    /// <summary>95 %.</summary>
    NinetyFive,

    /// <summary>99 %.</summary>
    NinetyNine,
}

/// <summary>How <see cref="Confidence"/> is written, and what it weighs.</summary>
public static class Confidences
{
    private static readonly ChoiceForm<Confidence> _form = new(
    [
        new(Confidence.Ninety, "90%", new("90%", "90 %")),
        new(Confidence.NinetyFive, "95%", new("95%", "95 %")),
        new(Confidence.NinetyNine, "99%", new("99%", "99 %")),
    ]);

    extension(Confidence confidence)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<Confidence> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(confidence).Label;
    }

    /// <summary>z², as a fraction: the quantile of chi-square with one degree of freedom, to the six decimals that tables print.</summary>
    /// <param name="confidence">How sure.</param>
    /// <returns>z². The same numbers stand for 1.645, 1.96 and 2.576 squared, without their rounding.</returns>
    public static Share ZSquared(this Confidence confidence) => new(
        confidence switch
        {
            Confidence.Ninety => 2_705_543,
            Confidence.NinetyFive => 3_841_459,
            _ => 6_634_897,
        },
        1_000_000);
}
