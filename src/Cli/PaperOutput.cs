using System.Collections.Immutable;
using System.CommandLine;
using UnionGovernance.Papers;

namespace UnionGovernance.Cli;

/// <summary>Where the papers of a command go, and in which forms: every command that writes papers asks the same.</summary>
internal sealed class PaperOutput(Speech s)
{
    private readonly Option<DirectoryInfo> _folder = new("--out") { Description = s["放文书的文件夹", "the folder for the papers"], Required = true };
    private readonly Option<string?> _format = Format(s);
    private readonly Option<DirectoryInfo?> _templates = TemplatesOption.Make(s);

    /// <summary>A command that writes papers, with its options.</summary>
    /// <param name="command">The command.</param>
    /// <param name="papers">The papers; nothing where the input cannot be used, and why was said.</param>
    public Command For(Command command, Func<ParseResult, Papers.Templates.PaperTemplates, ImmutableArray<PaperWriting>?> papers)
    {
        command.Add(_folder);
        command.Add(_format);
        command.Add(_templates);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return TemplatesOption.Read(parsed.GetValue(_templates), s, error) is { } templates && papers(parsed, templates) is { } written
                ? Write(written, parsed.GetValue(_folder)!, parsed.GetValue(_format), output, error)
                : ExitCode.BadInput;
        });
        return command;
    }

    private int Write(ImmutableArray<PaperWriting> papers, DirectoryInfo folder, string? format, TextWriter output, TextWriter error)
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
            return ExitCode.BadInput;
        }

        CongressTables.Papers(papers, s, output);
        return papers.Any(static p => p.Paper is null) ? ExitCode.NotMet
            : papers.Any(static p => p.Paper!.Blanks.Length > 0) ? ExitCode.Undetermined
            : ExitCode.Met;
    }

    private static Option<string?> Format(Speech s)
    {
        var format = new Option<string?>("--format") { Description = s["只写这一种格式", "this form only"] };
        format.AcceptOnlyFromAmong(PaperFiles.Formats);
        return format;
    }
}
