using UnionGovernance.Endurance;
using UnionGovernance.Storage.Tests.Databases;

namespace UnionGovernance.Storage.Tests;

public sealed class EnduranceOnSqliteTests() : EnduranceTests(new SqliteDatabase());

public sealed class EnduranceOnPostgreSqlTests() : EnduranceTests(new PostgreSqlDatabase());

/// <summary>The short form of the runs in tests/Endurance; the guide to the store has the results of the long ones.</summary>
public abstract class EnduranceTests(Database database) : StoreTests(database)
{
    [Fact]
    public async Task A_killed_writer_loses_nothing_that_was_acknowledged()
    {
        const int Times = 3;
        var toll = await Runs.KillWriterAsync(Database.Connection, Times, Token);

        Assert.Equal((0, 0), (toll.Lost, toll.Breaks));
        Assert.InRange(toll.Acknowledged, Times, toll.Kept);
        Assert.InRange(toll.Kept - toll.Acknowledged, 0, Times);
    }

    [Fact]
    public async Task Two_writers_neither_fork_nor_lose()
    {
        const int Rounds = 40;

        Assert.Equal(new(2 * Rounds, 2 * Rounds, 0, 0), await Runs.TwoWritersAsync(Database.Connection, Rounds, Token));
    }
}
