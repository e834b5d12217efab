using System.Collections.Immutable;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>What a roster tells of everybody together: where its departments, or its posts, name the presidium apart, whoever stands under another name is not of the presidium.</summary>
internal static class RosterPresidium
{
    private static readonly Words _byDepartment = new("部门一列另有“主席团”，按不是主席团成员记入", "the column of departments names the presidium apart: taken down as no member of it");
    private static readonly Words _byPost = new("职务一列写明了谁在主席团，按不是主席团成员记入", "the column of posts says who is of the presidium: taken down as no member of it");
    private static readonly Words _remedy = new("如是主席团成员，请在职务中写明", "if they are of the presidium, say so in the post");
    private static readonly string _sits = RosterField.InPresidium.Path!.JsonPointer[1..];
    private static readonly string _post = RosterField.Post.Path!.JsonPointer[1..];

    /// <summary>Enters who is not of the presidium. Who is said to be of it, by a column or a post, stays so.</summary>
    /// <param name="people">The people.</param>
    /// <returns>What is said of them.</returns>
    public static IEnumerable<SheetNote> Settle(IReadOnlyCollection<RosterPerson> people)
    {
        if (people.Any(static p => p.Department is { } own && IsPresidium(own)))
        {
            return [.. Others(people).Where(static p => p.Department is { } own && !IsPresidium(own)).Select(static p => Outside(p, RosterField.Department, p.Department!, _byDepartment))];
        }

        // Who chairs in turn is told apart from the others of the presidium, who may stand there by what they head. A column of its own that is left blank says nothing.
        return people.Any(static p => Posts(p).Any(static t => t is { Question: null, IsOfPresidium: true } && t.Title != PostTitles.RotatingChair))
            ? [.. Others(people).Where(static p => p.Head.Column(RosterField.InPresidium) is null && Posts(p) is { IsEmpty: false } posts && posts.All(static t => t is { Question: null, IsForTeachers: false, IsOfDepartment: true })).Select(static p => Outside(p, RosterField.Post, p.Json[_post]!.GetValue<string>(), _byPost))]
            : [];
    }

    private static IEnumerable<RosterPerson> Others(IReadOnlyCollection<RosterPerson> people) => people.Where(static p => !p.Json.ContainsKey(_sits) && !Posts(p).Any(static t => t.IsOfPresidium));

    private static SheetNote Outside(RosterPerson person, RosterField by, string shown, Words told)
    {
        person.Json[_sits] = false;
        return person.Note(NoteGrade.Hint, by, person.Head.Column(by), shown, told, _remedy);
    }

    private static ImmutableArray<ReadPost> Posts(RosterPerson person) => person.Json[_post]?.GetValue<string>() is { } post ? [.. PostReading.Of(post).Posts] : [];

    private static bool IsPresidium(string department) => PostReading.Of(department).Posts is [{ IsOfPresidium: true }];
}
