using UnionGovernance.Acts;
using UnionGovernance.Json;

namespace UnionGovernance.Oversight.Reports;

/// <summary>The acts of <see cref="ReportsUpward"/>.</summary>
internal static class UpwardActs
{
    public static ActTable<ReportsUpward> Table { get; } = new ActTable<ReportsUpward>()
        .Act<ReportDue>("reportDue", "要求报告", "a report is asked for", static v => new()
        {
            Title = Title(v),
            To = To(v, static a => a.To),
            DueBy = v.Required("dueBy", "期限", "due", Forms.Day, static a => a.DueBy),
        }, static (reports, a) => reports.Change(a, upward => upward with { Due = a }))
        .Act<RequestMade>("requestMade", "请示", "a request for instruction is made", static v => new()
        {
            Title = Title(v),
            To = v.Required("to", "请示对象", "to whom", Forms.Name, static a => a.To),
            Content = Content(v, static a => a.Content),
            AnswerBy = v.Optional("answerBy", "批复期限", "reply due", Forms.Day, static a => a.AnswerBy),
        }, static (reports, a) => reports.Change(a, upward => upward with { Requested = a }))
        .Act<ReportMade>("reportMade", "报告", "a report is made", static v => new()
        {
            Title = Title(v),
            To = To(v, static a => a.To),
            Content = Content(v, static a => a.Content),
        }, static (reports, a) => reports.Change(a, upward => upward with { Reported = a }))
        .Act<ReplyGiven>("replyGiven", "批复", "a reply is given", static v => new()
        {
            Title = Title(v),
            Agreed = v.Optional("agreed", "是否同意", "whether it agrees", Forms.YesNo, static a => a.Agreed),
            Content = Content(v, static a => a.Content),
        }, static (reports, a) => reports.Change(a, upward => upward with { Replied = a }));

    private static string Title<T>(View<T> v)
        where T : UpwardAct => v.Required("title", "标题", "title", Forms.Name, static a => a.Title);

    private static string To<T>(View<T> v, Func<T, string> get) => v.Required("to", "报送对象", "to whom", Forms.Name, get);

    private static string? Content<T>(View<T> v, Func<T, string?> get) => v.Optional("content", "内容", "content", Forms.Paragraph, get);
}
