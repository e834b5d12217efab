using System.Text;
using NodaTime;
using NodaTime.Text;
using UnionGovernance.Acts;
using UnionGovernance.Cli.Assessing;
using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Cli.Seals;

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
    /// <returns>The exit code, which is the chain's: an entry against a rule is a true entry.</returns>
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
                output.WriteLine($"{s[SealActsFile.NameOf("corrected")!]}\t{s[$"第{correction.Of}条", $"entry {correction.Of}"]}\t{s[correction.Describe()]}");
            }

            foreach (var doubt in history?.Doubts ?? [])
            {
                output.WriteLine($"{s[Doubt.Label]}\t{s[$"第{doubt.Place}条", $"entry {doubt.Place}"]}\t{s[doubt.Text]}");
            }

            if (history is not null)
            {
                Against(history, s, output);
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
            output.WriteLine($"{s[VerificationFile.Field.At("/head").Words]}\t{verification.Head}");
        }
    }

    /// <summary>What of a register's breaches a record takes, how many it does not, and what cannot be.</summary>
    public static void Entered(SealHistory history, UnionRecord record, Speech s, TextWriter output)
    {
        foreach (var (place, refusal) in history.Refused.SelectMany(static r => r.Refusals.Select(x => (r.Place, x))))
        {
            output.WriteLine(Row(s[Refusal.Label], s[$"第{place}条", $"entry {place}"], refusal.By, refusal.Because, null, s));
        }

        var breaches = RecordedSeal.Breaches(history, record);
        foreach (var breach in breaches)
        {
            output.WriteLine($"{s[Breach.Label]}\t{BreachWords.Of(breach, s)}");
        }

        if (history.Findings.Length - breaches.Count is > 0 and var others)
        {
            output.WriteLine(s[
                $"未写入\t另有{others}处不合规定，不在记录的学年，或在记录的截至日期之后",
                $"not entered\t{others} more are outside the record's academic year, or after the day that it is judged at"]);
        }
    }

    /// <summary>What stands in a register against what came before it, and against rules, entry by entry.</summary>
    public static void Against(SealHistory history, Speech s, TextWriter output)
    {
        var refused = history.Refused.SelectMany(r => r.Refusals.Select(x => (r.Place, Row: Row(s[Refusal.Label], s[$"第{r.Place}条", $"entry {r.Place}"], x.By, x.Because, null, s))));
        var found = history.Findings.Select(f => (f.Place, Row: Found(f, s[$"第{f.Place}条", $"entry {f.Place}"], s)));
        foreach (var (_, row) in refused.Concat(found).OrderBy(static l => l.Place))
        {
            output.WriteLine(row);
        }
    }

    /// <summary>What stands against an act that is to be entered.</summary>
    public static void Against(SealAct act, SealReview review, Speech s, TextWriter output)
    {
        var at = LocalDateTimePattern.GeneralIso.Format(act.At);
        foreach (var refusal in review.Refusals)
        {
            output.WriteLine(Row(s[Refusal.Label], at, refusal.By, refusal.Because, null, s));
        }

        foreach (var finding in review.Findings)
        {
            output.WriteLine(Found(finding, at, s));
        }

        foreach (var doubt in review.Doubts)
        {
            output.WriteLine($"{s[Doubt.Label]}\t{at}\t{s[doubt.Text]}");
        }
    }

    private static string Found(SealFinding finding, string which, Speech s) =>
        Row(s[Breach.Label], which, finding.By, finding.Because, BreachWords.Why(finding.Reason, s), s);

    private static string Row(string what, string which, Precondition by, Words because, string? why, Speech s) => string.Join(
        '\t',
        ((string?[])[what, which, $"{s.Id(by.Id)}{s[by.Words]}", s[because], $"{CitedBasis.Of(by.Basis, s)}", why]).OfType<string>()).ReplaceLineEndings(" ");
}
