using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Years.Statements;

/// <summary>What was stated in a year. Of one fact the latest statement speaks, the later entered of two on one day.</summary>
/// <remarks>They enter the record before what is done does, so that acts which show otherwise are not talked away.</remarks>
public sealed class StatementsOfTheYear() : Subject<StatementsOfTheYear>(StatementActs.Table)
{
    private readonly List<Stated> _all = [];

    /// <summary>The statements, in the order entered.</summary>
    public ImmutableArray<Stated> All => [.. _all];

    /// <summary>The statement that speaks of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The statement; nothing where none was made.</returns>
    public Stated? Of(StatedFact fact) => _all.Where(s => s.Facts.Contains(fact)).Reverse().MaxBy(static s => s.On);

    /// <inheritdoc/>
    /// <remarks>A no needs nobody to stand for it, and takes the place of an earlier yes. What nobody is named as stating is entered without a statement to rest on.</remarks>
    public override UnionRecord Enter(UnionRecord record) => Enum.GetValues<StatedFact>().Aggregate(record, Enter);

    internal Taken State(Stated act) => new(Against(act), () => _all.Add(act));

    private static IEnumerable<Refusal> Against(Stated stated)
    {
        if (stated.By.Count == 0)
        {
            yield return new(StatementRules.StatedBy, new("没有写明由谁说明", "Nobody is named as stating it"));
        }

        if (stated.Facts.Count == 0)
        {
            yield return new(StatementRules.OfSomething, new("没有写明说明哪些事项", "Of what it speaks is not named"));
        }
    }

    private UnionRecord Enter(UnionRecord record, StatedFact fact) => Of(fact) is not { } stated ? record
        : fact.Path().Write(record, Fact.Given(stated.Holds)).WithStatement(
            fact.Path().JsonPointer,
            stated.By.Count == 0 ? null : new(string.Join("、", stated.By), Fact.Given(stated.On), stated.Document));
}
