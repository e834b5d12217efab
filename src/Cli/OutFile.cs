using System.CommandLine;
using System.CommandLine.Parsing;

namespace UnionGovernance.Cli;

/// <summary>Writes the files that a command was told to write: all of them whole, or none, and over no other unless that was asked for.</summary>
/// <remarks>
/// Each is written beside its place, flushed to the disk and then renamed, so that a full disk or a cut cable leaves what was there. A register of a
/// seal is evidence: no command writes over one, whatever is asked.
/// </remarks>
internal static class OutFile
{
    // What ENOSPC, EDQUOT and their like on Windows become in an exception.
    private static readonly int[] _diskFull = [28, 122, unchecked((int)0x80070027), unchecked((int)0x80070070)];

    // The first line of a register is read to know it; an entry is far shorter.
    private const int LongestEntry = 1 << 20;

    /// <summary>The option that lets a command put its file in the place of another.</summary>
    public static Option<bool> Force(Speech s) => new("--force") { Description = s["已有同名文件时换掉它；公章登记簿除外", "write over a file that is there; never over a seal's register"] };

    /// <summary>The file that a command was told to write, where it is there and the command was told to read it as well, or the folder in which it stands: whatever is asked, it stays. Only a record that is brought up to date may be written in its own place.</summary>
    /// <param name="parsed">What was typed.</param>
    /// <returns>The file; nothing where what is read stays in any case.</returns>
    public static FileInfo? AmongGiven(ParseResult parsed)
    {
        var children = parsed.CommandResult.Children.ToList();
        var target = children.OfType<OptionResult>().FirstOrDefault(static o => o.Option is Option<FileInfo> { Name: "--out" } && o.Tokens.Count == 1);
        if (target is null || new FileInfo(target.Tokens[0].Value) is not { Exists: true } file)
        {
            return null;
        }

        // A record may take the place of the one that it brings up to date.
        var given = children.Where(c => c != target && c is not ArgumentResult { Argument: Argument<FileInfo> { Name: "RECORD" } }).SelectMany(static c => c.Tokens).Select(static t => t.Value).Where(static v => File.Exists(v) || Directory.Exists(v)).Select(Path.GetFullPath);
        return given.Any(g => g == file.FullName || (Directory.Exists(g) && Path.TrimEndingDirectorySeparator(g) == file.DirectoryName)) ? file : null;
    }

    /// <summary>Writes one file.</summary>
    /// <param name="target">The file.</param>
    /// <param name="bytes">What it is to hold.</param>
    /// <param name="force">Whether one that is there may go; nothing where the command never lets one go.</param>
    /// <param name="s">The language.</param>
    /// <param name="error">Where it is told why nothing was written.</param>
    /// <returns>The exit code.</returns>
    public static int Write(FileInfo target, byte[] bytes, bool? force, Speech s, TextWriter error) => Write([(target, bytes)], force, s, error);

    /// <summary>Writes several files, all or none.</summary>
    /// <param name="files">The files and what they are to hold. Their folder is made, if it is not there.</param>
    /// <param name="force">Whether those that are there may go; nothing where the command never lets one go.</param>
    /// <param name="s">The language.</param>
    /// <param name="error">Where it is told why nothing was written.</param>
    /// <returns>The exit code.</returns>
    public static int Write(IReadOnlyList<(FileInfo Target, byte[] Bytes)> files, bool? force, Speech s, TextWriter error)
    {
        var (done, at) = (new Stack<Action>(), files.Count == 0 ? string.Empty : files[0].Target.Name);
        try
        {
            foreach (var (target, _) in files)
            {
                at = target.Name;
                if (InTheWay(target, force, s) is { } there)
                {
                    error.WriteLine($"{at}{s["：", ": "]}{there}");
                    return ExitCode.BadInput;
                }
            }

            var beside = new List<(string Beside, string Target)>();
            foreach (var (target, bytes) in files)
            {
                at = target.Name;
                MakeFolder(target.Directory!, done);
                var place = Place(target);
                var name = Beside(place, "new");
                done.Push(() => File.Delete(name));
                Flush(name, bytes);
                beside.Add((name, place));
            }

            var old = new List<string>();
            foreach (var (name, place) in beside)
            {
                at = Path.GetFileName(place);
                Rename(name, place, force == true, done, old, isOne: beside.Count == 1);
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

            error.WriteLine($"{at}{s["：", ": "]}{s[Cause(e)]}");
            return ExitCode.BadInput;
        }
    }

    private static string? InTheWay(FileInfo target, bool? force, Speech s) =>
        Directory.Exists(target.FullName) ? s["是一个文件夹，请写明文件名", "is a folder; name a file"]
        : IsDevice(target) ? s["是一个设备，请写明文件名", "is a device; name a file"]
        : !target.Exists ? null
        : IsDatabase(target) ? s["是一个数据库，任何命令都不覆盖数据库，请另取一个文件名", "is a database, which no command writes over; name another file"]
        : IsRegister(target) ? s["是公章登记簿，任何命令都不覆盖登记簿，请另取一个文件名", "is the register of a seal, which no command writes over; name another file"]
        : force switch
        {
            true => null,
            false => s["已有这个文件，没有改动；要换掉它，请加 --force", "is there already and was left as it was; add --force to write over it"],
            null => s["已有这个文件，没有改动；请另取一个文件名", "is there already and was left as it was; name another file"],
        };

    // A database may hold registers, and the years of many schools. https://sqlite.org/fileformat.html#magic_header_string
    private static bool IsDatabase(FileInfo file)
    {
        var header = "SQLite format 3\0"u8;
        try
        {
            using var stream = file.OpenRead();
            Span<byte> first = stackalloc byte[header.Length];
            return stream.ReadAtLeast(first, header.Length, throwOnEndOfStream: false) == header.Length && first.SequenceEqual(header);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    // A register is known by what chains its entries: one that lost its end, or whose entries were tampered with, is one still.
    private static bool IsRegister(FileInfo file)
    {
        try
        {
            using var reader = file.OpenText();
            var first = new char[LongestEntry];
            var text = first.AsSpan(0, reader.ReadBlock(first));
            text = text.IndexOf('\n') is var end and >= 0 ? text[..end] : text;
            return text.Contains("\"previous\"", StringComparison.Ordinal) && text.Contains("\"digest\"", StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be read is not known to be none.
            return true;
        }
    }

    private static bool IsDevice(FileInfo target) =>
        !OperatingSystem.IsWindows() && Place(target).StartsWith("/dev/", StringComparison.Ordinal);

    // Where a link leads: what it leads to is written, and the link stays.
    private static string Place(FileInfo target) => target.LinkTarget is null ? target.FullName : target.ResolveLinkTarget(returnFinalTarget: true)!.FullName;

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
        using var stream = new FileStream(name, FileMode.CreateNew, FileAccess.Write);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    private static void Rename(string name, string place, bool force, Stack<Action> done, List<string> old, bool isOne)
    {
        if (!force || !File.Exists(place))
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

    private static Words Cause(Exception e) => e switch
    {
        _ when _diskFull.Contains(e.HResult) => new("磁盘已满，什么也没有写出", "the disk is full; nothing was written"),
        UnauthorizedAccessException => new("没有写入权限，什么也没有写出", "there is no permission to write here; nothing was written"),
        DirectoryNotFoundException => new("没有这个文件夹，什么也没有写出", "there is no such folder; nothing was written"),
        PathTooLongException => new("文件名太长，什么也没有写出", "the name is too long; nothing was written"),
        _ => new($"写不出来（{e.Message}），什么也没有写出", $"cannot be written ({e.Message}); nothing was written"),
    };
}
