namespace UnionGovernance.Congresses.Proposals;

/// <summary>Why a proposal is not put on the docket (不予立案).</summary>
public enum RefusalGround
{
    /// <summary>与法律政策或上级规章抵触.</summary>
    AgainstLaw,

    /// <summary>不属学校职权.</summary>
    OutsideSchool,

    /// <summary>纯属个人，不代表多数.</summary>
    Personal,

    /// <summary>不合规范.</summary>
    BadForm,
}
