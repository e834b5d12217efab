using System.Collections.Immutable;
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

    /// <summary>What each of them means.</summary>
    public static ImmutableArray<(int Code, Words Means)> All { get; } =
    [
        (Met, new("全部符合或不适用", "all met or not applicable")),
        (NotMet, new("有不符合的，或有不予认可的（自相矛盾、与前文矛盾，或宽于有约束力的规定，不算数）", "something not met, or refused: it contradicts itself or what came before, or is looser than what binds, and does not count")),
        (BadInput, new("输入有误，没有得出结果", "the input cannot be used, and there is no result")),
        (Undetermined, new("没有不符合的，但有无法判定的，或写出的文书有待填之处", "nothing not met, but something undetermined or, on a paper, left blank")),
        (Unforeseen, new("程序出错", "a fault of the program")),
        (Untold, new("结果没有写全", "the result could not be written whole")),
    ];

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
