using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses;

/// <summary>Who elected the presidium.</summary>
public enum ElectingBody
{
    /// <summary>学生代表大会.</summary>
    Congress,

    /// <summary>全体学生大会.</summary>
    Assembly,

    /// <summary>常任代表会议.</summary>
    StandingDelegates,

    /// <summary>学代会委员会或常委会.</summary>
    Committee,

    /// <summary>任命.</summary>
    Appointment,

    /// <summary>教师等加权投票.</summary>
    WeightedVote,

    /// <summary>面试或答辩.</summary>
    Interview,

    /// <summary>其他方式.</summary>
    Other,
}

/// <summary>How <see cref="ElectingBody"/> is written.</summary>
public static class ElectingBodies
{
    private static readonly ChoiceForm<ElectingBody> _form = new(
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

    extension(ElectingBody body)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<ElectingBody> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(body).Label;
    }
}
