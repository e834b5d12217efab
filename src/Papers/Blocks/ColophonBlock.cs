namespace UnionGovernance.Papers.Blocks;

/// <summary>What stands at the foot of a letter's last page (版记): who gets copies, who sends it out, and when.</summary>
/// <param name="Lines">The copies, where there are any; then who sends it out; then the day with 印发.</param>
public sealed record ColophonBlock(Sequence<string> Lines) : PaperBlock;
