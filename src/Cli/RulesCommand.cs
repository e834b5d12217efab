using System.CommandLine;
using UnionGovernance.Editions;

namespace UnionGovernance.Cli;

/// <summary><c>rules</c>: prints the rule book.</summary>
internal static class RulesCommand
{
    public static Command Make()
    {
        var edition = EditionOption.Make();
        var command = new Command("rules", "列出规则及其出处") { edition };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            foreach (var table in parsed.GetValue(edition) is { } id ? [EditionOption.Find(id)] : NationalEditions.All)
            {
                output.WriteLine(table.Id);
                foreach (var item in table.Items)
                {
                    output.WriteLine($"  {item.Number}\t{item.Rule.Id}\t{item.Rule.Specification.Describe()}\t{item.Rule.Provision.Document} {item.Rule.Provision.Place}");
                }
            }

            return ExitCode.Met;
        });
        return command;
    }
}
