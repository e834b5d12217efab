using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Unions;

/// <summary>The names of the facts of a <see cref="Member"/>; their pointers start at its entry.</summary>
public static class MemberFacts
{
    /// <summary>工作人员: what all of them are called.</summary>
    public static Words Heading { get; } = new("工作人员", "staff");

    /// <summary>姓名.</summary>
    public static FactPath<Member, string> Name { get; } = new(
        "/name", new("姓名", "name"), TextForm.Instance, static m => m.Name, static (m, f) => m with { Name = f });

    /// <summary>女.</summary>
    public static FactPath<Member, bool> Woman { get; } = new(
        "/woman", new("女", "woman"), YesNoForm.Instance, static m => m.Woman, static (m, f) => m with { Woman = f });

    /// <summary>职务.</summary>
    public static FactPath<Member, string> Post { get; } = new(
        "/post", new("职务", "post"), TextForm.Instance, static m => m.Post, static (m, f) => m with { Post = f });

    /// <summary>是教师.</summary>
    public static FactPath<Member, bool> Teacher { get; } = new(
        "/teacher", new("是教师（含团委专职干部）", "teacher or League cadre, no student"), YesNoForm.Instance, static m => m.Teacher, static (m, f) => m with { Teacher = f });

    /// <summary>是主席团成员.</summary>
    public static FactPath<Member, bool> InPresidium { get; } = new(
        "/inPresidium", new("是主席团成员", "member of the presidium"), YesNoForm.Instance, static m => m.InPresidium, static (m, f) => m with { InPresidium = f });

    /// <summary>政治面貌.</summary>
    public static FactPath<Member, PoliticalStatus> PoliticalStatus { get; } = new(
        "/politicalStatus", new("政治面貌", "political status"), Unions.PoliticalStatus.Form.AsFact(), static m => m.PoliticalStatus, static (m, f) => m with { PoliticalStatus = f });

    /// <summary>所在院（系）.</summary>
    public static FactPath<Member, string> College { get; } = new(
        "/college", new("所在院（系）", "college"), TextForm.Instance, static m => m.College, static (m, f) => m with { College = f });

    /// <summary>学历层次.</summary>
    public static FactPath<Member, StudyLevel> StudyLevel { get; } = new(
        "/studyLevel", new("学历层次", "level of study"), Unions.StudyLevel.Form.AsFact(), static m => m.StudyLevel, static (m, f) => m with { StudyLevel = f });

    /// <summary>年级.</summary>
    public static FactPath<Member, int> YearOfStudy { get; } = new(
        "/yearOfStudy", new("年级", "year of study"), new CountForm(new("年级", string.Empty), string.Empty), static m => m.YearOfStudy, static (m, f) => m with { YearOfStudy = f });

    /// <summary>最近1个学期排名.</summary>
    public static FactPath<Member, Share> RankLastTerm { get; } = new(
        "/rankLastTerm", new("最近1个学期排名", "rank over the last term"), ShareForm.Rank, static m => m.RankLastTerm, static (m, f) => m with { RankLastTerm = f });

    /// <summary>最近1学年排名.</summary>
    public static FactPath<Member, Share> RankLastYear { get; } = new(
        "/rankLastYear", new("最近1学年排名", "rank over the last academic year"), ShareForm.Rank, static m => m.RankLastYear, static (m, f) => m with { RankLastYear = f });

    /// <summary>入学以来排名.</summary>
    public static FactPath<Member, Share> RankSinceEnrolment { get; } = new(
        "/rankSinceEnrolment", new("入学以来排名", "rank since enrolment"), ShareForm.Rank, static m => m.RankSinceEnrolment, static (m, f) => m with { RankSinceEnrolment = f });

    /// <summary>不及格课程数.</summary>
    public static FactPath<Member, int> FailedCourses { get; } = new(
        "/failedCourses", new("不及格课程数", "failed courses"), CountForm.Courses, static m => m.FailedCourses, static (m, f) => m with { FailedCourses = f });

    /// <summary>来自院（系）学生会.</summary>
    public static FactPath<Member, bool> FromCollegeUnion { get; } = new(
        "/fromCollegeUnion", new("来自院（系）学生会", "comes from a college union"), YesNoForm.Instance, static m => m.FromCollegeUnion, static (m, f) => m with { FromCollegeUnion = f });

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<FactPath<Member>> All { get; } =
        [Name, Woman, Post, Teacher, InPresidium, PoliticalStatus, College, StudyLevel, YearOfStudy, RankLastTerm, RankLastYear, RankSinceEnrolment, FailedCourses, FromCollegeUnion];

    /// <summary>Its entry on a roster.</summary>
    internal static Shape<Member> Shape { get; } = ShapeOf(new("编号（勿用学号）", "id (no student number)"), RosterShape.Id, mayTeach: true);

    /// <summary>Somebody in a file, with all that is told of them. Whoever cannot be a teacher is not asked whether they are.</summary>
    /// <param name="id">What tells them from others.</param>
    /// <param name="form">How that is written.</param>
    /// <param name="mayTeach">Whether they may be a teacher. It is the same of everybody in one file, so the lines are.</param>
    internal static Shape<Member> ShapeOf(Words id, Form<string> form, bool mayTeach) => Shapes.Of<Member>(v => new()
    {
        Id = v.Required("id", id, form, static m => m.Id),
        Name = v.Of(Name),
        Woman = v.Of(Woman),
        Post = v.Of(Post),
        Teacher = mayTeach ? v.Of(Teacher) : default,
        InPresidium = v.Of(InPresidium),
        PoliticalStatus = v.Of(PoliticalStatus),
        College = v.Of(College),
        StudyLevel = v.Of(StudyLevel),
        YearOfStudy = v.Of(YearOfStudy),
        RankLastTerm = v.Of(RankLastTerm),
        RankLastYear = v.Of(RankLastYear),
        RankSinceEnrolment = v.Of(RankSinceEnrolment),
        FailedCourses = v.Of(FailedCourses),
        FromCollegeUnion = v.Of(FromCollegeUnion),
    });
}
