using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Cli.Written;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Office.Workbooks;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli.Assessing;

/// <summary>Many records, a row each: indicator by verdict, what the opinions ask beside them, contradicted claims, doubts, records that cannot be used.</summary>
internal static class AssessedRecordTable
{
    private static readonly Words _opinions = new("《意见》", "opinions of 2019");

    /// <param name="rows">The rows.</param>
    /// <param name="heading">What stands in the first column, and the name of that member in JSON.</param>
    /// <param name="format">The output: table, csv or json.</param>
    /// <param name="s">The language.</param>
    /// <param name="output">Where it is written.</param>
    /// <returns>The worst exit code of them.</returns>
    public static int Write(IReadOnlyList<AssessedRecord> rows, Words heading, string format, Speech s, TextWriter output)
    {
        var (ids, opinions) = (Ids(rows, static s => s.Items), Ids(rows, static s => s.Opinions));
        if (format == "json")
        {
            WriteJson(rows, heading.English, output);
        }
        else
        {
            var separator = format == "csv" ? "," : "\t";
            if (format == "csv")
            {
                output.Write(CommaSeparated.Mark);
            }

            output.WriteLine(string.Join(separator, ((string[])[s[heading], s[RecordFile.Field.At("/school").Words], s[Edition.Label], .. ids.Select(Called), .. opinions.Select(o => $"{s[_opinions]}{s.Colon}{Called(o)}"), s[FindingColumns.ContradictedClaims], s[Doubt.Heading], s[RecordFile.Field.At("/corrections/problem").Words]]).Select(c => Cell(c, format))));
            foreach (var (source, summary, trouble) in rows)
            {
                output.WriteLine(string.Join(separator, Row(source, summary, trouble).Select(c => Cell(c, format))));
            }
        }

        return Worst(rows);

        // What a program reads has ids in every row; what people read has names.
        string Called(string id) => IsForPrograms() || RuleBook.National.Rules.FirstOrDefault(r => r.Id == id) is not { } rule ? id : s[rule.Name];

        bool IsForPrograms() => format == "csv" || s.Id("id").Length > 0;

        string[] Row(string source, AssessmentSummary? summary, string trouble) => summary is null
            ? [source, string.Empty, string.Empty, .. ids.Concat(opinions).Select(static _ => string.Empty), string.Empty, string.Empty, trouble]
            :
            [
                source,
                summary.School,
                (IsForPrograms() ? summary.Edition : s[summary.Title]) + CarriedForward(summary, s),
                .. ids.Select(id => summary.Items.FirstOrDefault(i => i.Rule == id).Shown ?? string.Empty),
                .. opinions.Select(id => summary.Opinions.FirstOrDefault(i => i.Rule == id).Shown ?? string.Empty),
                string.Join(s.Comma, summary.Items.Concat(summary.Opinions).Where(static i => i.IsContradicted).Select(i => Called(i.Rule))),
                string.Join(s.Semicolon, summary.Doubts),
                string.Empty,
            ];
    }

    /// <summary>Writes the rows as a workbook for a reviewer.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="target">The workbook.</param>
    /// <param name="outFile">How it is written.</param>
    /// <param name="s">The language.</param>
    /// <returns>The worst exit code of them.</returns>
    public static int WriteWorkbook(IReadOnlyList<AssessedRecord> rows, FileInfo target, OutFile outFile, Speech s) =>
        ExitCode.Worst([outFile.Write(target, AssessmentWorkbook.Write([.. rows.Select(r => Row(r, s))], s.Language)), Worst(rows)]);

    private static AssessmentRow Row(AssessedRecord row, Speech s) => row.Summary is not { } summary
        ? new(row.Source, string.Empty, string.Empty, [], row.Trouble)
        : new(
            row.Source,
            summary.School,
            s[summary.Title] + CarriedForward(summary, s),
            [.. summary.Items.Select(static i => Cell(i)), .. summary.Opinions.Select(static i => Cell(i) with { Rule = $"{_opinions.English}: {i.Rule}", Title = new($"{_opinions.Chinese}：{i.Title.Chinese}", $"{_opinions.English}: {i.Title.English}") })],
            row.Trouble)
        {
            Doubts = summary.Doubts,
        };

    private static string CarriedForward(AssessmentSummary summary, Speech s) => summary.CarriedForward ? s.Bracket(s["沿用", "carried forward"]) : string.Empty;

    private static AssessmentCell Cell(AssessedRule rule) => new(rule.Rule, rule.Title, rule.Shown, rule.Claim, rule.IsContradicted);

    // One rule may stand in the table of one record and beside that of another.
    private static List<string> Ids(IReadOnlyList<AssessedRecord> rows, Func<AssessmentSummary, ImmutableArray<AssessedRule>> rules) =>
        [.. rows.SelectMany(r => r.Summary is { } summary ? rules(summary) : []).Select(static i => i.Rule).Distinct()];

    private static int Worst(IReadOnlyList<AssessedRecord> rows) => ExitCode.Worst(rows.Select(static r => r.Summary?.Exit ?? ExitCode.BadInput));

    private static string Cell(string text, string format)
    {
        text = UnseenCharacters.Show(text.ReplaceLineEndings(" ").Replace('\t', ' '));
        return format == "csv" ? CommaSeparated.Cell(text) : text;
    }

    private static void WriteJson(IReadOnlyList<AssessedRecord> rows, string name, TextWriter output)
    {
        output.WriteLine(JsonText.Of(json =>
        {
            json.WriteStartArray();
            foreach (var (source, summary, trouble) in rows)
            {
                json.WriteStartObject();
                json.WriteString(name, source);
                if (summary is null)
                {
                    json.WriteString("trouble", trouble);
                }
                else
                {
                    json.WriteString("school", summary.School);
                    json.WriteString("edition", summary.Edition);
                    json.WriteBoolean("carriedForward", summary.CarriedForward);
                    WriteVerdicts(json, "verdicts", summary.Items);
                    WriteVerdicts(json, "opinions", summary.Opinions);
                    WriteTexts(json, "contradicted", summary.Items.Concat(summary.Opinions).Where(static i => i.IsContradicted).Select(static i => i.Rule));
                    WriteTexts(json, "doubts", summary.Doubts);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }));
    }

    private static void WriteVerdicts(Utf8JsonWriter json, string name, ImmutableArray<AssessedRule> rules)
    {
        json.WriteStartObject(name);
        foreach (var rule in rules)
        {
            json.WriteString(rule.Rule, rule.Verdict.ToString());
        }

        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
