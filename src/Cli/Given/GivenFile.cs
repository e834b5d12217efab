using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Charters;
using UnionGovernance.Cli.Records;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Letters;
using UnionGovernance.Office.Workbooks.Congresses;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Papers;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using UnionGovernance.Years;

namespace UnionGovernance.Cli.Given;

/// <summary>Reads files of records, congresses and seals and says what is wrong with them. A record may be a workbook wherever a record is read.</summary>
internal static class GivenFile
{
    /// <returns>The one record of a file.</returns>
    public static UnionRecord? Read(FileInfo file, Speech s, TextWriter error) =>
        Bytes(file, s, error) is { } bytes ? Read(file.Name, bytes, s, error) : null;

    /// <returns>Whether a file is taken for a record, by its name.</returns>
    public static bool IsRecord(FileInfo file) => Path.GetExtension(file.Name).ToUpperInvariant() is ".JSON" or ".XLSX";

    /// <returns>
    /// The files of a folder that may be records, by name, and other spreadsheets, of which reading says what to do with them: no school is passed over
    /// in silence. Not those by which Excel locks another.
    /// </returns>
    public static IEnumerable<FileInfo> In(DirectoryInfo folder) =>
        folder.EnumerateFiles().Where(static f => (IsRecord(f) || Path.GetExtension(f.Name).ToUpperInvariant() is ".XLS" or ".ET" or ".ODS" or ".XLSB" or ".XLSM") && !f.Name.StartsWith("~$", StringComparison.Ordinal)).OrderBy(static f => f.Name, StringComparer.Ordinal);

