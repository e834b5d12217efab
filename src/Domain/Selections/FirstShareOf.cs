using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Selections;

/// <summary>A rank within a first share of the own major, or the first place in a major too small for that share to hold anyone.</summary>
/// <typeparam name="T">Who is ranked.</typeparam>
/// <param name="Path">The rank by the size of the major.</param>
/// <param name="First">The share: with 30 %, majors of one to three students are too small.</param>
public sealed record FirstShareOf<T>(FactPath<T, Share> Path, Share First) : Specification<T>
{
    /// <inheritdoc/>
    public override Verdict Judge(T subject)
    {
        var rank = Path.Read(subject);
        if (rank.Known == Known.Given)
        {
            return rank.Low.IsOfNothing ? Verdict.NotApplicable
                : rank.Low <= First || (rank.Low.Part == 1 && IsTiny(rank.Low.Whole)) ? Verdict.Met
                : Verdict.NotMet;
        }

        if (Bounds.AtMost(rank, First) is var within and not Verdict.NotMet)
        {
            return within;
        }

        // Bounds tell the size of a share, not the place: the first place of a tiny major may lie between them.
        for (var major = 1; IsTiny(major) && Bounds.AtMost(rank, new Share(1, major)) != Verdict.NotMet; major++)
        {
            if (Bounds.AtLeast(rank, new Share(1, major)) != Verdict.NotMet)
            {
                return Verdict.Undetermined;
            }
        }

        return Verdict.NotMet;
    }

    /// <inheritdoc/>
    public override Explanation Explain(T subject) => new(Judge(subject), this, [Path.Measure(subject)], []);

    /// <inheritdoc/>
    public override string Describe(Language language) => language == Language.Chinese
        ? $"{Path.Label.Chinese}在前{Path.Form.Show(First, language)}，或在人数过少的专业居第一"
        : $"{Path.Label.English}: within the first {Path.Form.Show(First, language)}, or first in a major too small for it";

    private bool IsTiny(int major) => (long)First.Part * major < First.Whole;
}
