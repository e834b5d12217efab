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
