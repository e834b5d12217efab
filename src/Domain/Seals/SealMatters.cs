using UnionGovernance.Facts;

namespace UnionGovernance.Seals;

/// <summary>How <see cref="SealMatter"/> is written.</summary>
public static class SealMatters
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<SealMatter> One { get; } = new(
    [
        new(SealMatter.Custody, "custody", new("保管", "custody")),
        new(SealMatter.Use, "use", new("使用", "use")),
        new(SealMatter.Registration, "registration", new("登记", "registration")),
        new(SealMatter.LossReport, "lossReport", new("挂失", "loss report")),
    ]);

    /// <summary>Several of them.</summary>
    public static ListForm<SealMatter> Form { get; } = new(One, Ordered: false);
}
