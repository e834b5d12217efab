using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Rules;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Congresses;

/// <summary>The congresses within the union's year. A later one takes the place of an earlier: a record tells of the latest, and of the others their days.</summary>
/// <remarks>Proceedings that break rules are taken all the same, since they are facts; what they show of it enters the record.</remarks>
/// <param name="opening">The union and its year.</param>
/// <param name="underCharter">Puts proceedings on the terms of the charter in force, if one is, or says where both disagree.</param>
/// <param name="union">Who serves on the presidium, and who put them there; nothing where nobody entered it.</param>
public sealed class CongressOfTheYear(
    UnionRecord opening, Func<Proceedings, (Proceedings Proceedings, ImmutableArray<Refusal> Refusals)> underCharter, PresidiumAndDepartments? union = null) : Subject<CongressOfTheYear>(CongressActs.Table)
{
    private static readonly string[] _standing = ["常务", "常委", "委员会"];
    private static readonly string[] _above = ["团", "党"];

    private readonly List<CongressReview> _earlier = [];
    private readonly List<ActDoubt> _doubts = [];

    /// <summary>What is to be asked of the congresses that were entered.</summary>
    public ImmutableArray<ActDoubt> Doubts => [.. _doubts];

    /// <summary>The proceedings, judged; nothing where no congress was entered.</summary>
    public CongressReview? Review { get; private set; }

    /// <inheritdoc/>
    /// <remarks>Where neither the record nor a congress tells who elected the presidium, and others than the congress put members on it who serve, it was they.</remarks>
    public override UnionRecord Enter(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var entered = Review is null ? record : FinishedCongress.Enter(record, [.. _earlier, Review]);
        return entered is { Congress.PresidiumElectedBy.Known: Known.Unknown, AsOf: { Known: Known.Given, Low: var day } } && PutOnThePresidium(day) is { } body
            ? entered with { Congress = entered.Congress with { PresidiumElectedBy = Fact.Given(body) } }
            : entered;
    }

    private ElectingBody? PutOnThePresidium(LocalDate day)
    {
        var bodies = (union?.ServingOn(day) ?? []).Where(static s => s.IsUnelected).Select(static s => BodyOf(s.By)).Distinct().ToList();
        return bodies switch
        {
            [] => null,
            [var only] => only,
            _ => ElectingBody.Other,
        };
    }

    // Of League and Party too a body is called a committee: what they do is to appoint.
    private static ElectingBody BodyOf(Sequence<string> by) =>
        by.Any(static b => b.Contains("常任", StringComparison.Ordinal)) ? ElectingBody.StandingDelegates
        : by.Any(static b => _standing.Any(b.Contains) && !_above.Any(b.Contains)) ? ElectingBody.Committee
        : ElectingBody.Appointment;

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
            _doubts.AddRange(review.Doubted.Select(static d => (d.Matter, d.Text))
                .Concat(review.Course.Unstated.Select(static u => (u.Step.Label, u.What)))
                .Select(d => new ActDoubt(act, new($"{d.Item1.Chinese}：{d.Item2.Chinese}", $"{d.Item1.English}: {d.Item2.English}"))));
        })
        { Within = review.Against };
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
