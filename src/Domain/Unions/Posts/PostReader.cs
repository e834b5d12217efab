using System.Collections.Immutable;

namespace UnionGovernance.Unions.Posts;

/// <summary>Reads the posts that a text names: each part by itself, as a title with what stands before it; then what belongs together.</summary>
/// <param name="titles">Titles that are read beside those of the national tables.</param>
internal sealed class PostReader(Sequence<string> titles)
{
    private const string Numerals = "0123456789一二三四五六七八九十两";

    private readonly ImmutableArray<string> _titles = [.. titles.Concat(PostWords.Titles).Distinct(StringComparer.Ordinal).OrderByDescending(static t => t.Length)];

    private static readonly PostReader _national = new([]);

    /// <returns>A reader that knows some titles. The national tables' own are known anyway.</returns>
    public static PostReader For(Sequence<string> titles) => titles.All(PostWords.Plain.Contains) ? _national : new(titles);

    public Sequence<ReadPost> Read(string text)
    {
        var posts = Joined([.. PostParts.Of(text, _titles).SelectMany(Of)]);

        // Whoever holds a student's post beside it heads the office as a student.
        var isStudent = posts.Exists(static p => p.Question is null && !p.IsForTeachers && (p.IsOfPresidium || PostWords.OfDepartments.Contains(p.Title)));
        return [.. posts.Select(p => isStudent && p is { HeadsOffice: true, Teacher.Known: Known.Unknown } ? p with { Teacher = Fact.Given(false) } : p)];
    }

    private IEnumerable<ReadPost> Of((string Bare, List<string> Notes) part)
    {
        var post = Bare(part.Bare);
        var more = new List<ReadPost>();
        foreach (var note in part.Notes)
        {
            var beside = Cut(note, ["兼任", "兼", "含", "即"]);
            if (beside == "轮值" && post.Title is PostTitles.ExecutiveChair or "主席")
            {
                post = post with { Title = PostTitles.RotatingChair, Notes = [.. post.Notes, note] };
            }
            else if (IsTitle(beside) && !PostWords.Doubtful.Any(d => beside.StartsWith(d, StringComparison.Ordinal)) && !(post.IsForTeachers && Holder(note).Known == Known.Given))
            {
                more.Add(Bare(beside));
            }
            else if (part.Bare == "工作人员" && IsDepartment(note))
            {
                post = Bare(note + part.Bare);
            }
            else if (post.Department is null && IsDepartment(note) && PostWords.OfDepartments.Contains(post.Title))
            {
                post = post with { Department = note };
            }
            else
            {
                post = post with { Notes = [.. post.Notes, note], Teacher = post.IsForTeachers && post.Teacher.Known == Known.Unknown ? Holder(note) : post.Teacher };
            }
        }

        return more.Prepend(post);
    }

    private ReadPost Bare(string bare)
    {
        if (PostWords.Nothing.Contains(bare))
        {
            return new(bare, string.Empty) { Question = new("没有写明职务", "names no post") };
        }

        if (IsBusiness(bare) && !IsTitle(bare))
        {
            return new(bare, string.Empty) { Notes = [bare], Question = new("只写了分工，没有写明职务", "tells somebody's business and names no post") };
        }

        var (counted, count) = WithoutCount(bare);
        var (name, union) = WithoutUnion(counted);
        Sequence<string> notes = [.. new[] { count, union }.OfType<string>()];
        var post = name.Length == 0
            ? new(bare, string.Empty) { Question = new("只写了组织，没有写明职务", "names the union and no post") }
            : _titles.FirstOrDefault(t => name.EndsWith(t, StringComparison.Ordinal)) is { } title
                ? Titled(name[..^title.Length], title)
                : Behind(name) ?? Untitled(name);
        return post with { Written = bare, Notes = [.. notes, .. post.Notes] };
    }

    // 部长 with 学习部 behind it, as after a dash.
    private ReadPost? Behind(string name) =>
        _titles.FirstOrDefault(t => name.StartsWith(t, StringComparison.Ordinal) && t.Length > 1 && IsDepartment(name[t.Length..])) is { } title && PostWords.OfDepartments.Contains(title)
            ? Named(title) with { Department = name[title.Length..] }
            : null;

