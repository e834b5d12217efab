using NodaTime;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Acts;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Tests.Years;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Tests.Activities;

/// <summary>
/// Which acts of a random history of activities break which rule, by a second evaluator that keeps no state: it looks through what was taken before, and
/// asks of each rule in turn whether it is broken.
/// </summary>
public sealed class ActivityOracleTests
{
    private const int Histories = 20_000;
    private const string Once = "activity.once", InOrder = "activity.in-order", Early = "year.not-before", InAdvance = "activity.approved-in-advance", Approver = "activity.approver", HostAndGuide = "activity.host-and-guide", DueAhead = "year.due-ahead", InTime = "year.in-time";

    private static readonly LocalDate _day = new(2024, 3, 4);
    private static readonly UnionRecord _record = new() { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)) };
    private static readonly string[] _names = ["读书节", "毕业季"];
    private static readonly string?[] _bodies = ["文学院学生会", "文体部", null];

    [Fact]
    public void A_naive_evaluator_finds_the_same_rules_broken_in_twenty_thousand_histories()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < Histories; seed++)
        {
            var random = new Random(seed);
            var register = new ActivityRegister(new PresidiumAndDepartments(), new GuidesOfTheYear(_record));
            var (taken, found) = (new List<ActivityAct>(), new List<string>());
            for (var i = 0; i < 10; i++)
            {
                var act = Any(random);
                string[] expected = [.. Broken(act, [.. taken.Where(t => t.Activity == act.Activity)]).Order(StringComparer.Ordinal)];
                string[] told = [.. register.Told(act).Select(static r => r.By.Id).Order(StringComparer.Ordinal)];
                Assert.True(expected.SequenceEqual(told), $"seed {seed}, act {i}, {act}: expected {string.Join(' ', expected)}, told {string.Join(' ', told)}");
                register.Take(act);
                if (!expected.Contains(Once) && !expected.Contains(Early) && !expected.Contains(DueAhead))
                {
                    taken.Add(act);
                    found.AddRange(expected);
                }

                foreach (var id in expected.DefaultIfEmpty(string.Empty))
                {
                    seen[id] = seen.GetValueOrDefault(id) + 1;
                }
            }

            Assert.Equal(found.Order(StringComparer.Ordinal), register.Findings.Select(static f => f.By.Id).Order(StringComparer.Ordinal));
        }

        // A rule that was never broken would have been proven of nothing.
        Assert.All([Once, InOrder, Early, InAdvance, Approver, HostAndGuide, DueAhead, InTime, string.Empty], id => Assert.InRange(seen.GetValueOrDefault(id), 100, int.MaxValue));
    }

    private static IEnumerable<string> Broken(ActivityAct act, ActivityAct[] before)
    {
        var decided = before.LastOrDefault(static b => b is ActivityProposed or ActivityApproved or ActivityDeclined or ActivityCalledOff);
        bool Was<T>() => before.Any(static b => b is T);
        var isHeld = Was<ActivityHeld>();
        var declined = before.ToList().FindLastIndex(static b => b is ActivityDeclined);
        var standsDeclined = declined >= 0 && !before.Skip(declined).Any(static b => b is ActivityProposed or ActivityApproved);

        var twice = act switch
        {
            ActivityProposed => isHeld ? Was<ActivityProposed>() : decided is not (null or ActivityDeclined),
            ActivityApproved => Was<ActivityApproved>() || (!isHeld && decided is ActivityCalledOff),
            ActivityDeclined => isHeld ? Was<ActivityApproved>() || standsDeclined || Was<ActivityCalledOff>() : decided is not (null or ActivityProposed),
            ActivityCalledOff => isHeld || decided is not (ActivityProposed or ActivityApproved),
            ActivityHeld => isHeld,
            ActivityReported => !isHeld || Was<ActivityReported>(),
            _ => !isHeld || Was<ActivityEvaluated>(),
        };
        if (twice)
        {
            yield return Once;
        }
        else
        {
            if (act switch
            {
                ActivityProposed or ActivityDeclined when isHeld => true,
                ActivityApproved => !isHeld && decided is not ActivityProposed,
                ActivityDeclined => decided is null,
                ActivityReported => Was<ActivityEvaluated>(),
                ActivityEvaluated => !Was<ActivityReported>(),
                _ => false,
            })
            {
                yield return InOrder;
            }

            if (act is ActivityApproved && isHeld)
            {
                yield return InAdvance;
            }

            if (act is not ActivityHeld && before is [.., var last] && act.On < last.On)
            {
                yield return Early;
            }
        }

        if (act is ActivityProposed { HostedBy: var host, GuidedBy: var guide } && (host is null || guide is null || host == guide))
        {
            yield return HostAndGuide;
        }

        if (act is ActivityApproved or ActivityDeclined && MayDecide(act, before) != true)
        {
            yield return Approver;
        }

        if (act is ActivityApproved { ReportBy: { } due } && due < act.On)
        {
            yield return DueAhead;
        }

        if (act is ActivityReported && act.On > before.OfType<ActivityApproved>().LastOrDefault()?.ReportBy)
        {
            yield return InTime;
        }

        if (act is ActivityHeld && !isHeld)
        {
            // An approval by whom nobody named may be one in advance.
            var at = before.ToList().FindLastIndex(static b => b is ActivityApproved);
            var isCalledOff = before.Any(b => b is ActivityCalledOff && b.On <= act.On);
            if (at < 0 || before[at].On > act.On || isCalledOff || MayDecide(before[at], before[..at]) == false)
            {
                yield return InAdvance;
            }
        }
    }

    // Whoever decides is neither host nor guide of what was proposed by then; nothing where nobody is named.
    private static bool? MayDecide(ActivityAct act, ActivityAct[] before)
    {
        var proposal = before.OfType<ActivityProposed>().LastOrDefault();
        var host = proposal?.HostedBy ?? before.OfType<ActivityHeld>().FirstOrDefault()?.HostedBy;
        return act.By.Count == 0 ? null : !act.By.Any(b => b == host || b == proposal?.GuidedBy);
    }

    private static ActivityAct Any(Random random)
    {
        var (name, on) = (_names[random.Next(_names.Length)], _day.PlusDays(random.Next(4)));
        Sequence<string> by = random.Next(4) switch { 0 => [], 1 => ["文学院学生会"], _ => ["校团委"] };
        return random.Next(8) switch
        {
            0 or 1 => new ActivityProposed { Activity = name, On = on, HostedBy = _bodies[random.Next(3)], GuidedBy = _bodies[random.Next(3)] },
            2 or 3 => new ActivityApproved { Activity = name, On = on, By = by, ReportBy = random.Next(3) == 0 ? _day.PlusDays(random.Next(4)) : null },
            4 => new ActivityDeclined { Activity = name, On = on, By = by },
            5 => random.Next(2) == 0 ? new ActivityCalledOff { Activity = name, On = on } : new ActivityReported { Activity = name, On = on },
            6 => new ActivityHeld { Activity = name, On = on, HostedBy = _bodies[random.Next(3)] },
            _ => random.Next(2) == 0 ? new ActivityReported { Activity = name, On = on } : new ActivityEvaluated { Activity = name, On = on },
        };
    }
}
