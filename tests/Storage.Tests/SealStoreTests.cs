using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Seals;
using UnionGovernance.Seals.Register;
using UnionGovernance.Storage.Tests.Databases;

namespace UnionGovernance.Storage.Tests;

public sealed class SealStoreOnSqliteTests() : SealStoreTests(new SqliteDatabase())
{
    /// <summary>A replacing insert deletes the row in its way without asking the trigger against deletion.</summary>
    [Fact]
    public async Task A_replacing_insert_replaces_nothing()
    {
        var all = await FillAsync();
        var (first, next) = (all[0], Entries.After(all[^1]));

        await RefusedAsync($"INSERT OR REPLACE INTO register {Values(first)}");
        await RefusedAsync($"INSERT OR REPLACE INTO register {Values(next, sequence: 2)}");
        await RefusedAsync($"INSERT OR REPLACE INTO register {Values(next, previous: first.Previous)}");
        await RefusedAsync($"INSERT OR REPLACE INTO register (rowid, school, seal, sequence, previous, digest, content) {Values(next, row: "1, ")}");
        await RefusedAsync($"UPDATE OR REPLACE register SET sequence = 1 WHERE sequence = 2");
        await KeptAsync(all);
    }

    protected override string WithoutTriggers => "DROP TRIGGER register_is_not_changed; DROP TRIGGER register_is_not_cut; DROP TRIGGER register_follows";

    protected override string WithoutAThird => "CREATE TRIGGER no_third BEFORE INSERT ON register WHEN NEW.sequence = 3 BEGIN SELECT RAISE(ABORT, 'no third'); END";

    protected override string Blob(ReadOnlySpan<byte> bytes) => $"x'{Convert.ToHexString(bytes)}'";
}

public sealed class SealStoreOnPostgreSqlTests() : SealStoreTests(new PostgreSqlDatabase())
{
    [Fact]
    public async Task A_register_is_not_emptied()
    {
        var all = await FillAsync();

        await RefusedAsync("TRUNCATE register");
        await RefusedAsync("TRUNCATE schools CASCADE");
        await RefusedAsync($"INSERT INTO register {Values(all[0])} ON CONFLICT (school, seal, sequence) DO UPDATE SET content = EXCLUDED.digest");
        await KeptAsync(all);
    }

    protected override string WithoutTriggers =>
        "DROP TRIGGER register_is_not_changed ON register; DROP TRIGGER register_is_not_emptied ON register; DROP TRIGGER register_follows ON register";

    protected override string WithoutAThird => "ALTER TABLE register ADD CHECK (sequence <> 3)";

    protected override string Blob(ReadOnlySpan<byte> bytes) => $"decode('{Convert.ToHexString(bytes)}', 'hex')";
}

public abstract class SealStoreTests(Database database) : StoreTests(database)
{
    private SealStore Seals => Store.Of(School).Seals;

    [Fact]
    public async Task Entries_are_read_back_in_order_with_their_bytes_and_digests()
    {
        var all = await FillAsync();

        var stored = await Seals.EntriesAsync(Entries.Seal, Token);

        Assert.Equal(all.Select(e => (e.Sequence, (Digest?)e.Digest, Convert.ToHexString(e.Bytes.Span))), stored.Select(e => (e.Sequence, e.Digest, Convert.ToHexString(e.Bytes.Span))));
        Assert.Equal(all.Select(e => e.Act), stored.Select(e => e.Read()!.Act));
        Assert.Equal(new(all.Length, all[^1].Digest), await Seals.HeadAsync(Entries.Seal, Token));
        Assert.Equal([Entries.Seal], await Seals.NamesAsync(Token));
    }

    [Fact]
    public async Task A_register_that_was_never_begun_has_no_head()
    {
        Assert.Equal(new(0, Digest.Zero), await Seals.HeadAsync(Entries.Seal, Token));
        Assert.Empty(await Seals.EntriesAsync(Entries.Seal, Token));
        Assert.Empty(await Seals.NamesAsync(Token));
    }

    [Fact]
    public async Task Only_the_entry_after_the_last_is_appended()
    {
        var all = await FillAsync();
        var head = new RegisterHead(all.Length, all[^1].Digest);
        SealEntry[] wrong =
        [
            all[^1],
            Entries.First,
            Entries.After(all[^2], copies: 9),
            Entries.After(new RegisterHead(all.Length + 1, head.Digest)),
            Entries.After(new RegisterHead(all.Length, Digest.Zero)),
            Entries.After(new RegisterHead(all.Length, all[0].Digest)),
            Entries.After(new RegisterHead(all.Length - 1, head.Digest)),
        ];

        foreach (var entry in wrong)
        {
            Assert.Equal(new(false, head), await Seals.AppendAsync(entry, Token));
        }

        await KeptAsync(all);
        Assert.True((await Seals.AppendAsync(Entries.After(all[^1]), Token)).IsAppended);
    }

