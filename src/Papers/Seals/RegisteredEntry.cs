using UnionGovernance.Acts;
using UnionGovernance.Rules;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Papers.Seals;

/// <summary>One entry of a seal's register, stating what is right where it was corrected; the last one stands for the whole register.</summary>
internal sealed record RegisteredEntry(SealRegister Register, SealEntry Entry)
{
    /// <summary>The entries of one act.</summary>
    public static IEnumerable<RegisteredEntry> Each<TAct>(PaperSources sources) =>
        sources.Seals.SelectMany(static r => r.AsCorrected.Where(static e => e.Act is TAct).Select(e => new RegisteredEntry(r, e)));

    /// <summary>The last entry of each register.</summary>
    public static IEnumerable<RegisteredEntry> Last(PaperSources sources) =>
        sources.Seals.SelectMany(static r => r.AsCorrected.TakeLast(1).Select(e => new RegisteredEntry(r, e)));

    /// <summary>What stands against the entry: no paper says that it was done in order.</summary>
    public IEnumerable<Refusal> Against() =>
    [
        .. Register.History.Refused.Where(r => r.Place == Entry.Sequence).SelectMany(static r => r.Refusals),
        .. Register.History.Findings.Where(f => f.Place == Entry.Sequence).Select(static f => new Refusal(f.By, f.Because)),
    ];

    /// <summary>What was corrected of the entry, in sentences.</summary>
    public string Corrected() => string.Concat(Register.History.Corrections.Where(c => c.Of == Entry.Sequence).Select(static c => $"{c.Describe().Chinese}。"));

    /// <summary>Where each act was corrected, to be printed behind it; nothing behind the others.</summary>
    public Func<IEnumerable<SealAct?>, string> Marks()
    {
        var (acts, corrections) = (Register.History.Acts, Register.History.Corrections);
        var by = corrections.GroupBy(c => acts[c.Of - 1], static c => c.Place, ReferenceEqualityComparer.Instance).ToDictionary(static g => g.Key!, static g => g.ToList(), ReferenceEqualityComparer.Instance);
        return marked => marked.OfType<SealAct>().SelectMany(a => by.GetValueOrDefault(a) ?? []).ToList() is { Count: > 0 } places
            ? $"（更正见第{string.Join("、", places.Select(static p => Shown.Number(p)))}条）"
            : string.Empty;
    }

    /// <summary>The place of a member on its line.</summary>
    public string At(string member) => FormattableString.Invariant($"{Entry.Sequence}:/{member}");

    /// <summary>Which seal and of which day, in the names of files.</summary>
    public string Name => $"{Register.Seal}-{Shown.Day(Entry.Act.At.Date)}";

    public string Called(string title) => $"{Register.Seal}{title}";
}
