using UnionGovernance.Facts;

namespace UnionGovernance.Seals.Terms;

/// <summary>How <see cref="TakingOut"/> is written.</summary>
public static class TakingOuts
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<TakingOut> Form { get; } = new(
    [
        new(TakingOut.WithKeeper, "withKeeper", new("经批准，指定专人保管并约定归还时间", "with approval, a keeper and a time of return")),
        new(TakingOut.Never, "never", new("不得外带", "never")),
        new(TakingOut.Freely, "freely", new("不另作要求", "freely")),
    ]);
}
