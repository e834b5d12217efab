using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace UnionGovernance.Seals.Register;

/// <summary>
/// The bytes of an entry that are digested: for every member its name, how many values it has, and each value. A number is 4 bytes, the most
/// significant first; a text is the number of its UTF-8 bytes and then those bytes, so that no two entries have the same bytes.
/// </summary>
internal static class EntryBytes
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Write(IEnumerable<(string Name, Sequence<string> Values)> members)
    {
        var into = new ArrayBufferWriter<byte>(512);
        foreach (var (name, values) in members)
        {
            Write(into, name);
            Write(into, values.Count);
            foreach (var value in values)
            {
                Write(into, value);
            }
        }

        return into.WrittenSpan.ToArray();
    }

    /// <returns>The members; nothing where the bytes are not of this form.</returns>
    public static List<(string Name, Sequence<string> Values)>? Read(ReadOnlySpan<byte> bytes)
    {
        var members = new List<(string, Sequence<string>)>();
        while (bytes.Length > 0)
        {
            if (Text(ref bytes) is not { } name || Whole(ref bytes) is not { } count || count > bytes.Length / sizeof(int))
            {
                return null;
            }

            var values = new string[count];
            for (var i = 0; i < count; i++)
            {
                if (Text(ref bytes) is not { } value)
                {
                    return null;
                }

                values[i] = value;
            }

            members.Add((name, [.. values]));
        }

        return members;
    }

    private static void Write(ArrayBufferWriter<byte> into, string text)
    {
        Write(into, _utf8.GetByteCount(text));
        _utf8.GetBytes(text, into);
    }

    private static void Write(ArrayBufferWriter<byte> into, int whole)
    {
        BinaryPrimitives.WriteInt32BigEndian(into.GetSpan(sizeof(int)), whole);
        into.Advance(sizeof(int));
    }

    private static string? Text(ref ReadOnlySpan<byte> bytes)
    {
        if (Whole(ref bytes) is not { } length || length > bytes.Length || !System.Text.Unicode.Utf8.IsValid(bytes[..length]))
        {
            return null;
        }

        var text = _utf8.GetString(bytes[..length]);
        bytes = bytes[length..];
        return text;
    }

    private static int? Whole(ref ReadOnlySpan<byte> bytes)
    {
        if (!BinaryPrimitives.TryReadInt32BigEndian(bytes, out var whole) || whole < 0)
        {
            return null;
        }

        bytes = bytes[sizeof(int)..];
        return whole;
    }
}
