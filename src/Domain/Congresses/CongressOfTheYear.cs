using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses;

/// <summary>The congresses within the union's year. A later one takes the place of an earlier: a record tells of the latest, and of the others their days.</summary>
/// <remarks>Proceedings that break rules are taken all the same, since they are facts; what they show of it enters the record.</remarks>
/// <param name="opening">The union and its year.</param>
/// <param name="underCharter">Puts proceedings on the terms of the charter in force, if one is, or says where both disagree.</param>
public sealed class CongressOfTheYear(UnionRecord opening, Func<Proceedings, (Proceedings Proceedings, ImmutableArray<Refusal> Refusals)> underCharter) : Subject<CongressOfTheYear>(CongressActs.Table)
{
    private readonly List<CongressReview> _earlier = [];

    /// <summary>The proceedings, judged; nothing where no congress was entered.</summary>
    public CongressReview? Review { get; private set; }

    /// <inheritdoc/>
    public override UnionRecord Enter(UnionRecord record) => Review is null ? record : FinishedCongress.Enter(record, [.. _earlier, Review]);

    internal Taken Hold(CongressHeld act)
    {
        var (proceedings, refusals) = underCharter(act.Proceedings);
        var review = CongressReview.Of(proceedings);
        return new([.. Against(act), .. refusals], () =>
        {
            if (Review is { } before)
            {
                _earlier.Add(before);
            }

            Review = review;
        })
        { Within = review.Refused.Select(static m => m.Refusal) };
    }

    private IEnumerable<Refusal> Against(CongressHeld held)
    {
        var p = held.Proceedings;
        if (!p.IsOf(opening))
        {
            yield return new(ActRules.OfTheUnion, new(
                $"大会文件是{p.Union.Name}{p.Union.ShowYear(Language.Chinese)}的，本年度是{opening.Union.Name}{opening.Union.ShowYear(Language.Chinese)}的（学校、组织、层级、学年应都相同）",
                $"The proceedings are of {p.Union.Name}, {p.Union.ShowYear(Language.English)}; this year is of {opening.Union.Name}, {opening.Union.ShowYear(Language.English)} (school, union, level and year are to agree)"));
        }

        var last = p.Course.Where(static s => s.Ended is not null).MaxBy(static s => s.Ended);
        if (last is { Ended: { } day } && ActRules.Early(held.On, last.Step.Label, day) is { } early)
        {
            yield return early;
        }
    }
}
