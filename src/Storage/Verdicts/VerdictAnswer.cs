namespace UnionGovernance.Storage.Verdicts;

/// <summary>What one school's part of the store answers to a question about verdicts.</summary>
/// <param name="Verdicts">The verdicts that were asked for; otherwise by year, level, kind, the code points of the union's name and their place in the edition.</param>
/// <param name="Judged">Every record that was judged, whether or not a verdict of it was asked for.</param>
/// <param name="Unjudged">Every record that could not be: what it would answer is not known, and it is no answer.</param>
public sealed record VerdictAnswer(Sequence<RecordVerdict> Verdicts, Sequence<JudgedRecord> Judged, Sequence<UnjudgedRecord> Unjudged);
