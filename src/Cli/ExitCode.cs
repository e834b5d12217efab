using UnionGovernance.Editions;
using UnionGovernance.Papers;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli;

/// <summary>What the program tells a script.</summary>
internal static class ExitCode
{
    /// <summary>All met or not applicable.</summary>
    public const int Met = 0;

    /// <summary>Something is not met.</summary>
    public const int NotMet = 1;

    /// <summary>The input could not be used.</summary>
    public const int BadInput = 2;

    /// <summary>Nothing is not met, but something is undetermined.</summary>
    public const int Undetermined = 3;

    /// <summary>The program failed in a way that nobody foresaw: EX_SOFTWARE, as other programs have it.</summary>
    public const int Unforeseen = 70;

    /// <summary>What was to be told could not be written: EX_IOERR, as other programs have it.</summary>
    public const int Untold = 74;

    /// <summary>The exit code for an assessment: conflicts leave it undetermined.</summary>
    public static int Of(Assessment assessment) =>
        assessment.All.Any(static f => f.Verdict == Verdict.NotMet) ? NotMet
        : assessment.All.Any(static f => f.Verdict == Verdict.Undetermined) || assessment.Conflicts.Length > 0 ? Undetermined
        : Met;

    /// <summary>The exit code for a paper: one that is not written was refused, and what is left blank nobody knows yet.</summary>
    public static int Of(PaperWriting written) => written.Paper is null ? NotMet : written.Paper.Blanks.Length > 0 ? Undetermined : Met;

    /// <summary>The exit code for one verdict.</summary>
    public static int Of(Verdict verdict) => verdict switch { Verdict.NotMet => NotMet, Verdict.Undetermined => Undetermined, _ => Met };

    /// <summary>The exit code for several: the worst of theirs.</summary>
    public static int Worst(IEnumerable<int> codes) =>
        codes.ToList() is var all && all.Contains(BadInput) ? BadInput
        : all.Contains(NotMet) ? NotMet
        : all.Contains(Undetermined) ? Undetermined
        : Met;
}
