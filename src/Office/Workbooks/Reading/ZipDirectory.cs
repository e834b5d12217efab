using System.Buffers.Binary;
using System.Text;

namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>The list at the end of a packed file, read by hand before anything is unpacked.</summary>
/// <remarks>.NET never unpacks more of a part than the list declares, so what is declared is a sound bound even where the list lies.</remarks>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const uint Elsewhere = uint.MaxValue;

    /// <summary>Refuses a file whose parts are too many, too large or packed too small.</summary>
    /// <exception cref="Unreadable">It is one of these, or the list is damaged.</exception>
    public static void Check(ReadOnlySpan<byte> file)
    {
        var (parts, total) = (0, 0L);
        for (var rest = Entries(file); Next(ref rest) is { } entry;)
        {
            total += entry.Size;
            if (++parts > WorkbookBounds.Parts)
            {
                throw Unreadable.TooLarge($"文件里的部件超过 {WorkbookBounds.Parts} 个", $"the file has over {WorkbookBounds.Parts} parts");
            }

            if (entry.Size > WorkbookBounds.PackedFreely && entry.Size / WorkbookBounds.Ratio > entry.Packed)
            {
                throw Unreadable.TooLarge($"文件里有压缩了 {WorkbookBounds.Ratio} 倍以上的部件，像是压缩炸弹", $"the file has a part packed over {WorkbookBounds.Ratio} times, like a zip bomb");
            }

            if (entry.Size > WorkbookBounds.Part && entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            {
                throw Unreadable.TooLarge($"一张表解开后超过 {WorkbookBounds.Part / 1_000_000} MB", $"a part unpacks to over {WorkbookBounds.Part / 1_000_000} MB");
            }

            var isList = entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || entry.Name == "[Content_Types].xml";
            if (total > WorkbookBounds.Total || (isList && entry.Size > WorkbookBounds.List))
            {
                throw Unreadable.TooLarge($"文件解开后超过 {WorkbookBounds.Total / 1_000_000} MB，或目录过长", $"the file unpacks to over {WorkbookBounds.Total / 1_000_000} MB, or its lists are too long");
            }
        }
    }

    /// <returns>All parts together, in bytes, as the list declares them.</returns>
    /// <param name="file">The file, whose list was checked.</param>
    public static long Size(ReadOnlySpan<byte> file)
    {
        var total = 0L;
        for (var rest = Entries(file); Next(ref rest) is { } entry;)
        {
            total += entry.Size;
        }

        return total;
    }

    /// <returns>The names of the first parts; none where the list is damaged.</returns>
    /// <param name="file">The file.</param>
    public static HashSet<string> Names(ReadOnlySpan<byte> file)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        try
        {
            for (var rest = Entries(file); names.Count < 100 && Next(ref rest) is { } entry;)
            {
                names.Add(entry.Name);
            }
        }
        catch (Unreadable)
        {
            // A damaged list is told of by the check, not here.
            names.Add("[Content_Types].xml");
        }

        return names;
    }

    private static ReadOnlySpan<byte> Entries(ReadOnlySpan<byte> file)
    {
        var tail = file[Math.Max(0, file.Length - EndLength - ushort.MaxValue)..];
        var end = tail.LastIndexOf("PK\x05\x06"u8);
        if (end < 0 || end + EndLength > tail.Length)
        {
            throw Unreadable.Damaged;
        }

        var (length, start) = (BinaryPrimitives.ReadUInt32LittleEndian(tail[(end + 12)..]), BinaryPrimitives.ReadUInt32LittleEndian(tail[(end + 16)..]));
        return (long)start + length <= file.Length ? file.Slice((int)start, (int)length) : throw Unreadable.Damaged;
    }

    private static (string Name, long Packed, long Size)? Next(ref ReadOnlySpan<byte> rest)
    {
        if (rest.IsEmpty)
        {
            return null;
        }

        if (rest.Length < EntryLength || !rest.StartsWith("PK\x01\x02"u8))
        {
            throw Unreadable.Damaged;
        }

        long packed = BinaryPrimitives.ReadUInt32LittleEndian(rest[20..]);
        long size = BinaryPrimitives.ReadUInt32LittleEndian(rest[24..]);
        var (name, extra, comment) = (BinaryPrimitives.ReadUInt16LittleEndian(rest[28..]), BinaryPrimitives.ReadUInt16LittleEndian(rest[30..]), BinaryPrimitives.ReadUInt16LittleEndian(rest[32..]));
        if (rest.Length < EntryLength + name + extra + comment)
        {
            throw Unreadable.Damaged;
        }

        var entry = (Encoding.UTF8.GetString(rest.Slice(EntryLength, Math.Min((int)name, 200))),
            packed == Elsewhere ? 0 : packed,
            size == Elsewhere ? LongSize(rest.Slice(EntryLength + name, extra)) : size);
        rest = rest[(EntryLength + name + extra + comment)..];
        return entry;
    }

    // Some writers keep sizes in the 64-bit field even where 32 bits would do; the unpacked size comes first in it.
    private static long LongSize(ReadOnlySpan<byte> extra)
    {
        while (extra.Length >= 4)
        {
            var (id, length) = (BinaryPrimitives.ReadUInt16LittleEndian(extra), BinaryPrimitives.ReadUInt16LittleEndian(extra[2..]));
            if (extra.Length < 4 + length)
            {
                break;
            }

            if (id == 1 && length >= 8 && BinaryPrimitives.ReadInt64LittleEndian(extra[4..]) is >= 0 and var size)
            {
                return size;
            }

            extra = extra[(4 + length)..];
        }

        throw Unreadable.Damaged;
    }
}
