namespace UnionGovernance.Congresses.Quotas;

/// <summary>One round of setting aside those whose share lies below the floor.</summary>
/// <param name="Seats">The seats that were shared in this round.</param>
/// <param name="Students">The students over whom they were shared.</param>
/// <param name="Raised">Who lay below the floor and was given it.</param>
public sealed record SharingRound(int Seats, long Students, Sequence<string> Raised);
