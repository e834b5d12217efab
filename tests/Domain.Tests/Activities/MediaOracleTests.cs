using NodaTime;
using UnionGovernance.Activities.Media;
using UnionGovernance.Tests.Years;

namespace UnionGovernance.Tests.Activities;

public sealed class MediaOracleTests
{
    private const string InOrder = "media.in-order", Early = "year.not-before", Reviewed = "media.reviewed";

    private static readonly LocalDate _day = new(2024, 10, 8);
    private static readonly string[] _names = ["学生会公众号", "学生会视频号"];

    [Fact]
    public void A_naive_evaluator_finds_the_same_accounts_out_of_order_or_without_a_reviewer() =>
        ActOracle.Holds(10_000, 10, static () => new MediaRegister(), Any, Broken, [InOrder, Early], [Reviewed]);

    private static IEnumerable<string> Broken(MediaAct act, IReadOnlyList<MediaAct> taken)
    {
        switch (act)
        {
            case AccountRegistered entry:
                if (entry.ReviewedBy is null)
                {
                    yield return Reviewed;
                }

                if (Latest(entry.Account, taken) is { } before && (before.Closed is null || act.On <= before.Closed))
                {
                    yield return InOrder;
                }

                break;
            case AccountReviewerChanged or AccountClosed:
                var name = act is AccountReviewerChanged change ? change.Account : ((AccountClosed)act).Account;
                if (act is AccountReviewerChanged { ReviewedBy: null })
                {
                    yield return Reviewed;
                }

                if (Latest(name, taken) is not { Closed: null } open)
                {
                    yield return InOrder;
                }
                else if (act.On < open.Changed)
                {
                    yield return Early;
                }

                break;
            case KeyDatePosted { Account: { } account }:
                if (!taken.Index().Any(e => e.Item is AccountRegistered entry && entry.Account == account && entry.On <= act.On && !(ClosedAfter(account, e.Index, taken) < act.On)))
                {
                    yield return Reviewed;
                }

                break;
        }
    }

    // The last entry of an account: until when it stood, and when it was last entered or changed.
    private static (LocalDate? Closed, LocalDate Changed)? Latest(string name, IReadOnlyList<MediaAct> taken)
    {
        var at = taken.ToList().FindLastIndex(t => t is AccountRegistered entry && entry.Account == name);
        return at < 0 ? null : (ClosedAfter(name, at, taken), taken.Skip(at).Last(t => (t is AccountRegistered entry && entry.Account == name) || (t is AccountReviewerChanged change && change.Account == name)).On);
    }

    private static LocalDate? ClosedAfter(string name, int at, IReadOnlyList<MediaAct> taken) =>
        taken.Skip(at).OfType<AccountClosed>().FirstOrDefault(c => c.Account == name)?.On;

    private static MediaAct Any(Random random)
    {
        var (name, on, by) = (_names[random.Next(2)], _day.PlusDays(random.Next(6)), random.Next(4) == 0 ? null : "校团委宣传部");
        return random.Next(6) switch
        {
            0 or 1 => new AccountRegistered { Account = name, On = on, ReviewedBy = by },
            2 => new AccountReviewerChanged { Account = name, On = on, ReviewedBy = by },
            3 => new AccountClosed { Account = name, On = on },
            4 => new KeyDatePosted { On = on, KeyDate = "国庆节", Topic = "我爱祖国", Account = random.Next(4) == 0 ? null : name },
            _ => new LectureGiven { On = on, Topic = "国情讲座" },
        };
    }
}
