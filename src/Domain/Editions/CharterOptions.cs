using System.Collections.Immutable;

namespace UnionGovernance.Editions;

/// <summary>All that a charter settles among different readings.</summary>
public static class CharterOptions
{
    /// <summary>The options.</summary>
    public static ImmutableArray<CharterOption> All { get; } =
    [
        new(
            "firstYearsMayFail",
            new("“无课业不及格”是否约束一年级新生", "Does \"no failed course\" bind first-years?"),
            new("约束", "It does"),
            new("不约束", "It does not"),
            new("表中只在排名要求处除外一年级新生", "the table excepts first-years from the rank only"),
            ["SCH-08b"]),
        new(
            "firstOfTinyMajorCounts",
            new("一至三人的专业，第一名是否算前30%", "Does the first place count in a major of one to three students?"),
            new("不算：名次与人数之比大于30%", "It does not: rank by size exceeds 30 %"),
            new("算", "It does"),
            new("表中只有比例，未规定例外", "the table gives the share and no exception"),
            ["SCH-08a"]),
        new(
            "quorumMoreThanTwoThirds",
            new("学代会法定人数是“三分之二以上”还是“超过三分之二”", "Is the quorum two thirds or more, or more than two thirds?"),
            new("三分之二以上（含）", "Two thirds or more"),
            new("超过三分之二", "More than two thirds"),
            new("所见来源中多数写“三分之二以上”", "most sources read say \"two thirds or more\""),
            ["CON-12"]),
        new(
            "majorityOfValidBallots",
            new("当选过半数以实到代表计还是以有效票计", "Is the majority one of those present or of the valid ballots?"),
            new("以实到代表计", "Of those present"),
            new("以有效票计", "Of the valid ballots"),
            new("较严的一种；两种读法都有学校采用", "the stricter of two readings that schools use"),
            ["ELE-03"]),
    ];
}
