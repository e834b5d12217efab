using System.CommandLine;
using UnionGovernance.Editions;

namespace UnionGovernance.Cli;

/// <summary>The option that names an edition.</summary>
internal static class EditionOption
{
    public static Option<string> Make()
    {
        var option = new Option<string>("--edition") { Description = "指标表版本" };
        option.AcceptOnlyFromAmong([.. NationalEditions.All.Select(static e => e.Id)]);
        return option;
    }

}
