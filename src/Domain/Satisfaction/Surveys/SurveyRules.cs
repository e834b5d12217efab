using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Satisfaction.Surveys;

/// <summary>What a survey asks before it is planned or counted.</summary>
/// <remarks>No document of the nation or of a school tells how satisfaction is to be measured; these are what the arithmetic rests on.</remarks>
internal static class SurveyRules
{
    /// <summary>A survey is planned once, then counted once.</summary>
    public static Precondition InOrder { get; } = new(
        "survey.in-order",
        new("先制定抽样方案，再统计结果，各一次", "A survey is planned, then counted, once each"),
        Basis.Arithmetic("抽样调查"));

    /// <summary>The margin lies above nothing and below the whole.</summary>
    public static Precondition Margin { get; } = new(
        "survey.margin",
        new("允许误差大于0、小于1", "The margin lies between nothing and the whole"),
        Basis.Arithmetic("样本量"));

    /// <summary>Each college has students, and no more are asked for than it has.</summary>
    public static Precondition Colleges { get; } = new(
        "survey.colleges",
        new("列明有学生的学院，每个学院的保底样本不多于其学生数", "Colleges with students are listed, none with a floor above its students"),
        Basis.Arithmetic("分层抽样"));

    /// <summary>No more are satisfied than answered, no more answered than study there, and every college is one of the plan.</summary>
    public static Precondition Sums { get; } = new(
        "survey.sums",
        new("满意人数不多于作答人数，作答人数不多于学生数，学院在方案之内", "No more are satisfied than answered, nor answered than study there, in colleges of the plan"),
        Basis.Arithmetic("统计"));

    /// <summary>A survey is counted by a plan made before; without one its answers are kept, and stand for those who answered alone.</summary>
    public static Precondition Planned { get; } = new(
        "survey.planned",
        new("调查先有抽样方案", "A survey has a plan of its sample"),
        Basis.Habit("满意度调查"));
}
