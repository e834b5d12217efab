namespace UnionGovernance.Office;

/// <summary>A red letterhead (版头). A student union is no organ that the standard binds: it is drawn only for a school that asks for it.</summary>
/// <param name="Organ">The organ's mark (发文机关标志), as it is to stand there: its name, with 文件 or without.</param>
/// <param name="Number">The number of the document (发文字号), such as 学字〔2025〕3号; nothing leaves it out.</param>
public sealed record Letterhead(string Organ, string? Number = null);
