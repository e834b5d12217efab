using System.Collections.Immutable;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Papers.Records;

/// <summary>The unions that one disclosure is of: the school's first, then those of its colleges, of one kind and year.</summary>
internal sealed class DisclosedUnions
{
    private readonly bool _maskNames;

    private DisclosedUnions(ImmutableArray<AssessedUnion> unions, PaperSources sources)
    {
        (Unions, _maskNames) = (unions, sources.MaskNames);
        Rules = new(School, sources);
    }

    public ImmutableArray<AssessedUnion> Unions { get; }

    public UnionRecord School => Unions[0].Record;

    /// <summary>What is printed of rules on candidates, elections, delegates and appraisal.</summary>
    public DisclosedRules Rules { get; }

    /// <summary>One for the student unions and one for the graduate unions; none where no school's union, or more than one, is of that kind.</summary>
    /// <exception cref="ArgumentException">Unions of two years are mixed.</exception>
    public static IEnumerable<DisclosedUnions> Each(PaperSources sources) => AssessedUnion.Each(sources)
        .GroupBy(static u => u.Record.Union.Kind)
        .Where(static kind => kind.Count(static u => u.Record.Union.Level == UnionLevel.School) == 1)
        .Select(kind => kind.Select(static u => u.Record.Union.Year).Distinct().Count() > 1
            ? throw new ArgumentException("A disclosure is of unions of one academic year.", nameof(sources))
            : new DisclosedUnions([.. kind.OrderBy(static u => u.Record.Union.Level)], sources));

    /// <summary>What the work sheet says of all of them.</summary>
    public WorkNotes Notes()
    {
        var all = Unions.Select(static u => u.Notes()).ToList();
        return new(
            [.. all.SelectMany(static n => n.Attested)],
            [.. all.SelectMany(static n => n.Contradicting).Append(new("指导人员一节", "据回忆列出，未见原文", "对照当年的公开要求"))],
            [.. all.SelectMany(static n => n.Drafted)],
            [.. all.SelectMany(static n => n.People)]);
    }

    /// <summary>A member's name as it is published; nothing where nobody stated it.</summary>
    public string? NameOf(Member member) => member.Name is { Known: Known.Given, Low: var name } ? _maskNames ? NameMask.Of(name) : name : null;
}
