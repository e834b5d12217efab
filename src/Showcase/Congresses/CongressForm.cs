using System.Collections.Immutable;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Json;
using UnionGovernance.Showcase.Forms;
using UnionGovernance.Showcase.Forms.Entries;

namespace UnionGovernance.Showcase.Congresses;

/// <summary>A congress as a form: whose it is, what was done on which day, how many delegates there are, and who stands for what. What else a file says goes along.</summary>
internal static class CongressForm
{
    public const string Course = "course";
    public const string Elections = "elections";

    private const string Step = "step";

    private static readonly string[] _asked =
    [
        "/school", "/college", "/kind", "/level", "/academicYear", "/number", "/unionTerm", "/plannedOn", "/plannedUntil", "/place", "/asOf", "/signedBy", "/party", "/federation",
        "/delegateNumbers/total", "/delegateNumbers/women", "/delegateNumbers/minority", "/delegateNumbers/partyMembers", "/delegateNumbers/nonCadres", "/delegateNumbers/classOfficers", "/delegatesPresent",
        "/agenda", "/congressPresidium", "/scrutineers", "/course", "/dues",
        "/elections/office", "/elections/by", "/elections/byElection", "/elections/contests/constituency", "/elections/contests/seats", "/elections/contests/manner", "/elections/contests/due",
        "/elections/contests/present", "/elections/contests/candidates/name",
    ];

    /// <summary>What is asked, as the file has it.</summary>
    public static GroupEntry Asks { get; } = ((GroupEntry)Open(Asked(ProceedingsFile.Field, string.Empty)!.Entry()))
        .With("academicYear", static e => (TextEntry)e with { Hint = RecordTexts.YearHint, Taken = static t => AcademicYear.Read(t)?.ToString() ?? t.Trim() });

    private static readonly FileForm<Proceedings> _file = new(Asks, ProceedingsFile.Read);

    /// <summary>Whose congress it is and when it is held, which stands at the head of the file.</summary>
    public static ImmutableArray<string> Head { get; } = [.. Asks.Members.TakeWhile(static m => m.Entry is not (GroupEntry or RowsEntry)).Select(static m => m.Name)];

    /// <summary>What is asked below the steps, the delegates and the elections, and may be left for later.</summary>
    public static ImmutableArray<string> Further { get; } = ["agenda", "dues", "congressPresidium", "scrutineers"];

    /// <summary>What is asked of every step; the others where the step is one that they are of.</summary>
    private static readonly string[] _ofEach = ["on", "document", "by"];

    /// <returns>A congress as it is typed.</returns>
    public static Typed Of(Proceedings congress) => _file.Of(ProceedingsFile.Write(congress));

    public static Reading<Proceedings> Read(Typed typed) => _file.Read(typed);

    /// <returns>What was sent, with the steps that were taken in their place, without blank rows, and with the rows that were asked for.</returns>
    /// <param name="sent">What a browser sent.</param>
    /// <param name="more">The rows to add to, or nothing.</param>
    public static Typed From(Typed sent, string? more)
    {
        var typed = InOrder(Taken(sent));
        typed = Asks.Gathered(typed, string.Empty);
        return Asks.Whole(typed).Values.FirstOrDefault(a => a.At == more) is { Entry: RowsEntry, At: var at } ? RowsEntry.WithMore(typed, at) : typed;
    }

    /// <summary>Every step with its row: those that were taken, as often as they were, and a blank one for each of the others; in the order of a congress.</summary>
    public static IEnumerable<(CongressStep Step, string Word, Words Label, int Row, bool Taken)> Steps(Typed typed)
    {
        var rows = typed.RowsOf(Course).ToList();
        var blank = rows.Count == 0 ? 0 : rows[^1] + 1;
        foreach (var (step, word, label) in CongressStep.Form.Choices.Select(static c => (c.Value, c.Word, c.Label)))
        {
            var taken = rows.Where(r => Word(typed, r) == word).ToList();
            foreach (var row in taken)
            {
                yield return (step, word, label, row, true);
            }

            if (taken.Count == 0)
            {
                yield return (step, word, label, blank++, false);
            }
        }
    }

    /// <returns>What is asked of a step.</returns>
    public static IEnumerable<string> Of(CongressStep step) => _ofEach.Concat(step switch
    {
        CongressStep.PartyApprovesPreparation or CongressStep.FederationApprovesPreparation or CongressStep.PartyApproves or CongressStep.FederationApproves => ["approved"],
        CongressStep.PreparatoryMeeting => ["adopted"],
        CongressStep.FormalSession => ["until"],
        CongressStep.DateMoved => ["to", "toUntil", "standingBody", "agreed"],
        _ => (string[])[],
    });

    private static string Word(Typed typed, int row) => typed.Text(Entry.Member(Entry.Row(Course, row), Step)) ?? typed[Entry.Member(Entry.Row(Course, row), "of")];

    // A day or a document says that a step was taken.
    private static Typed Taken(Typed sent)
    {
        var each = ((RowsEntry)Asks[Course]).Each;
        return sent.RowsOf(Course).Select(static r => Entry.Row(Course, r))
            .Where(at => sent.Text(Entry.Member(at, Step)) is null && each.IsAnswered(sent, at))
            .Aggregate(sent, static (typed, at) => typed.With(Entry.Member(at, Step), typed[Entry.Member(at, "of")]));
    }

    // The steps of a file stay in its order; one that is new goes before the first that comes after it.
    private static Typed InOrder(Typed typed)
    {
        var each = ((RowsEntry)Asks[Course]).Each;
        var rows = typed.RowsOf(Course).Where(r => each.IsAnswered(typed, Entry.Row(Course, r))).ToList();
        var ordered = rows.Where(r => typed.Text(Entry.Member(Entry.Row(Course, r), "was")) is not null).ToList();
        foreach (var row in rows.Except(ordered).ToList())
        {
            var after = ordered.FindIndex(r => Rank(typed, r) > Rank(typed, row));
            ordered.Insert(after < 0 ? ordered.Count : after, row);
        }

        return typed.WithRows(Course, ordered);
    }

    private static int Rank(Typed typed, int row) => CongressStep.Form.Choices.ToList().FindIndex(c => c.Word == Word(typed, row));

    // The parts that are asked, with those around them.
    private static Field? Asked(Field field, string within)
    {
        var at = within + field.JsonPointer;
        if (_asked.Contains(at, StringComparer.Ordinal))
        {
            // Points of an agenda are long, and one a line all the same.
            return field.Kind == FieldKind.Json ? field with { Kind = FieldKind.Lines } : field;
        }

        return _asked.Any(a => a.StartsWith($"{at}/", StringComparison.Ordinal))
            ? field with { Kind = field.Kind == FieldKind.Rows ? FieldKind.Rows : FieldKind.Group, Parts = [.. field.Parts.Select(p => Asked(p, field.Kind == FieldKind.Rows ? at : within)).OfType<Field>()] }
            : null;
    }

    // A no is an answer, and what is not asked is carried along.
    private static Entry Open(Entry entry) => entry switch
    {
        TickEntry tick => new YesNoEntry(tick.Label),
        GroupEntry group => group.WithEach(static (_, e) => Open(e)) with { Carries = true },
        RowsEntry rows => rows with { Each = (GroupEntry)Open(rows.Each) },
        _ => entry,
    };
}
