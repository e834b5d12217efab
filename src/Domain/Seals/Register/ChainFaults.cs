using UnionGovernance.Facts;

namespace UnionGovernance.Seals.Register;

/// <summary>How <see cref="ChainFault"/> is written.</summary>
public static class ChainFaults
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<ChainFault> Form { get; } = new(
    [
        new(ChainFault.Unreadable, "unreadable", new("无法读取", "unreadable")),
        new(ChainFault.OtherForm, "otherForm", new("写法不同", "written in another form")),
        new(ChainFault.Altered, "altered", new("内容与摘要不符", "altered: its digest is another")),
        new(ChainFault.OtherSeal, "otherSeal", new("属于另一枚公章", "of another seal")),
        new(ChainFault.OutOfSequence, "outOfSequence", new("序号不连续", "out of sequence")),
        new(ChainFault.DoesNotFollow, "doesNotFollow", new("与上一条不衔接", "does not follow from the entry before")),
        new(ChainFault.NotAsPrinted, "notAsPrinted", new("与核对点不符", "not the entry that a checkpoint prints")),
        new(ChainFault.Missing, "missing", new("末尾缺失", "missing: the tail was cut")),
    ]);
}
