using UnionGovernance.Json;

namespace UnionGovernance.Seals.Register;

/// <summary>The file of a seal's register: JSON Lines, one entry a line, as docs/guide/seal-register.md describes it for anybody.</summary>
public static class SealRegisterFile
{
    /// <summary>Reads entries as they stand, whether or not their chain holds.</summary>
    /// <param name="utf8">The file's bytes, at most 16 MiB.</param>
    /// <returns>The entries, or all faults with their lines. It never throws on what the bytes hold.</returns>
    public static Reading<Sequence<SealEntry>> Read(ReadOnlySpan<byte> utf8) => JsonLines.ReadAll(utf8, EntryLine.Entered);

    /// <summary>Reads entries as they stand, whether or not their chain holds.</summary>
    /// <param name="stream">The file's bytes, read to the end or to 16 MiB, and left open.</param>
    /// <returns>The entries, or all faults with their lines. It never throws on what the bytes hold.</returns>
    public static Reading<Sequence<SealEntry>> Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read(JsonText.Of(stream));
    }

    /// <summary>Writes entries.</summary>
    /// <param name="entries">The entries.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, every line ended by a line feed.</returns>
    public static byte[] Write(IEnumerable<SealEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return JsonLines.WriteAll(entries, EntryLine.Entered);
    }

    /// <summary>Verifies a file byte by byte: an entry that says the same in another form, such as a space more, is bad too.</summary>
    /// <param name="utf8">The file's bytes.</param>
    /// <param name="checkpoints">Checkpoints from paper; none where nobody holds one.</param>
    /// <returns>What came of it. It never throws on what the bytes hold.</returns>
    public static Verification Verify(ReadOnlySpan<byte> utf8, params IEnumerable<Checkpoint> checkpoints) => Verify(utf8, new RegisterVerifier(checkpoints));

    /// <summary>Verifies the lines of a file that come after those a verifier has seen.</summary>
    /// <param name="utf8">The bytes of those lines.</param>
    /// <param name="verifier">The verifier.</param>
    /// <returns>What came of it.</returns>
    public static Verification Verify(ReadOnlySpan<byte> utf8, RegisterVerifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        while (utf8.Length > 0)
        {
            var end = utf8.IndexOf((byte)'\n');
            var line = end < 0 ? utf8 : utf8[..(end + 1)];
            Take(line, verifier);
            utf8 = utf8[line.Length..];
        }

        return verifier.Finish();
    }

    /// <summary>Writes the schema of one line (JSON Schema 2020-12), which says less than <see cref="Read(ReadOnlySpan{byte})"/>.</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Schema() => Json.Schema.File("公章登记簿的一条", EntryLine.Entered.Describe);

    private static void Take(ReadOnlySpan<byte> line, RegisterVerifier verifier)
    {
        var faults = new Faults();
        if (EntryLine.Read(line, faults) is not { } entry)
        {
            var fault = faults.First[0];
            verifier.TakeBad(
                ChainFault.Unreadable,
                new($"无法读取：{fault.Describe(Language.Chinese, Called(fault))}", $"it cannot be read: {fault.Describe(Language.English, Called(fault))}"));
        }
        else if (!line.SequenceEqual(EntryLine.Write(entry)))
        {
            verifier.TakeBad(
                ChainFault.OtherForm,
                new("写法与登记簿的唯一写法不同（空格、转义、字段次序或行尾）", "it is not in a register's one form (spaces, escapes, order of members, or the end of the line)"));
        }
        else
        {
            verifier.Take(entry);
        }
    }

    // A member by its own name: it is no question of any form.
    private static Words Called(Fault fault) => new Field(string.Empty, new(string.Empty, string.Empty), IsRequired: true, FieldKind.Json).NameInFile(fault.JsonPointer);
}
