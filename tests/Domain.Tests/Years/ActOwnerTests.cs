using System.Runtime.CompilerServices;
using UnionGovernance.Acts;
using UnionGovernance.Editions;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Years;

/// <summary>Whatever kinds of act there are, each is one subject's and has one word.</summary>
public sealed class ActOwnerTests
{
    private static readonly Type[] _acts = [.. typeof(Act).Assembly.GetTypes().Where(static t => t.IsSubclassOf(typeof(Act)) && !t.IsAbstract)];
    private static readonly UnionRecord _opening = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)) };

    [Fact]
    public void Every_act_has_exactly_one_owner()
    {
        var subjects = YearSubjects.Begin(_opening, RuleBook.National);

        Assert.NotEmpty(_acts);
        Assert.All(_acts, type => Assert.Single(subjects, s => s.Owns(OfType(type))));
    }

    [Fact]
    public void Every_subject_of_a_year_is_in_it_once() =>
        Assert.Equal(
            typeof(ISubject).Assembly.GetTypes().Where(static t => t.IsAssignableTo(typeof(ISubject)) && t is { IsInterface: false, IsAbstract: false }).Select(static t => t.FullName).Order(StringComparer.Ordinal),
            YearSubjects.Begin(_opening, RuleBook.National).Select(static s => s.GetType().FullName).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_act_has_a_word_of_its_own_and_every_word_an_act() =>
        Assert.Equal(
            YearFile.Acts.Select(static a => a.Word).Order(StringComparer.Ordinal),
            _acts.Select(static type => YearFile.WordOf(OfType(type))).Order(StringComparer.Ordinal));

    // Whose an act is depends on its kind alone, so it may be empty.
    private static Act OfType(Type type) => (Act)RuntimeHelpers.GetUninitializedObject(type);
}
