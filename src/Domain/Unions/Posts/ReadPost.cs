namespace UnionGovernance.Unions.Posts;

/// <summary>One post as a text names it.</summary>
/// <param name="Written">The part of the text that names it, without blanks and brackets.</param>
/// <param name="Title">
/// The bare title, in the tables' own word where a text has another for the same office; the bare rest of one that no table has. Empty where the
/// text names no post.
/// </param>
public sealed record ReadPost(string Written, string Title)
{
    /// <summary>The department or body named beside the title; nothing where none is.</summary>
    public string? Department { get; init; }

    /// <summary>The departments one by one, where it is the post of several: 学习部、宣传部部长.</summary>
    internal IEnumerable<string> Departments => Department is { } named ? named.Split('、') : [];

    /// <summary>What else was taken off: the union's name, notes in brackets, 代 or 拟任, whose business it is.</summary>
    public Sequence<string> Notes { get; init; } = [];

    /// <summary>Whether a note says that a teacher or a League cadre holds it, or a student; unknown where no note does.</summary>
    public Fact<bool> Teacher { get; init; }

    /// <summary>What the text leaves open, as a question to whoever wrote it; nothing where it is plain.</summary>
    public Words? Question { get; init; }

    /// <summary>Whether it is a teacher's, as a secretary-general's is, or may be, as that of whoever heads an office: right for a teacher, wrong for a student.</summary>
    public bool IsForTeachers => PostTitles.IsForTeachers(Title) || HeadsOffice;

    /// <summary>Whether it heads an office (办公室主任, 秘书处副主任, 学生处处长), as teachers do and as a union may call whoever heads a department of that name.</summary>
    internal bool HeadsOffice => PostWords.OfOffices.Contains(Title) && (Department is not { } named || PostWords.Offices.Any(o => named.EndsWith(o, StringComparison.Ordinal)));

    /// <summary>Whether it is the presidium's, and so never a department's.</summary>
    public bool IsOfPresidium => PostWords.OfPresidium.Contains(Title);

    /// <summary>Whether it is a department's by its title, or names one.</summary>
    public bool IsOfDepartment => !IsOfPresidium && (Department is not null || PostWords.OfDepartments.Contains(Title));
}
