using System.CommandLine;
using System.Text;
using NodaTime;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli.Answers;

/// <summary><c>plan</c>: the least that has to change so that rules are kept together which are not.</summary>
internal static class PlanCommand
{
    public static Command Make(LocalDate today, Speech s)
    {
        var record = new AskedRecord(today, s);
        var about = new Option<string[]>("--about") { Description = s["只求这些条符合：指标编号，或规则名称中的字；可写多次；不写则求不符合的各条", "these rules only: the number of an item, or words of its title; may be repeated; otherwise all that are not met"] };
        var format = FormatOption.Make(s, "text", "json");
        var command = new Command("plan", s["使不符合的各条一起符合，最少要改什么", "say the least that has to change so that all that is not met is met"]) { record.Path, about, record.Edition, record.AsOf, format };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (record.Assess(parsed) is not { } assessment || Asked(assessment, parsed.GetValue(about) ?? [], s, error) is not { } asked)
            {
                return ExitCode.BadInput;
            }

            var change = assessment.LeastChange(asked.Contains);
            if (parsed.GetValue(format) == "json")
            {
                output.Write(Encoding.UTF8.GetString(PlanFile.Write(change)));
            }
            else
            {
                foreach (var line in change.Describe(s.Language))
                {
                    output.WriteLine(line);
                }

                if (change is LeastChange.Found { Plans: [{ Changes.Count: > 0 }, ..] } && asked.Count > 1)
                {
                    output.WriteLine(s[LeastChange.BesideMeasures]);
                }
            }

            if (change is LeastChange.Undecided && asked.Count > 1)
            {
                error.WriteLine(s[
                    $"一条一条地求，也许说得出：--about {asked.First().Item.Number}",
                    $"Rule by rule there may be an answer: --about {asked.First().Item.Number}"]);
            }

            return change switch { LeastChange.Found { Plans: [{ Changes.Count: 0 }] } => ExitCode.Met, LeastChange.Undecided => ExitCode.Undetermined, _ => ExitCode.NotMet };
        });
        return command;
    }

    private static HashSet<Finding>? Asked(Assessment assessment, string[] about, Speech s, TextWriter error)
    {
        var asked = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        asked.UnionWith(about.Length > 0 ? [] : assessment.All.Where(static f => f.Verdict == Verdict.NotMet));
        foreach (var words in about)
        {
            var named = NamedItems.Of(assessment, words);
            if (named.Count == 0)
            {
                error.WriteLine(NamedItems.None("--about", words, assessment.All.Select(static f => f.Item.Rule), s));
                return null;
            }

            asked.UnionWith(named);
        }

        return asked;
    }
}
