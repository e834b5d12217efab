using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using UnionGovernance.Charters;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
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

    /// <summary>Every rule that may be claimed or set right: of all editions, and the school's own goals.</summary>
    public static ImmutableArray<Rule> Rules { get; } =
        [.. RuleBook.National.Rules];

    /// <summary>The whole record, in the order of its file: what its lines ask for, with the few words that only a form has.</summary>
    public static GroupEntry Record { get; } = ((GroupEntry)RecordFile.Field.Entry())
        .With("academicYear", static e => (TextEntry)e with { Hint = RecordTexts.YearHint, Taken = static t => AcademicYear.Read(t)?.ToString() ?? t.Trim() })
        .With("edition", static _ => EditionAmong(RuleBook.National.Editions))
        .With("asOf", static e => e with { Label = RecordTexts.AsOfAsked })
        .With("members", static e => ((GroupEntry)e).With("complete", static c => (YesNoEntry)c with { Yes = FormTexts.AllNamed, No = FormTexts.SomeLeftOut }))
        .With("colleges", static e => ((GroupEntry)e).With("complete", static c => (YesNoEntry)c with { Yes = FormTexts.AllNamed, No = FormTexts.SomeLeftOut }))
        .With("options", static e => ((GroupEntry)e).WithEach(static (name, _) => Option(name)))
        .With("claims", static e => ((GroupEntry)e).WithEach(static (_, c) => ((GroupEntry)c).With("answer", static a => (ChoiceEntry)a with { Nothing = FormTexts.NotDeclared })));

    private static readonly FileForm<UnionRecord> _file = new(Record, static utf8 => RecordFile.Read(utf8));

    /// <summary>What stands at the head of the file.</summary>
    public static ImmutableArray<string> Head { get; } = [.. Record.Members.TakeWhile(static m => m.Entry is not GroupEntry).Select(static m => m.Name)];

    /// <summary>The subjects, which hold the facts.</summary>
    public static ImmutableArray<string> Subjects { get; } =
        [.. Record.Members.Where(static m => m.Entry is GroupEntry { Members: [(_, FactEntry), ..] }).Select(static m => m.Name)];

    /// <summary>What comes after the facts. Remarks stand beside the facts of which they speak.</summary>
    public static ImmutableArray<string> Further { get; } =
        [.. Record.Members.Select(static m => m.Name).Except(Head).Except(Subjects).Where(static n => n != "remarks")];

    /// <returns>What may be said beside a fact.</returns>
    public static GroupEntry RemarkOn(FactEntry fact) => (GroupEntry)((GroupEntry)Record["remarks"])[fact.Field.JsonPointer];

    /// <returns>The choice of an edition among those that fit.</returns>
    public static ChoiceEntry EditionAmong(IEnumerable<Edition> editions) =>
        new(RecordTexts.Edition, [.. RecordFile.Field.At("/edition").Choices.Where(c => editions.Any(e => e.Id == c.Word))])
        {
            Nothing = RecordTexts.ByYear,
        };

    /// <returns>What was sent, without blank rows, and with the rows that were asked for.</returns>
    /// <param name="sent">What a browser sent.</param>
    /// <param name="more">The rows to add to, or nothing.</param>
    public static Typed From(Typed sent, string? more)
    {
        var typed = Record.Gathered(sent, string.Empty);
        return Record.Whole(typed, string.Empty).FirstOrDefault(a => a.At == more) is { Entry: RowsEntry, At: var at } ? RowsEntry.WithMore(typed, at) : typed;
    }

    /// <returns>A record as it is typed.</returns>
    public static Typed Of(UnionRecord record) => _file.Of(RecordFile.Write(record));

    /// <returns>A record's facts as they are typed, without its rosters and whatever else it tells row by row.</returns>
    public static Typed FactsOf(UnionRecord record) => Of(record with
    {
        Members = new(),
        Colleges = new(),
        Own = [],
        Remarks = [],
        Corrections = [],
        Waivers = [],
        Evidence = [],
        Breaches = [],
    });

    /// <returns>A roster as it is typed, into a form that says nothing else but its year.</returns>
    public static Typed Of(Roster<Member> people, AcademicYear year) =>
        ((string[])["school", "kind", "level"]).Aggregate(
            Of(new UnionRecord { Union = new(new("-"), UnionKind.StudentUnion, UnionLevel.School, year), Members = people }),
            static (typed, unsaid) => typed.With(unsaid, string.Empty));

    /// <returns>Whether a page can show all rows that a browser sent. It offers no more, so more come from no form of ours.</returns>
    public static bool CanShow(Typed sent) =>
        Record.Whole(sent, string.Empty).All(a => a.Entry is not RowsEntry || sent.RowsOf(a.At).Count() <= RowsEntry.Most);

    /// <returns>Whether a page can show all of a record's rows.</returns>
    public static bool CanShow(UnionRecord record) =>
        ((int[])[record.Members.List.Count, record.Colleges.List.Count, record.Corrections.Count, record.Waivers.Count, record.Evidence.Count, record.Own.Count, record.Breaches.Count]).Max() <= RowsEntry.Most;

    /// <returns>The record, or what is wrong, each fault in the form's own words where it speaks of an input.</returns>
    public static Reading<UnionRecord> Read(Typed typed) => _file.Read(typed);

    /// <summary>The facts that the form asks, by the names of their inputs. No row holds any.</summary>
    public static IReadOnlyDictionary<string, FactEntry> Facts { get; } =
        Record.Whole(Typed.Nothing).Values.Where(static p => p.Entry is FactEntry).ToDictionary(static p => p.At, static p => (FactEntry)p.Entry, StringComparer.Ordinal);

    /// <returns>All that the form asks, by the names of the inputs.</returns>
    public static Dictionary<string, PlacedEntry> Whole(Typed typed) => Record.Whole(typed);

    /// <returns>As much of a record as says by which edition it is judged; nothing while that is not filled in.</returns>
    public static UnionRecord? Judged(Typed typed)
    {
        var whole = JsonNode.Parse(_file.Write(typed))!.AsObject();
        var head = new JsonObject { ["school"] = "学校" };
        foreach (var name in (string[])["college", "kind", "level", "academicYear", "edition"])
        {
            if (whole[name] is { } value)
            {
                head[name] = value.DeepClone();
            }
        }

        return RecordFile.Read(Encoding.UTF8.GetBytes(head.ToJsonString())).Value;
    }

    private static TickEntry Option(string id)
    {
        var option = CharterOptions.All.First(o => o.Id == id);
        return new(new($"{option.Question.Chinese}：{option.Alternative.Chinese}", $"{option.Question.English} {option.Alternative.English}"));
    }
}
