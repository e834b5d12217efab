using System.CommandLine;
using System.CommandLine.Parsing;
using UnionGovernance.Cli.Given;

namespace UnionGovernance.Cli.Written;

/// <summary>Writes the files that a command was told to write: all of them whole, or none, and over no other unless that was asked for.</summary>
/// <remarks>
/// Each is written beside its place, flushed to the disk and then renamed, so that a full disk or a cut cable leaves what was there. A register of a
/// seal is evidence: no command writes over one, whatever is asked.
/// </remarks>
/// <param name="given">The files that the command reads and the folders in which it reads records: whatever is asked, they stay.</param>
/// <param name="force">Whether a file that is there may go; nothing where the command never lets one go.</param>
/// <param name="s">The language.</param>
/// <param name="output">Where it is told what was written.</param>
/// <param name="error">Where it is told why nothing was written.</param>
internal sealed class OutFile(IEnumerable<string> given, bool? force, Speech s, TextWriter output, TextWriter error)
{
    private const string ForceOption = "--force";

    // What ENOSPC, EDQUOT and their like on Windows become in an exception.
    private static readonly int[] _diskFull = [28, 122, unchecked((int)0x80070027), unchecked((int)0x80070070)];

    // EEXIST, ENOTDIR, ERROR_FILE_EXISTS, ERROR_ALREADY_EXISTS.
    private static readonly int[] _there = [17, 20, unchecked((int)0x80070050), unchecked((int)0x800700B7)];

    // ERROR_FILE_TOO_LARGE.
    private const int TooLarge = unchecked((int)0x800700DF);

    // The options that name a file to write.
    private static readonly string[] _written = ["--out", "--marked"];

    private readonly HashSet<string> _given = [.. given.Select(static g => OutPlace.Of(g))];

    /// <summary>The option that lets a command put its file in the place of another.</summary>
    public static Option<bool> Force(Speech s) => new(ForceOption) { Description = s["已有同名文件时换掉它；公章登记簿除外", "write over a file that is there; never over a seal's register"] };

    /// <summary>Writes what a command was told to write. What it was told to read stays; only a record that is brought up to date may be written in its own place.</summary>
    /// <param name="parsed">What was typed.</param>
    /// <param name="s">The language.</param>
    /// <param name="own">The argument that names the file to write, or the record that is brought up to date.</param>
    public static OutFile Of(ParseResult parsed, Speech s, Argument<FileInfo>? own = null)
    {
        var read = parsed.CommandResult.Children
            .Where(static c => c is not OptionResult { Option.Name: var name } || !_written.Contains(name))
            .Where(c => own is null || c is not ArgumentResult { Argument: var argument } || argument != own);
        var force = parsed.CommandResult.Command.Options.OfType<Option<bool>>().FirstOrDefault(static o => o.Name == ForceOption);
        return new(read.SelectMany(static c => c.Tokens).Select(static t => t.Value).Where(Path.Exists), force is null ? null : parsed.GetValue(force), s, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
    }

    /// <summary>Writes one file, and says so.</summary>
    /// <param name="target">The file.</param>
    /// <param name="bytes">What it is to hold.</param>
    /// <returns>The exit code.</returns>
    public int Write(FileInfo target, byte[] bytes)
    {
        var (there, newFolder) = (target.Exists, target.Directory is { Exists: false } folder ? folder.Name : null);
        var exit = Write([(target, bytes)]);
        if (exit == ExitCode.Met)
        {
            output.WriteLine($"{target.Name}{s.Colon}{(there ? s["已写出，换掉了原有的文件", "written, in the place of the file that was there"]
                : newFolder is null ? s["已写出", "written"]
                : s[$"已写出，新建了文件夹“{newFolder}”", $"written; the folder {newFolder} was made for it"])}");
        }

        return exit;
    }

    /// <summary>Writes several files, all or none.</summary>
    /// <param name="files">The files and what they are to hold. Their folder is made, if it is not there.</param>
    /// <returns>The exit code.</returns>
    public int Write(IReadOnlyList<(FileInfo Target, byte[] Bytes)> files)
    {
        var (done, at) = (new Stack<Action>(), files.Count == 0 ? string.Empty : files[0].Target.Name);
        try
        {
            foreach (var (target, bytes) in files)
            {
                at = target.Name;
                if ((InTheWay(target) ?? OtherEnding(target, bytes)) is { } there)
                {
                    error.WriteLine($"{at}{s.Colon}{there}");
                    return ExitCode.BadInput;
                }
            }

            var beside = new List<(string Beside, string Target)>();
            foreach (var (target, bytes) in files)
            {
                at = target.Name;
                MakeFolder(target.Directory!, done);
                var place = OutPlace.Of(target.FullName);
                var name = Beside(place, "new");
                done.Push(() => File.Delete(name));
                Flush(name, bytes);
                beside.Add((name, place));
            }

            var old = new List<string>();
            foreach (var (name, place) in beside)
            {
                at = Path.GetFileName(place);
                Rename(name, place, done, old, isOne: beside.Count == 1);
            }

            old.ForEach(File.Delete);
            return ExitCode.Met;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            foreach (var undo in done)
            {
                Try(undo);
            }

            error.WriteLine($"{at}{s.Colon}{s[Cause(e)]}");
            return ExitCode.BadInput;
        }
    }

