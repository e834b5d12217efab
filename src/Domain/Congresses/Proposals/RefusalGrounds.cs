using UnionGovernance.Facts;

namespace UnionGovernance.Congresses.Proposals;

/// <summary>How <see cref="RefusalGround"/> is written.</summary>
public static class RefusalGrounds
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<RefusalGround> Form { get; } = new(
    [
        new(RefusalGround.AgainstLaw, "againstLaw", new("与法律政策或上级规章抵触", "against law, policy or higher rules")),
        new(RefusalGround.OutsideSchool, "outsideSchool", new("不属学校职权", "outside the school's powers")),
        new(RefusalGround.Personal, "personal", new("纯属个人，不代表多数同学", "purely personal")),
        new(RefusalGround.BadForm, "badForm", new("不合规范", "badly formed")),
    ]);
}
