namespace UnionGovernance.Congresses.Terms;

/// <summary>Over what a surplus of candidates is counted. Four for three is one third over the seats and one quarter over the candidates.</summary>
public enum SurplusBase
{
    /// <summary>应选名额.</summary>
    Seats,

    /// <summary>候选人数.</summary>
    Candidates,
}
