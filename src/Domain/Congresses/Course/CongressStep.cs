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
