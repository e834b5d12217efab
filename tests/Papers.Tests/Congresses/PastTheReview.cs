using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using UnionGovernance.Congresses;

namespace UnionGovernance.Tests.Congresses;

/// <summary>Finds where an assembly asks the file of a congress for what is judged of it.</summary>
internal static class PastTheReview
{
    private static readonly string[] _judged =
    [
        nameof(Proceedings.Students), nameof(Proceedings.Quotas), nameof(Proceedings.Delegates), nameof(Proceedings.Scrutineers), nameof(Proceedings.Course),
        nameof(Proceedings.Votes), nameof(Proceedings.Elections), nameof(Proceedings.Vacancies), nameof(Proceedings.Proposals),
    ];

    /// <returns>The names of what it asks for.</returns>
    public static IReadOnlyList<string> In(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.MemberReferences.Select(metadata.GetMemberReference)
                .Where(m => m.Parent.Kind == HandleKind.TypeReference && metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)m.Parent).Name) == nameof(Proceedings))
                .Select(m => metadata.GetString(m.Name))
                .Where(name => _judged.Any(j => name == $"get_{j}")),
        ];
    }
}
