using System.Collections.Immutable;
using System.CommandLine;
using NodaTime;
using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Papers;
using UnionGovernance.Papers.Charters;
using UnionGovernance.Papers.Congresses;

namespace UnionGovernance.Cli;

/// <summary><c>papers</c>: lists the papers, or writes those of a year.</summary>
internal static class PapersCommand
{
    public static Command Make(LocalDate today, Speech s) => new("papers", s["文书：列出，或写出一个学年的文书", "papers: list them, or write those of a year"]) { List(s), Write(today, s) };

    private static Command List(Speech s)
    {
        var command = new Command("list", s["列出全部文书", "list all papers"]);
        command.SetAction(parsed =>
        {
            foreach (var (form, source) in YearlyPapers.Forms.Append(CharterPaper.Form).Select(static f => (f, "papers make")).Concat(CongressPapers.Forms.Select(static f => (f, "congress papers"))))
            {
                parsed.InvocationConfiguration.Output.WriteLine($"{form.Id}\t{s[form.Title]}\t{s["签发", "signed by"]}{s["：", ": "]}{s[form.Signatory]}\t{source}");
            }

            return ExitCode.Met;
        });
        return command;
    }

    private static Command Write(LocalDate today, Speech s)
    {
        var path = new Argument<string>("RECORD") { Description = s["记录文件、一校一年的档案文件（JSON），或装有档案各记录的文件夹", "a record, a dossier (JSON), or a folder that holds a dossier's records"] };
        var folder = new Option<DirectoryInfo>("--out") { Description = s["放文书的文件夹", "the folder for the papers"], Required = true };
        var paper = new Option<string?>("--paper") { Description = s["只写这一种文书", "this kind of paper only"] };
        paper.AcceptOnlyFromAmong([.. YearlyPapers.Forms.Append(CharterPaper.Form).Select(static f => f.Id)]);
        var format = new Option<string?>("--format") { Description = s["只写这一种格式", "this form only"] };
        format.AcceptOnlyFromAmong(PaperFiles.Formats);
        var charter = new Option<FileInfo?>("--charter") { Description = s["章程文件（JSON）", "a charter (JSON)"] };
        var edition = EditionOption.Make(s);
        var asOf = AssessCommand.AsOf(s);
        var words = new Option<FileInfo?>("--wording") { Description = s["表格官方措辞的文件（JSON，按规则编号）", "the form's own words (JSON, by rule id)"] };
        var mask = new Option<bool>("--mask-names") { Description = s["改革情况公开中隐去学生姓名的一部分", "mask the names of students in the disclosure"] };
        var command = new Command("make", s["写出自评报告、整改台账、备案表、改革情况公开和章程", "write report, ledger, filing form, disclosure and charter"]) { path, folder, paper, format, charter, edition, asOf, words, mask };
        command.SetAction(parsed =>
        {
            var (output, error, where) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue(path)!);
            var settled = parsed.GetValue(charter) is { } file ? RecordFile.ReadCharter(file, s, error) : null;
            var records = Directory.Exists(where) ? RecordFile.ReadDossier(new(where), s, error) : RecordFile.ReadAll(new(where), s, error);
            if ((parsed.GetValue(charter) is not null && settled is null) || records is null || RecordFile.ReadWording(parsed.GetValue(words), s, error) is not { } wording)
            {
                return ExitCode.BadInput;
            }

            var assessments = records.Select(r => Judged.Of(r, parsed.GetValue(edition), parsed.GetValue(asOf), today, s, error)).ToImmutableArray();
            if (assessments.Contains(null))
            {
                return ExitCode.BadInput;
            }

            var papers = YearlyPapers.Write(assessments!, settled?.Terms, wording, parsed.GetValue(mask)).Where(p => parsed.GetValue(paper) is not { } only || p.Form.Id == only).ToList();
            if (papers.Count == 0)
            {
                error.WriteLine(s["这些记录写不出所要的文书：改革情况公开须有校级记录，章程须用 --charter 给出", "These records do not give that paper: a disclosure needs the school's record, a charter needs --charter"]);
                return ExitCode.BadInput;
            }

            return Put(papers, parsed.GetValue(folder)!, parsed.GetValue(format), s, output, error) ? ExitCodeOf(papers) : ExitCode.BadInput;
        });
        return command;
    }

    private static bool Put(List<PaperWriting> papers, DirectoryInfo folder, string? format, Speech s, TextWriter output, TextWriter error)
    {
        try
        {
            folder.Create();
            foreach (var written in papers.Where(static p => p.Paper is not null))
            {
                foreach (var one in PaperFiles.Formats.Where(f => format is null || f == format))
                {
                    PaperFiles.Write(folder, written.Name, written.Paper!, one, TextWriter.Null);
                }
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(s["文书写不出来，请核对 --out 的路径和权限", "The papers cannot be written; check the path and permissions of --out"]);
            return false;
        }

        CongressTables.Papers([.. papers], s, output);
        return true;
    }

    private static int ExitCodeOf(List<PaperWriting> papers) =>
        papers.Any(static p => p.Paper is null) ? ExitCode.NotMet
        : papers.Any(static p => p.Paper!.Blanks.Length > 0) ? ExitCode.Undetermined
        : ExitCode.Met;
}
