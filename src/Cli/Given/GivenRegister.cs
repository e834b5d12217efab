using NodaTime;
using UnionGovernance.Seals.Register;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Cli.Given;

/// <summary>Reads the register of a seal for whoever builds on it. What <c>seal verify</c> calls bad is continued, stored, vouched for and printed by nobody.</summary>
internal static class GivenRegister
{
    /// <param name="file">The register.</param>
    /// <param name="terms">On which terms the seal is used.</param>
    /// <param name="today">The day on which this is asked.</param>
    /// <param name="s">The language.</param>
    /// <param name="error">Where it is told why there is none.</param>
    /// <param name="exit">The exit code where there is none: that of <c>seal verify</c> where an entry is bad.</param>
    /// <returns>The register, of one entry or more, each of which follows; nothing otherwise.</returns>
    public static SealRegister? Whole(FileInfo file, SealTerms terms, LocalDate today, Speech s, TextWriter error, out int exit)
    {
        exit = ExitCode.BadInput;
        if (GivenFile.Bytes(file, GivenKind.Register, s, error) is not { } bytes)
        {
            return null;
        }

        if (SealRegisterFile.Verify(bytes).FirstBad is { } bad)
        {
            exit = ExitCode.NotMet;
            error.WriteLine(s[
                $"{file.Name}：第{bad.Place}条：{bad.Words.Chinese}。登记簿不完好，不能续写、导出、存入、作核对点或写文书；请先查清，改用完好的副本",
                $"{file.Name}: entry {bad.Place}: {bad.Words.English}. The register is not whole, and is not continued, exported, stored, vouched for or printed; find out why, and use a sound copy"]);
            return null;
        }

        if (SealRegisterFile.Read(bytes).Value is { Count: > 0 } entries)
        {
            return SealRegister.Of(entries, terms, today);
        }

        error.WriteLine(s[$"{file.Name}：登记簿是空的，没有一条登记", $"{file.Name}: the register is empty: it has no entry"]);
        return null;
    }
}
