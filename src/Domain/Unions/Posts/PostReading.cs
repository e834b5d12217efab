using System.Collections.Concurrent;

namespace UnionGovernance.Unions.Posts;

/// <summary>The posts that a text names, as people write them: a department before the title, notes behind it, several in one.</summary>
/// <remarks>
/// 学习部部长 is 部长, of the department 学习部; 主席团成员兼学习部部长 are two posts; 部门成员 is what a table calls 工作部门成员. Of 学习部部长助理
/// the bare rest, 部长助理, is left. Nothing that a title may mean otherwise is decided here: it becomes a question. Whatever was taken off is kept.
/// </remarks>
/// <param name="Text">The text.</param>
/// <param name="Posts">The posts, in its order; at least one, which may be none that is named.</param>
public sealed record PostReading(string Text, Sequence<ReadPost> Posts)
{
    /// <summary>What stands for a post whose title nobody told, beside one that was told.</summary>
    public const string Untold = "职务未写明";

    private const int MostKept = 4_096;
    private const int LongestKept = 40;

    // The same titles stand on every roster, and to read one costs more than whatever is asked of it.
    private static readonly ConcurrentDictionary<(string Text, Sequence<string> Titles), PostReading> _kept = new();
    private static int _keptCount;

    /// <summary>Whether the text is one title and nothing else.</summary>
    public bool IsPlain => Posts is [{ Question: null } post] && post.Title == Text;

    /// <summary>Whether one of them is a teacher's, or may be: right for a teacher, wrong for a student.</summary>
    public bool IsForTeachers => ForTeachers is not null;

    /// <summary>The first that is a teacher's, or may be.</summary>
    internal ReadPost? ForTeachers { get; } = Posts.FirstOrDefault(static p => p.IsForTeachers);

    /// <summary>Whether one of them is plainly the presidium's.</summary>
    internal bool IsOfPresidium { get; } = Posts.Any(static p => p is { Question: null, IsOfPresidium: true });

    /// <summary>Reads a text by the titles of the national tables.</summary>
    /// <param name="text">The text, such as a cell of a roster.</param>
    /// <returns>The posts.</returns>
    public static PostReading Of(string text) => Of(text, []);

    /// <summary>Reads a text by the titles of the national tables, and by others beside them.</summary>
    /// <param name="text">The text, such as a cell of a roster.</param>
    /// <param name="titles">The others, such as those that a school's own table permits.</param>
    /// <returns>The posts.</returns>
    public static PostReading Of(string text, Sequence<string> titles)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(titles);
        if (_kept.TryGetValue((text, titles), out var kept))
        {
            return kept;
        }

        var reading = new PostReading(text, titles.Contains(text) || PostWords.Plain.Contains(text) ? [new(text, text)] : PostReader.For(titles).Read(text));
        if (text.Length <= LongestKept && Volatile.Read(ref _keptCount) < MostKept && _kept.TryAdd((text, titles), reading))
        {
            Interlocked.Increment(ref _keptCount);
        }

        return reading;
    }

    /// <summary>The text together with a department that stands beside it in a place of its own: 部长 beside 学习部 is 学习部部长, 成员 beside 主席团 is 主席团成员.</summary>
    /// <remarks>What no title can follow is written behind the post, as people write it: 主席（办公室）, 主席团成员、部长（学习部）.</remarks>
    /// <param name="department">The department.</param>
    /// <returns>The text; nothing where the two do not go together, as where the post names another department.</returns>
    public string? With(string department)
    {
        ArgumentNullException.ThrowIfNull(department);
        var named = Of(department).Posts is [{ Department: { } only }] ? only : department;
        if (Posts.Any(static p => p.Department is not null))
        {
            return Posts.Any(p => p.Departments.Contains(named)) ? Text : null;
        }

        if (Posts.Any(static p => p is { IsOfPresidium: true, Question: null }) && Of(department).Posts is [{ IsOfPresidium: true }])
        {
            return Text;
        }

        if (Posts is [var bare] && Of(department + Text).Posts is [var both] && (both.Department == named || both.IsOfPresidium || both.Notes.Contains(department))
            && (bare.Question is null ? both.Question is null && both.Title == bare.Title : both.Question is null || both.Title == bare.Title))
        {
            return department + Text;
        }

        var behind = Of($"{Text}（{department}）");
        return behind.Posts.Select(static p => (p.Title, p.Question)).SequenceEqual(Posts.Select(static p => (p.Title, p.Question))) ? behind.Text : null;
    }

    /// <summary>What was read, as a sentence; nothing where the text is plain.</summary>
    /// <returns>The sentence, without a full stop.</returns>
    public Words? Told() => IsPlain ? null : new(
        $"“{Text.Trim()}”{string.Join("；", Posts.Select(static p => Told(p, Language.Chinese)))}",
        $"\"{Text.Trim()}\" {string.Join("; ", Posts.Select(static p => Told(p, Language.English)))}");

    /// <summary>The titles that a text names; what it says itself where it names none.</summary>
    internal static IEnumerable<string> TitlesIn(string text) => Of(text).Posts.Select(static p => p.Title.Length > 0 ? p.Title : p.Written);

    private static string Told(ReadPost post, Language language)
    {
        if (post.Question is { } question)
        {
            return question.In(language);
        }

        var chinese = language == Language.Chinese;
        string[] off = [.. post.Department is { } department ? [chinese ? $"部门“{department}”" : $"department {department}"] : Array.Empty<string>(), .. post.Notes.Select(n => chinese ? $"略去“{n}”" : $"without \"{n}\"")];
        return chinese
            ? $"读作“{post.Title}”{(off.Length == 0 ? string.Empty : $"（{string.Join("，", off)}）")}"
            : $"is read as \"{post.Title}\"{(off.Length == 0 ? string.Empty : $" ({string.Join(", ", off)})")}";
    }
}
