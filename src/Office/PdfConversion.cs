namespace UnionGovernance.Office;

/// <summary>A document made a PDF, or the one sentence that says why it is none.</summary>
/// <param name="Pdf">The PDF; nothing where there is none.</param>
/// <param name="Refusal">Why there is none; nothing where there is one.</param>
public sealed record PdfConversion(byte[]? Pdf, Words? Refusal);
