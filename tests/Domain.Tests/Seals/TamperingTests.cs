using System.Text;
using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Tests.Seals;

/// <summary>Whatever is done to a register is found, and the first bad entry is named.</summary>
public sealed class TamperingTests
{
    private static readonly SealRegister _register = Registers.Of(200);
    private static readonly byte[] _file = SealRegisterFile.Write(_register.Entries);
    private static readonly Checkpoint _printed = _register.Checkpoint(new(2025, 12, 31));

    [Fact]
    public void A_register_that_nobody_touched_holds_and_only_a_checkpoint_proves_its_tail()
    {
        var without = SealRegisterFile.Verify(_file);
        var with = SealRegisterFile.Verify(_file, _printed);
        var earlier = SealRegisterFile.Verify(_file, Registers.Of(120).Checkpoint(new(2025, 7, 1)));

        Assert.Equal((200, null, 0, Verdict.Undetermined), (without.Entries, without.FirstBad, without.ProvedUpTo, without.Verdict));
        Assert.Contains("无从证明", without.Describe().Chinese, StringComparison.Ordinal);
        Assert.Contains("not provable", without.Describe().English, StringComparison.Ordinal);
        Assert.Equal((200, null, 200, Verdict.Met), (with.Entries, with.FirstBad, with.ProvedUpTo, with.Verdict));
        Assert.Equal((120, Verdict.Undetermined), (earlier.ProvedUpTo, earlier.Verdict));
        Assert.Equal(_register.Head, with.Head);
        Assert.Equal(with, _register.Verify(_printed));
    }

    [Fact]
    public void A_register_without_entries_proves_nothing()
    {
        Assert.Equal(new Verification(0, Digest.Zero, null, 0), SealRegisterFile.Verify([]));
        Assert.Equal(Verdict.Undetermined, SealRegisterFile.Verify([]).Verdict);
        Assert.Equal((1, ChainFault.Missing), Bad(SealRegisterFile.Verify([], _printed)));
    }

    [Fact]
    public void Every_flip_of_every_bit_is_found_in_the_entry_where_it_was_made()
    {
        var lines = Lines(_file);
        Assert.Equal(200, lines.Length);
        var missed = new System.Collections.Concurrent.ConcurrentBag<(int Place, int Bit, string Found)>();
        Parallel.For(0, lines.Length, index =>
        {
            // What was verified before the entry does not change; the line after it is there because a flip may join or part lines.
            var before = index == 0 ? new Checkpoint(_register.Seal, 0, Digest.Zero, default) : new(_register.Seal, index, _register.Entries[index - 1].Digest, default);
            byte[] tail = [.. lines[index], .. index + 1 < lines.Length ? lines[index + 1] : []];
            for (var bit = 0; bit < lines[index].Length * 8; bit++)
            {
                tail[bit / 8] ^= (byte)(1 << (bit % 8));
                var found = SealRegisterFile.Verify(tail, RegisterVerifier.After(before));
                if (found.FirstBad?.Place != index + 1)
                {
                    missed.Add((index + 1, bit, found.Describe().English));
                }

                tail[bit / 8] ^= (byte)(1 << (bit % 8));
            }
        });

        Assert.Empty(missed);
    }

    [Fact]
    public void A_flip_is_found_the_same_in_the_whole_file()
    {
        var place = 1;
        var file = (byte[])_file.Clone();
        for (var at = 0; at < file.Length; at++)
        {
            if (at % 211 == 0)
            {
                file[at] ^= (byte)(1 << (at % 8));
                Assert.Equal(place, SealRegisterFile.Verify(file).FirstBad?.Place);
                file[at] ^= (byte)(1 << (at % 8));
            }

            place += file[at] == '\n' ? 1 : 0;
        }
    }

    [Fact]
    public void A_digest_in_capital_letters_is_found() =>
        Assert.Equal((7, ChainFault.Unreadable), Bad(Verify(Edit(6, l => Upper(l)))));

