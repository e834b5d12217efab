using System.Collections.Immutable;
using UnionGovernance.Congresses;
using UnionGovernance.Facts;
using UnionGovernance.Files;

namespace UnionGovernance.Cli;

/// <summary>Reads files of records and congresses and says what is wrong with them.</summary>
internal static class RecordFile
{
    /// <returns>The one record of a file.</returns>
    public static UnionRecord? Read(FileInfo file, TextWriter error) =>
        Bytes(file, error) is { } bytes && RecordReader.Read(bytes) is var reading && Sound(file, reading.Faults, reading.FaultCount, error)
            ? reading.Record
            : null;

    /// <returns>The record of a file, or all records of a dossier.</returns>
    public static IReadOnlyList<UnionRecord>? ReadAll(FileInfo file, TextWriter error)
    {
        if (Bytes(file, error) is not { } bytes)
        {
            return null;
        }

        if (!DossierReader.LooksLikeOne(bytes))
        {
            return RecordReader.Read(bytes) is var one && Sound(file, one.Faults, one.FaultCount, error) ? [one.Record!] : null;
        }

        var reading = DossierReader.Read(bytes);
        return Sound(file, reading.Faults, reading.FaultCount, error) ? reading.Dossier!.Records : null;
    }

    /// <returns>The wording of a file, our own where no file is named, nothing where the file cannot be used.</returns>
    public static Wording? ReadWording(FileInfo? file, TextWriter error) =>
        file is null ? Wording.Own
        : Bytes(file, error) is { } bytes && WordingReader.Read(bytes) is var reading && Sound(file, reading.Faults, reading.Faults.Length, error) ? reading.Wording
        : null;

    /// <returns>The proceedings of a congress.</returns>
    public static Proceedings? ReadProceedings(FileInfo file, TextWriter error) =>
        Bytes(file, error) is { } bytes && ProceedingsFile.Read(bytes) is var reading && Sound(file, reading.Faults, reading.FaultCount, error)
            ? reading.Value
            : null;

    private static byte[]? Bytes(FileInfo file, TextWriter error)
    {
        try
        {
            if (!file.Exists || file.Length <= RecordReader.MostBytes)
            {
                return File.ReadAllBytes(file.FullName);
            }

            error.WriteLine($"{file.Name}：文件不应超过 {RecordReader.MostBytes} 字节");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{file.Name}：读不到这个文件，请核对路径和权限");
        }

        return null;
    }

    private static bool Sound(FileInfo file, ImmutableArray<Fault> faults, int count, TextWriter error)
    {
        foreach (var fault in faults)
        {
            error.WriteLine($"{file.Name} {fault}");
        }

        if (count > faults.Length)
        {
            error.WriteLine($"{file.Name}：共 {count} 处，以上为前 {faults.Length} 处");
        }

        return count == 0;
    }
}
