using System.Collections.Immutable;
using System.Text;
using NodaTime;
using NodaTime.Text;
using UnionGovernance.Acts;
using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Cli;

/// <summary>Prints what came of a seal's register, one row a line, cells parted by tabs.</summary>
internal static class SealTables
{
    /// <param name="verification">What came of verifying.</param>
    /// <param name="acts">What the entries tell, in their order; nothing where they cannot be read. From the first bad entry on nothing is judged.</param>
    /// <param name="terms">What the charter settles.</param>
    /// <param name="today">The day on which this is asked.</param>
    /// <param name="format">The output: table or json.</param>
    /// <param name="s">The language.</param>
    /// <param name="output">Where it is written.</param>
    /// <returns>The exit code, which is the chain's: an entry that a rule refuses is a true entry.</returns>
    public static int Write(Verification verification, IEnumerable<SealAct>? acts, SealTerms terms, LocalDate today, string format, Speech s, TextWriter output)
    {
        var history = acts is null ? null : SealHistory.Of(verification.FirstBad is { } first ? acts.Take(first.Place - 1) : acts, terms, today);
        if (format == "json")
        {
            output.Write(Encoding.UTF8.GetString(VerificationFile.Write(verification, history)));
        }
        else
        {
            Verification(verification, s, output);
            foreach (var correction in history?.Corrections ?? [])
            {
                output.WriteLine($"{s["更正", "corrected"]}\t{s[$"第{correction.Of}条", $"entry {correction.Of}"]}\t{s[correction.Describe()]}");
            }

            foreach (var doubt in history?.Doubts ?? [])
            {
                output.WriteLine($"{s["存疑", "doubt"]}\t{s[$"第{doubt.Place}条", $"entry {doubt.Place}"]}\t{s[doubt.Text]}");
            }

            foreach (var refused in history?.Refused ?? [])
            {
                foreach (var refusal in refused.Refusals)
                {
                    output.WriteLine($"{s["不合规定", "against a rule"]}\t{s[$"第{refused.Place}条", $"entry {refused.Place}"]}\t{Cells(refusal, s)}");
                }
            }
        }

        return verification.Verdict switch { Verdict.Met => ExitCode.Met, Verdict.NotMet => ExitCode.NotMet, _ => ExitCode.Undetermined };
    }

    private static void Verification(Verification verification, Speech s, TextWriter output)
    {
        output.WriteLine($"{s["核验", "verified"]}\t{verification.Verdict.Describe(s.Language)}\t{s[verification.Describe()]}");
        if (verification.FirstBad is { } bad)
        {
            output.WriteLine($"{s["有问题", "bad"]}\t{s[$"第{bad.Place}条", $"entry {bad.Place}"]}\t{bad.Fault.Label.In(s.Language)}");
            output.WriteLine($"{s["未判", "not judged"]}\t{s[$"第{bad.Place}条起", $"from entry {bad.Place} on"]}\t{s["这一条不可信，它和其后各条是否合乎规定无从判断", "that entry cannot be trusted, so neither it nor what follows can be judged by the rules"]}");
        }
        else
        {
            output.WriteLine($"{s["末条摘要", "digest of the last entry"]}\t{verification.Head}");
        }
    }

    public static void Refused(SealAct act, ImmutableArray<Refusal> refusals, Speech s, TextWriter output)
    {
        foreach (var refusal in refusals)
        {
            output.WriteLine($"{s["不予登记", "refused"]}\t{LocalDateTimePattern.GeneralIso.Format(act.At)}\t{Cells(refusal, s)}");
        }
    }

    private static string Cells(Refusal refusal, Speech s) =>
        $"{refusal.By.Id}\t{s[refusal.By.Words]}\t{s[refusal.Because]}\t{refusal.By.Basis.Document}{s.Bracket(refusal.By.Basis.Force.Describe(s.Language))}";
}
