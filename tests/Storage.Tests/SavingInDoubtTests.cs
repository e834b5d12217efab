using System.Data.Common;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;
using UnionGovernance.Storage.Tests.Databases;

namespace UnionGovernance.Storage.Tests;

/// <summary>A saving whose commit failed is in doubt where nobody knows whether it was done, and is not kept where the database says so.</summary>
public sealed class SavingInDoubtOnSqliteTests() : StoreTests(new SqliteDatabase())
{
    // https://sqlite.org/rescode.html: what could not be brought to the disk may be there all the same.
    [Theory]
    [InlineData(10, 10 | (4 << 8), true)]
    [InlineData(10, 10 | (5 << 8), true)]
    [InlineData(10, 10, true)]
    [InlineData(10, 10 | (3 << 8), false)]
    [InlineData(13, 13, false)]
    [InlineData(5, 5, false)]
    [InlineData(19, 19, false)]
    public async Task A_commit_that_fails_leaves_doubt_only_where_the_disk_did(int code, int extended, bool inDoubt)
    {
        var provider = AnyStore.ProviderFor(Database.Connection);

        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => provider.SettleAsync(_ => Task.FromException(new SqliteException("raw", code, extended)), 7));

        Assert.Equal(inDoubt ? 7 : null, (thrown as SavingInDoubtException)?.Count);
        Assert.Equal(inDoubt, StoreTroubles.Of(thrown)!.Chinese.Contains("写盘失败，是否存入不能确定；请重新读取", StringComparison.Ordinal));
        Assert.Equal(inDoubt, StoreTroubles.Of(thrown)!.English.Contains("whether it was stored is not known; read it again", StringComparison.Ordinal));
    }
}

public sealed class SavingInDoubtOnPostgreSqlTests() : StoreTests(new PostgreSqlDatabase())
{
    /// <summary>The server is asked to commit, does it or never hears of it, and the answer never comes. From the client both look alike; reading again tells.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Records_whose_commit_is_not_answered_are_in_doubt_and_reading_again_tells(bool arrives)
    {
        using var cut = new CutConnection(Database.Connection, "COMMIT\0", arrives);

        var doubt = await Assert.ThrowsAsync<SavingInDoubtException>(async () =>
        {
            await foreach (var saved in AnyStore.At(cut.Connection).SaveAllAsync(new[] { new SeenRecord(Record(), 0), new SeenRecord(Record(Other), 0) }.ToAsyncEnumerable(), cancellationToken: Token))
            {
                Assert.Empty(saved);
            }
        });

        Assert.Equal(2, doubt.Count);
        Assert.Contains("连接中断，是否存入不能确定", StoreTroubles.Of(doubt)!.Chinese, StringComparison.Ordinal);
        await KeptAsync(arrives, async () => (await Store.Of(School).Records.AllAsync(Token)).Count);
        Assert.Equal(arrives ? 1 : 0, (await Store.Of(Other).Records.AllAsync(Token)).Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task So_is_a_year(bool arrives)
    {
        using var cut = new CutConnection(Database.Connection, "COMMIT\0", arrives);

        await Assert.ThrowsAsync<SavingInDoubtException>(() => AnyStore.At(cut.Connection).Of(School).Years.SaveAsync(Record().Union, "{}", 0, Token));

        await KeptAsync(arrives, async () => (await Store.Of(School).Years.ListAsync(Token)).Count);
    }

    /// <summary>The first entry is committed with its school, each later one by its own statement.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task So_is_an_entry_of_a_register(bool arrives)
    {
        await Store.Of(School).Seals.AppendAsync(Entries.First, Token);
        using var cut = new CutConnection(Database.Connection, "INSERT INTO register", arrives);

        var doubt = await Assert.ThrowsAsync<SavingInDoubtException>(() => AnyStore.At(cut.Connection).Of(School).Seals.AppendAsync(Entries.After(Entries.First), Token));

        Assert.Equal(1, doubt.Count);
        await KeptAsync(arrives, async () => (await Store.Of(School).Seals.HeadAsync(Entries.Seal, Token)).Count - 1);
    }

    [Theory]
    [InlineData("57P01", true)]
    [InlineData("57P02", true)]
    [InlineData("08006", true)]
    [InlineData("40003", true)]
    [InlineData("40001", false)]
    [InlineData("23505", false)]
    [InlineData("53100", false)]
    public async Task What_a_server_answers_leaves_no_doubt_unless_it_ends_the_connection(string state, bool inDoubt)
    {
        var provider = AnyStore.ProviderFor(Database.Connection);

        var thrown = await Assert.ThrowsAnyAsync<Exception>(() => provider.SettleAsync(_ => Task.FromException(new PostgresException("raw", "ERROR", "ERROR", state)), 1));

        Assert.Equal(inDoubt, thrown is SavingInDoubtException);
    }

    // The server may be told of the cut after the client.
    private static async Task KeptAsync(bool arrived, Func<Task<int>> count)
    {
        var kept = await count();
        for (var i = 0; i < 100 && arrived && kept == 0; i++)
        {
            await Task.Delay(50, Token);
            kept = await count();
        }

        Assert.Equal(arrived ? 1 : 0, kept);
    }

    /// <summary>A way to the server that is cut when something is said on it: before it gets there, or before the answer comes back.</summary>
    private sealed class CutConnection : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly NpgsqlConnectionStringBuilder _server;
        private readonly byte[] _at;
        private readonly bool _arrives;

        public CutConnection(string server, string at, bool arrives)
        {
            (_server, _at, _arrives) = (new(server), System.Text.Encoding.UTF8.GetBytes(at), arrives);
            _listener.Start();
            _ = ServeAsync();
        }

        public string Connection => new NpgsqlConnectionStringBuilder(_server.ConnectionString)
        {
            Host = "127.0.0.1",
            Port = ((IPEndPoint)_listener.LocalEndpoint).Port,
            SslMode = SslMode.Disable,
            GssEncryptionMode = GssEncryptionMode.Disable,
            Pooling = false,
        }.ConnectionString;

        public void Dispose() => _listener.Dispose();

        private async Task ServeAsync()
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                _ = PassAsync(client);
            }
        }

        private async Task PassAsync(TcpClient client)
        {
            using var there = client;
            using var server = new TcpClient();
            await server.ConnectAsync(_server.Host!, _server.Port);
            var (asking, answering) = (there.GetStream(), server.GetStream());
            using var cut = new CancellationTokenSource();
            var back = answering.CopyToAsync(asking, cut.Token);
            var buffer = new byte[1 << 16];
            for (int read; (read = await asking.ReadAsync(buffer, CancellationToken.None)) > 0;)
            {
                if (buffer.AsSpan(0, read).IndexOf(_at) < 0)
                {
                    await answering.WriteAsync(buffer.AsMemory(0, read), CancellationToken.None);
                    continue;
                }

                await cut.CancelAsync();
                if (_arrives)
                {
                    await answering.WriteAsync(buffer.AsMemory(0, read), CancellationToken.None);

                    // The server has done it when it answers; nobody passes that on.
                    _ = await answering.ReadAsync(buffer, CancellationToken.None);
                }

                return;
            }

            await back;
        }
    }
}
