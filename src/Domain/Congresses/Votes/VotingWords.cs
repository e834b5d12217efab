namespace UnionGovernance.Congresses.Votes;

/// <summary>What is called alike in a vote on a matter and in a contest for seats.</summary>
internal static class VotingWords
{
    public static Words Due { get; } = new("应到", "due");

    public static Words Present { get; } = new("实到", "present");

    public static Words Manner { get; } = new("表决方式", "manner");

    public static Words Ballots { get; } = new("选票", "ballots");

    public static Words For { get; } = new("赞成", "for");

    public static Words Against { get; } = new("反对", "against");

    public static Words NoResult { get; } = new("没有结果", "no result");

    public static Words Abstain { get; } = new("弃权", "abstain");
}
