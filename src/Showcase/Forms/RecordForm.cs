using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Files;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Showcase.Forms.Entries;
using UnionGovernance.Unions;

namespace UnionGovernance.Showcase.Forms;

/// <summary>The record as a form: what its file may hold, one entry a member, the facts from their own table.</summary>
/// <remarks>What is typed becomes a file, which the reader of records checks like any other; a record is typed from its file.</remarks>
internal static class RecordForm
{
    /// <summary>The most values that a form sends. Rosters as long as a page shows them make 12,000; the rest of the form, under 2,000.</summary>
    public const int MostValues = 16_384;

    // Faults quote what they found, and people should know it again.
    private static readonly JsonWriterOptions _plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every rule that may be claimed or set right: of all editions, and the school's own goals.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
        [.. NationalEditions.All.SelectMany(static e => e.Items).Select(static i => i.Rule).Concat(SchoolGoals.All).DistinctBy(static r => r.Id)];

    /// <summary>The whole record, in the order of its file.</summary>
    public static GroupEntry Record { get; } = new(FormTexts.Record,
    [
        ("school", new TextEntry(Texts.School)),
        ("kind", UnionKind.Form.Entry(Texts.Kind)),
        ("level", UnionLevel.Form.Entry(Texts.Level)),
        ("academicYear", new TextEntry(Texts.Year, Texts.YearHint) { Trimmed = true }),
        ("edition", EditionAmong(NationalEditions.All)),
        ("asOf", RecordFacts.AsOf.Form.Entry(Texts.AsOfAsked)),
        ("source", new TextEntry(Texts.Source) { Long = true }),
        ("notice", new TextEntry(FormTexts.Notice) { Long = true }),
        ("signedBy", new TextEntry(FormTexts.SignedBy)),
        .. RecordFacts.All.GroupBy(static f => f.JsonPointer.Split('/')[1]).Select(static p => (p.Key, (Entry)new GroupEntry(Parts.Named(p.Key),
            [.. p.Select(static f => (f.JsonPointer.Split('/')[2], (Entry)new FactEntry(f, f.FormOfValue.Entry(f.Label))))]))),
        ("members", Roster(FormTexts.Members, FormTexts.MemberId, MemberFacts.All)),
        ("colleges", Roster(FormTexts.Colleges, FormTexts.CollegeId, CollegeUnionFacts.All)),
        ("options", new GroupEntry(FormTexts.Options, [Option("firstYearsMayFail"), Option("firstOfTinyMajorCounts")])),
        ("goals", new ListEntry(FormTexts.Goals, [.. SchoolGoals.All.Select(static g => (g.Id, g.Title))], Ordered: false, MayBeMore: false)),
        ("remarks", new GroupEntry(FormTexts.Remarks, [.. RecordFacts.All.Select(static f => (f.JsonPointer, (Entry)Remark(f.Label)))])),
        ("claims", new GroupEntry(FormTexts.Claims, [.. Rules.Select(static r => (r.Id, (Entry)Claim(r.Title)))])),
        ("paragraphs", new GroupEntry(FormTexts.Paragraphs,
            [.. TenMeasures.Headings.Select(static (h, i) => ((i + 1).ToString(CultureInfo.InvariantCulture), (Entry)new TextEntry(h) { Long = true }))])),
        ("corrections", new RowsEntry(FormTexts.Corrections, new(FormTexts.Corrections,
        [
            ("rule", new ChoiceEntry(FormTexts.CorrectedRule, [.. Rules.Select(static r => (r.Id, r.Title))])),
            ("problem", new TextEntry(FormTexts.Problem) { Long = true }),
            ("measure", new TextEntry(FormTexts.Measure) { Long = true }),
            ("owner", new TextEntry(FormTexts.Owner)),
            ("due", DateForm.Instance.Entry(FormTexts.Due)),
            ("done", new YesNoEntry(FormTexts.Done)),
        ]))),
    ]);

    /// <summary>What stands at the head of the file.</summary>
    public static ImmutableArray<string> Head { get; } = [.. Record.Members.TakeWhile(static m => m.Entry is not GroupEntry).Select(static m => m.Name)];

    /// <summary>The subjects, which hold the facts.</summary>
    public static ImmutableArray<string> Subjects { get; } =
        [.. Record.Members.Where(static m => m.Entry is GroupEntry { Members: [(_, FactEntry), ..] }).Select(static m => m.Name)];

    /// <summary>What comes after the facts. Remarks stand beside the facts of which they speak.</summary>
    public static ImmutableArray<string> Further { get; } =
        [.. Record.Members.Select(static m => m.Name).Except(Head).Except(Subjects).Where(static n => n != "remarks")];

    /// <returns>What may be said beside a fact.</returns>
    public static GroupEntry RemarkOn(FactEntry fact) => (GroupEntry)((GroupEntry)Record["remarks"])[fact.Path.JsonPointer];

