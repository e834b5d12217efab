using NodaTime;
using UnionGovernance.Cli.Assessing;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Written;
using UnionGovernance.Json;
using UnionGovernance.Storage;

namespace UnionGovernance.Cli.Stores;

/// <summary>Every record of every school in a store, a row each.</summary>
internal static class StoreTable
{
    public static async Task<int> WriteAsync(
        Store store, int? year, string? edition, LocalDate? asOf, LocalDate today, string format, FileInfo? target, OutFile outFile, Speech s, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        var schools = (await store.SchoolsAsync(cancellationToken)).Count;
        var rows = new List<AssessedRecord>();
        var begun = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var stored in store.RecordsAsync(year is { } one ? new(one) : null, cancellationToken))
        {
            var source = StoredName.Of(stored.Key, s);
            rows.Add(AssessedRecord.Of(
                source, trouble => GivenFile.Sound(source, GivenKind.Record, [], stored.Reading, s, trouble) ? stored.Reading.Value : null, edition, asOf, today, s));
            begun.Add(stored.Key.Name.School);
            ProgressBar.Draw(begun.Count - 1, Math.Max(schools, begun.Count), error);
        }

        if (rows.Count == 0)
        {
            error.WriteLine(s[GivenWords.NoSuchRecord]);
            return ExitCode.BadInput;
        }

        ProgressBar.Draw(begun.Count, begun.Count, error);
        return target is null ? AssessedRecordTable.Write(rows, GivenWords.KeptRecord, format, s, output) : AssessedRecordTable.WriteWorkbook(rows, target, outFile, s);
    }
}
