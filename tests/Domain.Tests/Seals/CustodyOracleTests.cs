using NodaTime;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;

namespace UnionGovernance.Tests.Seals;

/// <summary>
/// Which acts of random lives of a seal contradict what came before, and which break which rule, by a second evaluator that keeps no state: it looks
/// through what was taken before, and asks of each rule in turn whether it is broken.
/// </summary>
public sealed class CustodyOracleTests
{
    private const int Histories = 20_000, Length = 14;
    private const string InOrder = "seal.in-order", Dated = "seal.dated";
    private const string Made = "seal.made-with-approval", SignedFor = "seal.signed-for", Custodian = "seal.by-its-custodian", Witnessed = "seal.handover-witnessed", Approved = "seal.approved-first", OwnRequest = "seal.not-own-request";
    private const string InFull = "seal.entered-in-full", Blank = "seal.no-blank-sheets", TakingOut = "seal.taking-out", AfterLoss = "seal.after-loss", AfterRetirement = "seal.after-retirement", Destruction = "seal.destroyed-before-witnesses";

    internal static LocalDateTime Start { get; } = new(2025, 3, 3, 9, 0, 0);

    internal static LocalDate Today { get; } = new(2025, 3, 20);

    [Fact]
    public void A_naive_evaluator_finds_the_same_rules_broken_in_twenty_thousand_lives()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < Histories; seed++)
        {
            var (random, history, entered, taken, found, at) = (new Random(seed), SealHistory.Of([], new(), Today), new List<SealAct>(), new List<SealAct>(), new List<string>(), Start);
            for (var i = 0; i < Length; i++)
            {
                at = at.PlusHours(random.Next(9));
                var act = Any(random, random.Next(40) == 0 ? at.PlusDays(60) : at, taken.Count == 0);
                string[] expected = [.. Broken(act, taken, entered).Order(StringComparer.Ordinal)];
                string[] told = [.. history.Against(act).Select(static r => r.By.Id).Order(StringComparer.Ordinal)];
                Assert.True(expected.SequenceEqual(told), $"seed {seed}, act {i}, {act}: expected {string.Join(' ', expected)}, told {string.Join(' ', told)}");
                var isRefused = expected.Contains(InOrder) || expected.Contains(Dated);
                Assert.Equal((seed, i, isRefused), (seed, i, history.Take(act).Length > 0));
                entered.Add(act);
                if (!isRefused)
                {
                    taken.Add(act);
                    found.AddRange(expected);
                }

                foreach (var id in expected.DefaultIfEmpty(string.Empty))
                {
                    seen[id] = seen.GetValueOrDefault(id) + 1;
                }
            }

            Assert.Equal(found.Order(StringComparer.Ordinal), history.Findings.Select(static f => f.By.Id).Order(StringComparer.Ordinal));
        }

        // A rule that was never broken would have been proven of nothing.
        Assert.All(
            [InOrder, Dated, Made, SignedFor, Custodian, Witnessed, Approved, OwnRequest, InFull, Blank, TakingOut, AfterLoss, AfterRetirement, Destruction, string.Empty],
            id => Assert.True(seen.GetValueOrDefault(id) >= 100, $"“{id}” was met {seen.GetValueOrDefault(id)} times"));
    }

    // Days are held against the entries as they stand, whether or not they were taken.
    internal static string[] Broken(SealAct act, IReadOnlyList<SealAct> taken, IReadOnlyList<SealAct> entered)
    {
        string[] ofDate = [.. If(act.At.Date > Today, Dated), .. If(act.At < entered.OfType<SealMade>().FirstOrDefault()?.At, Dated)];
        if (ofDate.Length > 0)
        {
            return ofDate;
        }

        var state = After(taken);
        var cannotBe = (act is SealMade) != (state == SealState.NotMade) || state == SealState.Destroyed || (act is Returned && state != SealState.Out);
        return cannotBe ? [InOrder] : [.. OutOfPlace(act, state), .. OfForm(act), .. OfPeople(act, taken), .. OfUse(act, taken)];
    }

    // Where the last act that moves a seal left it.
    private static SealState After(IReadOnlyList<SealAct> acts)
    {
        for (var i = acts.Count - 1; i >= 0; i--)
        {
            SealState Before() => After([.. acts.Take(i)]);
            switch (acts[i])
            {
                case SealMade or Remade:
                    return SealState.Made;
                case TakenOut:
                    return SealState.Out;
                case Returned:
                    return SealState.InCustody;
                case Entrusted or HandedOver:
                    return Before() == SealState.Out ? SealState.Out : SealState.InCustody;
                case ReportedLost:
                    return Before() == SealState.Void ? SealState.Void : SealState.Lost;
                case DeclaredVoid:
                    return Before() == SealState.Retired ? SealState.Retired : SealState.Void;
                case Retired:
                    return SealState.Retired;
                case Destroyed:
                    return SealState.Destroyed;
            }
        }

        return SealState.NotMade;
    }

    // A lost seal is declared void, then made again; a retired one is destroyed; what is out comes back first; what nobody keeps is entrusted first.
    private static IEnumerable<string> OutOfPlace(SealAct act, SealState state)
    {
        if (act is SealMade or Returned || (act is ApproverNamed && state != SealState.Retired))
        {
            return [];
        }

        return state switch
        {
            SealState.Retired => act is Destroyed or ReportedLost ? [] : [AfterRetirement],
            SealState.Lost => act is DeclaredVoid ? [] : [AfterLoss],
            SealState.Void => act is Remade ? [] : [AfterLoss],
            _ when act is DeclaredVoid or Remade => [AfterLoss],
            _ when act is ReportedLost => [],
            _ when act is Destroyed => [AfterRetirement],
            SealState.Made => act is Entrusted or Retired ? [] : [Custodian],
            _ when act is Entrusted => [SignedFor],
            SealState.Out => act is HandedOver or Retired or TakenOut ? [TakingOut] : [],
            _ => [],
        };
    }

    // What an entry leaves out.
    private static IEnumerable<string> OfForm(SealAct act) => act switch
    {
        SealMade made => Unmade(made.Approval, made.Maker),
        Remade made => Unmade(made.Approval, made.Maker),
        Entrusted entrusted => [.. If(entrusted.Custodian is null, Custodian), .. If(entrusted.Receipt is null, SignedFor)],
        ApproverNamed named => If(named.Approver is null, Approved),
        ReportedLost lost => If(lost.To is null, AfterLoss),
        DeclaredVoid declared => If(declared.Notice is null, AfterLoss),
        Retired retired => If(retired.To is null, AfterRetirement),
        Destroyed destroyed => [.. If(destroyed.Witnesses.Count(w => w != destroyed.By) < 2, Destruction), .. If(destroyed.Record is null, Destruction)],
        UseRequested request => If(request.Content == Digest.Of([]), Blank),
        TakenOut outing => [.. If(outing.Keeper is null, TakingOut), .. If(outing.ReturnBy is null || outing.ReturnBy <= outing.At, TakingOut)],
        HandedOver handover => [.. If(handover.To is null || handover.To == handover.From, Custodian), .. If(handover.Receipt is null, SignedFor), .. If(!handover.Witnesses.Any(w => w != handover.From && w != handover.To), Witnessed)],
        _ => [],
    };

    private static IEnumerable<string> Unmade(string? approval, string? maker) => [.. If(approval is null, Made), .. If(maker is null, Made)];

    // Who acts is the one who keeps the seal, or whom the League committee named last.
    private static string[] OfPeople(SealAct act, IReadOnlyList<SealAct> taken)
    {
        var custodian = taken.LastOrDefault(static a => a is Entrusted or HandedOver or Remade or ReportedLost or DeclaredVoid or Retired or Destroyed) switch
        {
            Entrusted entrusted => entrusted.Custodian,
            HandedOver handover => handover.To,
            _ => null,
        };
        var outing = taken.LastOrDefault(static a => a is TakenOut or Returned or Remade or ReportedLost or DeclaredVoid or Retired or Destroyed) as TakenOut;
        var approver = taken.OfType<ApproverNamed>().LastOrDefault()?.Approver;
        bool Keeps(string? name, string? keeper) => name is not null && (keeper is null || name == keeper);
        bool Approves(string? name) => name is not null && name == approver;
        return act switch
        {
            Stamped stamped => [.. If(!Keeps(stamped.By, outing?.Keeper ?? custodian), Custodian), .. If(outing?.ReturnBy < stamped.At, TakingOut)],
            HandedOver handover => If(!Keeps(handover.From, custodian), Custodian),
            Returned returned => If(!Keeps(returned.To, custodian), Custodian),
            TakenOut takenOut => If(!Approves(takenOut.Approver), TakingOut),
            UseApproved approval => If(!Approves(approval.Approver), Approved),
            _ => [],
        };
    }

    // A request stands until another of its number, is approved once, and is stamped once, for as many copies.
    private static string[] OfUse(SealAct act, IReadOnlyList<SealAct> taken)
    {
        var number = act switch { UseRequested r => r.Request, UseApproved a => a.Request, Stamped s => s.Request, _ => null };
        var at = number is null ? -1 : taken.ToList().FindLastIndex(a => a is UseRequested r && r.Request == number);
        var (request, since) = (at < 0 ? null : (UseRequested)taken[at], taken.Skip(at < 0 ? taken.Count : at).ToList());
        var (isApproved, isStamped) = (since.Exists(a => a is UseApproved approval && approval.Request == number), since.Exists(a => a is Stamped stamped && stamped.Request == number));
        return act switch
        {
            UseRequested asked => If(number is null || asked.Applicant is null || asked.Copies is null or 0 || request is not null, InFull),
            UseApproved approval => request is null || isApproved ? [InOrder] : If(approval.Approver == request.Applicant, OwnRequest),
            Stamped stamped => [.. If(stamped.Copies is null or 0, InFull), .. If(request is null || !isApproved || isStamped || stamped.Copies > request.Copies, Approved)],
            _ => [],
        };
    }

    private static string[] If(bool isBroken, string rule) => isBroken ? [rule] : [];

    internal static SealAct Any(Random random, LocalDateTime at, bool isFirst)
    {
        string? Person() => random.Next(7) switch { 0 => null, < 3 => "沈", < 5 => "陆", _ => "周" };
        string? Stated(string text) => random.Next(5) == 0 ? null : text;
        string? Number() => random.Next(8) == 0 ? null : random.Next(2) == 0 ? "1" : "2";
        int? Copies() => random.Next(6) switch { 0 => null, 1 => 0, var n => n };
        if (isFirst && random.Next(4) > 0)
        {
            return new SealMade { At = at, ApprovedBy = "校团委", Approval = Stated("〔2025〕1号"), Maker = Stated("刻制中心") };
        }

        return random.Next(28) switch
        {
            0 => new SealMade { At = at, ApprovedBy = "校团委", Approval = Stated("〔2025〕1号"), Maker = Stated("刻制中心") },
            < 4 => new Entrusted { At = at, By = "团委办公室", Custodian = Person(), Receipt = Stated("签收单") },
            < 6 => new ApproverNamed { At = at, By = "校团委", Approver = Person() },
            < 10 => new UseRequested { At = at, Request = Number(), Applicant = Person(), Document = "通知", Content = random.Next(6) == 0 ? Digest.Of([]) : Digest.Of("通知"u8), Copies = Copies(), Purpose = "张贴" },
            < 13 => new UseApproved { At = at, Request = Number(), Approver = Person() },
            < 17 => new Stamped { At = at, Request = Number(), By = Person(), Copies = Copies() },
            < 19 => new TakenOut { At = at, Approver = Person(), Keeper = Person(), ReturnBy = random.Next(4) == 0 ? null : at.PlusHours(random.Next(12)) },
            < 21 => new Returned { At = at, By = "李", To = Person() },
            < 23 => new HandedOver { At = at, From = Person(), To = Person(), Witnesses = random.Next(3) == 0 ? ["沈"] : ["秦"], Receipt = Stated("移交记录") },
            23 => new ReportedLost { At = at, By = Person(), To = Stated("校团委") },
            24 => new DeclaredVoid { At = at, By = "学生会", Notice = Stated("遗失声明") },
            25 => new Remade { At = at, ApprovedBy = "校团委", Approval = Stated("〔2025〕2号"), Maker = Stated("刻制中心") },
            26 => new Retired { At = at, By = Person(), To = Stated("校团委") },
            _ => new Destroyed { At = at, By = "秦", Witnesses = random.Next(2) == 0 ? ["周", "温"] : ["周", "秦"], Record = Stated("销毁记录") },
        };
    }
}
