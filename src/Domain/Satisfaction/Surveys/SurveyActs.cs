using UnionGovernance.Acts;
using UnionGovernance.Json;

namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>The acts of <see cref="SatisfactionSurveys"/>.</summary>
internal static class SurveyActs
{
    private static readonly SurveyPlanned _defaults = new();

    public static ActTable<SatisfactionSurveys> Table { get; } = new ActTable<SatisfactionSurveys>()
        .Act<SurveyPlanned>("surveyPlanned", "制定满意度抽样方案", "a satisfaction survey is planned", static v => new()
        {
            Survey = Survey(v),
            Margin = v.Optional("margin", "允许误差", "margin", Forms.Share, static a => a.Margin, _defaults.Margin),
            Confidence = v.Optional("confidence", "置信水平", "confidence", Confidence.Form, static a => a.Confidence, _defaults.Confidence),
            Floor = v.Optional("floor", "每个学院的保底样本", "least answers of a college", Forms.Heads, static a => a.Floor, _defaults.Floor),
            Colleges = v.Required("colleges", "学院", "colleges", Forms.List(SurveyCollege.Shape, static c => c.Name), static a => a.Colleges),
            Lots = v.Optional("lots", "抽签结果", "lots drawn", Forms.Names, static a => a.Lots, []),
        }, static (surveys, a) => surveys.Plan(a))
        .Act<SurveyCounted>("surveyCounted", "统计满意度调查结果", "a satisfaction survey is counted", static v => new()
        {
            Survey = Survey(v),
            Colleges = v.Required("colleges", "各学院结果", "answers by college", Forms.List(CollegeAnswers.Shape, static c => c.Name), static a => a.Colleges),
        }, static (surveys, a) => surveys.Count(a));

    private static string Survey<T>(View<T> v)
        where T : SurveyAct => v.Required("survey", "调查名称", "survey", Forms.Name, static a => a.Survey);
}
