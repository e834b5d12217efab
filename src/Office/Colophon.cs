namespace UnionGovernance.Office;

/// <summary>Who gets copies and who printed the paper (版记), at the foot of its last page.</summary>
/// <param name="IssuedBy">Who sends it out (印发机关).</param>
/// <param name="IssuedOn">The day it is sent out, as it is to stand there, such as 2025年3月3日.</param>
/// <param name="CopiesTo">Who gets a copy (抄送); nothing leaves the line out.</param>
public sealed record Colophon(string IssuedBy, string IssuedOn, string? CopiesTo = null);
