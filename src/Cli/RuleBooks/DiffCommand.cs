using System.CommandLine;
using NodaTime;
using UnionGovernance.Cli.Answers;
using UnionGovernance.Cli.Assessing;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli.RuleBooks;

/// <summary><c>diff</c>: what changed from one edition to another, and what that changes for a school.</summary>
internal static class DiffCommand
{
    public static Command Make(LocalDate today, Speech s)
    {
        var before = NamedChoice.Edition(s).Argument("BEFORE", s["原来的指标表版本", "the edition before"]);
        var after = NamedChoice.Edition(s).Argument("AFTER", s["后来的指标表版本", "the edition after"]);
        var path = new Option<FileInfo?>("--record") { Description = s["再列出这份记录的哪些结论因此而变（JSON 或工作簿）", "list also which verdicts on this record it turns (JSON or a workbook)"] };
        var asOf = AssessCommand.AsOf(s);
        var command = new Command("diff", s["比较两个版本的指标表：移动、改写、要求变化、新增和取消的规则", "compare two editions: rules that moved, are reworded, ask otherwise, are new or gone"]) { before, after, path, asOf };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var (one, other) = (RuleBook.National.EditionOf(parsed.GetValue(before)!)!, RuleBook.National.EditionOf(parsed.GetValue(after)!)!);
            if (!one.IsComparableWith(other))
            {
                error.WriteLine(s[$"{s[one.Title]}和{s[other.Title]}不是同一类组织的指标表，不能比较", $"{s[one.Title]} and {s[other.Title]} speak of different unions and are not compared"]);
                return ExitCode.BadInput;
            }

            var changes = RuleChange.Between(one, other);
            output.WriteLine($"{s[one.Title]} → {s[other.Title]}");
            if (changes.Length == 0)
            {
                output.WriteLine(s["没有不同", "No difference"]);
            }

            foreach (var change in changes)
            {
                var item = (change.After ?? change.Before)!;
                output.WriteLine($"{item.NumberIn(s.Language)}\t{s[item.Rule.Title]}\t{string.Join(s.Semicolon, change.Describe(s.Language))}");
            }

            if (parsed.GetValue(path) is not { } file)
            {
                return ExitCode.Met;
            }

            if (GivenFile.Read(file, s, error) is not { } record
                || RecordAssessment.Of(record, one.Id, parsed.GetValue(asOf), today, s, error) is not { } then
                || RecordAssessment.Of(record, other.Id, parsed.GetValue(asOf), today, s, TextWriter.Null) is not { } now)
            {
                return ExitCode.BadInput;
            }

            output.WriteLine(s[$"{record.Union.Title}的结论：", $"Verdicts on {record.Union.Title}:"]);
            TurnTable.Write(then.TurnedBy(now), s, output);
            return ExitCode.Of(now);
        });
        return command;
    }
}
