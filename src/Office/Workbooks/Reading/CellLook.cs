namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>What a cell's style tells of its value.</summary>
/// <param name="Format">How a number is shown.</param>
/// <param name="Struck">Whether the value is struck out.</param>
internal readonly record struct CellLook(NumberFormat Format, bool Struck);
