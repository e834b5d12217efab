using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Activities.Study;

/// <summary>What study and training ask of what is entered.</summary>
internal static class StudyRules
{
    /// <summary>Who was there and who was not are among those due.</summary>
    public static Precondition Attendance { get; } = new(
        "study.attendance",
        new("实到和缺席人数与应到人数相符", "Those present and those absent agree with those due"),
        Basis.Arithmetic("出勤"));

    /// <summary>A training is made up by someone who was absent from it.</summary>
    public static Precondition MadeUp { get; } = new(
        "study.made-up",
        new("补训的是该次培训缺席的人", "Who makes a training up was absent from it"),
        Basis.Time("补训"));
}
