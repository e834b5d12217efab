using UnionGovernance.Storage.Tests.Databases;

namespace UnionGovernance.Storage.Tests;

public sealed class RecordsOfAllSchoolsOnSqliteTests() : RecordsOfAllSchoolsTests(new SqliteDatabase());

public sealed class RecordsOfAllSchoolsOnPostgreSqlTests() : RecordsOfAllSchoolsTests(new PostgreSqlDatabase());

/// <summary>All records read together are those that are read school by school.</summary>
public abstract class RecordsOfAllSchoolsTests(Database database) : StoreTests(database)
{
    private static readonly string[] _schools = [Other, School, "z大学", "é大学", "A大学", "𠮷大学", "豈大学"];

    [Fact]
    public async Task They_are_those_of_each_school_in_its_turn()
    {
        var all = _schools.SelectMany(static s => (UnionRecord[])[Record(s), Record(s, 2021), Record(s) with { Union = new(new(s, "文学院"), UnionKind.GraduateUnion, UnionLevel.College, new(2023)) }]);
        await Store.SaveAllAsync(all.Select(static r => new SeenRecord(r, 0)).ToAsyncEnumerable(), cancellationToken: Token).ToListAsync(Token);
        await Store.Of(School).Records.SaveAsync(Record(), 1, Token);
        await Database.RunAsync($"UPDATE records SET text = '[' WHERE school = '{Other}' AND academic_year = 2021");
        var expected = new List<(UnionYear, int, UnionRecord?, int)>();
        foreach (var school in await Store.SchoolsAsync(Token))
        {
            expected.AddRange((await Store.Of(school).Records.AllAsync(Token)).Select(static s => (s.Key, s.Version, s.Reading.Value, s.Reading.FaultCount)));
        }

        foreach (var store in (Store[])[Store, AnyStore.ToRead(Database.Connection)])
        {
            Assert.Equal(expected, (await store.RecordsAsync(cancellationToken: Token).ToListAsync(Token)).Select(static s => (s.Key, s.Version, s.Reading.Value, s.Reading.FaultCount)));
        }

        Assert.Equal(
            expected.Where(static e => e.Item1.Year == new AcademicYear(2021)), (await Store.RecordsAsync(new(2021), Token).ToListAsync(Token)).Select(static s => (s.Key, s.Version, s.Reading.Value, s.Reading.FaultCount)));
        Assert.Equal(_schools.Length * 3, expected.Count);
        Assert.Single(expected, static e => e.Item3 is null);
    }

    [Fact]
    public async Task More_schools_than_are_fetched_at_once_are_all_read()
    {
        const int Schools = 230;
        await Store.SaveAllAsync(Enumerable.Range(0, Schools).Select(static i => new SeenRecord(Record($"虚构第{i}大学"), 0)).ToAsyncEnumerable(), cancellationToken: Token).ToListAsync(Token);

        Assert.Equal(await Store.SchoolsAsync(Token), (await Store.RecordsAsync(cancellationToken: Token).ToListAsync(Token)).Select(static s => s.Key.Name.School));
        Assert.Equal(Schools, (await Store.SchoolsAsync(Token)).Count);
    }

    [Fact]
    public async Task Of_an_empty_store_there_are_none() => Assert.Empty(await Store.RecordsAsync(cancellationToken: Token).ToListAsync(Token));
}
