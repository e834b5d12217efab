using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli;

/// <summary>Every record of a folder, a row each: indicator by verdict, contradicted claims, files that cannot be used.</summary>
internal static class FolderTable
{
    public static int Write(
        DirectoryInfo folder, string? edition, LocalDate? asOf, LocalDate today, string format, Speech s, TextWriter output, TextWriter error)
    {
        var files = folder.EnumerateFiles("*.json").OrderBy(static f => f.Name, StringComparer.Ordinal).ToList();
        if (files.Count == 0)
        {
            error.WriteLine(s[$"{folder.Name}：文件夹中没有 .json 记录文件", $"{folder.Name}: the folder holds no .json record"]);
            return ExitCode.BadInput;
        }

        var rows = new List<(FileInfo File, Assessment? Assessment, string Trouble)>();
        foreach (var file in files)
        {
            var trouble = new StringWriter();
            var assessment = RecordFile.Read(file, s, trouble) is { } record ? Judged.Of(record, edition, asOf, today, s, trouble) : null;
            rows.Add((file, assessment, trouble.ToString().TrimEnd()));
            Progress(rows.Count, files.Count, error);
        }

        var ids = rows.Where(static r => r.Assessment is not null).SelectMany(static r => r.Assessment!.All).Select(static f => f.Item.Rule.Id).Distinct().ToList();
        if (format == "json")
        {
            WriteJson(rows, output);
        }
        else
        {
            var separator = format == "csv" ? "," : "\t";
            output.WriteLine(string.Join(separator, ((string[])[s["文件", "file"], s["学校", "school"], s["指标表", "edition"], .. ids, s["与事实相反的自评", "contradicted claims"], s["问题", "trouble"]]).Select(c => Cell(c, format))));
            foreach (var (file, assessment, trouble) in rows)
            {
                output.WriteLine(string.Join(separator, Row(file, assessment, trouble, ids, s).Select(c => Cell(c, format))));
            }
        }

        return ExitCode.Worst(rows.Select(static r => r.Assessment is null ? ExitCode.BadInput : Judged.ExitCodeOf(r.Assessment)));
    }

    private static string[] Row(FileInfo file, Assessment? assessment, string trouble, List<string> ids, Speech s) => assessment is null
        ? [file.Name, string.Empty, string.Empty, .. ids.Select(static _ => string.Empty), string.Empty, trouble]
        :
        [
            file.Name,
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

    private static void WriteJson(List<(FileInfo File, Assessment? Assessment, string Trouble)> rows, TextWriter output)
    {
        output.WriteLine(JsonText.Of(json =>
        {
            json.WriteStartArray();
            foreach (var (file, assessment, trouble) in rows)
            {
                json.WriteStartObject();
                json.WriteString("file", file.Name);
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

    // Drawn on the error stream, and only where a person watches it.
    private static void Progress(int done, int all, TextWriter error)
    {
        if (error == Console.Error && !Console.IsErrorRedirected)
        {
            error.Write($"\r[{new string('#', 30 * done / all),-30}] {done}/{all}{(done == all ? "\n" : string.Empty)}");
        }
    }
}
