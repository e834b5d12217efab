using NodaTime;
using UnionGovernance.Seals.Register;
using static UnionGovernance.Papers.YearPaperFacts;

namespace UnionGovernance.Papers.Oversight;

/// <summary>The checkpoints that a report prints, so that whoever oversees the union can tell later whether a seal's register was cut or written anew.</summary>
internal static class SealCheckpoints
{
    public static PaperFact Of(IEnumerable<SealRegister> seals, LocalDate day)
    {
        var rows = seals
            .Select(s => (s.Seal, Last: s.Entries.LastOrDefault(e => e.Act.At.Date <= day)))
            .Where(static s => s.Last is not null)
            .Select(s => (IEnumerable<string>)[s.Seal, Number(s.Last!.Sequence), s.Last.Digest.Printed(), Show(day)!])
            .ToList();
        return new(
            "seals",
            new("公章登记簿核对点", "checkpoints of the seals' registers"),
            YearPaper.At("register", "/digest"),
            rows.Count == 0 ? null : PaperWriter.Table(["公章", "登记簿条数", "末条摘要", "截至"], rows));
    }
}
