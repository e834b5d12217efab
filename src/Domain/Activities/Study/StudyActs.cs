using UnionGovernance.Acts;
using UnionGovernance.Json;

namespace UnionGovernance.Activities.Study;

/// <summary>The acts of <see cref="StudyOfTheYear"/>.</summary>
internal static class StudyActs
{
    private static readonly Form<Sequence<string>> _persons = Forms.List(Forms.Name, static id => id);

    public static ActTable<StudyOfTheYear> Table { get; } = new ActTable<StudyOfTheYear>()
        .Act<StudyHeld>("studyHeld", "学习", "the staff study", static v => new()
        {
            Kind = v.Required("kind", "形式", "kind", StudyKind.Form, static a => a.Kind),
            Topic = Topic(v, static a => a.Topic),
            Due = Due(v, static a => a.Due),
            Present = Present(v, static a => a.Present),
        }, static (study, a) => study.Study(a))
        .Act<TrainingHeld>("trainingHeld", "全员培训", "the staff are trained", static v => new()
        {
            Semester = InSemester(v, static a => a.Semester),
            Topic = Topic(v, static a => a.Topic),
            Due = Due(v, static a => a.Due),
            Present = Present(v, static a => a.Present),
            Absent = v.Optional("absent", "缺席人员编号", "who was absent", _persons, static a => a.Absent, []),
        }, static (study, a) => study.Train(a))
        .Act<TrainingMadeUp>("trainingMadeUp", "补训", "a training is made up", static v => new()
        {
            Semester = InSemester(v, static a => a.Semester),
            Persons = v.Required("persons", "补训人员编号", "who makes it up", _persons, static a => a.Persons),
        }, static (study, a) => study.MakeUp(a));

    private static Semester InSemester<T>(View<T> v, Func<T, Semester> get) => v.Required("term", "学期", "semester", Semester.Form, get);

    private static string? Topic<T>(View<T> v, Func<T, string?> get) => v.Optional("topic", "主题", "topic", Forms.Name, get);

    private static int? Due<T>(View<T> v, Func<T, int?> get) => v.Optional("due", "应到", "due", Forms.Heads, get);

    private static int? Present<T>(View<T> v, Func<T, int?> get) => v.Optional("present", "实到", "present", Forms.Heads, get);
}
