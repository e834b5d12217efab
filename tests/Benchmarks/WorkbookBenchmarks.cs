using System.Globalization;
using BenchmarkDotNet.Attributes;
using MiniExcelLibs;
using UnionGovernance.Office.Workbooks.Reading;
using UnionGovernance.Office.Workbooks.Rosters;

namespace UnionGovernance.Benchmarks;

/// <summary>A workbook of 50,000 people in 13 columns, read cell by cell.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class WorkbookBenchmarks
{
    private byte[] _file = [];
    private byte[] _roster = [];
    private byte[] _sparse = [];

    /// <summary>Makes the files and asserts that both readers read the same from the large one.</summary>
    [GlobalSetup]
    public void Setup()
    {
        (_file, _roster, _sparse) = (RosterFile.Make(50_000), RosterFile.Make(10_000), RosterFile.Sparse());
        var ours = WorkbookReader.Read(_file).Workbook!.Sheets[0].Rows;
        using var stream = new MemoryStream(_file);
        var row = 0;
        foreach (IDictionary<string, object?> theirs in stream.Query(excelType: ExcelType.XLSX))
        {
            var cells = theirs.Where(static c => c.Value is not null).Select(static c => (c.Key, Convert.ToString(c.Value, CultureInfo.InvariantCulture)));
            if (!cells.SequenceEqual(ours[row++].Cells.Select(static c => (CellAddress.Letters(c.Column), (string?)c.Shown))))
            {
                throw new InvalidOperationException($"Row {row} differs.");
            }
        }

        if (row != ours.Length || row != 50_001 || RosterImport.Read(_roster, new(2024)).Counts!.Usable + RosterImport.Read(_roster, new(2024)).Counts!.ToMend != 10_000)
        {
            throw new InvalidOperationException("The rows differ.");
        }
    }

    /// <summary>MiniExcel, row by row; nothing is kept.</summary>
    [Benchmark(Baseline = true)]
    public int MiniExcel()
    {
        using var stream = new MemoryStream(_file);
        var cells = 0;
        foreach (IDictionary<string, object?> row in stream.Query(excelType: ExcelType.XLSX))
        {
            cells += row.Count;
        }

        return cells;
    }

    /// <summary>Our reader: guarded, and the whole workbook is kept.</summary>
    [Benchmark]
    public int Ours() => WorkbookReader.Read(_file).Workbook!.Sheets[0].Rows.Sum(static r => r.Cells.Length);

    /// <summary>A roster of 10,000 people, as many as a record holds, read, judged and told of.</summary>
    [Benchmark]
    public object Roster() => RosterImport.Read(_roster, new(2024));

    /// <summary>The sparse file.</summary>
    [Benchmark]
    public object Sparse() => WorkbookReader.Read(_sparse);
}
