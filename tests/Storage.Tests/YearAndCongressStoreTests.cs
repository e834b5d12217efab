using UnionGovernance.Congresses;
using UnionGovernance.Storage.Tests.Databases;
using UnionGovernance.Tests;

namespace UnionGovernance.Storage.Tests;

public sealed class YearAndCongressStoreOnSqliteTests() : YearAndCongressStoreTests(new SqliteDatabase());

public sealed class YearAndCongressStoreOnPostgreSqlTests() : YearAndCongressStoreTests(new PostgreSqlDatabase());

public abstract class YearAndCongressStoreTests(Database database) : StoreTests(database)
{
    private static readonly UnionYear _year = Record().Union;

    [Fact]
    public async Task The_acts_of_a_year_are_kept_as_they_are()
    {
        const string Acts = "{\"act\":\"遴选\",\"on\":\"2023-09-20\"}\n{\"act\":\"例会\"}\n";
        var years = Store.Of(School).Years;

        Assert.Null(await years.FindAsync(_year, Token));
        Assert.Equal(new(true, 1), await years.SaveAsync(_year, Acts, 0, Token));
        Assert.Equal(new(_year, Acts, 1), await years.FindAsync(_year, Token));
        Assert.Equal([new(_year, Acts, 1)], await years.AllAsync(Token));
    }

    [Fact]
    public async Task Acts_entered_on_an_older_version_are_not_taken()
    {
        var years = Store.Of(School).Years;
        await years.SaveAsync(_year, "1\n", 0, Token);
        await years.SaveAsync(_year, "1\n2\n", 1, Token);

        Assert.Equal(new(false, 2), await years.SaveAsync(_year, "1\n3\n", 1, Token));
        Assert.Equal("1\n2\n", (await years.FindAsync(_year, Token))!.Reading);
        await Assert.ThrowsAsync<ArgumentException>(() => years.SaveAsync(Record(Other).Union, "1\n", 0, Token));
    }

    [Fact]
    public async Task A_congress_is_read_back_as_it_was_saved()
    {
        var proceedings = ProceedingsFile.Read(await File.ReadAllBytesAsync(RepositoryRoot.File("samples", "congress", "full-university.json"), Token)).Value!;
        var congresses = Store.Of(proceedings.Union.Name.School).Congresses;

        Assert.Equal(new(true, 1), await congresses.SaveAsync("换届大会", proceedings, 0, Token));

        var stored = await congresses.FindAsync(CongressName.Of("换届大会", proceedings), Token);
        Assert.Equal((proceedings, 1), (stored!.Reading.Value, stored.Version));
        Assert.Null(await congresses.FindAsync(CongressName.Of("另一次", proceedings), Token));
    }

    [Fact]
    public async Task Two_congresses_of_one_year_stand_apart_by_name()
    {
        var congresses = Store.Of(School).Congresses;
        Proceedings Numbered(int number) => new() { Union = new(new(School), UnionKind.StudentUnion, UnionLevel.School, new(2023)), Number = number };

        await congresses.SaveAsync("B", Numbered(11), 0, Token);
        await congresses.SaveAsync("A", Numbered(10), 0, Token);

        Assert.Equal([10, 11], (await congresses.AllAsync(Token)).Select(c => c.Reading.Value!.Number!.Value));
        Assert.Equal(new(false, 1), await congresses.SaveAsync("A", Numbered(12), 0, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => congresses.SaveAsync("A", Numbered(10) with { Union = Numbered(10).Union with { Name = new(Other) } }, 0, Token));
    }
}
