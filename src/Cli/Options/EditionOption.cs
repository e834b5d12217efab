using System.CommandLine;

namespace UnionGovernance.Cli.Options;

/// <summary>The option that names an edition.</summary>
internal static class EditionOption
{
    public static Option<string> Make(Speech s) => NamedChoice.Edition(s).Option("--edition", s["指标表版本", "edition of the indicator table"]);
}
