using UnionGovernance.Acts;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters.Terms;

/// <summary>Answers that nobody could carry out.</summary>
internal static class TermBounds
{
    /// <summary>A majority of nobody, or of more than all.</summary>
    public static IEnumerable<Refusal> Reachable(Majority majority)
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

    /// <summary>A number below what the article itself speaks of.</summary>
    public static IEnumerable<Refusal> AtLeastOne(int number) =>
        number > 0 ? [] : [new(CharterRules.Workable, new($"为{number}，至少须1", $"It is {number}; at least 1 is needed"))];
}
