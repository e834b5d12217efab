using System.Globalization;
using Ardalis.Specification;
using UnionGovernance.Editions;
using UnionGovernance.Seals;
using UnionGovernance.Storage;
using UnionGovernance.Storage.Verdicts;
using UnionGovernance.Unions;

namespace UnionGovernance.Endurance;

/// <summary>Records of one college union after another, each saved and then saved again with another roster in the place of the first.</summary>
internal sealed class RecordWork(string connection) : Work
{
    private const int Savings = 2;
    private const int Staff = 12;

    private readonly RecordStore _records = AnyStore.At(connection).Of(School).Records;
    private int _written;
    private UnionRecord _next = null!;

    public override int MostMicroseconds => 30_000;

    public override async Task BeginAsync(CancellationToken cancellationToken) => _written = (await _records.ListAsync(cancellationToken)).Sum(static l => l.Version);

    public override Acknowledged Next(string name)
    {
        _next = Record(name, _written);
        return new(_written + 1, DigestOf(_next));
    }

    public override async Task<bool> WriteAsync(CancellationToken cancellationToken)
    {
        var seen = _written % Savings;
        var saving = await _records.SaveAsync(_next, seen, cancellationToken);
        _written += saving.Version - seen;
        return saving.IsSaved;
    }

    /// <remarks>Half-done is what cannot be read, a roster that is not the record's, and verdicts that are missing or of another roster.</remarks>
    public override async Task<Toll> TollAsync(IReadOnlyCollection<Acknowledged> acknowledged, CancellationToken cancellationToken)
    {
        var (kept, halfDone, digests) = (0, 0, new Dictionary<int, string>());
        var verdicts = (await _records.AskAsync(new All<RecordVerdict>(), cancellationToken: cancellationToken)).Verdicts.ToLookup(static v => v.Union);
        foreach (var (union, reading, version) in await _records.AllAsync(cancellationToken))
        {
            kept += version;
            var record = reading.Value;
            var isWhole = record is not null
                && record.Members.List.SequenceEqual(await _records.AskAsync(union, new All<Member>(), cancellationToken))
                && verdicts[union].All(static v => !v.IsJudgedAnew)
                && verdicts[union].Select(static v => (v.Rule, v.Verdict)).Order().SequenceEqual(
                    RuleBook.National.Assess(record).Assessment!.All.Select(static f => (f.Item.Rule.Id, f.Verdict)).Order());
            halfDone += isWhole ? 0 : 1;
            var number = int.Parse(union.Name.College!.Trim('第', '学', '院'), CultureInfo.InvariantCulture);
            digests[(number * Savings) + version] = record is null ? string.Empty : DigestOf(record);
        }

        // A first saving that the second replaced was kept while it stood.
        bool IsLost(Acknowledged a) => digests.TryGetValue(a.Sequence, out var digest) ? digest != a.Digest : a.Sequence % Savings == 0 || !digests.ContainsKey(a.Sequence + 1);
        return new(acknowledged.Count, kept, acknowledged.Count(IsLost), halfDone);
    }

    private static UnionRecord Record(string name, int written) => new()
    {
        Union = new(new(School, string.Create(CultureInfo.InvariantCulture, $"第{written / Savings}学院")), UnionKind.StudentUnion, UnionLevel.College, new(2024)),
        Source = name,
        Members = new()
        {
            Complete = true,
            List = [.. Enumerable.Range(1, Staff - (written % Savings)).Select(i => new Member { Id = string.Create(CultureInfo.InvariantCulture, $"{written}-{i}"), Post = "部长", FailedCourses = written % Savings })],
        },
    };

    private static string DigestOf(UnionRecord record) => Digest.Of(RecordFile.Write(record)).ToString();

    private sealed class All<T> : Specification<T>;
}
