using System.CommandLine;
using UnionGovernance.Editions;

namespace UnionGovernance.Cli.Options;

/// <summary>The option that names an edition.</summary>
internal static class EditionOption
{
    public static Option<string> Make(Speech s)
    {
        var option = new Option<string>("--edition") { Description = s["指标表版本", "edition of the indicator table"] };
        option.AcceptOnlyFromAmong([.. RuleBook.National.Editions.Select(static e => e.Id)]);
        return option;
    }
}
