using NodaTime;
using UnionGovernance.Oversight.Reports;
using UnionGovernance.Tests.Years;

namespace UnionGovernance.Tests.Oversight;

public sealed class UpwardOracleTests
{
    private const string InOrder = "upward.in-order", Addressed = "upward.addressed", Early = "year.not-before", DueAhead = "year.due-ahead", InTime = "year.in-time";

    private static readonly LocalDate _day = new(2024, 10, 8);

    [Fact]
    public void A_naive_evaluator_finds_the_same_rules_broken_by_what_goes_up_and_comes_down() =>
        ActOracle.Holds<UpwardAct>(10_000, 8, static () => new ReportsUpward(), Any, Broken, [InOrder, Early, DueAhead], [Addressed, InTime]);

    private static IEnumerable<string> Broken(UpwardAct act, IReadOnlyList<UpwardAct> taken)
    {
        var matters = MattersOf(act.Title, taken);
        var meant = Meant(act, matters);
        switch (act)
        {
            case ReportDue due:
                if (meant is not null)
                {
                    yield return InOrder;
                }
                else if (due.DueBy < due.On)
                {
                    yield return DueAhead;
                }

                break;
            case ReplyGiven:
                if (meant is null)
                {
                    yield return matters.Count > 1 ? Addressed : InOrder;
                }
                else if (meant.Sent is null || meant.IsReplied)
                {
                    yield return InOrder;
                }
                else
                {
                    foreach (var rule in OfReply(act, meant))
                    {
                        yield return rule;
                    }
                }

                break;
            default:
                if (meant is { Sent: not null })
                {
                    yield return InOrder;
                    break;
                }

                if (act is RequestMade { AnswerBy: { } by } && by < act.On)
                {
                    yield return DueAhead;
                }

                foreach (var rule in meant is null ? [] : AsAsked(act, meant.Due!))
                {
                    yield return rule;
                }

                break;
        }
    }

    private static IEnumerable<string> OfReply(UpwardAct reply, Matter meant)
    {
        if (reply.By.Count > 0 && !reply.By.Contains(meant.To))
        {
            yield return Addressed;
        }

        if (reply.On < meant.Sent!.On)
        {
            yield return Early;
        }

        if (meant.Sent is RequestMade { AnswerBy: { } by } && reply.On > by)
        {
            yield return InTime;
        }
    }

    private static IEnumerable<string> AsAsked(UpwardAct sent, ReportDue due)
    {
        if (Addressee(sent) != due.To)
        {
            yield return Addressed;
        }

        if (sent.On < due.On)
        {
            yield return Early;
        }

        if (sent.On > due.DueBy)
        {
            yield return InTime;
        }
    }

    // What goes to one body under one title is one matter; what was asked for is done by what goes up next, wherever it goes. A reply of which nobody knows to what it is ends no matter.
    private static List<Matter> MattersOf(string title, IEnumerable<UpwardAct> taken)
    {
        var matters = new List<Matter>();
        foreach (var act in taken.Where(t => t.Title == title))
        {
            var meant = Meant(act, matters);
            if (act is ReplyGiven)
            {
                meant?.Reply();
            }
            else if (act is ReportDue due)
            {
                matters.Add(new(due));
            }
            else if (meant is null)
            {
                matters.Add(new(act));
            }
            else
            {
                meant.Send(act);
            }
        }

        return matters;
    }

    private static Matter? Meant(UpwardAct act, List<Matter> matters)
    {
        if (act is ReportDue due)
        {
            return matters.Find(m => m.To == due.To);
        }

        if (act is not ReplyGiven)
        {
            return matters.Find(m => m.To == Addressee(act)) ?? OnlyOne(matters.FindAll(static m => m.Sent is null));
        }

        return matters.Count == 1 ? matters[0]
            : OnlyOne(matters.FindAll(m => act.By.Contains(m.To))) ?? (act.By.Count == 0 ? OnlyOne(matters.FindAll(static m => m is { Sent: not null, IsReplied: false })) : null);
    }

    private static Matter? OnlyOne(List<Matter> some) => some.Count == 1 ? some[0] : null;

    private static string Addressee(UpwardAct act) => act switch
    {
        ReportDue due => due.To,
        RequestMade request => request.To,
        ReportMade report => report.To,
        _ => string.Empty,
    };

    private static UpwardAct Any(Random random)
    {
        var (title, on) = (random.Next(3) == 0 ? "学期总结" : "换届工作", _day.PlusDays(random.Next(6)));
        var to = random.Next(2) == 0 ? "校团委" : "校党委";
        return random.Next(6) switch
        {
            0 => new ReportDue { Title = title, On = on, To = to, DueBy = _day.PlusDays(random.Next(6)) },
            1 or 2 => new RequestMade { Title = title, On = on, To = to, AnswerBy = random.Next(2) == 0 ? null : _day.PlusDays(random.Next(8)) },
            3 => new ReportMade { Title = title, On = on, To = to },
            _ => new ReplyGiven { Title = title, On = on, By = random.Next(4) switch { 0 => [], 1 => ["校团委"], 2 => ["校党委"], _ => ["学习部"] } },
        };
    }

    private sealed class Matter
    {
        public Matter(ReportDue due) => Due = due;

        public Matter(UpwardAct sent) => Sent = sent;

        public ReportDue? Due { get; }

        public UpwardAct? Sent { get; private set; }

        public bool IsReplied { get; private set; }

        public string To => Addressee(Sent ?? Due!);

        public void Send(UpwardAct act) => Sent = act;

        public void Reply() => IsReplied = true;
    }
}