    /// <returns>In what whoever gives these records enters their facts: a workbook where every one of them is one.</returns>
    public static Entry EntryOf(params ReadOnlySpan<FileInfo> records)
    {
        Span<byte> head = stackalloc byte[64];
        foreach (var record in records)
        {
            using var file = record.OpenRead();
            if (!RecordWorkbook.LooksLikeOne(head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)]))
            {
                return Entry.Files;
            }
        }

        return records.IsEmpty ? Entry.Files : Entry.Workbook;
    }

    /// <returns>The record of a file, or all records of a dossier.</returns>
    public static IReadOnlyList<UnionRecord>? ReadAll(FileInfo file, Speech s, TextWriter error)
    {
        if (Bytes(file, s, error) is not { } bytes)
        {
            return null;
        }

        if (RecordWorkbook.LooksLikeOne(bytes) || !DossierFile.LooksLikeOne(bytes))
        {
            return Read(file.Name, bytes, s, error) is { } one ? [one] : null;
        }

        var reading = DossierFile.Read(bytes);
        return Sound(file.Name, GivenKind.Dossier, bytes, reading, s, error) ? reading.Value!.Records : null;
    }

    /// <returns>All records of a dossier that is kept as the files of one folder.</returns>
    public static IReadOnlyList<UnionRecord>? ReadDossier(DirectoryInfo folder, Speech s, TextWriter error)
    {
        var files = new List<(string Name, ReadOnlyMemory<byte> Utf8)>();
        foreach (var file in In(folder))
        {
            if (Bytes(file, s, error) is not { } bytes)
            {
                return null;
            }

            var workbook = RecordWorkbook.LooksLikeOne(bytes) ? Read(file.Name, bytes, s, error) : null;
            if (workbook is null && RecordWorkbook.LooksLikeOne(bytes))
            {
                return null;
            }

            files.Add((file.Name, workbook is null ? bytes : RecordFile.Write(workbook)));
        }

        var reading = DossierFile.Read(files);
        return Sound(folder.Name, GivenKind.Dossier, [], reading, s, error) ? reading.Value!.Records : null;
    }

    /// <returns>The wording of a file, our own where no file is named, nothing where the file cannot be used.</returns>
    public static Wording? ReadWording(FileInfo? file, Speech s, TextWriter error) =>
        file is null ? Wording.Own : ReadWhole(file, GivenKind.Wording, static b => WordingFile.Read(b), s, error);

    /// <returns>The letters of a file, none where no file is named, nothing where the file cannot be used.</returns>
    public static LetterBook? ReadLetters(FileInfo? file, Speech s, TextWriter error) =>
        file is null ? new() : ReadWhole(file, GivenKind.Letters, static b => LettersFile.Read(b), s, error);

    /// <returns>The proceedings of a congress.</returns>
    public static Proceedings? ReadProceedings(FileInfo file, Speech s, TextWriter error) => Bytes(file, s, error) is not { } bytes ? null
        : RecordWorkbook.LooksLikeOne(bytes) ? ReadCongress(file.Name, bytes, s, error)
        : ProceedingsFile.Read(bytes) is var reading && Sound(file.Name, bytes, GivenKind.Congress, reading, s, error) ? reading.Value : null;

    /// <returns>A charter.</returns>
    public static Charter? ReadCharter(FileInfo file, Speech s, TextWriter error) => ReadWhole(file, GivenKind.Charter, static b => CharterFile.Read(b), s, error);

    /// <returns>One union's year.</returns>
    public static YearHistory? ReadYear(FileInfo file, Speech s, TextWriter error) => ReadLines(file, GivenKind.Year, static b => YearFile.Read(b), s, error);

    /// <returns>The entries of a seal's register, whether or not their chain holds.</returns>
    public static Sequence<SealEntry>? ReadEntries(FileInfo file, Speech s, TextWriter error) => ReadLines(file, GivenKind.Register, static b => SealRegisterFile.Read(b), s, error);

    /// <returns>Acts that are not yet in a register.</returns>
    public static Sequence<SealAct>? ReadActs(FileInfo file, Speech s, TextWriter error) => ReadLines(file, GivenKind.SealActs, static b => SealActsFile.Read(b), s, error);

    /// <returns>A checkpoint from paper.</returns>
    public static Checkpoint? ReadCheckpoint(FileInfo file, Speech s, TextWriter error) => ReadWhole(file, GivenKind.Checkpoint, static b => CheckpointFile.Read(b), s, error);

    /// <returns>The bytes of a file, unless they are of another kind, which is told.</returns>
    public static byte[]? Bytes(FileInfo file, GivenKind wanted, Speech s, TextWriter error) =>
        Bytes(file, s, error) is { } bytes && !GivenKind.IsAnother(file.Name, bytes, wanted, s, error) ? bytes : null;

    /// <returns>The bytes of a file.</returns>
    public static byte[]? Bytes(FileInfo file, Speech s, TextWriter error)
    {
        try
        {
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (AtMost(FileLimits.MostBytes, stream) is { } bytes)
            {
                return bytes;
            }

            error.WriteLine(s[$"{file.Name}：文件不应超过 {FileLimits.MostBytes} 字节", $"{file.Name}: a file is at most {FileLimits.MostBytes} bytes"]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine(Directory.Exists(file.FullName)
                ? s[$"{file.Name}：这是文件夹，这里要一个文件。读整个文件夹的有 assess 和 record check，以及读一校一年档案的 papers、charter draw", $"{file.Name}: is a folder, and a file is expected. Whole folders are read by assess and record check, and dossiers of one school and year by papers and charter draw"]
                : s[$"{file.Name}：读不到这个文件，请核对路径和权限", $"{file.Name}: cannot be read; check path and permissions"]);
        }

        return null;
    }

    // How long a file says it is means little: some have no end.
    private static byte[]? AtMost(int most, FileStream stream)
    {
        using var read = new MemoryStream();
        var part = new byte[1 << 16];
        for (int got; (got = stream.Read(part)) > 0;)
        {
            if (read.Length + got > most)
            {
                return null;
            }

            read.Write(part, 0, got);
        }

        return read.ToArray();
    }

    private static T? ReadWhole<T>(FileInfo file, GivenKind kind, Func<byte[], Reading<T>> read, Speech s, TextWriter error)
        where T : class => Bytes(file, s, error) is { } bytes && read(bytes) is var reading && Sound(file.Name, bytes, kind, reading, s, error) ? reading.Value : null;

    private static T? ReadLines<T>(FileInfo file, GivenKind kind, Func<byte[], Reading<T>> read, Speech s, TextWriter error)
        where T : class => Bytes(file, s, error) is { } bytes && read(bytes) is var reading && SoundLines(file.Name, bytes, kind, reading, s, error) ? reading.Value : null;

    // One object over many lines is another kind of file: that is said once, and not line by line.
    private static bool SoundLines<T>(string name, byte[] bytes, GivenKind wanted, Reading<T> reading, Speech s, TextWriter error)
        where T : class
    {
        if (reading.FaultCount < 2 || GivenKind.Of(bytes) is not null || !IsOneObject(bytes))
        {
            return Sound(name, bytes, wanted, reading, s, error);
        }

        var shown = UnseenCharacters.Show(name);
        error.WriteLine(s[$"{shown}：整个文件是一个 JSON 对象，这里要的是一行一个对象的文件，请核对是否给错了文件", $"{shown}: the whole file is one JSON object, and a file of an object a line is expected; check whether it is the right file"]);
        return false;
    }

    private static bool IsOneObject(byte[] bytes)
    {
        try
        {
            using var whole = JsonDocument.Parse(bytes);
            return whole.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static UnionRecord? Read(string name, byte[] bytes, Speech s, TextWriter error)
    {
        if (!RecordWorkbook.LooksLikeOne(bytes))
        {
            return RecordFile.Read(bytes) is var read && Sound(name, bytes, GivenKind.Record, read, s, error) ? read.Value : null;
        }

        var workbook = RecordWorkbook.Read(bytes);
        WorkbookNotes.Refuse(name, workbook.Refusal, s, error);
        WorkbookNotes.Write(workbook.Notes, s, error);
        return workbook.Record;
    }

    private static Proceedings? ReadCongress(string name, byte[] bytes, Speech s, TextWriter error)
    {
        var workbook = CongressWorkbook.Read(bytes);
        WorkbookNotes.Refuse(name, workbook.Refusal, s, error);
        WorkbookNotes.Write(workbook.Notes, s, error);
        return workbook.Proceedings;
    }

    /// <returns>Whether there is no fault; where the file is of another kind than was asked for, that alone was said, else all of them.</returns>
    public static bool Sound<T>(string name, byte[] bytes, GivenKind wanted, Reading<T> reading, Speech s, TextWriter error)
        where T : class =>
        !(reading.FaultCount > 0 && GivenKind.IsAnother(name, bytes, wanted, s, error)) && Sound(name, wanted, bytes, reading, s, error);

    /// <returns>Whether there is no fault; all of them were said, each with its place as the kind of file calls it.</returns>
    public static bool Sound<T>(string name, GivenKind kind, byte[] bytes, Reading<T> reading, Speech s, TextWriter error)
        where T : class
    {
        var shown = UnseenCharacters.Show(name);
        foreach (var note in reading.Notes)
        {
            error.WriteLine($"{shown} {note.Describe(s.Language, s.Place(note.JsonPointer, GivenPlaces.Of(kind, bytes, note.Line, note.JsonPointer)))}");
        }

        foreach (var fault in reading.Faults)
        {
            error.WriteLine($"{shown} {fault.Describe(s.Language, s.Place(fault.JsonPointer, GivenPlaces.Of(kind, bytes, fault.Line, fault.JsonPointer)))}");
        }

        if (reading.FaultCount > reading.Faults.Length)
        {
            error.WriteLine(s[$"{shown}：共 {reading.FaultCount} 处，以上为前 {reading.Faults.Length} 处", $"{shown}: {reading.FaultCount} in all, the first {reading.Faults.Length} are above"]);
        }

        return reading.FaultCount == 0;
    }
}
