using UnionGovernance.Acts;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Json;

namespace UnionGovernance.Appraisals.Course;

/// <summary>The acts of <see cref="AppraisalsOfTheYear"/>.</summary>
internal static class AppraisalActs
{
    public static ActTable<AppraisalsOfTheYear> Table { get; } = new ActTable<AppraisalsOfTheYear>()
        .Act<AppraisalCalled>("appraisalCalled", "部署述职评议", "an appraisal is called", static v => new()
        {
            Semester = OfSemester(v, static a => a.Semester),
            Reporters = v.Required("reporters", "述职人", "who reports", Forms.List(Reporter.Shape, static r => r.Id, most: 500), static a => a.Reporters),
        }, static (appraisals, a) => appraisals.Call(a))
        .Act<DutyReported>("dutyReported", "述职", "someone reports", static v => new()
        {
            Semester = OfSemester(v, static a => a.Semester),
            Person = Person(v, "person", static a => a.Person),
            Approach = v.Optional("approach", "工作指导思想", "approach", Forms.Paragraph, static a => a.Approach),
            Performance = v.Optional("performance", "履职情况", "performance", Forms.Paragraph, static a => a.Performance),
            Achievements = v.Optional("achievements", "工作成绩", "achievements", Forms.Paragraph, static a => a.Achievements),
            Problems = v.Optional("problems", "问题及改进", "problems and remedies", Forms.Paragraph, static a => a.Problems),
            Other = v.Optional("other", "其他", "other", Forms.Paragraph, static a => a.Other),
        }, static (appraisals, a) => appraisals.Proceed(a, a.Semester))
        .Act<AppraisalHeld>("appraisalHeld", "召开评议会", "the body that rates meets", static v => new()
        {
            Semester = OfSemester(v, static a => a.Semester),
            StudentDelegates = v.Optional("studentDelegates", "参加评议的学生代表", "students' delegates who rate", Forms.Heads, static a => a.StudentDelegates),
            Teachers = v.Optional("teachers", "参加评议的教师", "teachers who rate", Forms.Heads, static a => a.Teachers),
            Others = v.Optional("others", "其他参加评议的人", "others who rate", Forms.Heads, static a => a.Others),
        }, static (appraisals, a) => appraisals.Proceed(a, a.Semester))
        .Act<Rated>("rated", "评分计票", "ratings are counted", static v => new()
        {
            Semester = OfSemester(v, static a => a.Semester),
            Person = Person(v, "person", static a => a.Person),
            Group = v.Required("group", "评议者", "who rates", RaterGroup.Form, static a => a.Group),
            Scores = v.Required("scores", "各方面计分", "count by aspect", Forms.List(AspectScore.Shape, most: 5), static a => a.Scores),
        }, static (appraisals, a) => appraisals.Proceed(a, a.Semester))
        .Act<AppraisalConcluded>("appraisalConcluded", "评议结果确定", "the result of an appraisal stands", static v => new()
        {
            Semester = OfSemester(v, static a => a.Semester),
        }, static (appraisals, a) => appraisals.Proceed(a, a.Semester))
        .Act<EdgeSettled>("edgeSettled", "同分定等次", "equal scores at the edge are settled", static v => new()
        {
            Semester = OfSemester(v, static a => a.Semester),
            Excellent = v.Required("excellent", "定为优秀的人", "who is excellent", Forms.List(Forms.Name, static n => n), static a => a.Excellent),
        }, static (appraisals, a) => appraisals.Proceed(a, a.Semester))
        .Act<Recognised>("recognised", "表彰", "someone is recognised", static v => new()
        {
            Person = Person(v, "person", static a => a.Person),
            Kind = v.Required("kind", "类别", "kind", Recognition.Form, static a => a.Kind),
            What = v.Optional("what", "荣誉名称", "what it is called", Forms.Name, static a => a.What),
            RestsOn = v.Optional("restsOn", "依据哪一学期的评议", "the appraisal on which it rests", Semester.Form, static a => a.RestsOn),
        }, static (appraisals, a) => appraisals.Recognise(a))
        .Act<PostEnded>("postEnded", "劝退、免职、罢免", "a post ends", static v => new()
        {
            Person = Person(v, "person", static a => a.Person),
            How = v.Required("how", "方式", "how", PostEnding.Form, static a => a.How),
            Ground = v.Optional("ground", "离任原因", "ground", EndingGround.Form, static a => a.Ground),
            RestsOn = v.Optional("restsOn", "哪一学期的评议", "which appraisal", Semester.Form, static a => a.RestsOn),
            Document = v.Optional("document", "文件", "document", Forms.Name, static a => a.Document),
        }, static (appraisals, a) => appraisals.End(a));

    private static Semester OfSemester<T>(View<T> v, Func<T, Semester> get) => v.Required("term", "学期", "semester", Semester.Form, get);

    internal static string Person<T>(View<T> v, string name, Func<T, string> get) =>
        v.Required(name, "人员编号（不写学号）", "id on the roster, never a student number", Forms.Name, get);
}
