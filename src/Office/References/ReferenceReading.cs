namespace UnionGovernance.Office.References;

/// <summary>A reference document read, or the one sentence that says why it is not.</summary>
/// <param name="Layout">The layout; nothing where it is refused.</param>
/// <param name="Refusal">Why it is refused; nothing where it is read.</param>
public sealed record ReferenceReading(ReferenceLayout? Layout, Words? Refusal);
