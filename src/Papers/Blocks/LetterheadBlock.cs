namespace UnionGovernance.Papers.Blocks;

/// <summary>What stands above the title of a letter (版头): its document number and, for a letter upward, who authorises it.</summary>
/// <param name="Lines">The document number, then 签发人 and the name where there is one.</param>
public sealed record LetterheadBlock(Sequence<string> Lines) : PaperBlock;
