using System.Collections.Immutable;
using System.CommandLine;
using UnionGovernance.Papers;

namespace UnionGovernance.Cli;

/// <summary>Where the papers of a command go, in which forms and layout: every command that writes papers asks the same.</summary>
internal sealed class PaperOutput(Speech s)
{
    private readonly Option<DirectoryInfo> _folder = new("--out") { Description = s["放文书的文件夹", "the folder for the papers"], Required = true };
    private readonly Option<bool> _force = OutFile.Force(s);
    private readonly Option<DirectoryInfo?> _templates = TemplatesOption.Make(s);

    /// <summary>A command that writes papers, with its options.</summary>
    /// <param name="command">The command.</param>
    /// <param name="papers">The papers; nothing where the input cannot be used, and why was said.</param>
    public Command For(Command command, Func<ParseResult, Papers.Templates.PaperTemplates, ImmutableArray<PaperWriting>?> papers)
    {
        command.Add(_folder);
        command.Add(_force);
        command.Add(_templates);
        var layout = LayoutOption.AddTo(command, s);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return TemplatesOption.Read(parsed.GetValue(_templates), s, error) is { } templates && papers(parsed, templates) is { } written
                && layout.Read(parsed, error) is { } files
                && files.Write(parsed.GetValue(_folder)!, written.SelectMany(PaperFiles.Of), parsed.GetValue(_force), s, TextWriter.Null, error)
                ? Tell(written, output)
                : ExitCode.BadInput;
        });
        return command;
    }

    private int Tell(ImmutableArray<PaperWriting> papers, TextWriter output)
    {
        CongressTables.Papers(papers, s, output);
        return papers.Any(static p => p.Paper is null) ? ExitCode.NotMet
            : papers.Any(static p => p.Paper!.Blanks.Length > 0) ? ExitCode.Undetermined
            : ExitCode.Met;
    }
}
