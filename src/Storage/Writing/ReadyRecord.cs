using UnionGovernance.Storage.Rows;
using UnionGovernance.Storage.Verdicts;

namespace UnionGovernance.Storage.Writing;

/// <summary>A record that was checked, written as text and judged: what is left is to save it.</summary>
/// <param name="Record">The record.</param>
/// <param name="Row">Its row, of the version after the one seen.</param>
/// <param name="Verdicts">The verdicts on it; none where it cannot be judged.</param>
internal sealed record ReadyRecord(UnionRecord Record, RecordRow Row, Sequence<RecordVerdict> Verdicts);
