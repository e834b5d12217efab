using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Unions.Posts;

namespace UnionGovernance.Unions;

/// <summary>Makes the figures of <see cref="Structure"/> from the roster of staff.</summary>
internal static class StructureCounts
{
    public static Fact<int> Staff(UnionRecord record) => record.Members.CountOf(IsStudent);

    /// <summary>Whether a member is one of the staff, who are students: of a secretary-general somebody has to say so.</summary>
    public static Fact<bool> IsStudent(Member member) => member.Teacher is { Known: Known.Given, Low: var teacher } ? Fact.Given(!teacher)
        : member.Post is not { Known: Known.Given, Low: var post } ? Fact.Given(true)
        : PostReading.Of(post).ForTeachers is not { } secretary ? Fact.Given(true)
        : secretary.Teacher is { Known: Known.Given, Low: var told } ? Fact.Given(!told)
        : default;

    public static Fact<int> Presidium(UnionRecord record) => record.Members.CountOf(IsInPresidium);

    /// <summary>Whether a student is of the presidium: as it is said of them, else where their post is one of it. Another post leaves it open, and so does a post of the presidium of which it is said that it is none. A teacher is not of it, unless the record contradicts itself.</summary>
    public static Fact<bool> IsInPresidium(Member member) =>
        IsStudent(member) is { Known: Known.Given, Low: false } ? (member.InPresidium is { Known: Known.Given, Low: true } || NamesPresidium(member) ? default : Fact.Given(false))
        : !HasPresidiumPost(member) ? member.InPresidium
        : IsDenied(member) ? default
        : member.InPresidium.Known == Known.Unknown ? Fact.Given(true)
        : member.InPresidium;

    /// <summary>Whether it is said that a student who has a post of the presidium is not of it.</summary>
    public static bool IsContradicted(Member member) => HasPresidiumPost(member) && IsDenied(member);

    private static bool IsDenied(Member member) => member.InPresidium is { Known: Known.Given, Low: false };

    private static bool HasPresidiumPost(Member member) =>
        IsStudent(member) is { Known: Known.Given, Low: true } && NamesPresidium(member);

    private static bool NamesPresidium(Member member) => member.Post is { Known: Known.Given, Low: var post } && PostReading.Of(post).IsOfPresidium;

    public static Fact<Sequence<string>> Posts(UnionRecord record)
    {
        var (told, isWhole) = (new HashSet<string>(StringComparer.Ordinal), record.Members.IsComplete);
        foreach (var member in record.Members.List)
        {
            var student = IsStudent(member);
            isWhole &= student.Known == Known.Given && (!student.Low || member.Post.Known == Known.Given);
            if (student is { Known: Known.Given, Low: true } && member.Post is { Known: Known.Given, Low: var post })
            {
                told.Add(post);
            }
        }

        if (told.Count == 0 && !isWhole)
        {
            return default;
        }

        Sequence<string> titles = [.. told.Order(StringComparer.Ordinal)];
        return isWhole ? Fact.Given(titles) : ListForm<string>.AtLeast(titles);
    }

    /// <summary>The departments that the posts on the roster name, each counted once.</summary>
    /// <remarks>
    /// All of them where the roster is complete and every post tells where it belongs: to a department by its name, to the presidium, to a teacher. A
    /// body that may be something else, such as a centre or a team, may be one or not; a roster that names no department at all tells of none.
    /// </remarks>
    public static Fact<int> Departments(UnionRecord record)
    {
        HashSet<string>? named = null;
        var isOpen = !record.Members.IsComplete;
        foreach (var member in record.Members.List)
        {
            if (member.Post is not { Known: Known.Given, Low: var text })
            {
                isOpen = true;
                continue;
            }

            foreach (var post in PostReading.Of(text).Posts)
            {
                isOpen |= post.Department is null && (post.Question is not null || !(post.IsOfPresidium || PostTitles.IsForTeachers(post.Title) || member.Teacher is { Known: Known.Given, Low: true }));
                foreach (var department in post.Departments.Where(static d => !EndsIn(d, PostWords.NoDepartments)))
                {
                    (named ??= new(StringComparer.Ordinal)).Add(department);
                }
            }
        }

        var certain = named?.Count(static d => EndsIn(d, PostWords.NothingElse)) ?? 0;
        return !isOpen && named is not null ? Fact.Within(certain, named.Count)
            : certain > 0 ? Fact.Within(certain, int.MaxValue)
            : default;
    }

    /// <summary>The same record with the number of its departments as a figure of its own, and posts that name none, so that nobody who leaves or joins changes it.</summary>
    public static UnionRecord WithoutDepartments(UnionRecord record)
    {
        if (Departments(record).Known == Known.Unknown)
        {
            return record;
        }

        return record with
        {
            Structure = record.Structure with { Departments = StructureFacts.Departments.Read(record) },
            Members = record.Members with { List = [.. record.Members.List.Select(WithoutDepartment)] },
        };
    }

    private static Member WithoutDepartment(Member member) =>
        member.Post is { Known: Known.Given, Low: var text } && PostReading.Of(text) is var read && read.Posts.Any(static p => p.Department is not null)
            ? member with { Post = Fact.Given(string.Join('、', read.Posts.Select(static p => p.Title.Length > 0 ? p.Title : PostReading.Untold))) }
            : member;

    private static bool EndsIn(string name, ImmutableArray<string> endings) => endings.Any(e => name.EndsWith(e, StringComparison.Ordinal));
}
