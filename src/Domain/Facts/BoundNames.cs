namespace UnionGovernance.Facts;

/// <summary>What the bounds of a fact are called in a file, and by people.</summary>
internal static class BoundNames
{
    public static (string Name, Words Called) AtLeast { get; } = ("atLeast", new("不少于", "at least"));

    public static (string Name, Words Called) AtMost { get; } = ("atMost", new("不超过", "at most"));

    public static (string Name, Words Called) Above { get; } = ("above", new("超过", "more than"));

    public static (string Name, Words Called) Below { get; } = ("below", new("不足", "less than"));

    public static (string Name, Words Called) From { get; } = ("from", new("不早于", "no earlier than"));

    public static (string Name, Words Called) To { get; } = ("to", new("不晚于", "no later than"));
}
