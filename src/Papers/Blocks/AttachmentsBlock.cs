namespace UnionGovernance.Papers.Blocks;

/// <summary>What goes with the paper (附件说明), listed after its text.</summary>
/// <param name="Lines">A line an attachment, as printed: the first begins with 附件：, each has its number where there are several.</param>
public sealed record AttachmentsBlock(Sequence<string> Lines) : PaperBlock;