    [Fact]
    public async Task A_register_does_not_begin_in_the_middle()
    {
        Assert.Equal(new(false, default), await Seals.AppendAsync(Entries.After(Entries.First), Token));
        Assert.Empty(await Store.SchoolsAsync(Token));
    }

    [Fact]
    public async Task Two_seals_and_two_schools_have_a_chain_each()
    {
        var other = SealEntry.Of("文学院学生会", 1, Entries.First.Act, Digest.Zero);

        Assert.True((await Seals.AppendAsync(Entries.First, Token)).IsAppended);
        Assert.True((await Seals.AppendAsync(other, Token)).IsAppended);
        Assert.True((await Store.Of(Other).Seals.AppendAsync(Entries.First, Token)).IsAppended);
        Assert.Equal(2, (await Seals.NamesAsync(Token)).Count);
        Assert.Single(await Store.Of(Other).Seals.EntriesAsync(Entries.Seal, Token));
    }

    [Fact]
    public async Task An_entry_whose_digest_is_not_its_own_is_not_taken()
    {
        var forged = SealEntry.Read(Entries.First.Bytes.Span, Digest.Zero)!;

        await Assert.ThrowsAsync<ArgumentException>(() => Seals.AppendAsync(forged, Token));
    }

    /// <summary>A NULL, or anything but 32 zero bytes, before the first entry would let a chain begin twice.</summary>
    [Fact]
    public async Task The_database_itself_refuses_every_change_of_a_register()
    {
        var all = await FillAsync();
        var next = Entries.After(all[^1]);

        await RefusedAsync("UPDATE register SET content = digest WHERE sequence = 2");
        await RefusedAsync("UPDATE register SET seal = 'x'");
        await RefusedAsync("UPDATE register SET sequence = sequence");
        await RefusedAsync("DELETE FROM register WHERE sequence = 3");
        await RefusedAsync("DELETE FROM register");
        await RefusedAsync("DELETE FROM schools");
        await RefusedAsync($"INSERT INTO register {Values(all[1])}");
        await RefusedAsync($"INSERT INTO register {Values(next, sequence: next.Sequence + 1)}");
        await RefusedAsync($"INSERT INTO register {Values(next, previous: all[0].Digest)}");
        await RefusedAsync($"INSERT INTO register {Values(next, previous: Digest.Zero)}");
        await RefusedAsync($"INSERT INTO register {Values(next, seal: "另一枚", sequence: 1)}");
        await RefusedAsync($"INSERT INTO register {Values(next, seal: "另一枚", previous: Digest.Zero)}");
        await RefusedAsync($"INSERT INTO register {Values(next).Replace(Blob(Bytes(next.Previous)), "NULL", StringComparison.Ordinal)}");
        await KeptAsync(all);
    }

    /// <summary>Past the triggers, the two unique keys alone keep a chain from forking.</summary>
    [Fact]
    public async Task Without_its_triggers_a_register_still_does_not_fork()
    {
        var all = await FillAsync();
        var fork = Entries.After(all[1], copies: 9);
        await using (var context = Database.Open(School))
        {
            await context.Database.ExecuteSqlRawAsync(WithoutTriggers, Token);
        }

        await RefusedAsync($"INSERT INTO register {Values(fork)}");
        await RefusedAsync($"INSERT INTO register {Values(fork, sequence: 100)}");
        await RefusedAsync($"INSERT INTO register {Values(Entries.First, sequence: 100)}");
        await KeptAsync(all);
    }

