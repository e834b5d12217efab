using UnionGovernance.Cli.Assessing;
using UnionGovernance.Cli.Given;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Rules;
using UnionGovernance.Storage.Verdicts;

namespace UnionGovernance.Cli.Stores;

/// <summary>What one rule found in the records of a store: a row a record, those that could not be judged among them.</summary>
internal static class StoredVerdictTable
{
    private const int MostFaults = 3;

    /// <param name="rule">The rule.</param>
    /// <param name="year">The academic year that was asked about; all, where none was named.</param>
    /// <param name="answers">An answer a school. Records of other years among them are passed over.</param>
    /// <param name="s">The language.</param>
    /// <param name="output">Where the rows are written.</param>
    /// <param name="error">Where it is said what the rows rest on.</param>
    /// <returns>The worst exit code of the rows.</returns>
    public static int Write(Rule rule, AcademicYear? year, IReadOnlyList<VerdictAnswer> answers, Speech s, TextWriter output, TextWriter error)
    {
        bool IsOfYear(UnionYear union) => year is null || union.Year == year;
        var judged = answers.SelectMany(static a => a.Judged).Where(j => IsOfYear(j.Union)).ToList();
        var unjudged = answers.SelectMany(static a => a.Unjudged).Where(u => IsOfYear(u.Union)).ToList();
        if (judged.Count + unjudged.Count == 0)
        {
            error.WriteLine(s[GivenWords.NoSuchRecord]);
            return ExitCode.BadInput;
        }

        output.WriteLine($"{Titles(rule, judged, s)}{(s.Id(rule.Id) is { Length: > 0 } id ? s.Bracket(id.TrimEnd('\t')) : string.Empty)}");
        output.WriteLine(s["学校\t学院\t学生会\t学年\t结论\t评估截至\t何时评估", "school\tcollege\tunion\tyear\tverdict\tas of\tjudged"]);
        foreach (var answer in answers)
        {
            foreach (var verdict in answer.Verdicts)
            {
                Line(verdict.Union, verdict.Verdict.Describe(s.Language), Day(verdict, s), verdict.IsJudgedAnew ? s["当场重评", "anew"] : s["存入时", "when saved"]);
            }

            foreach (var (union, outcome) in answer.Unjudged.Where(u => IsOfYear(u.Union)))
            {
                Line(union, s[$"未能评估：{Reason(union, outcome, s)}", $"not judged: {Reason(union, outcome, s)}"], string.Empty, string.Empty);
            }
        }

        Say(rule, judged, unjudged.Count, s, error);
        return ExitCode.Worst([.. answers.SelectMany(static a => a.Verdicts).Select(static v => ExitCode.Of(v.Verdict)), .. unjudged.Select(static _ => ExitCode.BadInput)]);

        void Line(UnionYear union, string verdict, string day, string when) =>
            output.WriteLine(string.Join('\t', union.Name.School, union.Name.College, s[union.Kind.Label], union.Year, verdict, day, when).TrimEnd('\t'));
    }

    // School and college tables state a rule of one id with numbers of their own.
    private static string Titles(Rule rule, List<JudgedRecord> judged, Speech s)
    {
        var stated = judged.Select(static j => RuleBook.National.EditionOf(j.Edition)).OfType<Edition>().OrderBy(static e => e.Level)
            .Select(e => (e.Level, e.RuleOf(rule.Id)?.Title)).Where(static t => t.Title is not null).Distinct().ToList();
        return stated.DistinctBy(static t => t.Title).Count() > 1
            ? string.Join(s.Semicolon, stated.Select(t => s[$"{t.Level.Label.Chinese}：{t.Title!.Chinese}", $"{t.Level.Label.English}: {t.Title!.English}"]))
            : s[stated.Count > 0 ? stated[0].Title! : rule.Title];
    }

    private static void Say(Rule rule, List<JudgedRecord> judged, int unjudged, Speech s, TextWriter error)
    {
        var anew = judged.Count(static j => j.IsJudgedAnew);
        var others = judged.Count(j => RuleBook.National.EditionOf(j.Edition)?.RuleOf(rule.Id) is null && RuleBook.National.Goals.All(g => g.Id != rule.Id));
        error.WriteLine(s[$"共查 {judged.Count + unjudged} 份记录", $"records looked at: {judged.Count + unjudged}"]);
        if (anew > 0)
        {
            error.WriteLine(s[
                $"其中 {anew} 份当场重评：存入时没有评估，或评估所用的规则、程序版本、截至日期与这次不同；再次存入即留存结论",
                $"judged anew: {anew}, for they were saved without verdicts, or with those of other rules, another version of the program or another day; saving them again keeps the verdicts"]);
        }

        if (others > 0)
        {
            error.WriteLine(s[$"其中 {others} 份所用的指标表没有这一项", $"judged by an edition without this rule: {others}"]);
        }

        if (unjudged > 0)
        {
            error.WriteLine(s[$"其中 {unjudged} 份未能评估，已在表中列明", $"not judged, as the table says: {unjudged}"]);
        }
    }

    private static string Day(RecordVerdict verdict, Speech s) =>
        verdict.Day is { } day ? DateForm.Instance.Show(day, s.Language) : s["记录所写，非某一日", "as the record says, no single day"];

    private static string Reason(UnionYear union, AssessmentOutcome outcome, Speech s)
    {
        var reasons = OutcomeWords.Of(outcome, union, new("在记录中", "in the record"), s).ToList();
        var more = outcome is AssessmentOutcome.Refused { FaultCount: var count } && count > MostFaults ? s[$"等 {count} 处", $" and more, {count} in all"] : string.Empty;
        return string.Join(s.Semicolon, reasons.Take(MostFaults)).ReplaceLineEndings(" ").Replace('\t', ' ') + more;
    }
}