    /// <summary>Each line says the same as before, or more than one thing at once, and its digest is sound for what it says.</summary>
    [Theory]
    [InlineData("\n", "\r\n", ChainFault.OtherForm)]
    [InlineData("{\"seal\"", "\ufeff{\"seal\"", ChainFault.OtherForm)]
    [InlineData("}", "} ", ChainFault.OtherForm)]
    [InlineData("}", "}{}", ChainFault.Unreadable)]
    [InlineData("}", ",}", ChainFault.Unreadable)]
    [InlineData("\"act\"", "\"by\":\"沈\",\"act\"", ChainFault.Unreadable)]
    [InlineData("\"act\"", "\"act\":\"returned\",\"act\"", ChainFault.Unreadable)]
    [InlineData("\"sequence\":6", "\"sequence\":6.0", ChainFault.Unreadable)]
    [InlineData("\"sequence\":6", "\"sequence\":06", ChainFault.Unreadable)]
    [InlineData("\"sequence\":6", "\"sequence\":6e0", ChainFault.Unreadable)]
    [InlineData("\"sequence\":6", "\"sequence\":\"6\"", ChainFault.Unreadable)]
    [InlineData("\"sequence\":6", "\"sequence\":2147483648", ChainFault.Unreadable)]
    [InlineData("\"sequence\":6", "\"sequence\":99999999999999999999999", ChainFault.Unreadable)]
    [InlineData("\"sequence\":6", "\"sequence\":2147483647", ChainFault.Altered)]
    [InlineData("\"sequence\":6", "\"sequence\":-6", ChainFault.Unreadable)]
    [InlineData("\"previous\"", "\"Previous\"", ChainFault.Unreadable)]
    public void Another_writing_of_an_entry_is_found(string from, string to, ChainFault fault) =>
        Assert.Equal((6, fault), Bad(Verify(Edit(5, l => l.Replace(from, to, StringComparison.Ordinal)))));

    [Fact]
    public void A_space_more_is_found() =>
        Assert.Equal((7, ChainFault.OtherForm), Bad(Verify(Edit(6, l => l.Replace("\"at\":", "\"at\": ", StringComparison.Ordinal)))));

    [Fact]
    public void An_escape_for_a_letter_is_found() =>
        Assert.Equal((3, ChainFault.OtherForm), Bad(Verify(Edit(2, l => l.Replace("沈", "\\u6c88", StringComparison.Ordinal)))));

    [Fact]
    public void An_entry_deleted_is_found()
    {
        var lines = Lines(_file).ToList();
        lines.RemoveAt(49);

        Assert.Equal((50, ChainFault.OutOfSequence), Bad(Verify(lines)));
        Assert.Equal((50, ChainFault.OutOfSequence), Bad(Verify(lines, _printed)));
    }

    [Fact]
    public void An_entry_inserted_is_found()
    {
        var forged = SealEntry.Of(_register.Seal, 51, Lives.Named with { At = _register.Entries[49].Act.At }, _register.Entries[49].Digest);
        var lines = Lines(_file).ToList();
        lines.Insert(50, SealRegisterFile.Write([forged]));

        Assert.Equal((52, ChainFault.OutOfSequence), Bad(Verify(lines)));
        Assert.Equal((52, ChainFault.OutOfSequence), Bad(Verify(lines, _printed)));
    }

    [Fact]
    public void Two_entries_swapped_are_found()
    {
        var lines = Lines(_file).ToList();
        (lines[9], lines[10]) = (lines[10], lines[9]);

        Assert.Equal((10, ChainFault.OutOfSequence), Bad(Verify(lines, _printed)));
    }

    [Fact]
    public void An_entry_that_stands_twice_is_found()
    {
        var lines = Lines(_file).ToList();
        lines.Insert(30, lines[29]);

        Assert.Equal((31, ChainFault.OutOfSequence), Bad(Verify(lines, _printed)));
    }

    [Fact]
    public void A_tail_cut_is_found_by_whoever_holds_a_checkpoint()
    {
        var cut = Lines(_file).Take(180).ToList();

        Assert.Null(Verify(cut).FirstBad);
        Assert.Equal((181, ChainFault.Missing), Bad(Verify(cut, _printed)));
        Assert.Equal((181, ChainFault.Missing), Bad(Verify(cut, Registers.Of(100).Checkpoint(new(2025, 6, 1)), _printed)));
    }

