using UnionGovernance.Law;

namespace UnionGovernance.Rules;

/// <summary>Something that schools read in two ways, and that a charter settles.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Question">What is to be settled.</param>
/// <param name="Default">How it is read until then.</param>
/// <param name="Alternative">How else it may be read.</param>
/// <param name="Reason">Why that is the default.</param>
/// <param name="Provisions">The provisions between whose readings it chooses; empty where none is known, as the reason then says.</param>
public sealed record CharterOption(string Id, Words Question, Words Default, Words Alternative, Words Reason, Sequence<Provision> Provisions)
{
    /// <summary>What the default is called.</summary>
    public static Words ByDefault { get; } = new("默认", "default");

    /// <summary>What the alternative is called.</summary>
    public static Words OrElse { get; } = new("也可以", "or");

    /// <summary>A reason: no rule of the whole country is known.</summary>
    public static Words NoNationalRule { get; } = new("未见全国性规定", "no national rule is known");

    /// <summary>A reason: no number of the whole country is known.</summary>
    internal static Words NoNationalNumber { get; } = new("未见全国性数字", "no national number is known");

    /// <summary>A reason: a single school has it so.</summary>
    internal static Words OneSchoolOnly { get; } = new("只见于个别学校，不约束他校", "one school's rule, which binds no other");

    /// <summary>An alternative to a number.</summary>
    internal static Words AnotherNumber { get; } = new("其他数目", "another number");

    /// <summary>A default: nothing is asked.</summary>
    internal static Words NotAsked { get; } = new("不要求", "Not asked");

    /// <summary>A default, or a limit: as many as there are.</summary>
    internal static Words NoLimit { get; } = new("不限", "no limit");

    /// <summary>An answer: it may be done.</summary>
    internal static Words May { get; } = new("可以", "Yes");

    /// <summary>An answer: it may not be done.</summary>
    internal static Words MayNot { get; } = new("不可以", "No");

    /// <summary>An alternative: whatever the school settles.</summary>
    internal static Words OfTheSchool { get; } = new("学校自定", "the school's own");
}
