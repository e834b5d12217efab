using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Terms;

/// <summary>Over what a surplus of candidates is counted. Four for three is one third over the seats and one quarter over the candidates.</summary>
public enum SurplusBase
{
    /// <summary>应选名额.</summary>
    Seats,

    /// <summary>候选人数.</summary>
    Candidates,
}

/// <summary>How <see cref="SurplusBase"/> is written.</summary>
public static class SurplusBases
{
    private static readonly ChoiceForm<SurplusBase> _form = new(
    [
        new(SurplusBase.Seats, "seats", new("应选名额", "seats")),
        new(SurplusBase.Candidates, "candidates", new("候选人数", "the candidates")),
    ]);

    extension(SurplusBase surplusBase)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<SurplusBase> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(surplusBase).Label;
    }
}
