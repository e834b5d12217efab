using System.Collections.Immutable;
using NodaTime.Text;
using UnionGovernance.Rules;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Cli;

/// <summary>Prints what came of a seal's register, one row a line, cells parted by tabs.</summary>
internal static class SealTables
{
    public static void Verification(Verification verification, Speech s, TextWriter output)
    {
        output.WriteLine($"{s["核验", "verified"]}\t{verification.Verdict.Describe(s.Language)}\t{s[verification.Describe()]}");
        if (verification.FirstBad is { } bad)
        {
            output.WriteLine($"{s["有问题", "bad"]}\t{s[$"第{bad.Place}条", $"entry {bad.Place}"]}\t{ChainFaults.Form.Show(bad.Fault, s.Language)}");
        }
        else
        {
            output.WriteLine($"{s["末条摘要", "head"]}\t{verification.Head}");
        }
    }

    public static void Refused(SealAct act, ImmutableArray<Refusal> refusals, Speech s, TextWriter output)
    {
        foreach (var refusal in refusals)
        {
            output.WriteLine($"{s["不予登记", "refused"]}\t{LocalDateTimePattern.GeneralIso.Format(act.At)}\t{refusal.By.Id}\t{s[refusal.By.Words]}\t{s[refusal.Because]}\t{refusal.By.Provision.Document}{s.Bracket(refusal.By.Provision.Force.Describe(s.Language))}");
        }
    }
}
