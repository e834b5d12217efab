using NodaTime;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;

namespace UnionGovernance.Tests.Seals;

/// <summary>
/// What stands against the entries of random registers, some entered late and some corrected, by a second evaluator that puts every entry right, lays them in the
/// order of their times and asks of each what <see cref="CustodyOracleTests"/> asks.
/// </summary>
public sealed class LateEntriesOracleTests
{
    private const int Registers = 10_000, Length = 12;
    private const string InOrder = "seal.in-order", Dated = "seal.dated", Late = "seal.entered-in-time", Openly = "seal.corrected-openly";

    [Fact]
    public void A_naive_evaluator_finds_the_same_of_entries_that_are_late_or_corrected()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < Registers; seed++)
        {
            var (random, entered, at) = (new Random(seed), new List<SealAct>(), CustodyOracleTests.Start);
            for (var i = 0; i < Length; i++)
            {
                at = at.PlusHours(random.Next(9));
                var then = random.Next(5) == 0 ? at.PlusHours(-random.Next(30)) : at;
                entered.Add(i > 2 && random.Next(5) == 0 ? Correction(random, entered, then) : CustodyOracleTests.Any(random, then, i == 0));
            }

            var history = SealHistory.Of([], new(), CustodyOracleTests.Today);
            foreach (var act in entered)
            {
                history.Take(act);
            }

            var (found, refused) = Judged(entered);
            string Of(int place) => place <= entered.Count ? $"{entered[place - 1]}" : string.Empty;
            Assert.True(refused.Order(StringComparer.Ordinal).SequenceEqual(Refused(history)), $"seed {seed}: expected {string.Join(' ', refused.Order(StringComparer.Ordinal))}, refused {string.Join(' ', Refused(history))}");
            Assert.True(found.Order(StringComparer.Ordinal).SequenceEqual(Found(history)), $"seed {seed}: expected {string.Join(' ', found.Order(StringComparer.Ordinal))}, found {string.Join(' ', Found(history))}; {string.Join('\n', Enumerable.Range(1, entered.Count).Select(Of))}");
            foreach (var told in found.Concat(refused))
            {
                var id = told[(told.IndexOf(' ', StringComparison.Ordinal) + 1)..];
                seen[id] = seen.GetValueOrDefault(id) + 1;
            }
        }

        Assert.All([InOrder, Dated, Late, Openly], id => Assert.True(seen.GetValueOrDefault(id) >= 100, $"“{id}” was met {seen.GetValueOrDefault(id)} times"));
    }

    private static IEnumerable<string> Refused(SealHistory history) =>
        history.Refused.SelectMany(static r => r.Refusals.Select(x => $"{r.Place} {x.By.Id}")).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Found(SealHistory history) => history.Findings.Select(static f => $"{f.Place} {f.By.Id}").Order(StringComparer.Ordinal);

    private static (List<string> Found, List<string> Refused) Judged(List<SealAct> entered)
    {
        var (found, refused, right) = (new List<string>(), new List<string>(), new List<SealAct>());
        foreach (var (index, act) in entered.Index())
        {
            if (act is Corrected correction)
            {
                if (Put(correction, right) is { } corrected)
                {
                    right[correction.Entry!.Value - 1] = corrected;
                }
                else
                {
                    refused.Add($"{index + 1} {Openly}");
                }
            }

            right.Add(act);
        }

        var taken = new List<SealAct>();
        foreach (var (index, act) in right.Index().Where(static a => a.Item is not Corrected).OrderBy(static a => a.Item.At))
        {
            string[] broken = [.. CustodyOracleTests.Broken(act, taken, [.. right.Take(index)])];
            var against = broken.Where(static b => b is InOrder or Dated).Select(b => $"{index + 1} {b}").ToList();
            if (against.Count > 0)
            {
                refused.AddRange(against);
                continue;
            }

            taken.Add(act);
            found.AddRange(broken.Select(b => $"{index + 1} {b}"));
            if (right.Take(index).Where((_, i) => IsDated(right, i)).Any(a => a.At > act.At))
            {
                found.Add($"{index + 1} {Late}");
            }
        }

        return (found, refused);
    }

    // No later than today, and no earlier than the making of the seal, where that stands before it.
    private static bool IsDated(List<SealAct> right, int index) => right[index] is var act && act is not Corrected && act.At.Date <= CustodyOracleTests.Today
        && right.FindIndex(static a => a is SealMade) is var made && !(made >= 0 && made < index && act.At < right[made].At);

    // Nothing where there is no such entry before it, or it is a correction itself, or has nothing of the kind.
    private static SealAct? Put(Corrected correction, List<SealAct> right) => correction.Entry > right.Count ? null : (right[correction.Entry!.Value - 1], correction.Member) switch
    {
        (Corrected, _) => null,
        (var act, "at") => act with { At = CustodyOracleTests.Start.PlusHours(int.Parse(correction.Reason!, System.Globalization.CultureInfo.InvariantCulture)) },
        (Stamped stamped, "copies") => stamped with { Copies = 1 },
        (Stamped stamped, "by") => stamped with { By = "陆" },
        (Entrusted entrusted, "custodian") => entrusted with { Custodian = "陆" },
        (ApproverNamed named, "approver") => named with { Approver = "周" },
        _ => null,
    };

    // The hour to which a time is put right stands as the reason, so that both evaluators put it to the same.
    private static Corrected Correction(Random random, List<SealAct> entered, LocalDateTime at)
    {
        var entry = random.Next(12) == 0 ? entered.Count + 1 : 1 + random.Next(entered.Count);
        var hours = random.Next(72);
        var (member, right) = (entry > entered.Count ? null : entered[entry - 1]) switch
        {
            Stamped when random.Next(3) > 0 => random.Next(2) == 0 ? ("copies", "1") : ("by", "陆"),
            Entrusted when random.Next(3) > 0 => ("custodian", "陆"),
            ApproverNamed when random.Next(3) > 0 => ("approver", "周"),
            _ => ("at", CustodyOracleTests.Start.PlusHours(hours).ToString("uuuu-MM-dd'T'HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)),
        };
        return new() { At = at, Entry = entry, Member = member, Right = [right], By = "团委办公室", Reason = $"{hours}" };
    }
}
