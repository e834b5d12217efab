using UnionGovernance;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Storage;
using UnionGovernance.Storage.Verdicts;

var record = new UnionRecord
{
    Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
    AsOf = Fact.Given(new DateOnly(2024, 6, 30)),
    Structure = new() { Staff = 51, LargeOrManyCampuses = false },
};

var store = Store.At(Path.Combine(Directory.CreateTempSubdirectory().FullName, "unions.db"));
await store.PrepareAsync();
var records = store.Of("虚构大学").Records;
var saving = await records.SaveAsync(record, seen: 0);
Console.WriteLine(saving.IsSaved);

// Whoever saves says which version they saw: somebody who saw none now loses nothing of what the first one saved.
Console.WriteLine((await records.SaveAsync(record with { Structure = new() }, seen: 0)).IsSaved);

var answer = await records.AskAsync(new OnRule("staff.headcount", new(2023), Verdict.NotMet), JudgingDay.OwnOr(new(2024, 7, 1)));
foreach (var row in answer.Verdicts)
{
    Console.WriteLine($"{row.Union.Title} {row.Verdict}");
}

// Many schools' records at once: a hundred a transaction, and what came out is on the disk.
var others = new[] { "虚构理工大学", "虚构师范大学" }.Select(name => new SeenRecord(record with { Union = record.Union with { Name = new(name) } }, Seen: 0));
await foreach (var together in store.SaveAllAsync(others.ToAsyncEnumerable()))
{
    Console.WriteLine($"{together.Count} {together.All(t => t.Saving.IsSaved)}");
}
