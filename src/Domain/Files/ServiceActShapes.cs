using System.Collections.Immutable;
using UnionGovernance.Files.Shapes;
using UnionGovernance.Satisfaction.Matters;
using UnionGovernance.Satisfaction.Surveys;

namespace UnionGovernance.Files;

/// <summary>How students' matters and surveys stand among the acts of a year.</summary>
internal static class ServiceActShapes
{
    private static readonly TextShape _name = TextShape.Name;
    private static readonly WholeShape _heads = WholeShape.Heads;

    private static readonly ObjectShape<SurveyCollege> _college = new ObjectShape<SurveyCollege>(new())
        .Required("name", new("学院", "college"), _name, static c => c.Name, static (c, v) => c with { Name = v })
        .Required("students", new("学生数", "students"), _heads, static c => c.Students, static (c, v) => c with { Students = v });

    private static readonly ObjectShape<CollegeAnswers> _answers = new ObjectShape<CollegeAnswers>(new())
        .Required("name", new("学院", "college"), _name, static c => c.Name, static (c, v) => c with { Name = v })
        .Required("answered", new("作答人数", "answered"), _heads, static c => c.Answered, static (c, v) => c with { Answered = v })
        .Required("satisfied", new("满意人数", "satisfied"), _heads, static c => c.Satisfied, static (c, v) => c with { Satisfied = v });

    public static ImmutableArray<ActShape> All { get; } =
    [
        Matter<MatterReceived>("matterReceived", new("受理学生诉求", "a student's matter is received"), static a => a
            .Optional("topic", new("事由", "topic"), _name, static a => a.Topic, static (a, v) => a with { Topic = v })
            .Optional("college", new("学院", "college"), _name, static a => a.College, static (a, v) => a with { College = v })),
        Matter<MatterAssigned>("matterAssigned", new("交办学生诉求", "a student's matter is assigned"), static a => a
            .Required("to", new("承办部门", "to whom"), _name, static a => a.To, static (a, v) => a with { To = v })
            .Optional("answerBy", new("答复期限", "answer due"), DateShape.Instance, static a => a.AnswerBy, static (a, v) => a with { AnswerBy = v })),
        Matter<MatterAnswered>("matterAnswered", new("答复学生诉求", "a student's matter is answered"), static a => a),
        Matter<MatterClosed>("matterClosed", new("办结学生诉求", "a student's matter is closed"), static a => a
            .Optional("satisfied", new("本人是否满意", "whether whoever brought it is satisfied"), YesNoShape.Instance, static a => a.Satisfied, static (a, v) => a with { Satisfied = v })),
        Matter<MatterReopened>("matterReopened", new("重新办理学生诉求", "a student's matter is taken up again"), static a => a),
        Survey<SurveyPlanned>("surveyPlanned", new("制定满意度抽样方案", "a satisfaction survey is planned"), static a => a
            .Optional("margin", new("允许误差", "margin"), ShareShape.OfWhole, static a => a.Margin, static (a, v) => a with { Margin = v })
            .Optional("confidence", new("置信水平", "confidence"), new ChoiceShape<Confidence>(Confidence.Form), static a => a.Confidence, static (a, v) => a with { Confidence = v })
            .Optional("floor", new("每个学院的保底样本", "least answers of a college"), _heads, static a => a.Floor, static (a, v) => a with { Floor = v })
            .Required("colleges", new("学院", "colleges"), new ListShape<SurveyCollege>(_college, static c => c.Name), static a => a.Colleges, static (a, v) => a with { Colleges = v })
            .Optional("lots", new("抽签结果", "lots drawn"), new ListShape<string>(_name), static a => a.Lots, static (a, v) => a with { Lots = v })),
        Survey<SurveyCounted>("surveyCounted", new("统计满意度调查结果", "a satisfaction survey is counted"), static a => a
            .Required("colleges", new("各学院结果", "answers by college"), new ListShape<CollegeAnswers>(_answers, static c => c.Name), static a => a.Colleges, static (a, v) => a with { Colleges = v })),
    ];

    private static ActShape<T> Matter<T>(string word, Words words, Func<ObjectShape<T>, ObjectShape<T>> members)
        where T : MatterAct, new() => new(word, words, a => members(a
            .Required("number", new("编号", "number"), _name, static a => a.Number, static (a, v) => a with { Number = v })));

    private static ActShape<T> Survey<T>(string word, Words words, Func<ObjectShape<T>, ObjectShape<T>> members)
        where T : SurveyAct, new() => new(word, words, a => members(a
            .Required("survey", new("调查名称", "survey"), _name, static a => a.Survey, static (a, v) => a with { Survey = v })));
}
