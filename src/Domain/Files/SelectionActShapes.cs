using System.Collections.Immutable;
using UnionGovernance.Files.Shapes;
using UnionGovernance.Selections;
using UnionGovernance.Selections.Applications;
using UnionGovernance.Selections.Course;
using UnionGovernance.Selections.Recruitment;

namespace UnionGovernance.Files;

/// <summary>How the selections stand among the acts of a year.</summary>
internal static class SelectionActShapes
{
    private static readonly TextShape _name = TextShape.Name;
    private static readonly TextShape _text = TextShape.Paragraph;
    private static readonly YesNoShape _yesNo = YesNoShape.Instance;
    private static readonly ListShape<string> _ids = new(TextShape.Name, static id => id);
    private static readonly Words _document = new("文件", "document");

    private static readonly ObjectShape<Member> _person = new ObjectShape<Member>(new() { Id = string.Empty })
        .Required("id", new("报名编号（不写学号）", "number of the application, never a student number"), _name, static m => m.Id, static (m, v) => m with { Id = v })
        .Fact(MemberFacts.Name)
        .Fact(MemberFacts.Post)
        .Fact(MemberFacts.InPresidium)
        .Fact(MemberFacts.PoliticalStatus)
        .Fact(MemberFacts.College)
        .Fact(MemberFacts.StudyLevel)
        .Fact(MemberFacts.YearOfStudy)
        .Fact(MemberFacts.RankLastTerm)
        .Fact(MemberFacts.RankLastYear)
        .Fact(MemberFacts.RankSinceEnrolment)
        .Fact(MemberFacts.FailedCourses)
        .Fact(MemberFacts.FromCollegeUnion);

    private static readonly ObjectShape<Materials> _materials = new ObjectShape<Materials>(new())
        .Required("person", new("报名人", "who applies"), _person, static m => m.Person, static (m, v) => m with { Person = v })
        .Fact(MaterialsFacts.NoViolation)
        .Fact(MaterialsFacts.CadreYears);

    public static ImmutableArray<ActShape> All { get; } =
    [
        new ActShape<RecruitmentOpened>("recruitmentWindow", new("公布纳新时间", "a recruitment window is announced"), static a => a
            .Required("level", new("层级", "level"), new ChoiceShape<UnionLevel>(UnionLevel.Form), static a => a.Level, static (a, v) => a with { Level = v })
            .Required("from", new("第一天（含）", "first day, itself within"), DateShape.Instance, static a => a.From, static (a, v) => a with { From = v })
            .Required("to", new("最后一天（含）", "last day, itself within"), DateShape.Instance, static a => a.To, static (a, v) => a with { To = v })
            .Optional("document", _document, _name, static a => a.Document, static (a, v) => a with { Document = v })),
        new ActShape<Applied>("applied", new("报名", "someone applies"), static a => a
            .Required("post", new("竞聘岗位", "for what"), new ChoiceShape<SelectionPost>(SelectionPost.Form), static a => a.Post, static (a, v) => a with { Post = v })
            .Optional("route", new("报名途径", "how the person came to apply"), new ChoiceShape<Route>(Route.Form), static a => a.Route, static (a, v) => a with { Route = v })
            .Required("materials", new("报名材料", "materials"), _materials, static a => a.Materials, static (a, v) => a with { Materials = v })),
        new ActShape<MaterialsSupplemented>("materialsSupplemented", new("补交材料", "missing materials are handed in"), static a => a
            .Required("materials", new("补交的材料", "what is handed in now"), _materials, static a => a.Materials, static (a, v) => a with { Materials = v })),
        new ActShape<MaterialsChecked>("materialsChecked", new("材料审核", "materials are checked"), static a => a
            .Required("candidate", new("报名编号", "number of the application"), _name, static a => a.Candidate, static (a, v) => a with { Candidate = v })
            .Optional("passed", new("是否通过（不写则由条件决定）", "whether passed; left out, the conditions decide"), _yesNo, static a => a.Passed, static (a, v) => a with { Passed = v })
            .Optional("reason", new("原因", "reason"), _text, static a => a.Reason, static (a, v) => a with { Reason = v })
            .Optional("document", _document, _name, static a => a.Document, static (a, v) => a with { Document = v })),
        new ActShape<SelectionStepTaken>("selectionStep", new("遴选环节", "a body takes its step of the selection"), static a => a
            .Required("step", new("环节", "step"), new ChoiceShape<SelectionStep>(SelectionStep.Form), static a => a.Step, static (a, v) => a with { Step = v })
            .Required("candidates", new("报名编号", "numbers of the applications"), _ids, static a => a.Candidates, static (a, v) => a with { Candidates = v })
            .Required("agreed", new("是否同意", "whether the body is for them"), _yesNo, static a => a.Agreed, static (a, v) => a with { Agreed = v })
            .Optional("stamped", new("是否盖章", "whether stamped"), _yesNo, static a => a.Stamped, static (a, v) => a with { Stamped = v })
            .Optional("reason", new("意见", "what the body found"), _text, static a => a.Reason, static (a, v) => a with { Reason = v })
            .Optional("document", _document, _name, static a => a.Document, static (a, v) => a with { Document = v })),
        new ActShape<SelectionPublished>("selectionPublished", new("遴选结果公示", "the result of a selection is published"), static a => a
            .Required("candidates", new("报名编号", "numbers of the applications"), _ids, static a => a.Candidates, static (a, v) => a with { Candidates = v })
            .Optional("document", _document, _name, static a => a.Document, static (a, v) => a with { Document = v })),
        new ActShape<ApplicationWithdrawn>("applicationWithdrawn", new("退出遴选", "a candidate withdraws"), static a => a
            .Required("candidate", new("报名编号", "number of the application"), _name, static a => a.Candidate, static (a, v) => a with { Candidate = v })),
    ];
}