    /// <returns>The choice of an edition among those that fit.</returns>
    public static ChoiceEntry EditionAmong(ImmutableArray<Edition> editions) =>
        new(Texts.Edition, [.. editions.Select(static e => (e.Id, new Words($"{e.Title.Chinese} · {e.Kind.Label.Chinese}", $"{e.Title.English} · {e.Kind.Label.English}")))])
        {
            Nothing = Texts.ByYear,
        };

    /// <returns>What was sent, without blank rows, and with the rows that were asked for.</returns>
    /// <param name="form">What a browser sent.</param>
    /// <param name="more">The rows to add to, or nothing.</param>
    public static Typed From(IFormCollection form, string? more)
    {
        var typed = Record.Gathered(Typed.In(form), string.Empty);
        return Record.Whole(typed, string.Empty).FirstOrDefault(a => a.At == more) is { Entry: RowsEntry, At: var at } ? RowsEntry.WithMore(typed, at) : typed;
    }

    /// <returns>A record as it is typed.</returns>
    public static Typed Of(UnionRecord record)
    {
        using var file = JsonDocument.Parse(RecordWriter.Write(record));
        var typing = new Typing();
        Record.Type(file.RootElement, string.Empty, typing);
        return typing.Done();
    }

    /// <returns>Whether a page can show all of a record's rows.</returns>
    public static bool CanShow(UnionRecord record) =>
        Math.Max(Math.Max(record.Members.List.Count, record.Colleges.List.Count), record.Corrections.Count) <= RowsEntry.Most;

    /// <returns>The record, or what is wrong, each fault in the form's own words where it speaks of an input.</returns>
    public static RecordReading Read(Typed typed)
    {
        var reading = RecordReader.Read(Write(typed));
        var contradictions = Record.Contradictions(typed, string.Empty).ToList();
        if (contradictions.Count == 0 && reading.FaultCount == 0)
        {
            return reading;
        }

        var asked = Whole(typed);
        var faults = reading.Faults.Select(f => At(asked, f)?.Entry.Expected(f) is { } expected ? f with { Expected = expected } : f);
        return new(null, [.. faults, .. contradictions], reading.FaultCount + contradictions.Count);
    }

    /// <returns>All that the form asks, by the names of the inputs.</returns>
    public static Dictionary<string, PlacedEntry> Whole(Typed typed) => Record.Whole(typed, string.Empty).ToDictionary(static a => a.At, StringComparer.Ordinal);

    /// <returns>The input of which a fault speaks: the nearest around its place; nothing for the whole record.</returns>
    public static PlacedEntry? At(Dictionary<string, PlacedEntry> asked, Fault fault)
    {
        var name = fault.JsonPointer.Length == 0 ? string.Empty : PlacedEntry.NameOf(fault.JsonPointer);
        while (name.Length > 0)
        {
            if (asked.TryGetValue(name, out var found))
            {
                return found;
            }

            name = name[..Math.Max(0, name.LastIndexOf('.'))];
        }

        return null;
    }

    private static byte[] Write(Typed typed)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, _plain))
        {
            Record.Write(json, typed, string.Empty);
        }

        return buffer.ToArray();
    }

    private static GroupEntry Roster<T>(Words label, Words id, ImmutableArray<FactPath<T>> facts) => new(label,
    [
        ("complete", new YesNoEntry(FormTexts.Complete, FormTexts.AllNamed, FormTexts.SomeLeftOut)),
        ("list", new RowsEntry(label, new(label, [("id", new TextEntry(id)), .. facts.Select(static f => (f.JsonPointer[1..], f.FormOfValue.Entry(f.Label)))]))),
    ]);

    private static (string Name, Entry Entry) Option(string id) =>
        CharterOptions.All.First(o => o.Id == id) is var option
            ? (id, new TickEntry(new($"{option.Question.Chinese}：{option.Alternative.Chinese}", $"{option.Question.English} {option.Alternative.English}")))
            : default;

    private static GroupEntry Remark(Words fact) => new(fact,
    [
        ("words", new TextEntry(FormTexts.SourceWords) { Long = true }),
        ("planned", new TextEntry(FormTexts.Planned)),
        ("term", new TextEntry(FormTexts.Term)),
        ("evidence", new TextEntry(FormTexts.Evidence)),
        ("reason", new TextEntry(FormTexts.Reason)),
        ("inferred", new TickEntry(FormTexts.Inferred)),
        ("statement", new GroupEntry(Texts.Statement,
        [
            ("by", new TextEntry(Texts.By)),
            ("on", DateForm.Instance.Entry(Texts.On)),
            ("document", new TextEntry(Texts.Document)),
        ])),
    ])
    { Names = true };

    private static GroupEntry Claim(Words rule) => new(rule,
    [
        ("answer", new ChoiceEntry(FormTexts.Answer, [.. ((IChoices)Answer.Form).Offered]) { Nothing = FormTexts.NotDeclared }),
        ("remark", new TextEntry(FormTexts.ClaimRemark)),
    ])
    { Names = true };
}
