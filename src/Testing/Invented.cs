using System.Globalization;
using UnionGovernance.Unions;

namespace UnionGovernance.Testing;

/// <summary>Unions and people that do not exist, so that no test names one that does. Whatever a test does not say is unknown.</summary>
public static class Invented
{
    /// <summary>The name of the school, 虚构大学.</summary>
    public const string School = "虚构大学";

    /// <summary>The name of its college, 文学院.</summary>
    public const string College = "文学院";

    private static readonly string[] _surnames = ["秦", "白", "闻", "陆", "顾", "江", "沈", "叶", "程", "苏"];
    private static readonly string[] _names = ["致远", "若兰", "思远", "望舒", "清和", "予安", "景行", "知微", "怀瑾", "明夷"];

    /// <summary>The record of a union of which nothing is known but which one it is.</summary>
    /// <param name="year">The first calendar year of the academic year.</param>
    /// <param name="kind">Student union or graduate union.</param>
    /// <param name="level">School or college.</param>
    /// <returns>The record; <c>with</c> states what the test is about.</returns>
    public static UnionRecord Record(int year, UnionKind kind = UnionKind.StudentUnion, UnionLevel level = UnionLevel.School) =>
        new() { Union = new(level == UnionLevel.College ? new(School, College) : new(School), kind, level, new(year)) };

    /// <summary>People with names of their own, of whom nothing else is known.</summary>
    /// <param name="count">How many, from 0 to 10,000.</param>
    /// <param name="say">States what the test is about, by the person's place from 0; nothing, if not said.</param>
    /// <returns>A roster that leaves nobody out.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are too few or too many.</exception>
    public static Roster<Member> Staff(int count, Func<Member, int, Member>? say = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, 10_000);
        return new()
        {
            Complete = Fact.Given(true),
            List = [.. Enumerable.Range(0, count).Select(i => Person(i)).Select((p, i) => say?.Invoke(p, i) ?? p)],
        };
    }

    // Of ten thousand no two have one name: the given name goes once round, then a number follows.
    private static Member Person(int place)
    {
        var round = place / (_surnames.Length * _names.Length);
        var name = _surnames[place % _surnames.Length] + _names[place / _surnames.Length % _names.Length];
        return new() { Id = (place + 1).ToString(CultureInfo.InvariantCulture), Name = round == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}{round + 1}") };
    }
}
