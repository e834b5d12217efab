using NodaTime;
using UnionGovernance.Cli.Written;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Office.Workbooks.Rosters;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli.Records;

/// <summary>What a roster that was just read decides by itself, what is to be asked about it, and the way on.</summary>
internal static class DecidedByRoster
{
    /// <summary>Writes the verdicts that hang on nothing but the roster, where it and the record's figures disagree, the doubts, and the next command.</summary>
    /// <param name="record">The record with its new roster.</param>
    /// <param name="file">Where the record was written.</param>
    /// <param name="today">Today.</param>
    /// <param name="s">The language.</param>
    /// <param name="output">Where to write.</param>
    public static void Write(UnionRecord record, FileInfo file, LocalDate today, Speech s, TextWriter output)
    {
        foreach (var (finding, by) in RosterFinding.Of(record, today))
        {
            var broken = string.Join(s.Comma, by);
            output.WriteLine(string.Join('\t', ((string[])
            [
                finding.Describe(s.Language),
                s[finding.Item.Rule.Title],
                string.Join(s.Semicolon, finding.Measured.Where(static m => m.Known != Known.Unknown).Select(m => $"{s[m.Path.Label]}{s.Colon}{m.Describe(s.Language)}")),
                broken.Length == 0 ? string.Empty : $"{s[FindingColumns.BrokenBy]}{s.Colon}{broken}",
            ]).Where(static c => c.Length > 0)));
        }

        foreach (var conflict in RecordFacts.All.Select(p => p.ConflictIn(record)).OfType<Conflict>())
        {
            output.WriteLine($"{s[FindingColumns.SettleFirst.AsHeading()]}{s.Colon}{conflict.Describe(s.Language)}");
        }

        foreach (var doubt in RecordDoubts.Of(record))
        {
            output.WriteLine($"{s[Doubt.Label.AsHeading()]}{s.Colon}{s[doubt.Text]}");
        }

        if (!record.Members.IsComplete)
        {
            output.WriteLine(s["名单列全了所有工作人员的，请加 --complete；不加，由名单算出的人数只是下限", "If the roster names all staff, say so with --complete; without it, counts made from the roster are lower bounds"]);
        }

        output.WriteLine(NextStep.Line("assess", file, s));
    }
}
