namespace UnionGovernance.Storage.Writing;

/// <summary>Saves records of whatever schools in one transaction: where the database fails, none of them.</summary>
internal static class RecordTransaction
{
    /// <returns>What came of each, in their order.</returns>
    public static async Task<Sequence<SavedRecord>> SaveAsync(Provider provider, IReadOnlyList<ReadyRecord> records, CancellationToken cancellationToken)
    {
        provider.RefuseToRead();
        await using var nobodys = provider.Open(null);
        await using var connection = provider.Connect();
        await provider.OpenAsync(connection, null, cancellationToken).ConfigureAwait(false);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using var lists = provider.WriterIn(transaction);
        await using var writer = new RecordWriter(transaction, lists, nobodys.Model);
        var saved = new SavedRecord[records.Count];

        // In one order, whoever saves, so that of two who save the same records neither waits for the other in a ring. Records of one union's year stay in theirs.
        foreach (var school in InOrder(records).GroupBy(static r => r.Record.Row.School, StringComparer.Ordinal))
        {
            await provider.SayAsync(transaction, school.Key, cancellationToken).ConfigureAwait(false);
            foreach (var (i, ready) in school)
            {
                saved[i] = new(ready.Record.Union, await writer.SaveAsync(ready, cancellationToken).ConfigureAwait(false));
            }
        }

        await provider.SettleAsync(transaction.CommitAsync, records.Count).ConfigureAwait(false);
        return [.. saved];
    }

    private static IEnumerable<(int Index, ReadyRecord Record)> InOrder(IReadOnlyList<ReadyRecord> records) => records.Index()
        .OrderBy(static r => r.Item.Row.School, StringComparer.Ordinal)
        .ThenBy(static r => r.Item.Row.College, StringComparer.Ordinal)
        .ThenBy(static r => (r.Item.Row.Kind, r.Item.Row.Level, r.Item.Row.AcademicYear));
}