    [Fact]
    public void A_cut_within_a_line_is_found_without_one() =>
        Assert.Equal((200, ChainFault.OtherForm), Bad(SealRegisterFile.Verify(_file.AsSpan(..^1))));

    [Fact]
    public void Another_head_is_found_by_whoever_holds_a_checkpoint()
    {
        var last = _register.Entries[199];
        var forged = SealEntry.Of(_register.Seal, 200, Lives.Named with { At = last.Act.At, Approver = "郑" }, last.Previous);
        List<byte[]> lines = [.. Lines(_file).Take(199), SealRegisterFile.Write([forged])];

        Assert.Null(Verify(lines).FirstBad);
        Assert.Equal((200, ChainFault.NotAsPrinted), Bad(Verify(lines, _printed)));
    }

    [Fact]
    public void A_fork_is_found()
    {
        // Two entries follow the same one: the second stands in the place of the next.
        var forged = SealEntry.Of(_register.Seal, 101, Lives.Named with { At = _register.Entries[99].Act.At }, _register.Entries[98].Digest);
        var lines = Lines(_file).ToList();
        lines[100] = SealRegisterFile.Write([forged]);
        Assert.Equal((101, ChainFault.DoesNotFollow), Bad(Verify(lines, _printed)));

        // A branch that is sound in itself, joined to the old tail.
        lines[100] = SealRegisterFile.Write([SealEntry.Of(_register.Seal, 101, Lives.Named with { At = _register.Entries[99].Act.At }, _register.Entries[99].Digest)]);
        Assert.Equal((102, ChainFault.DoesNotFollow), Bad(Verify(lines)));

        // A branch grown to the old length.
        var branch = Branch(100, 200);
        Assert.Null(Verify(branch).FirstBad);
        Assert.Equal((200, ChainFault.NotAsPrinted), Bad(Verify(branch, _printed)));
        Assert.Contains("第121条至第200条", Verify(Branch(150, 200), Registers.Of(120).Checkpoint(new(2025, 7, 1)), _printed).Describe().Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_written_anew_is_found_by_whoever_holds_a_checkpoint()
    {
        var anew = SealRegisterFile.Write(Registers.Of(200, "别的用途").Entries);
        var longer = SealRegisterFile.Write(Registers.Of(240, "别的用途").Entries);

        Assert.Null(SealRegisterFile.Verify(anew).FirstBad);
        Assert.Equal((200, ChainFault.NotAsPrinted), Bad(SealRegisterFile.Verify(anew, _printed)));
        Assert.Equal((200, ChainFault.NotAsPrinted), Bad(SealRegisterFile.Verify(longer, _printed)));
    }

    [Fact]
    public void A_register_of_another_seal_is_not_taken_for_this_one()
    {
        var lines = Lines(_file).ToList();
        lines[5] = SealRegisterFile.Write([SealEntry.Of("别校学生会", 6, _register.Entries[5].Act, _register.Entries[4].Digest)]);

        Assert.Equal((6, ChainFault.OtherSeal), Bad(Verify(lines)));
        Assert.Equal((1, ChainFault.OtherSeal), Bad(SealRegisterFile.Verify(_file, _printed with { Seal = "别校学生会" })));
    }

    [Fact]
    public void What_a_checkpoint_prints_is_compared_with_each_of_several()
    {
        var early = Registers.Of(50).Checkpoint(new(2025, 5, 1));

        Assert.Equal(200, SealRegisterFile.Verify(_file, _printed, early).ProvedUpTo);
        Assert.Equal((50, ChainFault.NotAsPrinted), Bad(SealRegisterFile.Verify(_file, _printed, early with { Head = Digest.Of([1]) })));
        Assert.Equal((1, ChainFault.NotAsPrinted), Bad(SealRegisterFile.Verify(_file, early with { Count = 0 })));
        Assert.Null(SealRegisterFile.Verify(_file, early with { Count = 0, Head = Digest.Zero }).FirstBad);
    }

    /// <summary>Whoever mixes up papers is told so, even where the other seal's checkpoint counts more entries than there are.</summary>
    [Fact]
    public void Checkpoints_of_two_seals_are_no_tail_that_was_cut()
    {
        var other = _printed with { Seal = "别校学生会", Count = 900 };

        Assert.Equal((1, ChainFault.OtherSeal), Bad(SealRegisterFile.Verify(_file, _printed, other)));
        Assert.Equal((1, ChainFault.OtherSeal), Bad(SealRegisterFile.Verify(default(ReadOnlySpan<byte>), RegisterVerifier.After(_printed, other))));
    }

    [Fact]
    public void Two_papers_that_print_other_heads_for_the_same_count_are_not_both_true()
    {
        var other = _printed with { Head = Digest.Of([1]) };

        Assert.Equal((200, ChainFault.NotAsPrinted), Bad(SealRegisterFile.Verify(_file, _printed, other)));
        Assert.Equal((200, ChainFault.NotAsPrinted), Bad(SealRegisterFile.Verify(default(ReadOnlySpan<byte>), RegisterVerifier.After(_printed, other))));
        Assert.Null(SealRegisterFile.Verify(default(ReadOnlySpan<byte>), RegisterVerifier.After(_printed, _printed with { On = new(2026, 1, 1) })).FirstBad);
    }

    [Fact]
    public void A_register_of_one_entry_is_proved_by_its_checkpoint()
    {
        var one = Registers.Of(1);
        var file = SealRegisterFile.Write(one.Entries);

        Assert.Equal(Verdict.Met, SealRegisterFile.Verify(file, one.Checkpoint(new(2025, 3, 3))).Verdict);
        Assert.Equal(Verdict.Undetermined, SealRegisterFile.Verify(file).Verdict);
        Assert.Equal((1, ChainFault.NotAsPrinted), Bad(SealRegisterFile.Verify(file, one.Checkpoint(new(2025, 3, 3)) with { Head = Digest.Of([1]) })));
        Assert.Equal((2, ChainFault.Missing), Bad(SealRegisterFile.Verify(file, _printed)));
    }

    /// <summary>A time that runs backwards is a true entry and an act against the rule: the chain holds, and the history says which.</summary>
    [Fact]
    public void An_entry_that_breaks_custody_holds_in_the_chain_and_is_named()
    {
        var register = Registers.Entered([.. Lives.InCustody, Lives.Stamped with { At = Lives.Start.PlusDays(1) }, Lives.HandedOver, Lives.Requested with { Request = "9", At = Lives.Start.PlusDays(1) }]);

        Assert.Null(register.Verify().FirstBad);
        Assert.Equal([(7, "seal.by-its-custodian"), (8, "seal.entered-in-time")], register.History.Findings.Select(static f => (f.Place, f.By.Id)));
    }

    [Fact]
    public void Bytes_that_are_no_register_are_bad_from_the_first_line()
    {
        foreach (var text in new[] { "\n", "x", "{}\n", "[]\n", "{\"act\":\"made\"}\n", "null\n", "{\"act\":7}\n", "\ufeff", "{\"\\ud800\":1}\n" })
        {
            Assert.Equal(1, SealRegisterFile.Verify(Encoding.UTF8.GetBytes(text)).FirstBad?.Place);
        }

        Assert.Equal(1, SealRegisterFile.Verify(new byte[] { 0xff, 0x0a }).FirstBad?.Place);
    }

    [Fact]
    public void Reading_and_writing_gives_the_same_bytes()
    {
        var read = SealRegisterFile.Read(_file).Value!;
        var acts = SealActsFile.Write(read.Select(e => e.Act));

        Assert.Equal(_file, SealRegisterFile.Write(read));
        Assert.Equal(read.Select(e => e.Act), SealActsFile.Read(acts).Value!);
        Assert.Equal(_printed, CheckpointFile.Read(CheckpointFile.Write(_printed)).Value);
    }

    [Fact]
    public void Faults_of_a_file_are_told_all_at_once_with_their_lines()
    {
        var reading = SealActsFile.Read("""
            {"at":"2025-03-03T09:00:00","act":"made","maker":"刻制中心"}

            {"at":"2025-03-03","act":"stamped","copies":-1,"request":""}
            {"at":"2025-03-03T09:00:00","act":"stampd"}
            {"act":"handedOver","witnesses":["周",3],"form":"沈"}
            """u8.ToArray());

        Assert.Null(reading.Value);
        Assert.Equal(
            ["/at 第 3 行", "/request 第 3 行", "/copies 第 3 行", "/act 第 4 行", "/form 第 5 行", "/at 第 5 行", "/witnesses 第 5 行"],
            reading.Faults.Select(f => $"{f.JsonPointer} 第 {f.Line} 行"));
    }

    private static SealRegister Copy(int entries) => SealRegister.Of(_register.Entries.Take(entries), new SealTerms(), Lives.Today);

    private static List<byte[]> Branch(int from, int length)
    {
        var branch = Copy(from);
        while (branch.Entries.Length < length)
        {
            Assert.True(branch.Enter(Lives.Named with { At = branch.History.Last!.Value }).IsClear);
        }

        return [.. Lines(SealRegisterFile.Write(branch.Entries))];
    }

    /// <summary>Checkpoints of two seals: the one that counts fewer entries is named first, and no entry need be read.</summary>
    [Fact]
    public void Checkpoints_of_two_seals_are_told_apart_before_any_entry()
    {
        Checkpoint one = new("甲章", 1, Digest.Zero, new(2025, 3, 3)), other = new("乙章", 2, Digest.Zero, new(2025, 3, 4));

        Assert.Equal("核对点分属“甲章”和“乙章”", SealRegisterFile.Verify([], other, one).FirstBad!.Words.Chinese);
    }

    /// <summary>Of two papers that print a head of no entries, which there is not, the first that was shown is named.</summary>
    [Fact]
    public void Of_two_impossible_checkpoints_the_first_is_named()
    {
        Checkpoint one = new("甲章", 0, Digest.Of([1]), new(2025, 3, 3)), other = one with { On = new(2025, 3, 4) };

        Assert.Contains("2025年3月3日", SealRegisterFile.Verify([], one, other).FirstBad!.Words.Chinese, StringComparison.Ordinal);
        Assert.Contains("2025年3月4日", SealRegisterFile.Verify([], other, one).FirstBad!.Words.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_entry_is_no_empty_register()
    {
        Assert.Equal("登记簿是空的，没有一条登记", new Verification(0, Digest.Zero, null, 0).Describe().Chinese);
        Assert.StartsWith("共1条", new Verification(1, Digest.Zero, null, 0).Describe().Chinese, StringComparison.Ordinal);
        Assert.Equal("共1条，全部与核对点相符", new Verification(1, Digest.Zero, null, 1).Describe().Chinese);
        Assert.Equal(Verdict.Met, new Verification(1, Digest.Zero, null, 1).Verdict);
    }

    private static (int Place, ChainFault Fault) Bad(Verification verification) => (verification.FirstBad!.Place, verification.FirstBad.Fault);

    private static Verification Verify(IEnumerable<byte[]> lines, params Checkpoint[] checkpoints) =>
        SealRegisterFile.Verify(lines.SelectMany(l => l).ToArray(), checkpoints);

    private static List<byte[]> Edit(int index, Func<string, string> edit)
    {
        var lines = Lines(_file).ToList();
        var edited = edit(Encoding.UTF8.GetString(lines[index]));
        Assert.NotEqual(Encoding.UTF8.GetString(lines[index]), edited);
        lines[index] = Encoding.UTF8.GetBytes(edited);
        return lines;
    }

    private static string Upper(string line)
    {
        var at = line.LastIndexOf(":\"", StringComparison.Ordinal);
        return line[..at] + line[at..].ToUpperInvariant();
    }

    private static byte[][] Lines(byte[] file) =>
        [.. Encoding.UTF8.GetString(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => Encoding.UTF8.GetBytes(l + "\n"))];
}
