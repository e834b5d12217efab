using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Facts;

namespace UnionGovernance.Papers.Congresses;

/// <summary>What a congress is called on paper.</summary>
internal static class CongressName
{
    /// <returns>The name, such as 某大学第二十一次学生代表大会; the number is left to fill in where nobody said.</returns>
    public static string Of(Proceedings proceedings)
    {
        var number = proceedings.Number is { } n ? ChineseNumeral.Of(n) : Blank.Mark("次数");
        return $"{proceedings.Union.Name.Printed}第{number}次{Kind(proceedings)}";
    }

    /// <returns>What is filled by an election, with the term where it is known: 第三十七届学生会主席团成员.</returns>
    public static string Office(Proceedings proceedings, Office office)
    {
        var name = Office(office);
        return office switch
        {
            UnionGovernance.Congresses.Elections.Office.Presidium when proceedings.UnionTerm is { } term =>
                $"第{ChineseNumeral.Of(term)}届{proceedings.Union.Kind.Label.Chinese}{name}",
            UnionGovernance.Congresses.Elections.Office.StandingDelegates when proceedings.CommitteeTerm is { } term => $"第{ChineseNumeral.Of(term)}届{name}",
            _ => name,
        };
    }

    /// <returns>What is filled by an election, without its term.</returns>
    public static string Office(Office office) => office == UnionGovernance.Congresses.Elections.Office.StandingDelegates ? "常任代表" : office.Label.Chinese;

    /// <returns>What a resolution is called: 关于学生会工作报告的决议, whether its matter was written with 关于 or without.</returns>
    public static string Resolution(Vote vote) => vote.Matter.EndsWith("的决议", StringComparison.Ordinal) && !vote.Matter.StartsWith("关于", StringComparison.Ordinal) ? $"关于{vote.Matter}" : vote.Matter;

    /// <returns>What such a congress is called: 学生代表大会.</returns>
    public static string Kind(Proceedings proceedings) => (proceedings.Union.Kind, proceedings.Assembly) switch
    {
        (UnionKind.StudentUnion, false) => "学生代表大会",
        (UnionKind.StudentUnion, true) => "全体学生大会",
        (_, false) => "研究生代表大会",
        _ => "全体研究生大会",
    };
}
