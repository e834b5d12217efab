using System.Text;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks;
using UnionGovernance.Office.Workbooks.Rosters;

namespace UnionGovernance.Office.Tests.Workbooks;

/// <summary>Every kind of dirt that is known, one after the other, and the guide that lists them.</summary>
public sealed class DirtTests
{
    public static TheoryData<string> Names => [.. Dirt.All.Select(static d => d.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_kind_of_dirt_becomes_what_is_said_of_it(string name)
    {
        var dirt = Dirt.All.Single(d => d.Name == name);
        var reading = RosterImport.Read(dirt.File(), new(2024));

        Assert.Equal(dirt.Notes, reading.Notes.Select(static n => (n.Grade, string.Join('、', n.Places.Select(static p => p.Address)))));
        Assert.Equal(dirt.Counts, reading.Counts);
        Assert.All(reading.Notes.Where(static n => n.Grade == NoteGrade.Error), static n => Assert.NotNull(n.Remedy));
        Assert.Equal(dirt.Counts.Usable, reading.Roster!.List.Count);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_marked_workbook_says_all_that_was_said_and_is_read_as_before(string name)
    {
        var file = Dirt.All.Single(d => d.Name == name).File();
        var reading = RosterImport.Read(file, new(2024));
        var marked = MarkedWorkbook.Of(file, reading.Notes)!;
        var said = string.Concat(Sheets.Of(marked).Values.SelectMany(static s => s.Values));

        Assert.Empty(Sheets.Faults(marked));
        Assert.All(reading.Notes, n => Assert.Contains(n.Said(Language.Chinese), said, StringComparison.Ordinal));
        Assert.Equal(reading.Roster, RosterImport.Read(marked, new(2024)).Roster);
        Assert.Equal(reading.Counts, RosterImport.Read(marked, new(2024)).Counts);
    }

    [Fact]
    public void The_guide_lists_every_kind_of_dirt_and_of_file()
    {
        var guide = new StringBuilder("""
            # What becomes of what a roster holds

            Made by a test from the sheets that it reads; the record is of 2024-2025. An error (错误) keeps its row out until it is mended, a
            hint (提示) is used and should be looked at, what is passed over (跳过) tells of nobody. Where nothing is said, nothing need be.

            | In the sheet | Rows used | What is said |
            |---|---:|---|

            """);
        foreach (var dirt in Dirt.All)
        {
            var reading = RosterImport.Read(dirt.File(), new(2024));
            var counts = reading.Counts!;
            guide.Append('|').Append(' ').Append(Cell(dirt.Name)).Append(" | ").Append(counts.Usable).Append(" of ").Append(counts.NotEmpty - counts.Above).Append(" | ")
                .Append(Cell(string.Join("<br>", reading.Notes.Select(static n => $"{SheetNote.Called(n.Grade).Chinese} {n}")))).Append(" |\n");
        }

        guide.Append("""

            ## Files that are not read

            What a file is, is told by what it holds, never by its name.

            | The file | The answer |
            |---|---|

            """);
        foreach (var (name, (file, refusal)) in HostileWorkbook.All.Where(static f => HostileWorkbook.OtherKinds.Contains(f.Key)))
        {
            guide.Append('|').Append(' ').Append(name).Append(" | ").Append(Cell($"{RosterImport.Read(file(), new(2024)).Refusal!.Chinese}。")).Append(" |\n");
        }

        Golden.Check(guide.ToString(), "docs", "guide", "roster-dirt.md");
    }

    private static string Cell(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);
}
