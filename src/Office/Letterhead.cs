namespace UnionGovernance.Office;

/// <summary>A red letterhead (版头). A student union is no organ that the standard binds: it is drawn only for a school that asks for it.</summary>
/// <param name="Organ">The organ's mark (发文机关标志), as it is to stand there: its name, with 文件 or without.</param>
/// <remarks>The number of the document (发文字号) and who authorises it (签发人) are the paper's own, and stand below the mark.</remarks>
public sealed record Letterhead(string Organ);
