using System.Collections.Immutable;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Facts;
using UnionGovernance.Files;
using UnionGovernance.Years;

namespace UnionGovernance.Cli;

/// <summary>Reads files of records and congresses and says what is wrong with them.</summary>
internal static class RecordFile
{
    /// <returns>The one record of a file.</returns>
    public static UnionRecord? Read(FileInfo file, Speech s, TextWriter error) =>
        Bytes(file, s, error) is { } bytes && RecordReader.Read(bytes) is var reading && Sound(file.Name, reading.Faults, reading.FaultCount, s, error)
            ? reading.Record
            : null;

    /// <returns>The record of a file, or all records of a dossier.</returns>
    public static IReadOnlyList<UnionRecord>? ReadAll(FileInfo file, Speech s, TextWriter error)
    {
        if (Bytes(file, s, error) is not { } bytes)
        {
            return null;
        }

        if (!DossierReader.LooksLikeOne(bytes))
        {
            return RecordReader.Read(bytes) is var one && Sound(file.Name, one.Faults, one.FaultCount, s, error) ? [one.Record!] : null;
        }

        var reading = DossierReader.Read(bytes);
        return Sound(file.Name, reading.Faults, reading.FaultCount, s, error) ? reading.Dossier!.Records : null;
    }

    /// <returns>All records of a dossier that is kept as the .json files of one folder.</returns>
    public static IReadOnlyList<UnionRecord>? ReadDossier(DirectoryInfo folder, Speech s, TextWriter error)
    {
        var files = new List<(string Name, ReadOnlyMemory<byte> Utf8)>();
        foreach (var file in folder.EnumerateFiles("*.json").OrderBy(static f => f.Name, StringComparer.Ordinal))
        {
            if (Bytes(file, s, error) is not { } bytes)
            {
                return null;
            }

            files.Add((file.Name, bytes));
        }

        var reading = DossierReader.Read(files);
        return Sound(folder.Name, reading.Faults, reading.FaultCount, s, error) ? reading.Dossier!.Records : null;
    }

    /// <returns>The wording of a file, our own where no file is named, nothing where the file cannot be used.</returns>
    public static Wording? ReadWording(FileInfo? file, Speech s, TextWriter error) =>
        file is null ? Wording.Own
        : Bytes(file, s, error) is { } bytes && WordingReader.Read(bytes) is var reading && Sound(file.Name, reading.Faults, reading.Faults.Length, s, error) ? reading.Wording
        : null;

    /// <returns>The proceedings of a congress.</returns>
    public static Proceedings? ReadProceedings(FileInfo file, Speech s, TextWriter error) =>
        Bytes(file, s, error) is { } bytes && ProceedingsFile.Read(bytes) is var reading && Sound(file.Name, reading.Faults, reading.FaultCount, s, error)
            ? reading.Value
            : null;

    /// <returns>A charter.</returns>
    public static Charter? ReadCharter(FileInfo file, Speech s, TextWriter error) =>
        Bytes(file, s, error) is { } bytes && CharterFile.Read(bytes) is var reading && Sound(file.Name, reading.Faults, reading.FaultCount, s, error)
            ? reading.Value
            : null;

    /// <returns>One union's year.</returns>
    public static YearHistory? ReadYear(FileInfo file, Speech s, TextWriter error) =>
        Bytes(file, s, error) is { } bytes && YearFile.Read(bytes) is var reading && Sound(file.Name, reading.Faults, reading.FaultCount, s, error)
            ? reading.Value
            : null;

    private static byte[]? Bytes(FileInfo file, Speech s, TextWriter error)
    {
        try
        {
            if (!file.Exists || file.Length <= RecordReader.MostBytes)
            {
                return File.ReadAllBytes(file.FullName);
            }

            error.WriteLine(s[$"{file.Name}：文件不应超过 {RecordReader.MostBytes} 字节", $"{file.Name}: a file is at most {RecordReader.MostBytes} bytes"]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(s[$"{file.Name}：读不到这个文件，请核对路径和权限", $"{file.Name}: cannot be read; check path and permissions"]);
        }

        return null;
    }

    private static bool Sound(string name, ImmutableArray<Fault> faults, int count, Speech s, TextWriter error)
    {
        foreach (var fault in faults)
        {
            error.WriteLine($"{name} {fault.Describe(s.Language)}");
        }

        if (count > faults.Length)
        {
            error.WriteLine(s[$"{name}：共 {count} 处，以上为前 {faults.Length} 处", $"{name}: {count} in all, the first {faults.Length} are above"]);
        }

        return count == 0;
    }
}
