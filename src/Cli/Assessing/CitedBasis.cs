using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli.Assessing;

/// <summary>What a rule rests on, with how strongly it binds.</summary>
internal static class CitedBasis
{
    /// <returns>The document, and its force in brackets where its name does not say it.</returns>
    public static string Of(Basis basis, Speech s) =>
        basis.Document == OneSchool.Document.Citation ? basis.Document : $"{basis.Document}{s.Bracket(basis.Force.Describe(s.Language))}";
}
