using System.Collections.Immutable;
using UnionGovernance.Activities.Study;
using UnionGovernance.Files.Shapes;

namespace UnionGovernance.Files;

/// <summary>How study and training stand among the acts of a year.</summary>
internal static class StudyActShapes
{
    private static readonly WholeShape _heads = WholeShape.Heads;
    private static readonly ListShape<string> _persons = new(TextShape.Name, static id => id);
    private static readonly ChoiceShape<Semester> _semester = new(Semester.Form);

    public static ImmutableArray<ActShape> All { get; } =
    [
        new ActShape<StudyHeld>("studyHeld", new("学习", "the staff study"), static a => a
            .Required("kind", new("形式", "kind"), new ChoiceShape<StudyKind>(StudyKind.Form), static a => a.Kind, static (a, v) => a with { Kind = v })
            .Optional("topic", new("主题", "topic"), TextShape.Name, static a => a.Topic, static (a, v) => a with { Topic = v })
            .Optional("due", new("应到", "due"), _heads, static a => a.Due, static (a, v) => a with { Due = v })
            .Optional("present", new("实到", "present"), _heads, static a => a.Present, static (a, v) => a with { Present = v })),
        new ActShape<TrainingHeld>("trainingHeld", new("全员培训", "the staff are trained"), static a => a
            .Required("term", new("学期", "semester"), _semester, static a => a.Semester, static (a, v) => a with { Semester = v })
            .Optional("topic", new("主题", "topic"), TextShape.Name, static a => a.Topic, static (a, v) => a with { Topic = v })
            .Optional("due", new("应到", "due"), _heads, static a => a.Due, static (a, v) => a with { Due = v })
            .Optional("present", new("实到", "present"), _heads, static a => a.Present, static (a, v) => a with { Present = v })
            .Optional("absent", new("缺席人员编号", "who was absent"), _persons, static a => a.Absent, static (a, v) => a with { Absent = v })),
        new ActShape<TrainingMadeUp>("trainingMadeUp", new("补训", "a training is made up"), static a => a
            .Required("term", new("学期", "semester"), _semester, static a => a.Semester, static (a, v) => a with { Semester = v })
            .Required("persons", new("补训人员编号", "who makes it up"), _persons, static a => a.Persons, static (a, v) => a with { Persons = v })),
    ];
}
