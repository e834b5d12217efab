using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Charters.Adoption;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Charters;

/// <summary>The charter within the union's year: the one place that every other subject asks for its terms.</summary>
/// <param name="opening">The union and its year.</param>
/// <param name="book">The book whose newest tables bound the charter; the national one, if not said.</param>
public sealed class CharterOfTheYear(UnionRecord opening, RuleBook? book = null) : Subject<CharterOfTheYear>(CharterActs.Table)
{
    /// <summary>The charter in force; nothing until one was brought into force, so that every term stands at its default.</summary>
    public Charter? Charter { get; private set; }

    /// <summary>What is settled now: by the charter in force, else by the defaults and the conditions that the opening settles.</summary>
    public CharterTerms Terms => Charter?.Terms ?? new() { Name = opening.Union.Name, Kind = opening.Union.Kind, Level = opening.Union.Level, Options = opening.Options };

    /// <summary>A congress under the charter in force; where none is, as it stands.</summary>
    /// <param name="proceedings">The proceedings.</param>
    /// <returns>The proceedings on the charter's terms, and where both disagree.</returns>
    internal (Proceedings Proceedings, ImmutableArray<Refusal> Refusals) Over(Proceedings proceedings)
    {
        var (on, refusals) = Charter is { Terms: var terms } ? CharteredCongress.OfSound(proceedings, terms) : new(proceedings, []);
        return (on, refusals);
    }

    /// <inheritdoc/>
    /// <remarks>The conditions that schools read in two ways are a part of the record too: there the charter in force settles them.</remarks>
    public override UnionRecord Enter(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Charter is null ? record : record with { Options = Charter.Terms.Options };
    }

    internal Taken BringIntoForce(CharterInForce act) => new(Against(act), () => Charter = act.Charter);

    private IEnumerable<Refusal> Against(CharterInForce act)
    {
        var (charter, terms) = (act.Charter, act.Charter.Terms);
        if ((opening.Union.Name, opening.Union.Kind, opening.Union.Level) != (terms.Name, terms.Kind, terms.Level))
        {
            yield return new(ActRules.OfTheUnion, new(
                $"章程是{terms.Name}的，本年度是{opening.Union.Name}的（学校、组织、层级应都相同）",
                $"The charter is of {terms.Name}; this year is of {opening.Union.Name} (school, union and level are to agree)"));
        }

        if (opening.Options != new RecordOptions() && opening.Options != terms.Options)
        {
            yield return new(CharterRules.OneAnswer, new("年度开始时的记录和章程对两种读法的选择不同", "The record at the opening and the charter settle the conditions read in two ways differently"));
        }

        foreach (var refused in CharterReview.Of(terms, book: book).Refusals)
        {
            yield return refused.Refusal;
        }

        var course = AdoptionCourse.Of(charter);
        foreach (var (_, refusal) in course.Refused)
        {
            yield return refusal;
        }

        if (charter.Adoption.Count > 0 && course.Next is { } next)
        {
            var step = next.Label;
            yield return new(AdoptionRules.InOrder, new($"生效程序尚未完成，下一步：{step.Chinese}", $"Its way into effect is not at its end; next: {step.English}"));
        }
        else if (course.InEffectFrom is { } day && ActRules.Early(act.On, new("章程完成全部程序", "the last step of its way into effect"), day) is { } early)
        {
            yield return early;
        }
    }
}