    /// <summary>Whoever owns the database can take the triggers away. Then the chain is what shows the change, and a printed checkpoint the cut tail.</summary>
    [Theory]
    [InlineData("UPDATE register SET content = digest WHERE sequence = 2", 2, ChainFault.Unreadable)]
    [InlineData("UPDATE register SET digest = previous WHERE sequence = 2", 2, ChainFault.Altered)]
    [InlineData("DELETE FROM register WHERE sequence = 2", 2, ChainFault.OutOfSequence)]
    [InlineData("DELETE FROM register WHERE sequence = 4", 4, ChainFault.Missing)]
    [InlineData("DELETE FROM register", 1, ChainFault.Missing)]
    public async Task What_is_changed_behind_the_databases_back_is_found_by_verifying(string sql, int place, ChainFault fault)
    {
        var all = await FillAsync();
        var printed = new Checkpoint(Entries.Seal, all.Length, all[^1].Digest, new(2024, 6, 30));
        Assert.Equal(Verdict.Met, (await Seals.VerifyAsync(Entries.Seal, [printed], Token)).Verdict);
        Assert.Equal(Verdict.Undetermined, (await Seals.VerifyAsync(Entries.Seal, [], Token)).Verdict);

        await using (var context = Database.Open(null))
        {
            await context.Database.ExecuteSqlRawAsync(WithoutTriggers, Token);
            await context.Database.ExecuteSqlRawAsync(sql, Token);
        }

        var found = await Seals.VerifyAsync(Entries.Seal, [printed], Token);
        Assert.Equal((Verdict.NotMet, place, fault), (found.Verdict, found.FirstBad!.Place, found.FirstBad.Fault));
    }

    /// <summary>The columns by which rows are found and ordered are not digested. A row that they list as another than it is would lie beside a sound chain.</summary>
    [Theory]
    [InlineData("UPDATE register SET seal = '另一枚'", "另一枚", 1)]
    [InlineData("UPDATE register SET sequence = 9 WHERE sequence = 4", Entries.Seal, 4)]
    [InlineData("UPDATE register SET previous = digest WHERE sequence = 4", Entries.Seal, 4)]
    public async Task A_row_that_the_database_lists_as_another_is_found_by_verifying(string sql, string seal, int place)
    {
        await FillAsync();
        await Database.RunAsync(WithoutTriggers);
        await Database.RunAsync(sql);

        var found = (await Seals.VerifyAsync(seal, [], Token)).FirstBad!;
        Assert.Equal((place, ChainFault.Altered), (found.Place, found.Fault));
    }

    [Fact]
    public async Task A_digest_that_is_none_is_told_and_nothing_follows_it()
    {
        var all = await FillAsync();
        await Database.RunAsync(WithoutTriggers);
        await Database.RunAsync($"UPDATE register SET digest = {Blob([1])} WHERE sequence = 4");

        Assert.Equal((4, ChainFault.Unreadable), (await Seals.VerifyAsync(Entries.Seal, [], Token)).FirstBad is { } bad ? (bad.Place, bad.Fault) : default);
        var last = (await Seals.EntriesAsync(Entries.Seal, Token))[^1];
        Assert.Null(last.Digest);
        Assert.Null(last.Read());
        await Assert.ThrowsAsync<InvalidDataException>(() => Seals.HeadAsync(Entries.Seal, Token));
        await Assert.ThrowsAsync<InvalidDataException>(() => Seals.AppendAsync(all[^1], Token));
    }

    /// <summary>Here the row before the head was made to say that it follows the head: the place after the head is taken, and no new judgement frees it.</summary>
    [Fact]
    public async Task A_refusal_that_is_no_other_writers_doing_is_thrown_and_not_met_again_and_again()
    {
        var all = await FillAsync();
        await Database.RunAsync(WithoutTriggers);
        await Database.RunAsync($"UPDATE register SET previous = {Blob(Bytes(all[^1].Digest))} WHERE sequence = 3");

        await Assert.ThrowsAnyAsync<DbException>(() => Seals.AppendAsync(Entries.After(all[^1]), Token).WaitAsync(TimeSpan.FromMinutes(1), Token));
        await Assert.ThrowsAnyAsync<DbException>(() => Seals.ContinueAsync([.. all, Entries.After(all[^1])], Token).WaitAsync(TimeSpan.FromMinutes(1), Token));
    }

    [Theory]
    [InlineData(0, 4)]
    [InlineData(1, 3)]
    [InlineData(4, 0)]
    public async Task A_register_is_continued_from_a_copy_that_goes_further(int held, int appended)
    {
        var all = Chain(4);
        foreach (var entry in all.Take(held))
        {
            await Seals.AppendAsync(entry, Token);
        }

        Assert.Equal(new(held, appended, null), await Seals.ContinueAsync(all, Token));
        await KeptAsync(all);
    }

