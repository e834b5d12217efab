namespace UnionGovernance.Storage.Verdicts;

/// <summary>A record for which the store has verdicts, kept or judged anew.</summary>
/// <param name="Union">The union and year.</param>
/// <param name="Edition">The id of the edition by which it was judged.</param>
/// <param name="IsJudgedAnew">Whether it was judged for this answer.</param>
public sealed record JudgedRecord(UnionYear Union, string Edition, bool IsJudgedAnew);
