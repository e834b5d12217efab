using System.CommandLine;
using UnionGovernance.Acts;
using UnionGovernance.Charters;
using UnionGovernance.Charters.Adoption;
using UnionGovernance.Cli.Assessing;
using UnionGovernance.Cli.Congresses;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Cli.Written;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Papers.Charters;
using UnionGovernance.Rules;
using UnionGovernance.Rules.Reviewing;

namespace UnionGovernance.Cli.Charters;

/// <summary><c>charter</c>: starts a charter's file, checks it against what binds, compares two.</summary>
internal static class CharterCommand
{
    private static readonly Words _undecided = new("未能判定", "undecided");
    private static readonly Words _flaw = new("约定有缺陷", "flaw");

    public static Command Make(Speech s) => new("charter", s["章程：新建、检查、比较", "the charter: start, check, compare"])
    {
        New(s), CharterDrawCommand.Make(s), Check(s), CharterTableCommand.Make(s), Compare(s),
    };

    private static Argument<FileInfo> FileArgument(string name, Speech s) => new(name) { Description = s[GivenWords.Charter] };

    private static Command New(Speech s)
    {
        var school = new Option<string>("--school") { Description = s[GivenWords.School], Required = true };
        var college = new Option<string?>("--college") { Description = s[GivenWords.College] };
        var graduate = new Option<bool>("--graduate") { Description = s[GivenWords.GraduateUnion] };
        var command = new Command("new", s["新建一份章程，各项约定都用默认值，并列出每项约定在文件中的位置、默认的理由和另一种选择", "start a charter at its defaults, and list what it settles and where in the file, with reasons and alternatives"]) { school, college, graduate };
        var file = StartedFile.AddTo(command, GivenWords.FileToStart, s);
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var terms = new CharterTerms
            {
                Name = new(parsed.GetValue(school)!, parsed.GetValue(college)),
                Kind = parsed.GetValue(graduate) ? UnionKind.GraduateUnion : UnionKind.StudentUnion,
                Level = parsed.GetValue(college) is null ? UnionLevel.School : UnionLevel.College,
            };
            var bytes = CharterFile.Write(new() { Terms = terms });
            if (CharterFile.Read(bytes).Value is null)
            {
                error.WriteLine(s[GivenWords.NamesTooLong]);
                return ExitCode.BadInput;
            }

            if (file.Write(parsed, bytes) != ExitCode.Met)
            {
                return ExitCode.BadInput;
            }

            // Each by its members in the file, which are what is to be written there.
            foreach (var (option, members) in CharterTermTable.All.Select(static t => (t.Option, t.Members)))
            {
                output.WriteLine($"{string.Join(s.Comma, members.Select(m => s[s.Place($"/terms{m}", new($"terms{m.Replace('/', '.')}", $"terms{m.Replace('/', '.')}"))]))}\t{s[option.Question]}\t{s[CharterOption.ByDefault]}{s.Colon}{s[option.Default]}{s.Bracket(s[option.Reason])}\t{s[CharterOption.OrElse]}{s.Colon}{s[option.Alternative]}");
            }

            return ExitCode.Met;
        });
        return command;
    }

    private static Command Check(Speech s)
    {
        var file = FileArgument("FILE", s);
        var record = new Option<FileInfo?>("--record") { Description = s["本组织的记录（JSON 或工作簿）：按章程自己的规则评估", "the union's record (JSON or a workbook): judged by the charter's own rules"] };
        var under = new Option<FileInfo?>("--under") { Description = s["学校的章程（JSON）：院级组织的章程不得宽于它", "the school's charter (JSON): a college's may not be looser"] };
        var command = new Command("check", s["检查章程：有无宽于全国性规定的约定，有无互相矛盾、无人能违反或无人能做到的约定，生效程序走到哪一步", "check a charter: what is looser than national rules, what contradicts itself or can be broken or kept by nobody, and how far it is on its way into effect"]) { file, record, under };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (GivenFile.ReadCharter(parsed.GetValue(file)!, s, error) is not { } charter)
            {
                return ExitCode.BadInput;
            }

            var above = parsed.GetValue(under) is { } school ? GivenFile.ReadCharter(school, s, error)?.Terms : null;
            if (parsed.GetValue(under) is not null && above?.IsAbove(charter.Terms) != true)
            {
                error.WriteLine(s["--under 应是同一学校、同类组织的校级章程，并且检查的是院级章程", "--under should be the school's charter of the same kind of union, and the charter a college's"]);
                return ExitCode.BadInput;
            }

            var review = CharterReview.Of(charter.Terms, above);
            foreach (var refused in review.Refusals)
            {
                output.WriteLine($"{s[Refusal.Label]}\t{s.Id(refused.Refusal.By.Id)}{s[refused.Refusal.Because]}");
            }

            foreach (var looser in review.Looser.Where(static l => !l.IsRefused))
            {
                output.WriteLine($"{s["低于一般要求", "less than normal"]}\t{s[looser.Because]}");
            }

            foreach (var contradiction in review.Contradictions)
            {
                output.WriteLine($"{s["互相矛盾", "contradiction"]}\t{s.Id(contradiction.Refusal.By.Id)}{s[contradiction.Because]}");
            }

            foreach (var undecided in review.Undecided)
            {
                output.WriteLine($"{s[_undecided]}\t{s[undecided.Because]}");
            }

            var flaws = review.Flaws;
            foreach (var flaw in flaws)
            {
                output.WriteLine($"{s[flaw.Kind == FlawKind.Undecided ? _undecided : _flaw]}\t{s[flaw.Because]}");
            }

            var course = AdoptionCourse.Of(charter);
            CongressTables.Refusals(course.Refused.Select(static r => r.Refusal), s, output);
            output.WriteLine(course.InEffectFrom is { } day
                ? s[$"生效\t{DateForm.Instance.Show(day, Language.Chinese)}", $"in effect from\t{DateForm.Instance.Show(day, Language.English)}"]
                : $"{s["下一步", "next"]}\t{course.Next!.Value.Label.In(s.Language)}");
            foreach (var told in course.Untold.Select(static u => u.Label).Concat(course.Unstated.Select(static u => u.What)))
            {
                output.WriteLine($"{s[StepState.Open.Label]}\t{s[told]}");
            }

            Assessment? assessment = null;
            if (parsed.GetValue(record) is { } given)
            {
                if (GivenFile.Read(given, s, error) is not { } read)
                {
                    return ExitCode.BadInput;
                }

                try
                {
                    assessment = review.Assess(read).Assessment!;
                }
                catch (ArgumentException)
                {
                    error.WriteLine(s["章程和记录不是同一学校、组织或层级的", "The charter and the record are not of one school, union and level"]);
                    return ExitCode.BadInput;
                }
            }

            if (assessment is not null)
            {
                Articles(review, assessment, s, output);
            }

            var findings = assessment?.Findings ?? [];

            return review.IsRefused || review.Contradictions.Length > 0 || flaws.Any(static f => f.Kind != FlawKind.Undecided) || course.Refused.Length > 0 || findings.Any(static f => f.Verdict == Verdict.NotMet) ? ExitCode.NotMet
                : course.InEffectFrom is null || course.Untold.Length > 0 || course.Unstated.Length > 0 || review.Undecided.Length > 0 || findings.Any(static f => f.Verdict == Verdict.Undetermined) ? ExitCode.Undetermined
                : ExitCode.Met;
        });
        return command;
    }

    // The whole charter in its order: what the record was judged by, and what it was not, and why.
    private static void Articles(CharterReview review, Assessment assessment, Speech s, TextWriter output)
    {
        foreach (var article in review.Outline.Articles)
        {
            var number = review.Outline.NumberOf(article.Label);
            foreach (var finding in assessment.Findings.Where(f => f.Item.Number == number))
            {
                output.WriteLine($"{number}\t{finding.Describe(s.Language)}\t{finding.Item.Rule.Requirement.Describe(s.Language)}{(finding.Verdict == Verdict.Met ? string.Empty : $"\t{AssessmentTable.Evidence(assessment, finding, s)}".TrimEnd())}");
            }

            foreach (var left in review.Unjudged.Where(u => u.Number == number))
            {
                var what = left.Terms.Count == 0 ? s[CharterChapters.TitleOf(article.Chapter, review.Terms)] : string.Join(s.Semicolon, left.Terms.Select(t => s[t.Question]));
                output.WriteLine($"{number}\t{s[GivenWords.NotByRecord]}\t{what}\t{s[left.Because]}");
            }
        }
    }

    private static Command Compare(Speech s)
    {
        var (file, other) = (FileArgument("FILE", s), new Argument<FileInfo?>("OTHER") { Description = s["另一份章程", "another charter"], Arity = ArgumentArity.ZeroOrOne });
        var edition = EditionOption.Make(s);
        var command = new Command("compare", s["逐条比较两份章程，或把章程与一份指标表对照", "compare two charters clause by clause, or one with an edition"]) { file, other, edition };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (GivenFile.ReadCharter(parsed.GetValue(file)!, s, error) is not { } charter)
            {
                return ExitCode.BadInput;
            }

            if (parsed.GetValue(other) is { } second)
            {
                if (GivenFile.ReadCharter(second, s, error) is not { } read)
                {
                    return ExitCode.BadInput;
                }

                var differ = ClauseComparison.Of(charter.Terms, read.Terms).Where(static l => !l.IsSame).ToList();
                foreach (var line in differ)
                {
                    Side("-", line.Before, output);
                    Side("+", line.After, output);
                }

                output.WriteLine(s[$"共{differ.Count}条不同", $"{differ.Count} articles differ"]);
                return differ.Count == 0 ? ExitCode.Met : ExitCode.NotMet;
            }

            if (parsed.GetValue(edition) is not { } id || RuleBook.National.EditionOf(id) is not { } named || named.Level != charter.Terms.Level)
            {
                error.WriteLine(s["请给出另一份章程，或用 --edition 指定同一层级的一份指标表", "Give another charter, or name an edition of the same level with --edition"]);
                return ExitCode.BadInput;
            }

            var lines = EditionCoverage.Of(charter.Terms, named);
            foreach (var line in lines)
            {
                output.WriteLine(
                    $"{line.Item.Number}\t{s[line.Item.Rule.Title]}\t{(line.Articles.Count == 0 ? s["章程未写", "silent"] : string.Join(s.Comma, line.Articles))}\t{(line.Looser is null ? string.Empty : s["宽于指标", "looser"])}".TrimEnd());
            }

            return lines.Any(static l => l.Looser is not null || l.Articles.Count == 0) ? ExitCode.NotMet : ExitCode.Met;
        });
        return command;
    }

    /// <returns>Whether a charter stands; if not, everything that is against it was said.</returns>
    internal static bool Stands(CharterTerms terms, Speech s, TextWriter error)
    {
        var refusals = CharterReview.Of(terms).Refusals;
        foreach (var refused in refusals)
        {
            error.WriteLine($"{s.Id(refused.Refusal.By.Id)}{s[refused.Refusal.Because]}");
        }

        return refusals.Length == 0;
    }

    private static void Side(string sign, CharterClause? clause, TextWriter output)
    {
        if (clause is not null)
        {
            output.WriteLine($"{sign} {clause.Number}　{clause.Text.Replace("\n", " / ", StringComparison.Ordinal)}");
        }
    }
}
