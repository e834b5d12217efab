using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Actions;

/// <summary>What became of a rule from one year to a later one.</summary>
public enum YearTurn
{
    /// <summary>已整改: broken then, met now.</summary>
    Mended,

    /// <summary>未再发生: acts broke it then, and none are told that break it now. That is no proof: what nobody entered may have been done.</summary>
    NotRepeated,

    /// <summary>仍未整改: broken in both years.</summary>
    Lasting,

    /// <summary>新出现: met then, or not asked, and broken now.</summary>
    New,

    /// <summary>此前不明: undetermined then, broken now; nobody knows whether it is new.</summary>
    UnknownBefore,

    /// <summary>现在不明: broken then, undetermined now.</summary>
    UnknownNow,

    /// <summary>不再适用: broken then; now it does not apply, or no rule asks it any more.</summary>
    NotAsked,
}

/// <summary>How <see cref="YearTurn"/> is written.</summary>
public static class YearTurns
{
    private static readonly ChoiceForm<YearTurn> _form = new(
    [
        new(YearTurn.Mended, "mended", new("已整改", "mended")),
        new(YearTurn.NotRepeated, "notRepeated", new("未再发生", "not repeated")),
        new(YearTurn.Lasting, "lasting", new("仍未整改", "lasting")),
        new(YearTurn.New, "new", new("新出现", "new")),
        new(YearTurn.UnknownBefore, "unknownBefore", new("此前不明", "broken now, unknown before")),
        new(YearTurn.UnknownNow, "unknownNow", new("现在不明", "broken before, unknown now")),
        new(YearTurn.NotAsked, "notAsked", ActionState.NotAsked.Label),
    ]);

    extension(YearTurn turn)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<YearTurn> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(turn).Label;
    }
}
