using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Course;

/// <summary>A step on the way to a congress and back.</summary>
public enum CongressStep
{
    /// <summary>请示筹备.</summary>
    RequestToPrepare,

    /// <summary>同级党组织批准筹备.</summary>
    PartyApprovesPreparation,

    /// <summary>上级学联（校学生会）批准筹备.</summary>
    FederationApprovesPreparation,

    /// <summary>成立筹备委员会.</summary>
    PreparatoryCommittee,

    /// <summary>选举代表.</summary>
    DelegateElections,

    /// <summary>代表资格审查.</summary>
    CredentialsReview,

    /// <summary>请示召开.</summary>
    RequestToConvene,

    /// <summary>同级党组织批准召开.</summary>
    PartyApproves,

    /// <summary>上级学联（校学生会）批准召开.</summary>
    FederationApproves,

    /// <summary>改期.</summary>
    DateMoved,

    /// <summary>代表团会议.</summary>
    DelegationMeetings,

    /// <summary>预备会议.</summary>
    PreparatoryMeeting,

    /// <summary>正式会议.</summary>
    FormalSession,

    /// <summary>会后报告.</summary>
    Report,
}

/// <summary>How <see cref="CongressStep"/> is written.</summary>
public static class CongressSteps
{
    private static readonly ChoiceForm<CongressStep> _form = new(
    [
        new(CongressStep.RequestToPrepare, "requestToPrepare", new("请示筹备", "request to prepare")),
        new(CongressStep.PartyApprovesPreparation, "partyApprovesPreparation", new("同级党组织批准筹备", "Party organisation approves preparation")),
        new(CongressStep.FederationApprovesPreparation, "federationApprovesPreparation", new("上级学联（校学生会）批准筹备", "higher federation approves preparation")),
        new(CongressStep.PreparatoryCommittee, "preparatoryCommittee", new("成立筹备委员会", "preparatory committee formed")),
        new(CongressStep.DelegateElections, "delegateElections", new("选举代表", "delegates elected")),
        new(CongressStep.CredentialsReview, "credentialsReview", new("代表资格审查", "credentials reviewed")),
        new(CongressStep.RequestToConvene, "requestToConvene", new("请示召开", "request to convene")),
        new(CongressStep.PartyApproves, "partyApproves", new("同级党组织批准召开", "Party organisation approves convening")),
        new(CongressStep.FederationApproves, "federationApproves", new("上级学联（校学生会）批准召开", "higher federation approves convening")),
        new(CongressStep.DateMoved, "dateMoved", new("改期", "date moved")),
        new(CongressStep.DelegationMeetings, "delegationMeetings", new("代表团会议", "delegations meet")),
        new(CongressStep.PreparatoryMeeting, "preparatoryMeeting", new("预备会议", "preparatory meeting")),
        new(CongressStep.FormalSession, "formalSession", new("正式会议", "formal session")),
        new(CongressStep.Report, "report", new("会后报告", "report upward after the congress")),
    ]);

    extension(CongressStep step)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<CongressStep> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(step).Label;
    }
}
