namespace UnionGovernance.Storage.Tests.Databases;

/// <summary>Tests that hold on every kind of database, each test with an empty store of its own.</summary>
public abstract class StoreTests(Database database) : IAsyncLifetime
{
    protected const string School = "虚构大学";

    protected const string Other = "虚构理工大学";

    protected Database Database { get; } = database;

    protected Store Store => Database.Store;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await Database.MakeAsync();
        await Store.PrepareAsync(Token);
    }

    /// <summary>Takes away what a test made beside its database.</summary>
    protected virtual ValueTask AfterAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await AfterAsync();
        await Database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected static UnionRecord Record(string school = School, int year = 2023) =>
        new() { Union = new(new(school), UnionKind.StudentUnion, UnionLevel.School, new(year)) };
}
