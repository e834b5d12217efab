namespace UnionGovernance;

/// <summary>The school's own paragraph on one of the ten measures.</summary>
/// <param name="Measure">The measure, 1 to 10.</param>
/// <param name="Text">The paragraph.</param>
public sealed record Paragraph(int Measure, string Text);
