using System.Collections.Immutable;
using System.Globalization;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Showcase.Drawing;

/// <summary>A question of a rule as it stands in its drawn decision, with its verdict on the record at hand.</summary>
/// <param name="Explanation">What was asked and found.</param>
/// <param name="Joint">How its parts hang together; nothing where it asks of facts itself.</param>
/// <param name="Parts">The parts.</param>
/// <param name="Number">Its number among the questions of facts, ①②③, by which clause, picture and table are tied; nothing for what only joins.</param>
internal sealed record Branch(Explanation Explanation, Joint? Joint, ImmutableArray<Branch> Parts, string? Number)
{
    /// <summary>The questions of facts, in their order.</summary>
    public IEnumerable<Branch> Leaves => Parts.IsEmpty ? [this] : Parts.SelectMany(static p => p.Leaves);

    /// <summary>This and all below it, each with how deep it lies.</summary>
    public IEnumerable<(Branch Branch, int Depth)> Whole(int depth = 0) => Parts.SelectMany(p => p.Whole(depth + 1)).Prepend((this, depth));

    public static Branch Of(Explanation whole)
    {
        var leaves = 0;
        return Of(whole, ref leaves);
    }

    /// <summary>What was found, in words: the facts, or the verdict where no fact tells it.</summary>
    public string Found(Language language) =>
        Explanation.Measured.Length > 0 ? string.Join(language == Language.Chinese ? "，" : ", ", Explanation.Measured.Select(m => m.Describe(language)))
        : Explanation.Verdict.Describe(language);

    private static Branch Of(Explanation of, ref int leaves)
    {
        var joint = Drawing.Joint.Of(of.Requirement);
        if (joint is null)
        {
            leaves++;
            return new(of, null, [], leaves <= 20 ? ((char)('①' + leaves - 1)).ToString() : string.Create(CultureInfo.InvariantCulture, $"({leaves})"));
        }

        var parts = ImmutableArray.CreateBuilder<Branch>();
        foreach (var part in of.Because)
        {
            parts.Add(Of(part, ref leaves));
        }

        return new(of, joint, parts.ToImmutable(), null);
    }
}

/// <summary>How the parts of a question hang together.</summary>
/// <param name="Sign">The word in the circle.</param>
/// <param name="Caption">What it asks of its parts.</param>
/// <param name="Between">What stands between two parts in a sentence.</param>
internal sealed record Joint(Words Sign, Words Caption, Words Between)
{
    private static readonly Joint _all = new(new("且", "and"), new("都要成立", "all must hold"), new("，且", ", and "));
    private static readonly Joint _any = new(new("或", "or"), new("一支成立即可", "one is enough"), FindingColumns.Or);
    private static readonly Joint _not = new(new("非", "not"), new("须不成立", "must not hold"), new(string.Empty, string.Empty));
    private static readonly Joint _when = new(new("若", "if"), new("上一支成立，才问下一支", "the second is asked where the first holds"), new("时，", ": "));

    public static Joint? Of(Requirement requirement) => requirement switch
    {
        All<UnionRecord> or All<Member> or All<CollegeUnion> => _all,
        Any<UnionRecord> or Any<Member> or Any<CollegeUnion> => _any,
        Not<UnionRecord> or Not<Member> or Not<CollegeUnion> => _not,
        When<UnionRecord> or When<Member> or When<CollegeUnion> => _when,
        _ => null,
    };
}
