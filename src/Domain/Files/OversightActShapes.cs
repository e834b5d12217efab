using System.Collections.Immutable;
using UnionGovernance.Files.Shapes;
using UnionGovernance.Oversight.Calendar;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Oversight.Hearings;
using UnionGovernance.Oversight.Reports;

namespace UnionGovernance.Files;

/// <summary>How leadership and guidance stand among the acts of a year.</summary>
internal static class OversightActShapes
{
    private static readonly TextShape _name = TextShape.Name;
    private static readonly TextShape _text = TextShape.Paragraph;
    private static readonly DateShape _day = DateShape.Instance;
    private static readonly ChoiceShape<GuideRole> _role = new(GuideRole.Form);
    private static readonly ChoiceShape<PartyPost> _post = new(PartyPost.Form);

    public static ImmutableArray<ActShape> All { get; } =
    [
        new ActShape<SemesterDated>("termDated", new("设定学期起止", "the days of a semester are set"), static a => a
            .Required("term", new("学期", "semester"), new ChoiceShape<Semester>(Semester.Form), static a => a.Semester, static (a, v) => a with { Semester = v })
            .Required("first", new("第一天", "first day"), _day, static a => a.First, static (a, v) => a with { First = v })
            .Required("last", new("最后一天", "last day"), _day, static a => a.Last, static (a, v) => a with { Last = v })),
        new ActShape<GuideNamed>("guideNamed", new("明确指导人", "someone is named to guide the union"), static a => a
            .Required("role", new("职责", "role"), _role, static a => a.Role, static (a, v) => a with { Role = v })
            .Required("name", new("姓名", "name"), _name, static a => a.Name, static (a, v) => a with { Name = v })
            .Optional("standing", new("身份", "standing"), new ChoiceShape<GuideStanding>(GuideStanding.Form), static a => a.Standing, static (a, v) => a with { Standing = v })
            .Optional("post", new("党组织职务", "post in the Party committee"), _post, static a => a.Post, static (a, v) => a with { Post = v })),
        new ActShape<GuideLeft>("guideLeft", new("指导人离任", "whoever guided the union leaves"), static a => a
            .Required("role", new("职责", "role"), _role, static a => a.Role, static (a, v) => a with { Role = v })),
        Hearing<HearingPlanned>("hearingPlanned", new("计划听取汇报", "a hearing is planned"), static a => a
            .Required("dueBy", new("期限", "due"), _day, static a => a.DueBy, static (a, v) => a with { DueBy = v })),
        Hearing<HearingHeld>("hearingHeld", new("听取汇报", "a hearing is held"), static a => a
            .Optional("place", new("地点", "place"), _name, static a => a.Place, static (a, v) => a with { Place = v })
            .Optional("presidedBy", new("主持人", "who presided"), _name, static a => a.PresidedBy, static (a, v) => a with { PresidedBy = v })
            .Optional("reportedBy", new("汇报人", "who reported"), _name, static a => a.ReportedBy, static (a, v) => a with { ReportedBy = v })
            .Optional("matters", new("听取和研究的事项", "matters heard"), new ListShape<string>(_text), static a => a.Matters, static (a, v) => a with { Matters = v })
            .Optional("decision", new("决定", "decision"), _text, static a => a.Decision, static (a, v) => a with { Decision = v })),
        Hearing<HearingDecided>("hearingDecided", new("就汇报作出决定", "a hearing is decided on"), static a => a
            .Required("decision", new("决定", "decision"), _text, static a => a.Decision, static (a, v) => a with { Decision = v })),
        Upward<ReportDue>("reportDue", new("要求报告", "a report is asked for"), static a => a
            .Required("to", new("报送对象", "to whom"), _name, static a => a.To, static (a, v) => a with { To = v })
            .Required("dueBy", new("期限", "due"), _day, static a => a.DueBy, static (a, v) => a with { DueBy = v })),
        Upward<RequestMade>("requestMade", new("请示", "a request for instruction is made"), static a => a
            .Required("to", new("请示对象", "to whom"), _name, static a => a.To, static (a, v) => a with { To = v })
            .Optional("content", new("内容", "content"), _text, static a => a.Content, static (a, v) => a with { Content = v })
            .Optional("answerBy", new("批复期限", "reply due"), _day, static a => a.AnswerBy, static (a, v) => a with { AnswerBy = v })),
        Upward<ReportMade>("reportMade", new("报告", "a report is made"), static a => a
            .Required("to", new("报送对象", "to whom"), _name, static a => a.To, static (a, v) => a with { To = v })
            .Optional("content", new("内容", "content"), _text, static a => a.Content, static (a, v) => a with { Content = v })),
        Upward<ReplyGiven>("replyGiven", new("批复", "a reply is given"), static a => a
            .Optional("agreed", new("是否同意", "whether it agrees"), YesNoShape.Instance, static a => a.Agreed, static (a, v) => a with { Agreed = v })
            .Optional("content", new("内容", "content"), _text, static a => a.Content, static (a, v) => a with { Content = v })),
    ];

    private static ActShape<T> Hearing<T>(string word, Words words, Func<ObjectShape<T>, ObjectShape<T>> members)
        where T : HearingAct, new() => new(word, words, a => members(a
            .Required("hearing", new("会议名称", "hearing"), _name, static a => a.Hearing, static (a, v) => a with { Hearing = v })));

    private static ActShape<T> Upward<T>(string word, Words words, Func<ObjectShape<T>, ObjectShape<T>> members)
        where T : UpwardAct, new() => new(word, words, a => members(a
            .Required("title", new("标题", "title"), _name, static a => a.Title, static (a, v) => a with { Title = v })));
}
