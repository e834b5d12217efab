using System.Globalization;

namespace UnionGovernance.Endurance;

/// <summary>A piece that the store said was written.</summary>
/// <param name="Sequence">Its place.</param>
/// <param name="Digest">Its digest.</param>
internal sealed record Acknowledged(int Sequence, string Digest)
{
    private const int DigestLength = 64;

    /// <returns>What a line says; nothing for one that was cut off.</returns>
    public static Acknowledged? Read(string line) =>
        line.Split(' ') is [var sequence, { Length: DigestLength } digest] ? new(int.Parse(sequence, CultureInfo.InvariantCulture), digest) : null;

    public override string ToString() => FormattableString.Invariant($"{Sequence} {Digest}");
}
