using UnionGovernance.Endurance;
using UnionGovernance.Storage.Tests.Databases;

namespace UnionGovernance.Storage.Tests;

public sealed class EnduranceOnSqliteTests() : EnduranceTests(new SqliteDatabase())
{
    [Fact]
    public async Task A_store_whose_making_was_killed_is_made_by_the_next()
    {
        const int Times = 1;

        Assert.Equal(new(2 * Times, 2 * Times, 0, 0), await Runs.KillPreparingAsync(Path.GetDirectoryName(Database.Connection)!, Times, Token));
    }
}

public sealed class EnduranceOnPostgreSqlTests() : EnduranceTests(new PostgreSqlDatabase());

/// <summary>The short form of the runs in tests/Endurance, which kill a hundred times where this kills once or twice; the guide to endurance has their results.</summary>
public abstract class EnduranceTests(Database database) : StoreTests(database)
{
    [Theory]
    [InlineData("register")]
    [InlineData("records")]
    public async Task A_killed_writer_loses_nothing_that_was_acknowledged(string work)
    {
        // The second goes on from what the first left.
        const int Times = 2;
        var toll = await Runs.KillWriterAsync(work, Database.Connection, Times, Token);

        Assert.Equal((0, 0), (toll.Lost, toll.Breaks));
        Assert.InRange(toll.Acknowledged, Times, toll.Kept);
        Assert.InRange(toll.Kept - toll.Acknowledged, 0, Times);
    }

    /// <summary>Or the runs would show nothing: a writer that tells of a piece before it is stored loses it each time, and each loss is counted.</summary>
    [Theory]
    [InlineData("register")]
    [InlineData("records")]
    public async Task A_writer_that_speaks_too_soon_is_seen_to_lose(string work)
    {
        const int Times = 1;

        Assert.Equal(new(Times, 0, Times, 0), await Runs.KillWriterAsync(work, Database.Connection, Times, Token, isHonest: false));
    }

    [Theory]
    [InlineData("register")]
    [InlineData("records")]
    public async Task Two_writers_neither_fork_nor_lose(string work)
    {
        const int Rounds = 40;

        Assert.Equal(new(2 * Rounds, 2 * Rounds, 0, 0), await Runs.TwoWritersAsync(work, Database.Connection, Rounds, Token));
    }
}
