using UnionGovernance.Acts;
using UnionGovernance.Rules;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Papers.Seals;

/// <summary>One entry of a seal's register; the last one stands for the whole register.</summary>
internal sealed record RegisteredEntry(SealRegister Register, SealEntry Entry)
{
    /// <summary>The entries of one act.</summary>
    public static IEnumerable<RegisteredEntry> Each<TAct>(PaperSources sources) =>
        sources.Seals.SelectMany(static r => r.Entries.Where(static e => e.Act is TAct).Select(e => new RegisteredEntry(r, e)));

    /// <summary>The last entry of each register.</summary>
    public static IEnumerable<RegisteredEntry> Last(PaperSources sources) =>
        sources.Seals.SelectMany(static r => r.Entries.TakeLast(1).Select(e => new RegisteredEntry(r, e)));

    /// <summary>Why rules refuse the entry, and with it a paper of it.</summary>
    public IEnumerable<Refusal> Refused() => Register.History.Refused.FirstOrDefault(r => r.Place == Entry.Sequence)?.Refusals ?? [];

    /// <summary>The place of a member on its line.</summary>
    public string At(string member) => FormattableString.Invariant($"{Entry.Sequence}:/{member}");

    /// <summary>Which seal and of which day, in the names of files.</summary>
    public string Name => $"{Register.Seal}-{Shown.Day(Entry.Act.At.Date)}";

    public string Called(string title) => $"{Register.Seal}{title}";
}
