using System.CommandLine;
using System.Text;
using NodaTime;
using UnionGovernance.Cli.Given;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Explaining;

namespace UnionGovernance.Cli.Answers;

/// <summary><c>why</c>: why each rule came to its verdict, and which facts alone break one that is not met.</summary>
internal static class WhyCommand
{
    public static Command Make(LocalDate today, Speech s)
    {
        var asked = new AskedRecord(today, s);
        var about = new Option<string?>("--about") { Description = s["只说这一条：指标编号，或规则名称中的字，如 工作人员；不写则说不符合和无法判定的各条", "this rule only: the number of its item, or words of its title, such as staff; otherwise all that are not met or undetermined"] };
        var format = new Option<string>("--format") { Description = s["详略：line 一行，sentences 几句话（默认），tree 逐层列出，json 全部数据", "how much: line, sentences (the default), tree, or json with all data"], DefaultValueFactory = static _ => "sentences" };
        format.AcceptOnlyFromAmong("line", "sentences", "tree", "json");
        var command = new Command("why", s["说明各条为何符合、为何不符合，还缺什么才能判定", "say why each rule is met or not, or what is missing to tell"]) { asked.Path, about, asked.Edition, asked.AsOf, format };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (asked.AssessAll(parsed) is not { } assessments)
            {
                return ExitCode.BadInput;
            }

            var told = assessments.Select(a => (Assessment: a, Findings: Asked(a, parsed.GetValue(about)).ToList())).ToList();
            if (parsed.GetValue(about) is { } words && told.All(static t => t.Findings.Count == 0))
            {
                error.WriteLine(NamedItems.None("--about", words, assessments.SelectMany(static a => a.All).Select(static f => f.Item.Rule), s));
                return ExitCode.BadInput;
            }

            foreach (var (assessment, findings) in told)
            {
                Tell(assessment, findings, parsed.GetValue(format)!, s, output);
            }

            return ExitCode.Worst(told.SelectMany(static t => t.Findings).Select(static f => ExitCode.Of(f.Verdict)));
        });
        return command;
    }

    private static IEnumerable<Finding> Asked(Assessment assessment, string? about) =>
        about is null ? assessment.All.Where(static f => f.Verdict is Verdict.NotMet or Verdict.Undetermined) : NamedItems.Of(assessment, about);

    private static void Tell(Assessment assessment, List<Finding> findings, string format, Speech s, TextWriter output)
    {
        if (format == "json")
        {
            output.Write(Encoding.UTF8.GetString(WhyFile.Write(assessment, findings)));
            return;
        }

        if (findings.Count == 0)
        {
            output.WriteLine(s["没有不符合的，也没有无法判定的", "Nothing is not met, and nothing is undetermined"]);
        }

        foreach (var finding in findings)
        {
            var why = Why.Of(finding, assessment.Called);
            var head = $"{finding.Item.NumberIn(s.Language)}　{s[finding.Item.Rule.Title]}{s.Colon}{finding.Describe(s.Language)}";
            if (format == "line")
            {
                output.WriteLine($"{head}{s["。", ". "]}{why.Line(s.Language)}");
                continue;
            }

            output.WriteLine(head);
            foreach (var line in format == "tree" ? Branches(why, s, depth: 1) : why.Sentences(s.Language).Select(static l => $"  {l}"))
            {
                output.WriteLine(line);
            }

            var sets = assessment.CounterEvidenceOfEach(finding);
            if (CounterEvidence.Describe(sets.SelectMany(static f => f), s.Language, assessment.Called).ToList() is { Count: > 0 } alone)
            {
                var lead = sets.Length > 1 ? s["单凭其中任何一项就不符合：", "Each of these alone breaks it: "] : s["单凭这些就不符合：", "These alone break it: "];
                output.WriteLine($"  {lead}{string.Join(s.Semicolon, alone)}{s["。", "."]}");
            }
        }
    }

    private static IEnumerable<string> Branches(Why why, Speech s, int depth, string? said = null) =>
        why.Because.SelectMany(b => Branches(b, s, depth + 1, why.Who))
            .Prepend($"{new string(' ', depth * 2)}{why.Verdict.Describe(s.Language)}{s["　", "  "]}{(why.Who == said ? string.Empty : why.Who + s.Colon)}{why.Own(s.Language)}");
}
