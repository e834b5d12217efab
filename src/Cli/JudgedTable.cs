using UnionGovernance.Editions;
using UnionGovernance.Office.Workbooks;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli;

/// <summary>Many records, a row each: indicator by verdict, contradicted claims, records that cannot be used.</summary>
internal static class JudgedTable
{
    /// <param name="rows">The rows.</param>
    /// <param name="heading">What stands in the first column, and the name of that member in JSON.</param>
    /// <param name="format">The output: table, csv or json.</param>
    /// <param name="s">The language.</param>
    /// <param name="output">Where it is written.</param>
    /// <returns>The worst exit code of them.</returns>
    public static int Write(IReadOnlyList<JudgedRow> rows, Words heading, string format, Speech s, TextWriter output)
    {
        var ids = rows.Where(static r => r.Assessment is not null).SelectMany(static r => r.Assessment!.All).Select(static f => f.Item.Rule.Id).Distinct().ToList();
        if (format == "json")
        {
            WriteJson(rows, heading.English, output);
        }
        else
        {
            var separator = format == "csv" ? "," : "\t";
            output.WriteLine(string.Join(separator, ((string[])[s[heading], s["学校", "school"], s["指标表", "edition"], .. ids, s["与事实相反的自评", "contradicted claims"], s["问题", "trouble"]]).Select(c => Cell(c, format))));
            foreach (var (source, assessment, trouble) in rows)
            {
                output.WriteLine(string.Join(separator, Row(source, assessment, trouble, ids, s).Select(c => Cell(c, format))));
            }
        }

        return Worst(rows);
    }

    /// <summary>Writes the rows as a workbook for a reviewer.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="target">The workbook.</param>
    /// <param name="s">The language.</param>
    /// <param name="error">Where trouble is told.</param>
    /// <returns>The worst exit code of them.</returns>
    public static int WriteWorkbook(IReadOnlyList<JudgedRow> rows, FileInfo target, Speech s, TextWriter error) =>
        ExitCode.Worst([OutFile.Write(target, AssessmentWorkbook.Write([.. rows.Select(static r => (r.Source, r.Assessment, r.Trouble))], s.Language), s, error), Worst(rows)]);

    private static int Worst(IReadOnlyList<JudgedRow> rows) =>
        ExitCode.Worst(rows.Select(static r => r.Assessment is null ? ExitCode.BadInput : Judged.ExitCodeOf(r.Assessment)));

    private static string[] Row(string source, Assessment? assessment, string trouble, List<string> ids, Speech s) => assessment is null
        ? [source, string.Empty, string.Empty, .. ids.Select(static _ => string.Empty), string.Empty, trouble]
        :
        [
            source,
            assessment.Record.School,
            assessment.Edition.Id + (assessment.CarriedForward ? s.Bracket(s["沿用", "carried forward"]) : string.Empty),
            .. ids.Select(id => assessment.All.FirstOrDefault(f => f.Item.Rule.Id == id)?.Describe(s.Language) ?? string.Empty),
            string.Join(s.Comma, assessment.All.Where(static f => f.Standing == ClaimStanding.Contradicted).Select(static f => f.Item.Rule.Id)),
            string.Empty,
        ];

    // A cell that a spreadsheet would take for a formula is kept as text.
    private static string Cell(string text, string format)
    {
        if (format != "csv")
        {
            return text.ReplaceLineEndings(" ").Replace('\t', ' ');
        }

        var safe = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' ? $"'{text}" : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static void WriteJson(IReadOnlyList<JudgedRow> rows, string name, TextWriter output)
    {
        output.WriteLine(JsonText.Of(json =>
        {
            json.WriteStartArray();
            foreach (var (source, assessment, trouble) in rows)
            {
                json.WriteStartObject();
                json.WriteString(name, source);
                if (assessment is null)
                {
                    json.WriteString("trouble", trouble);
                }
                else
                {
                    json.WriteString("school", assessment.Record.School);
                    json.WriteString("edition", assessment.Edition.Id);
                    json.WriteBoolean("carriedForward", assessment.CarriedForward);
                    json.WriteStartObject("verdicts");
                    foreach (var finding in assessment.All)
                    {
                        json.WriteString(finding.Item.Rule.Id, finding.Verdict.ToString());
                    }

                    json.WriteEndObject();
                    json.WriteStartArray("contradicted");
                    foreach (var finding in assessment.All.Where(static f => f.Standing == ClaimStanding.Contradicted))
                    {
                        json.WriteStringValue(finding.Item.Rule.Id);
                    }

                    json.WriteEndArray();
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }));
    }
}