    private ReadPost Titled(string before, string title)
    {
        if (Last(before, PostWords.Raising) is { } raising)
        {
            return Around(before[..^raising.Length], raising + title);
        }

        if (Last(before, PostWords.Doubtful) is { } doubtful)
        {
            return Titled(before[..^doubtful.Length], title) with
            {
                Question = new($"写有“{doubtful}”，是否担任“{title}”不明", $"says {doubtful}: whether they hold the post of {title} is open"),
            };
        }

        if (Last(before, PostWords.Holding) is { } holding)
        {
            var held = Titled(before[..^holding.Length], title);
            return held with { Notes = [.. held.Notes, holding] };
        }

        return before.Length == 0 && title == "成员" ? Vague(title)
            : title == "工作人员" && !IsDepartment(before) ? Staff(before + title)
            : before.Length == 0 ? Named(title)
            : PostWords.Outside.FirstOrDefault(o => before.Contains(o, StringComparison.Ordinal)) is { } outside && !IsChair(title) ? OfAnother(before + title, outside)
            : IsChair(title) ? Chair(before, title)
            : PostTitles.IsForTeachers(title) ? IsDepartment(before) && !EndsInNone(before) ? Named(title) with { Department = before } : Named(title) with { Notes = [before] }
            : before.EndsWith("部门", StringComparison.Ordinal) || IsBusiness(before) ? Named(title) with { Notes = [before] }
            : IsDepartment(before) ? Named(title) with { Department = before }
            : PostParts.IsHan(before) && title is "部长" or "副部长" or "部员" ? Named(title) with { Department = before + "部" }
            : PostParts.IsHan(before) && title is "干事" ? Named(title) with { Notes = [before] }
            : Vague(before + title);
    }

    // A chair is the union's: whoever chairs a centre or another body holds another post.
    private ReadPost Chair(string before, string title) =>
        before == "主席团" || IsBusiness(before) || PostWords.Places.Any(p => before.EndsWith(p, StringComparison.Ordinal)) ? Named(title) with { Notes = [before] }
        : new(before + title, before + title);

    private ReadPost Untitled(string name) =>
        PostWords.OfClasses.Any(c => name.EndsWith(c, StringComparison.Ordinal)) ? OfAnother(name, name)
        : IsDepartment(name) ? new(name, string.Empty) { Department = name, Question = new("只写了部门，没有写明职务", "names a department and no post") }
        : PostWords.Generic.FirstOrDefault(g => name.EndsWith(g, StringComparison.Ordinal)) is { } generic ? Vague(name) with { Department = IsDepartment(name[..^generic.Length]) ? name[..^generic.Length] : null }
        : !IsTitle(name) ? Vague(name)
        : Around(name, string.Empty);

    /// <returns>A title that no table has, with the department before it told apart.</returns>
    private ReadPost Around(string before, string title)
    {
        var at = title.Length > 0
            ? IsDepartment(before) ? before.Length : 0
            : Enumerable.Range(2, Math.Max(0, before.Length - 3)).FirstOrDefault(i => IsDepartment(before[..i]) && BeginsTitle(before[i..]));
        var post = new ReadPost(before + title, before[at..] + title) { Department = at > 0 ? before[..at] : null };

        // The League committee's office is none of the union's departments, and a teacher who heads it none of its students.
        return post is { HeadsOffice: true, Department: { } office } && !office.Contains("学生", StringComparison.Ordinal)
            && PostWords.Outside.FirstOrDefault(o => office.Contains(o, StringComparison.Ordinal)) is { } outside
            ? OfAnother(post.Written, outside) with { Title = post.Title, Notes = [office] }
            : post;
    }

    private ReadPost Named(string title) => new(title, titles.Contains(title) ? title : PostWords.Synonyms.GetValueOrDefault(title, title));

    private static ReadPost Vague(string words) => new(words, string.Empty) { Question = new("看不出是什么职务", "does not tell which post is meant") };

    private static ReadPost Staff(string words) => new(words, string.Empty)
    {
        Question = new("只写了是工作人员，没有写明是主席团成员还是哪个部门的", "says that they are staff, and not whether of the presidium or of which department"),
    };

    private static ReadPost OfAnother(string words, string of) => new(words, string.Empty)
    {
        Question = new($"像是学生会以外的职务（{of}），请核对", $"looks like a post outside the union ({of}); please check"),
    };

