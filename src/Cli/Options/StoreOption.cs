using System.CommandLine;
using UnionGovernance.Editions;
using UnionGovernance.Storage;
using UnionGovernance.Storage.PostgreSql;

namespace UnionGovernance.Cli.Options;

/// <summary>The option that names a store, and what is said where there is none.</summary>
internal static class StoreOption
{
    public static Option<string> Make(Speech s) => new("--store")
    {
        Description = s["数据库：SQLite 文件的路径，或 PostgreSQL 的连接串 Host=…;Database=…;Username=…", "the database: the path of an SQLite file, or Host=…;Database=…;Username=… for PostgreSQL"],
    };

    /// <returns>The store of one school, if it is there and of this version; otherwise what to do was said.</returns>
    public static Task<Store?> OpenAsync(string connection, Speech s, TextWriter error, CancellationToken cancellationToken) =>
        OpenAsync(At(AnyStore.At, connection, s, error), s, error, cancellationToken);

    /// <returns>The store of all schools, to be read, if it is there and of this version; otherwise what to do was said.</returns>
    public static Task<Store?> OpenToReadAsync(string connection, Speech s, TextWriter error, CancellationToken cancellationToken) =>
        OpenAsync(At(AnyStore.ToRead, connection, s, error), s, error, cancellationToken);

    private static async Task<Store?> OpenAsync(Store? opened, Speech s, TextWriter error, CancellationToken cancellationToken)
    {
        if (opened is not { } store)
        {
            return null;
        }

        var state = await store.LookAsync(cancellationToken);
        if (state == StoreState.Ready)
        {
            return store;
        }

        error.WriteLine(state switch
        {
            StoreState.Older => s["--store：数据库是旧版本的，请先备份，再用 store prepare 升级", "--store: the database is of an earlier version; back it up, then bring it up by store prepare"],
            StoreState.Newer => s["--store：数据库是更新版本的程序建立的，请升级本程序", "--store: the database was made by a later version of this program; upgrade the program"],
            _ => s["--store：那里没有数据库；用 store prepare 或 store put 可以新建", "--store: there is no store; store prepare or store put makes one"],
        });
        return null;
    }

    /// <returns>The store, made or brought to this version; otherwise what to do was said.</returns>
    public static async Task<Store?> PrepareAsync(string connection, Speech s, TextWriter error, CancellationToken cancellationToken)
    {
        if (At(AnyStore.At, connection, s, error) is not { } store)
        {
            return null;
        }

        if (await store.LookAsync(cancellationToken) == StoreState.Newer)
        {
            return await OpenAsync(store, s, error, cancellationToken);
        }

        await store.PrepareAsync(cancellationToken);
        return store;
    }

    /// <summary>Does what is to be done with a store, and says what its database said where that failed.</summary>
    public static async Task<int> TryAsync(Func<Task<int>> act, Speech s, TextWriter error)
    {
        try
        {
            return await act();
        }
        catch (Exception e) when (StoreTroubles.Of(e) is { } trouble)
        {
            Tell(trouble, s, error);
            return ExitCode.BadInput;
        }
    }

    /// <summary>Says what a database said.</summary>
    public static void Tell(Words trouble, Speech s, TextWriter error) => error.WriteLine(s[$"--store：{trouble.Chinese}", $"--store: {trouble.English}"]);

    // What was written is not said again: it may hold a password.
    private static Store? At(Func<string, RuleBook?, Store> open, string connection, Speech s, TextWriter error)
    {
        try
        {
            return open(connection, null);
        }
        catch (ArgumentException)
        {
            error.WriteLine(s[
                "--store：应为 SQLite 文件的路径，或 Host=…;Database=…;Username=…",
                "--store: the path of an SQLite file, or Host=…;Database=…;Username=… is expected"]);
            return null;
        }
    }
}
