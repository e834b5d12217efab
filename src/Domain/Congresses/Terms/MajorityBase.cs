using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Terms;

/// <summary>Of what a majority is taken.</summary>
public enum MajorityBase
{
    /// <summary>实到代表: those present when the vote is taken.</summary>
    Present,

    /// <summary>有效票: the valid ballots, abstentions among them.</summary>
    ValidBallots,

    /// <summary>应到代表: all who are due.</summary>
    Due,
}

/// <summary>How <see cref="MajorityBase"/> is written.</summary>
public static class MajorityBases
{
    private static readonly ChoiceForm<MajorityBase> _form = new(
    [
        new(MajorityBase.Present, "present", new("实到代表", "delegates present")),
        new(MajorityBase.ValidBallots, "validBallots", new("有效票", "the valid ballots")),
        new(MajorityBase.Due, "due", new("应到代表", "delegates due")),
    ]);

    extension(MajorityBase majorityBase)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<MajorityBase> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(majorityBase).Label;
    }
}
