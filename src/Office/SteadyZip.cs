using System.IO.Compression;

namespace UnionGovernance.Office;

/// <summary>Packs a package anew: same parts, fixed order, fixed time, so that two runs give the same bytes.</summary>
internal static class SteadyZip
{
    private static readonly DateTimeOffset _time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(Stream package)
    {
        using var steady = new MemoryStream();
        using (var from = new ZipArchive(package, ZipArchiveMode.Read))
        using (var to = new ZipArchive(steady, ZipArchiveMode.Create, leaveOpen: true))
        {
            // A reader of the format looks for the list of content types first.
            foreach (var part in from.Entries.OrderBy(static e => e.FullName != "[Content_Types].xml").ThenBy(static e => e.FullName, StringComparer.Ordinal))
            {
                using var read = part.Open();
                using var write = Open(to, part.FullName);
                read.CopyTo(write);
            }
        }

        return steady.ToArray();
    }

    /// <summary>A new part to write to.</summary>
    public static Stream Open(ZipArchive package, string part)
    {
        var entry = package.CreateEntry(part, CompressionLevel.Optimal);
        entry.LastWriteTime = _time;
        return entry.Open();
    }
}
