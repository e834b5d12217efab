using UnionGovernance.Facts;
using UnionGovernance.Json;

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

/// <summary>How <see cref="RefusalGround"/> is written.</summary>
public static class RefusalGrounds
{
    private static readonly ChoiceForm<RefusalGround> _form = new(
    [
        new(RefusalGround.AgainstLaw, "againstLaw", new("与法律政策或上级规章抵触", "against law, policy or higher rules")),
        new(RefusalGround.OutsideSchool, "outsideSchool", new("不属学校职权", "outside the school's powers")),
        new(RefusalGround.Personal, "personal", new("纯属个人，不代表多数同学", "purely personal")),
        new(RefusalGround.BadForm, "badForm", new("不合规范", "badly formed")),
    ]);

    extension(RefusalGround ground)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<RefusalGround> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(ground).Label;
    }
}
