using UnionGovernance.Facts;

namespace UnionGovernance.Congresses;

/// <summary>How <see cref="ElectingBody"/> is written.</summary>
public static class ElectingBodies
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<ElectingBody> Form { get; } = new(
    [
        new(ElectingBody.Congress, "congress", new("学生代表大会", "the congress")),
        new(ElectingBody.Assembly, "assembly", new("全体学生大会", "the assembly of all students")),
        new(ElectingBody.StandingDelegates, "standingDelegates", new("常任代表会议", "the standing delegates")),
        new(ElectingBody.Committee, "committee", new("学代会委员会或常委会", "a committee of the congress")),
        new(ElectingBody.Appointment, "appointment", new("任命", "appointment")),
        new(ElectingBody.WeightedVote, "weightedVote", new("加权投票（如教师一票计多票）", "a weighted vote")),
        new(ElectingBody.Interview, "interview", new("面试或答辩", "an interview")),
        new(ElectingBody.Other, "other", new("其他方式", "another way")),
    ]);
}
