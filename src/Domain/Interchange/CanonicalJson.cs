using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace UnionGovernance.Interchange;

/// <summary>JSON in the one form in which it is hashed (RFC 8785): without blanks, the members of each object in the order of their names, nothing escaped that need not be.</summary>
/// <remarks>Names are put in the order of their UTF-16 code units. Numbers stay as they are written: whole ones, and percentages of at most four decimals without a zero at the end.</remarks>
internal static class CanonicalJson
{
    /// <summary>The SHA-256 of an object, in lower-case hexadecimal.</summary>
    /// <param name="utf8">The object.</param>
    /// <param name="without">A member that is left out: the one that holds the hash.</param>
    public static string Hash(ReadOnlyMemory<byte> utf8, string without) => Convert.ToHexStringLower(SHA256.HashData(Of(utf8, without)));

    /// <summary>An object in its one form.</summary>
    /// <param name="utf8">The object.</param>
    /// <param name="without">A member that is left out.</param>
    public static ReadOnlySpan<byte> Of(ReadOnlyMemory<byte> utf8, string without)
    {
        using var document = JsonDocument.Parse(utf8);
        var text = new StringBuilder();
        Write(text, document.RootElement, without);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Write(StringBuilder text, JsonElement element, string? without = null)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                Join(text, '{', '}', element.EnumerateObject().Where(p => p.Name != without).OrderBy(static p => p.Name, StringComparer.Ordinal), static (t, p) =>
                {
                    Write(t, p.Name);
                    t.Append(':');
                    Write(t, p.Value);
                });
                break;
            case JsonValueKind.Array:
                Join(text, '[', ']', element.EnumerateArray(), static (t, e) => Write(t, e));
                break;
            case JsonValueKind.String:
                Write(text, element.GetString()!);
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    private static void Join<T>(StringBuilder text, char begin, char end, IEnumerable<T> parts, Action<StringBuilder, T> write)
    {
        text.Append(begin);
        var isFirst = true;
        foreach (var part in parts)
        {
            if (!isFirst)
            {
                text.Append(',');
            }

            isFirst = false;
            write(text, part);
        }

        text.Append(end);
    }

    private static void Write(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        text.Append('"');
    }
}
