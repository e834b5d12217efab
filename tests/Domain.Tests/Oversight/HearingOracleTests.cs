using NodaTime;
using UnionGovernance.Oversight.Hearings;
using UnionGovernance.Tests.Years;

namespace UnionGovernance.Tests.Oversight;

public sealed class HearingOracleTests
{
    private const string InOrder = "hearing.in-order", Early = "year.not-before", DueAhead = "year.due-ahead", InTime = "year.in-time";

    private static readonly LocalDate _day = new(2024, 10, 8);

    [Fact]
    public void A_naive_evaluator_finds_the_same_hearings_out_of_order() =>
        ActOracle.Holds(10_000, 8, static () => new HearingsOfTheYear(), Any, Broken, [InOrder, Early, DueAhead], [InTime]);

    private static IEnumerable<string> Broken(HearingAct act, IReadOnlyList<HearingAct> taken)
    {
        var before = taken.Where(t => t.Hearing == act.Hearing).ToList();
        var (planned, held, isDecided) = (before.OfType<HearingPlanned>().FirstOrDefault(), before.OfType<HearingHeld>().FirstOrDefault(), before.Exists(static b => b is HearingDecided));
        switch (act)
        {
            case HearingPlanned plan:
                if (before.Count > 0)
                {
                    yield return InOrder;
                }
                else if (plan.DueBy < plan.On)
                {
                    yield return DueAhead;
                }

                break;
            case HearingHeld:
                if (held is not null)
                {
                    yield return InOrder;
                }
                else if (act.On < planned?.On)
                {
                    yield return Early;
                }
                else if (act.On > planned?.DueBy)
                {
                    yield return InTime;
                }

                break;
            default:
                if (held is null || isDecided)
                {
                    yield return InOrder;
                }
                else if (act.On < held.On)
                {
                    yield return Early;
                }

                break;
        }
    }

    private static HearingAct Any(Random random)
    {
        var (name, on) = (random.Next(2) == 0 ? "秋季汇报" : "春季汇报", _day.PlusDays(random.Next(5)));
        return random.Next(3) switch
        {
            0 => new HearingPlanned { Hearing = name, On = on, DueBy = _day.PlusDays(random.Next(5)) },
            1 => new HearingHeld { Hearing = name, On = on },
            _ => new HearingDecided { Hearing = name, On = on, Decision = "同意" },
        };
    }
}
