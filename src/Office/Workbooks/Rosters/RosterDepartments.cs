using UnionGovernance.Unions;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>What a column of departments tells of everybody together: where it has the presidium as one of its names, whoever stands under another is not of the presidium.</summary>
internal static class RosterDepartments
{
    private static readonly Words _told = new("部门一列另有“主席团”，按不是主席团成员记入", "the column of departments names the presidium apart: taken down as no member of it");
    private static readonly Words _remedy = new("如是主席团成员，请在职务中写明", "if they are of the presidium, say so in the post");

    /// <summary>Enters who is not of the presidium. Who is said to be of it, by a column or a post, stays so.</summary>
    /// <param name="people">The people.</param>
    /// <returns>What is said of them.</returns>
    public static IEnumerable<SheetNote> Settle(IReadOnlyCollection<RosterPerson> people)
    {
        if (!people.Any(static p => p.Department is { } own && IsPresidium(own)))
        {
            yield break;
        }

        var (post, sits) = (RosterField.Post.Path!.JsonPointer[1..], RosterField.InPresidium.Path!.JsonPointer[1..]);
        foreach (var person in people.Where(static p => p.Department is { } own && !IsPresidium(own)))
        {
            if (!person.Json.ContainsKey(sits) && !PostReading.Of(person.Json[post]?.GetValue<string>() ?? PostReading.Untold).Posts.Any(static p => p.IsOfPresidium))
            {
                person.Json[sits] = false;
                yield return person.Note(NoteGrade.Hint, RosterField.Department, person.Head.Column(RosterField.Department), person.Department!, _told, _remedy);
            }
        }
    }

    private static bool IsPresidium(string department) => PostReading.Of(department).Posts is [{ IsOfPresidium: true }];
}
