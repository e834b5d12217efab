using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Unions.Posts;

/// <summary>Students hold no posts but the permitted ones, as <see cref="PostReading"/> reads what is written.</summary>
/// <remarks>
/// A word for an office that the list has under another title is permitted: 主席团成员 is 主席 or 副主席. 执行主席 is permitted where turns are taken,
/// which the word alone does not say. 秘书长 and 副秘书长 are a teacher's, and 办公室主任 may be: right for one, wrong for a student, open where nobody
/// says which. What the text of a post leaves open stays open; one post outside the list decides all the same.
/// </remarks>
/// <param name="Permitted">The titles permitted.</param>
public sealed record PermittedPosts(Sequence<string> Permitted) : Requirement<UnionRecord>
{
    /// <summary>Whether what is permitted is what posts are called, and no other title stands for it: where the list has bodies, one of their members bears no title beside.</summary>
    public bool ByName { get; init; }

    private static readonly ImmutableArray<string> _chairs = ["主席", "副主席", PostTitles.ExecutiveChair, PostTitles.RotatingChair];
    private static readonly ImmutableArray<string> _departments = ["部长", "副部长", "干事"];

    /// <inheritdoc/>
    public override string Canonical => Rules.Canonical.Of(ByName ? "postsByName" : "permittedPosts", StructureFacts.Posts, Permitted);

    /// <summary>Judges one post.</summary>
    /// <param name="post">The post, as it was read.</param>
    /// <param name="teacher">Whether a teacher or a League cadre holds it.</param>
    /// <returns>The verdict; it does not apply to a teacher.</returns>
    public Verdict Judge(ReadPost post, Fact<bool> teacher)
    {
        ArgumentNullException.ThrowIfNull(post);
        return teacher is { Known: Known.Given, Low: true } ? Verdict.NotApplicable
            : Permitted.Contains(post.Title) ? post.Question is null ? Verdict.Met : Verdict.Undetermined
            : post.IsForTeachers ? (teacher.Known == Known.Given && post.Question is null ? Verdict.NotMet : Verdict.Undetermined)
            : post.Question is not null || post.Title.Length == 0 ? Verdict.Undetermined
            : NamesPermitted(post.Title);
    }

    /// <inheritdoc/>
    public override Verdict Judge(UnionRecord subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var fact = StructureFacts.Posts.Read(subject);
        if (fact.Known is not (Known.Given or Known.Within))
        {
            return Verdict.Undetermined;
        }

        var all = Verdict.NotApplicable;
        foreach (var (post, teacher, _, _) in Held(subject))
        {
            all = all.And(Judge(post, teacher));
        }

        return all != Verdict.NotMet && fact.Known == Known.Within ? Verdict.Undetermined : all;
    }

    /// <inheritdoc/>
    public override Grounds GroundsIn(UnionRecord subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        var (verdict, held) = (Judge(subject), Held(subject).ToList());
        return new([StructureFacts.Posts.Measure(subject)], [])
        {
            BrokenBy = verdict != Verdict.NotMet ? [] : [.. held.Where(h => Judge(h.Post, h.Teacher) == Verdict.NotMet).Select(static h => h.Post.Written).Distinct(StringComparer.Ordinal)],
            Notes = [.. held.Select(static h => h.Reading.Told()).OfType<Words>().Concat(held.Where(h => Judge(h.Post, h.Teacher) is Verdict.NotMet or Verdict.Undetermined).Select(h => Called(h.Post)).OfType<Words>()).Distinct()],
            Wanted = [.. held.Where(h => Judge(h.Post, h.Teacher) == Verdict.Undetermined).Select(static h => h.Wanted).Distinct()],
        };
    }

    /// <inheritdoc/>
    public override ImmutableArray<Mend> Mends(UnionRecord subject) =>
        Judge(subject) == Verdict.NotMet ? [new(StructureFacts.Posts, StructureFacts.Posts.Form, Change.NothingBut, Permitted)] : [];

    /// <inheritdoc/>
    /// <remarks>Each post is judged by itself, so that a list of one post stands for every list that holds it, and one outside every list for all such.</remarks>
    public override ImmutableArray<CriticalValue<UnionRecord>> CriticalValues() =>
    [
        .. Permitted.Concat(_chairs).Concat(_departments).Append(PostTitles.PresidiumMember).Append(PostTitles.DepartmentMember).Append("秘书长助理").Distinct(StringComparer.Ordinal)
            .Select(static title => new CriticalCase<UnionRecord>(StructureFacts.Posts, r => StructureFacts.Posts.Write(r, Fact.Given<Sequence<string>>([title])))),
    ];

