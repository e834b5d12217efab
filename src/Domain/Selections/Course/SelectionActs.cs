using UnionGovernance.Acts;
using UnionGovernance.Json;
using UnionGovernance.Selections.Applications;
using UnionGovernance.Selections.Recruitment;

namespace UnionGovernance.Selections.Course;

/// <summary>The acts of <see cref="SelectionsOfTheYear"/>.</summary>
internal static class SelectionActs
{
    private static readonly Form<Sequence<string>> _ids = Forms.List(Forms.Name, static id => id);

    public static ActTable<SelectionsOfTheYear> Table { get; } = new ActTable<SelectionsOfTheYear>()
        .Act<RecruitmentOpened>("recruitmentWindow", "公布纳新时间", "a recruitment window is announced", static v => new()
        {
            Level = v.Required("level", UnionMembers.Level, UnionLevel.Form, static a => a.Level),
            From = v.Required("from", "第一天（含）", "first day, itself within", Forms.Day, static a => a.From),
            To = v.Required("to", "最后一天（含）", "last day, itself within", Forms.Day, static a => a.To),
            Document = Document(v, static a => a.Document),
        }, static (selections, a) => selections.Open(a))
        .Act<Applied>("applied", "报名", "someone applies", static v => new()
        {
            Post = v.Required("post", "竞聘岗位", "for what", SelectionPost.Form, static a => a.Post),
            Route = v.Optional("route", "报名途径", "how the person came to apply", Route.Form, static a => a.Route),
            Materials = v.Required("materials", "报名材料", "materials", MaterialsFacts.Shape, static a => a.Materials),
        }, static (selections, a) => selections.Apply(a))
        .Act<MaterialsSupplemented>("materialsSupplemented", "补交材料", "missing materials are handed in", static v => new()
        {
            Materials = v.Required("materials", "补交的材料", "what is handed in now", MaterialsFacts.Shape, static a => a.Materials),
        }, static (selections, a) => selections.Proceed(a, [a.Materials.Person.Id]))
        .Act<MaterialsChecked>("materialsChecked", "材料审核", "materials are checked", static v => new()
        {
            Candidate = Candidate(v, static a => a.Candidate),
            Passed = v.Optional("passed", "是否通过（不写则由条件决定）", "whether passed; left out, the conditions decide", Forms.YesNo, static a => a.Passed),
            Document = Document(v, static a => a.Document),
        }, static (selections, a) => selections.Proceed(a, [a.Candidate]))
        .Act<SelectionStepTaken>("selectionStep", "遴选环节", "a body takes its step of the selection", static v => new()
        {
            Step = v.Required("step", "环节", "step", SelectionStep.Form, static a => a.Step),
            Candidates = Candidates(v, static a => a.Candidates),
            Agreed = v.Required("agreed", "是否同意", "whether it agrees", Forms.YesNo, static a => a.Agreed),
            Stamped = v.Optional("stamped", "是否盖章", "whether stamped", Forms.YesNo, static a => a.Stamped),
            Opinion = v.Optional("opinion", "意见", "what the body found", Forms.Paragraph, static a => a.Opinion),
            Document = Document(v, static a => a.Document),
        }, static (selections, a) => selections.Proceed(a, a.Candidates))
        .Act<SelectionPublished>("selectionPublished", "遴选结果公示", "the result of a selection is published", static v => new()
        {
            Candidates = Candidates(v, static a => a.Candidates),
            Document = Document(v, static a => a.Document),
        }, static (selections, a) => selections.Proceed(a, a.Candidates))
        .Act<ApplicationWithdrawn>("applicationWithdrawn", "退出遴选", "a candidate withdraws", static v => new()
        {
            Candidate = Candidate(v, static a => a.Candidate),
        }, static (selections, a) => selections.Proceed(a, [a.Candidate]));

    private static string Candidate<T>(View<T> v, Func<T, string> get) => v.Required("candidate", "报名编号", "number of the application", Forms.Name, get);

    private static Sequence<string> Candidates<T>(View<T> v, Func<T, Sequence<string>> get) => v.Required("candidates", "各人报名编号", "numbers of the applications", _ids, get);

    private static string? Document<T>(View<T> v, Func<T, string?> get) => v.Optional("document", "文件", "document", Forms.Name, get);
}
