using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Seals.Terms;

/// <summary>Whether the seal may leave the office.</summary>
public enum TakingOut
{
    /// <summary>经批准，指定专人保管并约定归还时间.</summary>
    WithKeeper,

    /// <summary>不得外带.</summary>
    Never,

    /// <summary>不另作要求.</summary>
    Freely,
}

/// <summary>How <see cref="TakingOut"/> is written.</summary>
public static class TakingOuts
{
    private static readonly ChoiceForm<TakingOut> _form = new(
    [
        new(TakingOut.WithKeeper, "withKeeper", new("经批准，指定专人保管并约定归还时间", "with approval, a keeper and a time of return")),
        new(TakingOut.Never, "never", new("不得外带", "never")),
        new(TakingOut.Freely, "freely", new("不另作要求", "freely")),
    ]);

    extension(TakingOut takingOut)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<TakingOut> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(takingOut).Label;
    }
}