    /// <inheritdoc/>
    /// <remarks>Whoever holds another post, and each that is stated beside a roster which is not whole. What a whole roster has, it tells.</remarks>
    internal override ImmutableArray<Distance> Distances(UnionRecord subject)
    {
        var (fact, verdict, roster, stated) = (StructureFacts.Posts.Read(subject), Judge(subject), subject.Members, subject.Structure.Posts);
        List<Verdict> each =
        [
            .. roster.List.Where(static m => StructureCounts.IsStudent(m) is not { Known: Known.Given, Low: false })
                .Select(m => m.Post.Known != Known.Given ? Verdict.Undetermined : Judge(m.Post.Low, m.Teacher)),
            .. !roster.IsComplete && stated.Known is Known.Given or Known.Within ? stated.Low.Select(t => Judge(t, default)) : [],
        ];
        var (broken, open) = (each.Count(static v => v == Verdict.NotMet), each.Count(static v => v == Verdict.Undetermined));
        return (broken > 0) != (verdict == Verdict.NotMet) || fact.Known is not (Known.Given or Known.Within) ? []
            : [new(broken, verdict is Verdict.Met or Verdict.NotApplicable ? 0 : roster.IsComplete || fact.Known == Known.Given ? Math.Max(1, broken + open) : Distance.Open)];
    }

    // All posts of one text; whoever holds it tells of a teacher's.
    private Verdict Judge(string text, Fact<bool> teacher) => PostReading.Of(text, Permitted).Posts
        .Aggregate(Verdict.NotApplicable, (all, p) => all.And(Judge(p, p.IsForTeachers && teacher.Known == Known.Given ? teacher : p.Teacher)));

    /// <inheritdoc/>
    public override string Describe(Language language) => language == Language.Chinese
        ? $"{StructureFacts.Posts.Label.Chinese}仅限{StructureFacts.Posts.Form.Show(Permitted, language)}"
        : $"{StructureFacts.Posts.Label.English}: nothing but {StructureFacts.Posts.Form.Show(Permitted, language)}";

    /// <returns>Every post, stated or on the roster, with what is known of who holds it, and which fact would tell more. A secretary-general's is told member by member, as far as the roster goes.</returns>
    private IEnumerable<(ReadPost Post, Fact<bool> Teacher, PostReading Reading, FactPath Wanted)> Held(UnionRecord record)
    {
        var secretaries = new List<(ReadPost Post, Fact<bool> Teacher, PostReading Reading, FactPath Wanted)>();
        var at = -1;
        foreach (var member in record.Members.List)
        {
            at++;
            if (member.Post is { Known: Known.Given, Low: var held } && PostReading.Of(held, Permitted) is { IsForTeachers: true } reading)
            {
                secretaries.AddRange(reading.Posts.Where(static p => p.IsForTeachers).Select(p => (
                    p,
                    member.Teacher.Known == Known.Given ? member.Teacher : p.Teacher,
                    reading,
                    (FactPath)(MemberFacts.Teacher with { JsonPointer = $"/members/list/{at}{MemberFacts.Teacher.JsonPointer}" }))));
            }
        }

        var (stated, counted) = (record.Structure.Posts, StructureCounts.Posts(record));

        // Where the roster is not whole, another secretary-general than those on it may be meant, and may be a student.
        bool IsTold(ReadPost post, string text) =>
            secretaries.Exists(s => s.Post.Title == post.Title) && (record.Members.IsComplete || stated.Known is not (Known.Given or Known.Within) || !stated.Low.Contains(text));

        foreach (var text in new[] { stated, counted }.Where(static l => l.Known is Known.Given or Known.Within).SelectMany(static l => l.Low).Distinct(StringComparer.Ordinal))
        {
            var reading = PostReading.Of(text, Permitted);
            foreach (var post in reading.Posts)
            {
                if (!post.IsForTeachers || !IsTold(post, text))
                {
                    yield return (post, post.Teacher, reading, StructureFacts.Posts);
                }
            }
        }

        foreach (var secretary in secretaries)
        {
            yield return secretary;
        }
    }

    // A table names titles: whoever heads a department under another one holds no other office, and is called otherwise.
    private Words? Called(ReadPost post) => post is { Department: { } department, Title: "主任" or "副主任" } && $"{(post.Title == "主任" ? string.Empty : "副")}部长" is var title && Permitted.Contains(title)
        ? new(
            $"“{post.Written}”如是部门“{department}”的{(title == "部长" ? "负责人" : "副职")}，指标表所列的职务名称是“{title}”",
            $"If \"{post.Written}\" {(title == "部长" ? "heads" : "is deputy head of")} the department {department}, the title that the table lists is \"{title}\"")
        : null;

    private Verdict NamesPermitted(string title) => title switch
    {
        PostTitles.PresidiumMember => Any(_chairs),
        PostTitles.DepartmentMember => Any(_departments),
        _ when !ByName && _chairs.Contains(title) && Permitted.Contains(PostTitles.PresidiumMember) => Verdict.Met,
        _ when !ByName && _departments.Contains(title) && Permitted.Contains(PostTitles.DepartmentMember) => Verdict.Met,
        PostTitles.ExecutiveChair when Permitted.Contains(PostTitles.RotatingChair) => Verdict.Undetermined,
        _ => Verdict.NotMet,
    };

    private Verdict Any(ImmutableArray<string> titles) => titles.Any(Permitted.Contains) ? Verdict.Met : Verdict.NotMet;
}
