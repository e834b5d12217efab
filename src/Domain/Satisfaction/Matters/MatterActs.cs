using UnionGovernance.Acts;
using UnionGovernance.Json;

namespace UnionGovernance.Satisfaction.Matters;

/// <summary>The acts of <see cref="StudentMatters"/>.</summary>
internal static class MatterActs
{
    public static ActTable<StudentMatters> Table { get; } = new ActTable<StudentMatters>()
        .Act<MatterReceived>("matterReceived", "受理学生诉求", "a student's matter is received", static v => new()
        {
            Number = Number(v),
            Topic = v.Optional("topic", "事由", "topic", Forms.Name, static a => a.Topic),
            College = v.Optional("college", Surveys.SurveyCollege.OfName, Forms.Name, static a => a.College),
        }, static (matters, a) => matters.Receive(a))
        .Act<MatterAssigned>("matterAssigned", "交办学生诉求", "a student's matter is assigned", static v => new()
        {
            Number = Number(v),
            To = v.Required("to", "承办部门", "department that handles it", Forms.Name, static a => a.To),
            AnswerBy = v.Optional("answerBy", "答复期限", "answer due", Forms.Day, static a => a.AnswerBy),
        }, static (matters, a) => matters.Change(a, matter => matter with { Stage = MatterStage.Assigned, AssignedTo = a.To, AnswerBy = a.AnswerBy }))
        .Act<MatterAnswered>("matterAnswered", "答复学生诉求", "a student's matter is answered", static v => new()
        {
            Number = Number(v),
        }, static (matters, a) => matters.Change(a, matter => matter with { Stage = MatterStage.Answered, AnsweredOn = a.On }))
        .Act<MatterClosed>("matterClosed", "办结学生诉求", "a student's matter is closed", static v => new()
        {
            Number = Number(v),
            Satisfied = v.Optional("satisfied", "本人是否满意", "whether whoever brought it is satisfied", Forms.YesNo, static a => a.Satisfied),
        }, static (matters, a) => matters.Change(a, matter => matter with { Stage = MatterStage.Closed, ClosedOn = a.On, Satisfied = a.Satisfied }))
        .Act<MatterReopened>("matterReopened", "重新办理学生诉求", "a student's matter is taken up again", static v => new()
        {
            Number = Number(v),
        }, static (matters, a) => matters.Change(
            a,
            static matter => matter with { Stage = MatterStage.Received, AssignedTo = null, AnswerBy = null, AnsweredOn = null, ClosedOn = null, Satisfied = null }));

    private static string Number<T>(View<T> v)
        where T : MatterAct => v.Required("number", "编号", "number", Forms.Name, static a => a.Number);
}
