using System.CommandLine;

namespace UnionGovernance.Cli.Written;

/// <summary>The file that a command starts: its argument, or named with <c>--out</c> as with every other command that writes.</summary>
internal sealed class StartedFile
{
    private readonly Argument<FileInfo> _file;
    private readonly Option<FileInfo?> _out;
    private readonly Speech _s;

    private StartedFile(Words what, Speech s)
    {
        _s = s;
        _file = new("FILE") { Description = s[what], Arity = ArgumentArity.ZeroOrOne };
        _out = new("--out") { Description = s["同 FILE：要新建的文件也可以这样写明", "the same as FILE: the file to start may be named so too"] };
    }

    /// <summary>Lets a command ask for it.</summary>
    public static StartedFile AddTo(Command command, Words what, Speech s)
    {
        var started = new StartedFile(what, s);
        command.Add(started._file);
        command.Add(started._out);
        command.Validators.Add(result =>
        {
            if (result.GetValue(started._file) is null && result.GetResult(started._out) is null)
            {
                result.AddError(s["须写明 FILE", "FILE is required"]);
            }
            else if (result.GetValue(started._file) is not null && result.GetResult(started._out) is not null)
            {
                result.AddError(s["FILE 和 --out 是同一个文件，二者取一", "FILE and --out are the same file: one of the two"]);
            }
        });
        return started;
    }

    /// <returns>The file that is named.</returns>
    public FileInfo Named(ParseResult parsed) => parsed.GetValue(_out) ?? parsed.GetValue(_file)!;

    /// <summary>Whether its name says that it is a workbook.</summary>
    public bool IsWorkbook(ParseResult parsed) => Named(parsed).Extension.Equals(".xlsx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes it.</summary>
    /// <returns>The exit code.</returns>
    public int Write(ParseResult parsed, byte[] bytes) => OutFile.Of(parsed, _s, _file).Write(Named(parsed), bytes);
}
