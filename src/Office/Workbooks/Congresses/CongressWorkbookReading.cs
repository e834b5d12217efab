using System.Collections.Immutable;
using UnionGovernance.Congresses;

namespace UnionGovernance.Office.Workbooks.Congresses;

/// <summary>What came of reading a congress's workbook.</summary>
/// <param name="Proceedings">The proceedings, or nothing if there is any error.</param>
/// <param name="Refusal">Why the file was not read, in one sentence; nothing if it was.</param>
/// <param name="Notes">Everything that is said of the cells, all at once, errors first.</param>
public sealed record CongressWorkbookReading(Proceedings? Proceedings, Words? Refusal, ImmutableArray<SheetNote> Notes);
