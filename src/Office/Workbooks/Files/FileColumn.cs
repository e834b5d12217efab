using UnionGovernance.Office.Workbooks.Cells;

namespace UnionGovernance.Office.Workbooks.Files;

/// <summary>What one cell says: a line of a sheet of single values, or a column of a list.</summary>
/// <param name="Pointer">Where it stands: in the file, or in the row; empty where it says which row is meant, or the row is one value.</param>
/// <param name="Head">What people call it.</param>
/// <param name="Form">How it is written.</param>
internal sealed record FileColumn(string Pointer, Words Head, CellForm Form);
