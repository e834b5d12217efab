using System.Text;
using Microsoft.Extensions.Primitives;
using NodaTime;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Office.References;
using UnionGovernance.Office.Workbooks;
using UnionGovernance.Office.Workbooks.Congresses;
using UnionGovernance.Office.Workbooks.Records;
using UnionGovernance.Office.Workbooks.Rosters;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Seals.Register;
using UnionGovernance.Showcase.Charters;
using UnionGovernance.Showcase.Forms;
using UnionGovernance.Showcase.Years;
using UnionGovernance.Years;

namespace UnionGovernance.Endurance.Fuzzing;

/// <summary>Every reader of what others wrote. What is read is judged as well, written, and read again.</summary>
internal static class FuzzTargets
{
    /// <summary>How an answer begins that tells of a file that was read.</summary>
    public const string Taken = "read";

    private static readonly LocalDate _today = new(2025, 6, 30);

    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("record", static file => Answer(RecordFile.Read(file), RecordFile.Write, static f => RecordFile.Read(f), static r => RuleBook.National.Assess(r, _today))),
        new("dossier", static file => Answer(DossierFile.Read(file), DossierFile.Write, static f => DossierFile.Read(f))),
        new("year", static file => Answer(YearFile.Read(file), YearFile.Write, static f => YearFile.Read(f), static y => YearReplay.Of(y))),
        new("congress", static file => Answer(ProceedingsFile.Read(file), ProceedingsFile.Write, static f => ProceedingsFile.Read(f), static p => CongressReview.Of(p))),
        new("charter", static file => Answer(CharterFile.Read(file), CharterFile.Write, static f => CharterFile.Read(f), static c => CharterReview.Of(c.Terms))),
        new("register", Register),
        new("seal-acts", static file => Answer(SealActsFile.Read(file), static a => SealActsFile.Write(a), static f => SealActsFile.Read(f))),
        new("checkpoint", static file => Answer(CheckpointFile.Read(file), CheckpointFile.Write, static f => CheckpointFile.Read(f))),
        new("wording", static file => Answer(WordingFile.Read(file), WordingFile.Write, static f => WordingFile.Read(f))),
        new("template", Template),
        new("record-workbook", RecordSheets),
        new("congress-workbook", CongressSheets),
        new("roster", Roster),
        new("reference", Reference),
        new("record-form", RecordOfForm),
        new("act-form", ActOfForm),
        new("charter-form", CharterOfForm),
    ];

    private static string Answer<T>(Reading<T> reading, Func<T, byte[]> write, Func<byte[], Reading<T>> read, Action<T>? judge = null)
        where T : class
    {
        if (reading.Value is not { } value)
        {
            return Faulty(reading);
        }

        Hold(reading.FaultCount == 0 && reading.Faults.Length == 0, "A file is read, and has faults.");
        var written = write(value);
        var again = read(written);
        Hold(again.Value is not null, $"What was read and written is not read again: {again.Faults.FirstOrDefault()}");
        Hold(write(again.Value!).AsSpan().SequenceEqual(written), "What was read and written is read as something else.");
        judge?.Invoke(value);
        return $"{Taken} {written.Length / 128}";
    }

    private static string Faulty<T>(Reading<T> reading)
        where T : class
    {
        Hold(reading.FaultCount > 0 && reading.Faults.Length == Math.Min(reading.FaultCount, 100), "A file is not read, and has no faults.");
        return string.Join('|', reading.Faults.Take(3).Select(static f => Place(f.JsonPointer) + f.Expected.English + f.Describe(Language.Chinese)[..1]));
    }

    private static string Register(byte[] file)
    {
        var verification = SealRegisterFile.Verify(file);
        var words = verification.Describe();
        return Answer(SealRegisterFile.Read(file), static e => SealRegisterFile.Write(e), static f => SealRegisterFile.Read(f)) + words.English.Length;
    }

    private static string Template(byte[] file)
    {
        var reading = PaperTemplates.Read([("agenda.md", file)]);
        Hold(reading.Templates is null == reading.Faults.Length > 0, "A template is taken, and has faults; or is neither.");
        return reading.Templates is null ? string.Join('|', reading.Faults.Take(4).Select(static f => f.Problem.English)) : $"{Taken} {file.Length / 16}";
    }

    private static string RecordSheets(byte[] file)
    {
        var reading = RecordWorkbook.Read(file);
        _ = RecordWorkbook.LooksLikeOne(file);
        if (reading.Record is { } record)
        {
            RuleBook.National.Assess(record, _today);
            Hold(RecordFile.Read(RecordFile.Write(record)).Value is not null, "The record of a workbook is none that a file may hold.");
        }

        return Said(file, reading.Refusal, reading.Notes);
    }

    private static string CongressSheets(byte[] file)
    {
        var reading = CongressWorkbook.Read(file);
        if (reading.Proceedings is { } proceedings)
        {
            CongressReview.Of(proceedings);
            Hold(ProceedingsFile.Read(ProceedingsFile.Write(proceedings)).Value is not null, "The congress of a workbook is none that a file may hold.");
        }

        return Said(file, reading.Refusal, reading.Notes);
    }

    private static string Roster(byte[] file)
    {
        var reading = RosterImport.Read(file, new(2024), window: RankWindow.LastYear);
        return Said(file, reading.Refusal, reading.Notes);
    }

    private static string Said(byte[] file, Words? refusal, IReadOnlyCollection<SheetNote> notes)
    {
        if (refusal is not null)
        {
            return refusal.English;
        }

        _ = MarkedWorkbook.Of(file, [.. notes]);
        return $"{(notes.Any(static n => n.Grade == NoteGrade.Error) ? null : Taken)} {string.Join('|', notes.Take(3).Select(static n => $"{n.Grade}{string.Concat(n.Why.English.Where(char.IsAsciiLetter))}"))}";
    }

    private static string Reference(byte[] file)
    {
        var reading = ReferenceLayout.Read(file);
        Hold(reading.Layout is null != reading.Refusal is null, "A document is read and refused, or neither.");
        return reading.Refusal?.English ?? $"{Taken} {string.Join('|', reading.Layout!.Lacking.Select(static l => l.Name.English))}";
    }

    private static string RecordOfForm(byte[] file)
    {
        var (sent, task) = Sent(file, "do");
        if (!RecordForm.CanShow(sent))
        {
            return "too many rows";
        }

        var typed = RecordForm.From(sent, task);
        var reading = RecordForm.Read(typed);
        var filling = new Filling(typed, reading.Faults);
        _ = RecordForm.Record.Members.Count(m => filling.IsOpen(m.Entry, m.Name));
        _ = filling.TitleOf("staff.headcount");
        if (reading.Value is not { } record)
        {
            return Faulty(reading);
        }

        var again = RecordForm.Read(RecordForm.Of(record));
        Hold(again.Value is { } same && RecordFile.Write(same).AsSpan().SequenceEqual(RecordFile.Write(record)), "A record that was typed is typed again as another.");
        return $"{Taken} {RecordFile.Write(record).Length / 128}";
    }

    private static string ActOfForm(byte[] file)
    {
        var (sent, word) = Sent(file, "act");
        if (YearFile.Fields(word) is not { } fields)
        {
            return "no such act";
        }

        var reading = ActForm.Read(word, fields, pointer => new StringValues([.. sent.All($"field{pointer.Replace('/', '.')}")]));
        return reading.Value is { } act ? $"{Taken} {word} {YearFile.WriteLine(act).Length / 16}" : word + Faulty(reading);
    }

    private static string CharterOfForm(byte[] file)
    {
        var (sent, _) = Sent(file, "do");
        return Answer(
            CharterForm.Read(field => new StringValues([.. sent.All(CharterForm.Name(field))])),
            CharterFile.Write,
            static f => CharterFile.Read(f),
            static c => CharterReview.Of(c.Terms));
    }

    // A form is kept as lines of a name, = and a value.
    private static (Typed Sent, string Asked) Sent(byte[] file, string asked)
    {
        var values = new Dictionary<string, StringValues>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(file).Split('\n'))
        {
            if (line.Split('=', 2) is [var name, var value])
            {
                values[name] = StringValues.Concat(values.GetValueOrDefault(name), value);
            }
        }

        var sent = new Typed(values);
        return (sent, sent.All(asked).FirstOrDefault() ?? string.Empty);
    }

    private static string Place(string pointer) => string.Concat(pointer.Where(static c => !char.IsAsciiDigit(c)));

    private static void Hold(bool holds, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException(what);
        }
    }
}
