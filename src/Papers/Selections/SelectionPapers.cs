using System.Collections.Immutable;
using UnionGovernance.Selections;
using UnionGovernance.Selections.Course;
using UnionGovernance.Selections.Recruitment;
using UnionGovernance.Unions;
using static UnionGovernance.Papers.Selections.ApplicantPaperFacts;

namespace UnionGovernance.Papers.Selections;

/// <summary>The papers of the selections of a year: application form, recommendation, joint-review record.</summary>
internal static class SelectionPapers
{
    private static readonly Words _applicationForm = new("遴选报名表", "application form");

    /// <summary>The kinds, in the order in which a selection needs them.</summary>
    public static ImmutableArray<PaperKind> Kinds { get; } =
    [
        new PaperKind<Applicant>("application-form", _applicationForm, SourceFile.Year)
        {
            Addressee = new("学生会和团委", "the union and the League committee"),
            Signatory = new("报名人", "who applies"),
            Attachments = new("成绩排名证明、课业成绩单", "proof of rank, record of courses"),
            Each = Applicant.Each,
            TitleOf = static (a, title) => $"{a.Opening.Union.Printed}{title}",
            NameOf = static a => a.FileName,
            Facts =
            [
                Union,
                PaperFact.Form(
                    "rows", new("报名人的情况；只列要求填写的", "who applies; only what is asked"),
                    Name, College, Politics, Level, Year, Post, CameBy, Origin,
                    Rank("rank_term", MemberFacts.RankLastTerm), Rank("rank_year", MemberFacts.RankLastYear), Rank("rank_all", MemberFacts.RankSinceEnrolment),
                    FailedCourses, NoViolation, Experience),
                AppliedOn, CheckedBy, Conclusion,
            ],
        },
        new PaperKind<Applicant>("recommendation", new("推荐表", "recommendation"), SourceFile.Year)
        {
            Addressee = new("党委学生工作部门、团委（院级为院（系）党组织）", "student-affairs department and League committee (for a college, its Party organisation)"),
            Signatory = new("推荐的团组织、同意的组织", "the League organisation that recommends, the organisation that agrees"),
            Attachments = _applicationForm,
            Each = static sources => Applicant.Each(sources).Where(static a => a.Recommended is not null),
            TitleOf = static (a, title) => $"{a.Opening.Union.Printed}{a.Candidacy.Application.Post.Label.Chinese}{title}",
            NameOf = static a => a.FileName,
            Facts =
            [
                Union, PaperFact.Form("rows", new("被推荐人的情况", "who is recommended"), Name, College, Politics, Post with { Label = new("推荐岗位", "for what") }, CameBy),
                Recommender, Opinion, RecommendedOn, HasDocument, Document, AsksAgreement, Agreement, Agreeing, AgreedOn,
            ],
        },
        new PaperKind<HeldReview>("joint-review-record", new("联合审查记录", "joint-review record"), SourceFile.Year)
        {
            Addressee = new("党委", "the Party committee"),
            Signatory = new("党委学生工作部门、团委", "student-affairs department and League committee"),
            Attachments = new("推荐表", "recommendations"),
            Each = HeldReview.Each,
            TitleOf = static (r, title) => $"{r.Opening.Union.Printed}人选{title}",
            NameOf = static r => Shown.Day(r.Act.On)!,
            Facts =
            [
                ReviewPaperFacts.Union, ReviewPaperFacts.Reviewers, ReviewPaperFacts.ReviewedOn, ReviewPaperFacts.Reviewed, ReviewPaperFacts.Origins, ReviewPaperFacts.Opinion,
                ReviewPaperFacts.HasDocument, ReviewPaperFacts.Document,
            ],
        },
    ];
}
