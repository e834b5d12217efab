using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace UnionGovernance.Interchange.Oscal;

/// <summary>Identifiers that follow from what they identify, so that the same content has the same ones: UUIDs of version 5 (RFC 9562).</summary>
/// <param name="content">What the document is made of.</param>
internal sealed class OscalIds(string content)
{
    // Ours: made once, by chance, and never changed.
    private static readonly Guid _namespace = new("6f1d3c52-4e0b-4f0c-9a57-2b8f6f6f7a10");

    /// <summary>The identifier of a part of the document.</summary>
    /// <param name="part">What the part is.</param>
    public string Of(params IEnumerable<string> part) => Of(_namespace, string.Join('\n', part.Prepend(content)));

    /// <summary>The UUID of version 5 of a name.</summary>
    /// <param name="space">The namespace.</param>
    /// <param name="name">The name.</param>
    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "RFC 9562 makes UUIDs of version 5 by SHA-1; nothing is secret, and nothing is proved by them.")]
    public static string Of(Guid space, string name)
    {
        var hash = SHA1.HashData([.. space.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash, bigEndian: true).ToString();
    }
}
