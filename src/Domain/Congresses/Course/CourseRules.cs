using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Course;

/// <summary>What each step of a congress asks.</summary>
internal static class CourseRules
{
    /// <summary>Party and federation approve before the congress is held, and it is reported afterwards.</summary>
    public static Precondition Approved { get; } = new(
        "congress.approved-and-reported",
        new("学代会召开前报同级党组织和上级学联批准", "Party organisation and higher federation approve the congress beforehand"),
        CongressRules2017.ApprovedAndReported);

    /// <summary>A step is taken after those that it stands on; the same day is in time.</summary>
    public static Precondition InOrder { get; } = new(
        "congress.steps-in-order",
        new("各环节依次进行", "Each step follows those that it stands on"),
        CongressExamples.Course, CongressExamples.DelegationMeetings);

    /// <summary>The preparatory meeting adopts agenda, congress presidium, scrutineers and credentials report.</summary>
    public static Precondition Prepared { get; } = new(
        "congress.preparatory-meeting",
        new("预备会议通过议程、大会主席团、监票人名单和代表资格审查报告", "The preparatory meeting adopts agenda, congress presidium, scrutineers and credentials report"),
        CongressExamples.PreparatoryMeeting);

    /// <summary>The date is moved with the standing body's majority and the Party organisation's approval.</summary>
    public static Precondition DateMoved { get; } = new(
        "congress.date-moved",
        new("提前或延期须经常设机构全体成员的规定多数同意，并经党组织批准", "Moving the date takes the standing body's majority and the Party organisation's approval"),
        CongressExamples.MovingTheDate);

    /// <summary>A session ends no earlier than it begins.</summary>
    public static Precondition EndsAfterItBegins { get; } = new(
        "congress.ends-after-it-begins",
        new("闭幕不早于开幕", "A session ends no earlier than it begins"),
        Basis.Arithmetic("会期"));

    /// <summary>The congress is held on the day that was approved, unless the date was moved.</summary>
    public static Precondition OnTheDay { get; } = new(
        "congress.on-the-day",
        new("在批准的日期召开；改期须按章程办理", "It is held on the approved day unless the date was moved"),
        CongressExamples.MovingTheDate);
}
