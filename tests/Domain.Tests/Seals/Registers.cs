using UnionGovernance.Json;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Tests.Seals;

/// <summary>Registers of seals.</summary>
internal static class Registers
{
    /// <summary>A register of any length that no rule refuses.</summary>
    public static SealRegister Of(int entries, string purpose = "张贴\\\"甲\"")
    {
        var register = SealRegister.Begin("某校学生会", new SealTerms(), Lives.Today);
        foreach (var act in Acts(purpose).Take(entries))
        {
            Assert.True(register.Enter(act).IsClear);
        }

        return register;
    }

    /// <summary>The register of one of the invented university's seals.</summary>
    public static SealRegister Sample(string name) =>
        SealRegister.Of(SealRegisterFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "seal", $"{name}-seal.jsonl"))).Value!, new SealTerms(), Lives.Today);

    /// <summary>A register that took every act, those that a rule refuses among them.</summary>
    public static SealRegister Entered(IReadOnlyList<SealAct> acts)
    {
        var entries = new List<SealEntry>();
        foreach (var act in acts)
        {
            entries.Add(SealEntry.Of("某校学生会", entries.Count + 1, act, entries.Count == 0 ? default : entries[^1].Digest));
        }

        return SealRegister.Of(entries, new SealTerms(), Lives.Today);
    }

    private static IEnumerable<SealAct> Acts(string purpose)
    {
        yield return Lives.Made;
        yield return Lives.Named;
        yield return Lives.Entrusted;
        for (var n = 1; ; n++)
        {
            var (at, request) = (Lives.Start.PlusDays(n), $"{n}");
            yield return Lives.Requested with { At = at, Request = request, Purpose = purpose, Content = Digest.Of([(byte)n]) };
            yield return Lives.Approved with { At = at, Request = request };
            yield return Lives.Stamped with { At = at, Request = request, By = n % 2 == 1 ? "沈" : "陆" };
            yield return Lives.HandedOver with { At = at, From = n % 2 == 1 ? "沈" : "陆", To = n % 2 == 1 ? "陆" : "沈" };
        }
    }
}
