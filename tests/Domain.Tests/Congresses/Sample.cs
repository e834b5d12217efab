using UnionGovernance.Congresses;

namespace UnionGovernance.Tests.Congresses;

/// <summary>The invented university's congress, from request to report.</summary>
internal static class Sample
{
    public static byte[] Bytes { get; } = File.ReadAllBytes(RepositoryRoot.File("samples", "congress", "full-university.json"));

    public static Proceedings Proceedings { get; } = ProceedingsFile.Read(Bytes).Value!;

    public static CongressReview Review => CongressReview.Of(Proceedings);
}
