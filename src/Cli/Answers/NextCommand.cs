using System.CommandLine;
using System.Globalization;
using NodaTime;
using UnionGovernance.Cli.Given;
using UnionGovernance.Rules.Explaining;

namespace UnionGovernance.Cli.Answers;

/// <summary><c>next</c>: which facts to supply next, in the order that settles most.</summary>
internal static class NextCommand
{
    public static Command Make(LocalDate today, Speech s)
    {
        var asked = new AskedRecord(today, s);
        var command = new Command("next", s["列出还须补充的事实，能定下最多结论的在前，并说明为何要问", "list the facts still to be supplied, those first that settle most, and why each is asked"]) { asked.Path, asked.Edition, asked.AsOf };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            if (asked.AssessAll(parsed) is not { } assessments)
            {
                return ExitCode.BadInput;
            }

            foreach (var assessment in assessments)
            {
                var questions = assessment.Questions;
                if (assessments.Count > 1)
                {
                    output.WriteLine(assessment.Record.Union.Title);
                }

                output.WriteLine(questions.Length == 0
                    ? s["没有要补充的事实：各条都已判定", "Nothing is to be supplied: every rule is decided"]
                    : s[$"补充以下{questions.Length}项，可判定{Open(questions)}条；能定下最多结论的在前", string.Create(CultureInfo.InvariantCulture, $"Supply these {questions.Length} to decide {Open(questions)} rules; those that settle most come first")]);
                if (questions.Count(static q => q.RestsOnStatement) is > 0 and var attested)
                {
                    output.WriteLine(s[$"其中{attested}项（标“须说明”）答“是”时，还须写明由谁、何时、以何文件说明，请一并补上", $"A yes to {attested} of them (marked \"to be attested\") needs a statement too: who says so, when and in which document; give both at once"]);
                }

                foreach (var (question, index) in questions.Select(static (q, i) => (q, i)))
                {
                    output.WriteLine($"{index + 1}\t{question.Describe(s.Language, assessment.Called)}\t{question.Because(s.Language)}{(question.RestsOnStatement ? s["（须说明）", " (to be attested)"] : string.Empty)}");
                }
            }

            return ExitCode.Worst(assessments.Select(ExitCode.Of));
        });
        return command;
    }

    private static int Open(IEnumerable<Question> questions) => questions.SelectMany(static q => q.Of).Select(static f => f.Item.Rule.Id).Distinct().Count();
}
