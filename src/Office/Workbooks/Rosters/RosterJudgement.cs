using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Unions;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>Lets the reader of records judge what was taken from the cells; whom it finds fault with is not used.</summary>
/// <param name="Members">Those who can be used.</param>
/// <param name="AtFault">How many cannot.</param>
/// <param name="Notes">Why not.</param>
internal sealed record RosterJudgement(Sequence<Member> Members, int AtFault, ImmutableArray<SheetNote> Notes)
{
    /// <summary>Judges people who were read.</summary>
    /// <param name="read">The people.</param>
    /// <param name="ids">What the roster itself calls its members; others are counted on beside them.</param>
    /// <param name="head">The head at which it is said where there are more people than a record holds.</param>
    /// <returns>What came of it.</returns>
    public static RosterJudgement Of(IReadOnlyCollection<RosterPerson> read, IReadOnlyCollection<string> ids, RosterHead head)
    {
        Number(read, ids);
        var (people, notes) = (read.ToList(), ImmutableArray.CreateBuilder<SheetNote>());
        while (true)
        {
            var reading = RecordFile.Read(JsonBytes.Of(Record(people)));
            if (reading.Value is { } record)
            {
                return new(record.Members.List, read.Count - people.Count, notes.ToImmutable());
            }

            var faulty = new HashSet<int>();
            foreach (var fault in reading.Faults)
            {
                if (fault.JsonPointer.Split('/') is ["", "members", "list", var index, ..] && int.TryParse(index, CultureInfo.InvariantCulture, out var i))
                {
                    faulty.Add(i);
                    notes.Add(NoteOf(people[i], fault));
                }
            }

            if (faulty.Count == 0)
            {
                notes.Add(SheetNote.At(NoteGrade.Error, head.Sheet.Name, null, head.Row, null, string.Empty, null, reading.Faults[0].Expected, new("请分成几份读取", "read it in parts")));
                return new([], read.Count, notes.ToImmutable());
            }

            people = [.. people.Where((_, i) => !faulty.Contains(i))];
        }
    }

    private static void Number(IEnumerable<RosterPerson> people, IReadOnlyCollection<string> ids)
    {
        var (taken, next) = (ids.ToHashSet(StringComparer.Ordinal), 0);
        foreach (var person in people)
        {
            var id = person.Id;
            while (id is null || (person.Id is null && taken.Contains(id)))
            {
                id = string.Create(CultureInfo.InvariantCulture, $"m{++next:D2}");
            }

            person.Json["id"] = id;
        }
    }

    // A union of no one: only its members are judged.
    private static JsonObject Record(IEnumerable<RosterPerson> people) => new()
    {
        ["school"] = "-",
        ["kind"] = "studentUnion",
        ["level"] = "school",
        ["academicYear"] = "2024-2025",
        ["members"] = new JsonObject { ["list"] = new JsonArray([.. people.Select(static p => p.Json.DeepClone())]) },
    };

    private static SheetNote NoteOf(RosterPerson person, Fault fault)
    {
        var field = RosterField.Form.FirstOrDefault(f => f.Path is { } path && fault.JsonPointer.Split('/')[4..] is [var name, ..] && path.JsonPointer[1..] == name);
        return person.Note(NoteGrade.Error, field, field is null ? null : person.Head.Column(field), fault.Found.Chinese, fault.Expected, new("请改正这一格", "mend the cell"));
    }
}
