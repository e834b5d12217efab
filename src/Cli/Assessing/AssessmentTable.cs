using NodaTime.Text;
using UnionGovernance.Charters;
using UnionGovernance.Cli.Given;
using UnionGovernance.Editions;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli.Assessing;

/// <summary>An assessment as lines of tab-separated text, or as a Markdown table.</summary>
internal static class AssessmentTable
{
    public static void Write(Assessment assessment, bool markdown, Speech s, TextWriter output)
    {
        string[] headings = [s[FindingColumns.Number], s[FindingColumns.Verdict], s["规则", "Rule"], s[FindingColumns.Measured], s[FindingColumns.Claim], s[FindingColumns.ToDo]];
        output.WriteLine($"{assessment.Record.Union.Name}　{s[assessment.Edition.Called]}{(s.Id(assessment.Edition.Id).Length > 0 ? s.Bracket(assessment.Edition.Id) : string.Empty)}"
            + $"{(assessment.OfAnotherYear is { } other ? $"　{s[other]}" : string.Empty)}"
            + $"　{s[FindingColumns.AsOf]} {(assessment.Record.AsOf is { Known: Known.Given, Low: var day } ? LocalDatePattern.Iso.Format(day) : RecordFacts.AsOf.Form.Show(assessment.Record.AsOf, s.Language))}");
        foreach (var conflict in assessment.Conflicts)
        {
            output.WriteLine($"{(markdown ? "\n" : string.Empty)}{s[FindingColumns.SettleFirst.AsHeading()]}{s.Colon}{conflict.Describe(s.Language)}");
        }

        // What has run out is told before everything that still goes by it.
        foreach (var waiver in assessment.Record.Waivers.Where(w => w.On(assessment.Record.AsOf) == WaiverStanding.Expired))
        {
            output.WriteLine($"{(markdown ? "\n" : string.Empty)}{s[assessment.Book.TitleOf(waiver.Rule, assessment.Record) ?? new(waiver.Rule, waiver.Rule)]}{s.Colon}{s[waiver.Describe(assessment.Record.AsOf)]}");
        }

        foreach (var expired in assessment.Expired)
        {
            output.WriteLine($"{(markdown ? "\n" : string.Empty)}{s["佐证已过期：", "Evidence has expired: "]}{s[expired.Text]}");
        }

        WriteFindings(null, assessment.Findings.Select(f => Cells(assessment, f, s)));
        WriteFindings(TenMeasures.BesideTable, assessment.Opinions.Select(f => Cells(assessment, f, s)));
        WriteFindings(TenMeasures.NotByRecord, assessment.Unjudged.Select(u => Cells(u, s)));
        WriteFindings(RecordFile.Field.At("/goals").Words.AsHeading(), assessment.Goals.Select(f => Cells(assessment, f, s)));
        foreach (var breach in assessment.Record.Breaches)
        {
            output.WriteLine($"{(markdown ? "\n" : string.Empty)}{s[Breach.Label.AsHeading()]}{s.Colon}{BreachWords.Of(breach, s)}");
        }

        foreach (var doubt in assessment.Doubts)
        {
            output.WriteLine($"{(markdown ? "\n" : string.Empty)}{s[Doubt.Label.AsHeading()]}{s.Colon}{s[doubt.Text]}");
        }

        if (LeftToCharter.By(assessment) is { Length: > 0 } left)
        {
            output.WriteLine($"{(markdown ? "\n" : string.Empty)}{s["由学校章程约定，没有评估：", "Left to the charter, and not judged: "]}"
                + string.Join(s.Semicolon, left.Select(l => $"{s[l.Term.Option.Question]}{s.Bracket(string.Join(s.Comma, l.Measured.Select(m => $"{s[m.Path.Label]}{s.Colon}{m.Describe(s.Language)}")))}"))
                + s["。有章程的，请用 charter check 章程 --record 记录", ". With the charter: charter check CHARTER --record RECORD"]);
        }

        void WriteFindings(Words? heading, IEnumerable<string[]> lines)
        {
            string[][] rows = [.. lines];
            if (rows.Length == 0)
            {
                return;
            }

            if (heading is not null)
            {
                output.WriteLine(markdown ? $"\n## {s[heading]}" : $"{s[heading]}{s["：", ":"]}");
            }

            if (markdown)
            {
                output.WriteLine();
                output.WriteLine($"| {string.Join(" | ", headings)} |");
                output.WriteLine($"|{string.Concat(Enumerable.Repeat("---|", headings.Length))}");
            }

            foreach (var cells in rows)
            {
                output.WriteLine(markdown
                    ? $"| {string.Join(" | ", cells.Select(static c => c.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ")))} |"
                    : string.Join('\t', cells.Select(static c => c.ReplaceLineEndings(" "))).TrimEnd());
            }
        }
    }

    private static string[] Cells(UnjudgedProvision asked, Speech s) =>
        [asked.MeasureIn(s.Language), s[GivenWords.NotByRecord], s[asked.Provision.Says], string.Empty, string.Empty, s[asked.Because]];

    /// <summary>What a verdict that is no yes rests on: the facts, who breaks the rule, what is missing, and what is to be said beside it.</summary>
    public static string Evidence(Assessment assessment, Finding finding, Speech s) => string.Join(s.Semicolon, new[]
    {
        Measured(finding, s),
        finding.BrokenBy.Any() ? $"{s[FindingColumns.BrokenBy]}{s.Colon}{string.Join(s.Comma, finding.BrokenBy.Select(assessment.Called))}" : string.Empty,
        finding.Explanation.Missing().Any() ? $"{s[FindingColumns.Missing]}{s.Colon}{string.Join(s.Comma, finding.Explanation.Missing().Select(m => s[m.Label]).Distinct())}" : string.Empty,
        string.Join(s.Semicolon, finding.Notes.Select(n => s[n])),
    }.Where(static e => e.Length > 0));

    private static string Measured(Finding finding, Speech s) =>
        string.Join(s.Semicolon, finding.Measured.Where(static m => m.Known != Known.Unknown).Select(m => $"{s[m.Path.Label]}{s.Colon}{m.Describe(s.Language)}"));

    /// <summary>What stands before a school's reason for missing what is normal.</summary>
    public static Words SchoolsReason { get; } = new("学校说明：", "the school's reason: ");

    private static string[] Cells(Assessment assessment, Finding finding, Speech s)
    {
        var missing = string.Join(s.Comma, finding.Explanation.Missing().Select(m => s[m.Label]).Distinct());
        var broken = string.Join(s.Comma, finding.BrokenBy.Select(assessment.Called));
        string[] notes =
        [
            missing.Length == 0 ? string.Empty : $"{s[FindingColumns.Missing]}{s.Colon}{missing}",
            string.Join(s.Semicolon, finding.Notes.Select(n => s[n])),
            broken.Length == 0 ? string.Empty : $"{s[FindingColumns.BrokenBy]}{s.Colon}{broken}",
            string.Join(finding.Mends.Any(static m => m.Alternative) ? s[FindingColumns.Or] : s.Semicolon, finding.Mends.Select(m => m.Describe(s.Language))),
            finding.Reason is null ? string.Empty : $"{s[SchoolsReason]}{finding.Reason}",
            string.Join(s.Semicolon, finding.Statements.Select(t => s[$"据{t.By}《{t.Document}》", $"on the statement of {t.By}, {t.Document}"])),
        ];
        return
        [
            finding.Item.NumberIn(s.Language) + (finding.Item.Attestation == Attestation.Seen ? string.Empty : s.Bracket(s[FindingColumns.NumberInferred])),
            finding.Describe(s.Language),
            s[finding.Item.Rule.Title],
            Measured(finding, s),
            finding.Standing.Describe(s.Language),
            string.Join("　", notes.Where(static n => n.Length > 0)),
        ];
    }
}
