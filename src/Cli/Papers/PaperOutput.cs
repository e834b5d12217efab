using System.Collections.Immutable;
using System.CommandLine;
using UnionGovernance.Cli.Congresses;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Cli.Written;
using UnionGovernance.Letters;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Papers;

namespace UnionGovernance.Cli.Papers;

/// <summary>Where the papers of a command go, in which forms and layout, and what their signer knows of letters: every command that writes papers asks the same.</summary>
internal sealed class PaperOutput(Speech s)
{
    private readonly Option<DirectoryInfo> _folder = new("--out") { Description = s["放文书的文件夹", "the folder for the papers"], Required = true };
    private readonly Option<bool> _force = OutFile.Force(s);
    private readonly Option<DirectoryInfo?> _templates = TemplatesOption.Make(s);
    private readonly Option<FileInfo?> _letters = new("--letters")
    {
        Description = s["公文的签发内容（JSON）：发文字号、签发人、主送、抄送、附件、联系人、印发机关和日期，一份一份地写；没有写的留空行", "what only the signer knows of letters (JSON), letter by letter: number, who authorises, addressee, copies, attachments, contact, who sends it out and when; the rest are lines to fill in"],
    };

    /// <summary>A command that writes papers, with its options.</summary>
    /// <param name="command">The command.</param>
    /// <param name="from">What they are written from, given their templates and letters; nothing where the input cannot be used, and why was said.</param>
    /// <param name="asked">Which kinds are asked for; all, if not said.</param>
    public Command For(Command command, Func<ParseResult, PaperSources, PaperSources?> from, Func<ParseResult, PaperKind, bool>? asked = null)
    {
        command.Add(_folder);
        command.Add(_force);
        command.Add(_letters);
        command.Add(_templates);
        var layout = LayoutOption.AddTo(command, s);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var given = parsed.GetValue(_letters);
            if (TemplatesOption.Read(parsed.GetValue(_templates), s, error) is not { } templates || GivenFile.ReadLetters(given, s, error) is not { } letters
                || from(parsed, new() { Templates = templates, Letters = letters.Letters, Workbook = RecordWorkbook.CellOf, Entry = Entry.Files }) is not { } sources)
            {
                return ExitCode.BadInput;
            }

            var written = PaperKinds.All.Where(k => asked?.Invoke(parsed, k) != false).SelectMany(k => k.Write(sources)).ToImmutableArray();
            return !IsEmpty(written, error) && AllWritten(letters, given, written, error) && layout.Read(parsed, error) is { } files
                && files.Write(parsed.GetValue(_folder)!, written.SelectMany(PaperFiles.Of), OutFile.Of(parsed, s), s, TextWriter.Null, error)
                ? Tell(sources, written, output)
                : ExitCode.BadInput;
        });
        return command;
    }

    private bool IsEmpty(ImmutableArray<PaperWriting> written, TextWriter error)
    {
        if (written.Length == 0)
        {
            error.WriteLine(s["这些文件写不出所要的文书：改革情况公开须有校级记录，其余须用 --charter、--congress、--year、--seal 给出各自的文件", "These files do not give that paper: a disclosure needs the school's record, others the file named with --charter, --congress, --year or --seal"]);
        }

        return written.Length == 0;
    }

    private bool AllWritten(LetterBook letters, FileInfo? file, ImmutableArray<PaperWriting> written, TextWriter error)
    {
        var unwritten = PaperKinds.Unwritten(letters.Letters, written);
        foreach (var fault in unwritten)
        {
            error.WriteLine($"{file!.Name} {fault.Describe(s.Language, s.Place(fault.JsonPointer, LettersFile.Field.NameInFile(fault.JsonPointer)))}");
        }

        return unwritten.Length == 0;
    }

    // A paper that is written as it should be does not make good what it reports.
    private int Tell(PaperSources sources, ImmutableArray<PaperWriting> papers, TextWriter output)
    {
        CongressTables.Papers(papers, s, output);
        var isRefused = sources.Congress is { Refused.Length: > 0 } or { Shortfalls.Length: > 0 } || sources.Year is { Refused.Length: > 0 };
        return ExitCode.Worst([.. papers.Select(ExitCode.Of), .. sources.Assessments.Select(ExitCode.Of), isRefused ? ExitCode.NotMet : ExitCode.Met]);
    }
}
