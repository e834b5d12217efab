using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Rules;

namespace UnionGovernance.Years.Statements;

/// <summary>What was stated in a year. Of one fact the latest statement speaks, the later entered of two on one day.</summary>
/// <remarks>They enter the record before what is done does, so that acts which show otherwise are not talked away.</remarks>
public sealed class StatementsOfTheYear() : Subject<StatementsOfTheYear>(StatementActs.Table)
{
    private readonly List<Stated> _all = [];
    private readonly List<ActsListed> _listed = [];

    /// <summary>The statements, in the order entered.</summary>
    public ImmutableArray<Stated> All => [.. _all];

    /// <summary>The statement that speaks of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The statement; nothing where none was made.</returns>
    public Stated? Of(StatedFact fact) => _all.Where(s => s.Facts.Contains(fact)).Reverse().MaxBy(static s => s.On);

    /// <summary>Whether every act of a kind is entered that was done in the academic year by the day that a record is judged at.</summary>
    /// <param name="acts">The kind.</param>
    /// <param name="record">The record. Where its day is not known as one, the whole year is meant.</param>
    /// <returns>Yes where somebody who is named stated it, on that day, on a later one, or once the year was over. What was stated earlier says nothing of the days since.</returns>
    public bool Lists(ListedActs acts, UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Union.Year is not { LastDay: var last })
        {
            return false;
        }

        var until = record.AsOf is { Known: Known.Given, Low: var day } && day < last ? day : last;
        return _listed.Exists(l => l.Of.Contains(acts) && l.By.Count > 0 && l.On >= until);
    }

    /// <inheritdoc/>
    /// <remarks>A no needs nobody to stand for it, and takes the place of an earlier yes. What nobody is named as stating is entered without a statement to rest on.</remarks>
    public override UnionRecord Enter(UnionRecord record) => Enum.GetValues<StatedFact>().Aggregate(record, Enter);

    internal Taken State(Stated act) => new(Against(act, act.Facts.Count), () => _all.Add(act));

    internal Taken List(ActsListed act) => new(Against(act, act.Of.Count), () => _listed.Add(act));

    private static IEnumerable<Refusal> Against(Act stated, int things)
    {
        if (stated.By.Count == 0)
        {
            yield return new(StatementRules.StatedBy, new("没有写明由谁说明", "Nobody is named as stating it"));
        }

        if (things == 0)
        {
            yield return new(StatementRules.OfSomething, new("没有写明说明哪些事项", "Of what it speaks is not named"));
        }
    }

    private UnionRecord Enter(UnionRecord record, StatedFact fact) => Of(fact) is not { } stated ? record
        : fact.Path().Write(record, Fact.Given(stated.Holds)).WithStatement(
            fact.Path().JsonPointer,
            stated.By.Count == 0 ? null : new(string.Join("、", stated.By), Fact.Given(stated.On), stated.Document));
}