    // A department alone belongs to the post beside it: 学习部、宣传部部长; 部长／学习部.
    private List<ReadPost> Joined(List<ReadPost> posts)
    {
        for (var i = 0; i < posts.Count; i++)
        {
            var alone = posts[i];
            if (alone.Title.Length > 0 || posts.Count == 1)
            {
                continue;
            }

            if (alone.Notes is [var business] && business == alone.Written && i > 0)
            {
                posts[i - 1] = posts[i - 1] with { Notes = [.. posts[i - 1].Notes, business] };
                posts.RemoveAt(i--);
                continue;
            }

            var isDepartment = alone.Department is not null;
            if (i + 1 < posts.Count && PostWords.OfDepartments.Contains(posts[i + 1].Title) && (isDepartment || (posts[i + 1].Department is not null && alone.Written.Length <= 4 && PostParts.IsHan(alone.Written) && !IsTitle(alone.Written))))
            {
                var next = posts[i + 1];
                posts[i + 1] = next with { Written = $"{alone.Written}、{next.Written}", Department = next.Department is { } own ? $"{alone.Written}、{own}" : alone.Written, Notes = [.. alone.Notes, .. next.Notes] };
                posts.RemoveAt(i--);
            }
            else if (isDepartment && i > 0 && posts[i - 1].Department is null && PostWords.OfDepartments.Contains(posts[i - 1].Title))
            {
                posts[i - 1] = posts[i - 1] with { Department = alone.Department };
                posts.RemoveAt(i--);
            }
        }

        return posts;
    }

    private static (string Name, string? Count) WithoutCount(string bare)
    {
        var end = bare.Length - (bare.Length > 1 && "名人位".Contains(bare[^1]) ? 1 : 0);
        var start = end;
        while (start > 0 && Numerals.Contains(bare[start - 1]))
        {
            start--;
        }

        return start < end && start > 0 && (end < bare.Length || char.IsAsciiDigit(bare[start])) ? (bare[..start], bare[start..]) : (bare, null);
    }

    private static (string Name, string? Union) WithoutUnion(string name)
    {
        var end = PostWords.Unions.Max(u => name.LastIndexOf(u, StringComparison.Ordinal) is >= 0 and var at ? at + u.Length : 0);
        return end == 0 ? (name, null) : (name[end..].TrimStart('的'), name[..end]);
    }

    private static Fact<bool> Holder(string note)
    {
        foreach (var (word, teacher) in PostWords.Holders)
        {
            if (note.Contains(word, StringComparison.Ordinal))
            {
                return Fact.Given(teacher);
            }
        }

        return default;
    }

    private static string Cut(string note, ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (note.StartsWith(start, StringComparison.Ordinal))
            {
                return note[start.Length..];
            }
        }

        return note;
    }

    private static bool IsChair(string title) => PostWords.OfPresidium.Contains(title);

    private static bool EndsInNone(string name) => PostWords.NoDepartments.Any(d => name.EndsWith(d, StringComparison.Ordinal));

    private static bool IsDepartment(string name) => name.Length > 1 && PostWords.Departments.Any(d => name.EndsWith(d, StringComparison.Ordinal));

    private static bool IsBusiness(string name) => PostWords.Business.Any(b => name.StartsWith(b, StringComparison.Ordinal));

    /// <returns>The word with which a text ends. One of a single character counts only where nothing, or a department, stands before it: 学习部代, and not 现代.</returns>
    private static string? Last(string text, ImmutableArray<string> words) => words.FirstOrDefault(w =>
        text.EndsWith(w, StringComparison.Ordinal) && (w.Length > 1 || w.Length == text.Length || IsDepartment(text[..^w.Length])));

    private bool BeginsTitle(string rest) => (rest.Length == 2 && rest[1] == '长')
        || _titles.Concat(PostWords.Endings).Any(t => t.Length > 1 && (rest.StartsWith(t, StringComparison.Ordinal) || rest.StartsWith("副" + t, StringComparison.Ordinal)));

    private bool IsTitle(string name) => _titles.Concat(PostWords.Endings).Any(t => name.EndsWith(t, StringComparison.Ordinal));
}