    private string? OtherEnding(FileInfo target, byte[] bytes) => NameEnding.Instead(target.Name, bytes) is { } own
        ? s[$"这里写出的是 {own} 文件，什么也没有写出；文件名请以 {own} 结尾", $"what is written here is a {own} file, and nothing was; let its name end in {own}"]
        : null;

    private string? InTheWay(FileInfo target) =>
        FileOnTheWay(target) is { } file ? s[$"“{file.Name}”是一个文件，这里要写进文件夹；请另取一个文件夹名", $"{file.Name} is a file, and a folder is expected; name another folder"]
        : Directory.Exists(target.FullName) ? s["是一个文件夹，请写明文件名", "is a folder; name a file"]
        : OutPlace.IsOther(target) ? s["是一个设备或管道，请写明文件名", "is a device or a pipe; name a file"]
        : !target.Exists ? null
        : IsRead(target) ? s["就是读入的文件，没有改动；请另取一个文件名", "is what is read, and was left as it was; name another file"]
        : OutPlace.IsDatabase(target) ? s["是一个数据库，任何命令都不覆盖数据库，请另取一个文件名", "is a database, which no command writes over; name another file"]
        : OutPlace.IsRegister(target) ? s["是公章登记簿，任何命令都不覆盖登记簿，请另取一个文件名", "is the register of a seal, which no command writes over; name another file"]
        : force switch
        {
            true => null,
            false => s["已有这个文件，没有改动；要换掉它，请加 --force", "is there already and was left as it was; add --force to write over it"],
            null => s["已有这个文件，没有改动；请另取一个文件名", "is there already and was left as it was; name another file"],
        };

    private static FileInfo? FileOnTheWay(FileInfo target)
    {
        for (var folder = target.Directory; folder is { Exists: false }; folder = folder.Parent)
        {
            if (File.Exists(folder.FullName))
            {
                return new(folder.FullName);
            }
        }

        return null;
    }

    private bool IsRead(FileInfo target) =>
        OutPlace.Of(target.FullName) is var place && (_given.Contains(place) || (GivenFile.IsRecord(target) && _given.Contains(Path.GetDirectoryName(place)!)));

    private static void MakeFolder(DirectoryInfo folder, Stack<Action> done)
    {
        if (folder.Exists)
        {
            return;
        }

        if (folder.Parent is { } parent)
        {
            MakeFolder(parent, done);
        }

        folder.Create();
        done.Push(() => folder.Delete());
    }

    private static string Beside(string place, string ending) =>
        Path.Combine(Path.GetDirectoryName(place)!, $".union-governance-{Path.GetRandomFileName()}.{ending}");

    private static void Flush(string name, byte[] bytes)
    {
        try
        {
            using var stream = new FileStream(name, FileMode.CreateNew, FileAccess.Write);
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // What .NET makes of EFBIG.
            throw new IOException(e.Message, TooLarge);
        }
    }

    private void Rename(string name, string place, Stack<Action> done, List<string> old, bool isOne)
    {
        if (force != true || !File.Exists(place))
        {
            // Nothing that came to be here meanwhile is written over either.
            File.Move(name, place, overwrite: false);
            done.Push(() => File.Delete(place));
            return;
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(name, File.GetUnixFileMode(place));
        }

        if (!isOne)
        {
            var kept = Beside(place, "old");
            done.Push(() => File.Delete(kept));
            File.Copy(place, kept);
            old.Add(kept);
            done.Push(() => File.Move(kept, place, overwrite: true));
        }

        File.Move(name, place, overwrite: true);
    }

    private static void Try(Action undo)
    {
        try
        {
            undo();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be taken back stays; why nothing was written is told all the same.
        }
    }

    /// <summary>Whether the disk is why something could not be written.</summary>
    internal static bool IsDiskFull(Exception e) => _diskFull.Contains(e.HResult);

    private static Words Cause(Exception e) => e switch
    {
        _ when IsDiskFull(e) => new("磁盘已满，什么也没有写出", "the disk is full; nothing was written"),
        _ when e.HResult == TooLarge => new("文件超过了这里允许的大小，什么也没有写出", "the file is larger than is allowed here; nothing was written"),
        _ when _there.Contains(e.HResult) => new("那里已有同名的文件，什么也没有写出", "a file of this name is there already; nothing was written"),
        UnauthorizedAccessException => new("没有写入权限，什么也没有写出", "there is no permission to write here; nothing was written"),
        DirectoryNotFoundException => new("没有这个文件夹，什么也没有写出", "there is no such folder; nothing was written"),
        PathTooLongException => new("文件名太长，什么也没有写出", "the name is too long; nothing was written"),
        _ => new($"写不出来，什么也没有写出；系统的原话是：{e.Message}", $"cannot be written, and nothing was; the system says: {e.Message}"),
    };
}
