using UnionGovernance.Acts;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters.Terms;

/// <summary>What binds a term beside its table, and answers that nobody could carry out.</summary>
internal static class TermBounds
{
    /// <summary>What binds a school's union whatever its table says; a college's only by a line of its table, for the provision speaks of schools.</summary>
    public static Func<Edition, Rule?> BindingSchools(Rule rule) => e => e.RuleOf(rule.Id) ?? (e.Level == UnionLevel.School ? rule : null);

    /// <summary>A majority of nobody, of fewer than half, whose opponents may have it too, or of more than all.</summary>
    public static IEnumerable<Refusal> Reachable(Majority majority) => majority.Share is { Part: > 0 } share && share.CompareTo(new(1, 2)) < 0
        ? [new(CharterRules.Workable, new($"{share.InChinese()}不到半数，其余的人同样可以达到，会有两个相反的结果", $"{share} is less than half, so that the others have it too and both of two opposites are carried"))]
        : Attainable(majority);

    /// <summary>A majority of nobody, or of more than all.</summary>
    public static IEnumerable<Refusal> Attainable(Majority majority)
    {
        if (majority.Share.Part == 0)
        {
            yield return new(CharterRules.Workable, new("比例为零，一票也能决定", "The share is nothing, so that one vote decides"));
        }
        else if (majority.Share.Part > majority.Share.Whole || (majority.MoreThan && majority.Share.Part == majority.Share.Whole))
        {
            yield return new(CharterRules.Workable, new("须超过全体，无法达到", "More than all are asked for, which nobody can reach"));
        }
    }

    /// <summary>A list with nothing in it.</summary>
    public static IEnumerable<Refusal> Listed(Sequence<string> list) =>
        list.Count > 0 ? [] : [new(CharterRules.Workable, new("一项也没有列出", "Nothing is listed"))];

    /// <summary>Seats for each class that come to none, however large the class.</summary>
    public static IEnumerable<Refusal> SomeSeats(ClassQuota? quota) =>
        quota is { Share.Part: 0, AtLeast: 0 } ? [new(CharterRules.Workable, new("比例为零，各班级都没有名额", "The share is nothing, and no class has a seat"))] : [];

    /// <summary>A number below what the article itself speaks of.</summary>
    public static IEnumerable<Refusal> AtLeastOne(int number) =>
        number > 0 ? [] : [new(CharterRules.Workable, new($"为{number}，至少须1", $"It is {number}; at least 1 is needed"))];
}
