using System.CommandLine;
using UnionGovernance.Charters;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Editions;

namespace UnionGovernance.Cli.Charters;

/// <summary><c>charter table</c>: what holds for a union once its charter, and for a college's the school's, is laid over the table.</summary>
internal static class CharterTableCommand
{
    public static Command Make(Speech s)
    {
        var file = new Argument<FileInfo>("FILE") { Description = s[GivenWords.Charter] };
        var under = new Option<FileInfo?>("--under") { Description = s["学校的章程（JSON），与院级章程一起叠加", "the school's charter (JSON), laid over the table beside a college's"] };
        var edition = EditionOption.Make(s);
        var command = new Command("table", s["列出对本组织实际适用的要求：指标表加上章程，同一事项从严，说明出自哪里", "list what holds for the union: the table with its charter over it, of each matter the stricter, and whose it is"]) { file, under, edition };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (GivenFile.ReadCharter(parsed.GetValue(file)!, s, error) is not { Terms: var terms })
            {
                return ExitCode.BadInput;
            }

            var above = parsed.GetValue(under) is { } school ? GivenFile.ReadCharter(school, s, error)?.Terms : null;
            if (parsed.GetValue(under) is not null && above?.IsAbove(terms) != true)
            {
                error.WriteLine(s["--under 应是同一学校、同类组织的校级章程，并且所列的是院级章程", "--under should be the school's charter of the same kind of union, and the charter a college's"]);
                return ExitCode.BadInput;
            }

            var table = parsed.GetValue(edition) is { } id ? RuleBook.National.EditionOf(id)! : RuleBook.National.Newest(terms.Kind, terms.Level);
            if (table.Level != terms.Level)
            {
                error.WriteLine(s["--edition 应是同一层级的指标表", "--edition should be of the charter's level"]);
                return ExitCode.BadInput;
            }

            Overlay[] overlays = [CharterOverlay.Of(terms, table), .. above is null ? Array.Empty<Overlay>() : [CharterOverlay.Of(above, table)]];
            switch (Overlay.Over(table, overlays))
            {
                case OverlayOutcome.Refused { Faults: var faults }:
                    foreach (var fault in faults)
                    {
                        output.WriteLine(s[fault.Because]);
                    }

                    return ExitCode.NotMet;
                case OverlayOutcome.Joined { Table: var joined }:
                    foreach (var item in joined.Items)
                    {
                        var asked = item.Rule.Requirement.Canonical;
                        var whose = overlays.Where(o => o.Items.Any(i => i.Rule.Id == item.Rule.Id && i.Rule.Requirement.Canonical == asked)).Select(o => s[o.Owner]).ToList();
                        var isOfTable = table.RuleOf(item.Rule.Id)?.Requirement.Canonical == asked;
                        output.WriteLine($"{item.NumberIn(s.Language)}\t{item.Rule.Requirement.Describe(s.Language)}\t{(isOfTable ? s[table.Title] : whose.Count > 0 ? string.Join(s.Comma, whose) : s["各方要求合并", "all of them together"])}");
                    }

                    return ExitCode.Met;
                default:
                    throw new InvalidOperationException("There is no other outcome.");
            }
        });
        return command;
    }
}
