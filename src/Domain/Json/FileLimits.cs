namespace UnionGovernance.Json;

/// <summary>The bounds of files, whatever they hold.</summary>
public static class FileLimits
{
    /// <summary>The largest file read, in bytes: 16 MiB.</summary>
    public const int MostBytes = 16 * 1024 * 1024;

    /// <summary>How many faults are kept whole; the rest are counted.</summary>
    public const int MostFaults = 100;

    /// <summary>The longest paragraph, in UTF-16 code units.</summary>
    public const int LongestParagraph = 5000;

    /// <summary>The most elements of a list, if nothing else is said.</summary>
    public const int LongestList = 10_000;
}
