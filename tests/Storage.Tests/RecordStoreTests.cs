using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Selections;
using UnionGovernance.Storage.Tests.Databases;
using UnionGovernance.Tests;
using UnionGovernance.Unions;

namespace UnionGovernance.Storage.Tests;

public sealed class RecordStoreOnSqliteTests() : RecordStoreTests(new SqliteDatabase());

public sealed class RecordStoreOnPostgreSqlTests() : RecordStoreTests(new PostgreSqlDatabase());

public abstract class RecordStoreTests(Database database) : StoreTests(database)
{
    private static readonly Requirement<Member> _anyone = new Any<Member>([EligibilityRules.PartyOrLeague, new Not<Member>(EligibilityRules.PartyOrLeague)]);

    [Fact]
    public async Task A_record_is_read_back_as_it_was_saved()
    {
        var record = RecordFile.Read(await File.ReadAllBytesAsync(RepositoryRoot.File("samples", "full-university.json"), Token)).Value!;
        var records = Store.Of(record.Union.Name.School).Records;

        Assert.Equal(new(true, 1), await records.SaveAsync(record, 0, Token));

        var stored = await records.FindAsync(record.Union, Token);
        Assert.Equal((record, 1), (stored!.Reading.Value, stored.Version));
        Assert.Equal([record], (await records.AllAsync(Token)).Select(r => r.Reading.Value));
        Assert.Equal([record.Union.Name.School], await Store.SchoolsAsync(Token));
    }

    /// <summary>Records are kept, and found again, by their academic year.</summary>
    [Fact]
    public async Task A_record_whose_year_nobody_states_is_not_kept()
    {
        var record = Record() with { Union = Record().Union with { Year = null } };
        var records = Store.Of(School).Records;

        Assert.Contains("keeps records by their year", (await Assert.ThrowsAsync<ArgumentException>(() => records.SaveAsync(record, 0, Token))).Message, StringComparison.Ordinal);
        Assert.Null(await records.FindAsync(record.Union, Token));
        Assert.Empty(await records.AllAsync(Token));
    }

    [Fact]
    public async Task What_was_never_saved_is_nothing()
    {
        var records = Store.Of(School).Records;

        Assert.Null(await records.FindAsync(Record().Union, Token));
        Assert.Empty(await records.AllAsync(Token));
        Assert.Empty(await records.AskAsync(Record().Union, new WithVerdict<Member>(_anyone, Verdict.Met), Token));
        Assert.Empty(await Store.SchoolsAsync(Token));
    }

    [Fact]
    public async Task Union_kind_and_year_each_have_a_record_of_their_own()
    {
        var records = Store.Of(School).Records;
        UnionRecord[] all =
        [
            Record(year: 2022),
            Record(),
            Record() with { Union = Record().Union with { Kind = UnionKind.GraduateUnion } },
            Record() with { Union = Record().Union with { Name = new(School, "文学院"), Level = UnionLevel.College } },
        ];
        foreach (var record in all.Reverse())
        {
            Assert.Equal(new(true, 1), await records.SaveAsync(record, 0, Token));
        }

        Assert.Equal(all, (await records.AllAsync(Token)).Select(r => r.Reading.Value));
    }

    [Fact]
    public async Task Who_saw_an_older_version_changes_neither_the_text_nor_the_roster()
    {
        var records = Store.Of(School).Records;
        var (first, second, late) = (With("甲"), With("乙"), With("丙"));
        await records.SaveAsync(first, 0, Token);
        Assert.Equal(new(true, 2), await records.SaveAsync(second, 1, Token));

        Assert.Equal(new(false, 2), await records.SaveAsync(late, 1, Token));
        Assert.Equal(new(false, 2), await records.SaveAsync(late, 0, Token));
        Assert.Equal(new(false, 2), await records.SaveAsync(late, 3, Token));

        Assert.Equal(second, (await records.FindAsync(late.Union, Token))!.Reading.Value);
        Assert.Equal(["乙"], (await records.AskAsync(late.Union, new WithVerdict<Member>(EligibilityRules.PartyOrLeague, Verdict.Undetermined), Token)).Select(m => m.Id));
    }

    [Fact]
    public async Task A_version_that_nobody_saved_is_no_ground_to_save_on() =>
        Assert.Equal(new(false, 0), await Store.Of(School).Records.SaveAsync(Record(), 1, Token));

    [Fact]
    public async Task Of_many_writers_who_saw_the_same_version_one_is_kept()
    {
        for (var seen = 0; seen < 3; seen++)
        {
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => Store.Of(School).Records.SaveAsync(With($"{seen}-{i}"), seen, Token), Token)));

            Assert.Single(outcomes, o => o.IsSaved);
            Assert.All(outcomes, o => Assert.Equal(seen + 1, o.Version));
            var winner = Array.FindIndex(outcomes, o => o.IsSaved);
            Assert.Equal(With($"{seen}-{winner}"), (await Store.Of(School).Records.FindAsync(Record().Union, Token))!.Reading.Value);
        }
    }

    [Fact]
    public async Task Two_first_texts_of_a_new_school_are_both_kept()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(2000, 8).Select(y => Task.Run(() => Store.Of(School).Records.SaveAsync(Record(year: y), 0, Token), Token)));

        Assert.All(outcomes, o => Assert.Equal(new(true, 1), o));
    }

    [Fact]
    public async Task Another_schools_record_is_not_taken()
    {
        var records = Store.Of(School).Records;

        await Assert.ThrowsAsync<ArgumentException>(() => records.SaveAsync(Record(Other), 0, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => records.SaveAsync(Record(School + "文学院"), 0, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => records.SaveAsync(Record() with { Union = Record().Union with { Name = new(Other, "文学院"), Level = UnionLevel.College } }, 0, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => records.SaveAsync(Record() with { Union = Record().Union with { Level = UnionLevel.College } }, 0, Token));
    }

    /// <summary>A member's fact that is not applicable has no form in a file; a paragraph too long and a number below nought have one that no reader takes.</summary>
    [Fact]
    public async Task What_would_not_be_read_back_is_not_taken()
    {
        var records = Store.Of(School).Records;

        await Assert.ThrowsAsync<NotSupportedException>(() => records.SaveAsync(Record() with { Members = new() { List = [new() { Id = "甲", YearOfStudy = Fact.NotApplicable<int>() }] } }, 0, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => records.SaveAsync(Record() with { Source = new('长', 5_001) }, 0, Token));
        await Assert.ThrowsAsync<ArgumentException>(() => records.SaveAsync(Record() with { Structure = new() { Staff = Fact.Given(-3) } }, 0, Token));
        Assert.Empty(await Store.SchoolsAsync(Token));
    }

    private static UnionRecord With(string member) => Record() with { Members = new() { List = [new() { Id = member }] } };
}
