using System.Formats.Tar;

namespace UnionGovernance.Cli.Written;

/// <summary>A place where a file is to be written, and what stands there already.</summary>
internal static class OutPlace
{
    // The first line of a register is read to know it; an entry is far shorter.
    private const int LongestEntry = 1 << 20;

    // Links that lead in a circle lead nowhere.
    private const int MostLinks = 40;

    /// <summary>Where links lead, also those of folders on the way: what they lead to is written, and the links stay.</summary>
    public static string Of(string path) => Of(path, 0);

    private static string Of(string path, int links)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } folder || links > MostLinks)
        {
            return full;
        }

        var there = Path.Combine(Of(folder, links), Path.GetFileName(full));
        return new FileInfo(there).LinkTarget is { } target ? Of(Path.Combine(Path.GetDirectoryName(there)!, target), links + 1) : there;
    }

    /// <summary>Whether it is a database, which may hold registers, and the years of many schools. https://sqlite.org/fileformat.html#magic_header_string</summary>
    public static bool IsDatabase(FileInfo file)
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

    /// <summary>Whether it is a register, known by what chains its entries: one that lost its end, or whose entries were tampered with, is one still.</summary>
    public static bool IsRegister(FileInfo file)
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

    /// <summary>Whether a device, a pipe or a socket stands in a place, itself or behind a link. To open a pipe is to wait for whoever writes into it, and what a device does when it is opened nobody knows: an archive's entry tells what a place is.</summary>
    public static bool IsOther(FileInfo target)
    {
        var place = Of(target.FullName);
        if (OperatingSystem.IsWindows() || !Path.Exists(place) || new FileInfo(place).Length > 0)
        {
            return false;
        }

        try
        {
            using var archive = new MemoryStream();
            using (var writer = new TarWriter(archive, leaveOpen: true))
            {
                writer.WriteEntry(place, Path.GetFileName(place));
            }

            archive.Position = 0;
            using var reader = new TarReader(archive);
            return reader.GetNextEntry() is not { EntryType: TarEntryType.RegularFile };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A socket has no entry.
            return true;
        }
    }
}
