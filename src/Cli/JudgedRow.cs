namespace UnionGovernance.Cli;

/// <summary>One record among many.</summary>
/// <param name="Source">Where it was found.</param>
/// <param name="Judgement">How it was judged, or nothing where it cannot be used.</param>
/// <param name="Trouble">Why it cannot be used.</param>
internal sealed record JudgedRow(string Source, Judgement? Judgement, string Trouble);