    /// <summary>Here the database refuses the third entry: the two before it, and the school's name, are not kept either.</summary>
    [Fact]
    public async Task A_copy_is_taken_whole_or_not_at_all()
    {
        await Database.RunAsync(WithoutAThird);

        await Assert.ThrowsAnyAsync<DbException>(() => Seals.ContinueAsync(Chain(4), Token));
        Assert.Equal(default, await Seals.HeadAsync(Entries.Seal, Token));
        Assert.Empty(await Store.SchoolsAsync(Token));
    }

    [Fact]
    public async Task A_copy_that_ends_earlier_changes_nothing()
    {
        var all = await FillAsync();

        Assert.Equal(new(2, 0, null), await Seals.ContinueAsync(all[..2], Token));
        await KeptAsync(all);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(2)]
    [InlineData(9)]
    public async Task A_copy_that_forks_off_is_not_taken_and_the_place_is_named(int length)
    {
        var all = await FillAsync();
        SealEntry[] fork = [all[0], Entries.After(all[0], copies: 9)];
        while (fork.Length < length)
        {
            fork = [.. fork, Entries.After(fork[^1])];
        }

        Assert.Equal(new(1, 0, 2), await Seals.ContinueAsync(fork, Token));
        await KeptAsync(all);
    }

    [Fact]
    public async Task A_copy_whose_chain_does_not_hold_is_not_taken()
    {
        var all = Chain(4);

        await Assert.ThrowsAsync<ArgumentException>(() => Seals.ContinueAsync([], Token));
        await Assert.ThrowsAsync<ArgumentException>(() => Seals.ContinueAsync(all[1..], Token));
        await Assert.ThrowsAsync<ArgumentException>(() => Seals.ContinueAsync([all[0], all[1], all[3]], Token));
        await Assert.ThrowsAsync<ArgumentException>(() => Seals.ContinueAsync([all[0], SealEntry.Read(all[1].Bytes.Span, all[0].Digest)!], Token));
        await Assert.ThrowsAsync<ArgumentException>(() => Seals.ContinueAsync([all[0], SealEntry.Of("另一枚", 2, all[1].Act, all[0].Digest)], Token));
        Assert.Empty(await Store.SchoolsAsync(Token));
    }

    [Fact]
    public async Task Of_many_who_bring_the_same_copy_each_entry_is_taken_once()
    {
        var all = Chain(30);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => Seals.ContinueAsync(all[..(15 + (5 * i))], Token), Token)));

        Assert.Equal(30, outcomes.Sum(o => o.Appended));
        Assert.All(outcomes, o => Assert.Null(o.ForkAt));
        await KeptAsync(all);
    }

    protected static SealEntry[] Chain(int length)
    {
        var all = new List<SealEntry> { Entries.First };
        while (all.Count < length)
        {
            all.Add(Entries.After(all[^1]));
        }

        return [.. all];
    }

    protected async Task<SealEntry[]> FillAsync()
    {
        var all = Chain(4);
        foreach (var entry in all)
        {
            Assert.Equal(new(true, new(entry.Sequence, entry.Digest)), await Seals.AppendAsync(entry, Token));
        }

        return all;
    }

    protected async Task KeptAsync(SealEntry[] all)
    {
        var stored = await Seals.EntriesAsync(Entries.Seal, Token);
        Assert.Equal(all.Select(e => (e.Sequence, (Digest?)e.Digest)), stored.Select(e => (e.Sequence, e.Digest)));
        Assert.All(stored.Zip(stored.Skip(1)), pair => Assert.Equal(pair.First.Digest, pair.Second.Read()!.Previous));
        Assert.All(stored, e => Assert.Equal(Digest.Of(e.Bytes.Span), e.Digest));
    }

    protected async Task RefusedAsync(string sql)
    {
        await using var context = Database.Open(null);
        await Assert.ThrowsAnyAsync<DbException>(() => context.Database.ExecuteSqlRawAsync(sql, Token));
    }

    protected abstract string WithoutTriggers { get; }

    protected abstract string WithoutAThird { get; }

    protected abstract string Blob(ReadOnlySpan<byte> bytes);

    protected string Values(SealEntry entry, string? seal = null, int? sequence = null, Digest? previous = null, string row = "") => string.Create(
        CultureInfo.InvariantCulture,
        $"{(row.Length == 0 ? "(school, seal, sequence, previous, digest, content) " : string.Empty)}VALUES ({row}'{School}', '{seal ?? entry.Seal}', {sequence ?? entry.Sequence}, {Blob(Bytes(previous ?? entry.Previous))}, {Blob(Bytes(entry.Digest))}, {Blob(entry.Bytes.Span)})");

    private static byte[] Bytes(Digest digest) => digest.ToArray();
}
