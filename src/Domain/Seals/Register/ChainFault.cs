using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Seals.Register;

/// <summary>What is wrong with an entry.</summary>
public enum ChainFault
{
    /// <summary>无法读取.</summary>
    Unreadable,

    /// <summary>写法不同.</summary>
    OtherForm,

    /// <summary>内容与校验值不符.</summary>
    Altered,

    /// <summary>属于另一枚公章.</summary>
    OtherSeal,

    /// <summary>序号不连续.</summary>
    OutOfSequence,

    /// <summary>与上一条不衔接.</summary>
    DoesNotFollow,

    /// <summary>与核对点不符.</summary>
    NotAsPrinted,

    /// <summary>末尾缺失.</summary>
    Missing,
}

/// <summary>How <see cref="ChainFault"/> is written.</summary>
public static class ChainFaults
{
    private static readonly ChoiceForm<ChainFault> _form = new(
    [
        new(ChainFault.Unreadable, "unreadable", new("无法读取", "unreadable")),
        new(ChainFault.OtherForm, "otherForm", new("写法不同", "written in another form")),
        new(ChainFault.Altered, "altered", new("内容与校验值不符", "altered: its digest is another")),
        new(ChainFault.OtherSeal, "otherSeal", new("属于另一枚公章", "of another seal")),
        new(ChainFault.OutOfSequence, "outOfSequence", new("序号不连续", "out of sequence")),
        new(ChainFault.DoesNotFollow, "doesNotFollow", new("与上一条不衔接", "does not follow from the entry before")),
        new(ChainFault.NotAsPrinted, "notAsPrinted", new("与核对点不符", "not the entry that a checkpoint prints")),
        new(ChainFault.Missing, "missing", new("末尾缺失", "missing: the tail was cut")),
    ]);

    extension(ChainFault fault)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<ChainFault> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(fault).Label;
    }
}
