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
        var schools = await store.SchoolsAsync(cancellationToken);
        var rows = new List<AssessedRecord>();
        var done = 0;
        foreach (var school in schools)
        {
            foreach (var stored in await store.Of(school).Records.AllAsync(cancellationToken))
            {
                if (year is null || stored.Key.Year?.First == year)
                {
                    var source = StoredName.Of(stored.Key, s);
                    rows.Add(AssessedRecord.Of(
                        source, trouble => GivenFile.Sound(source, GivenKind.Record, [], stored.Reading, s, trouble) ? stored.Reading.Value : null, edition, asOf, today, s));
                }
            }

            ProgressBar.Draw(++done, schools.Count, error);
        }

        if (rows.Count == 0)
        {
            error.WriteLine(s[GivenWords.NoSuchRecord]);
            return ExitCode.BadInput;
        }

        return target is null ? AssessedRecordTable.Write(rows, GivenWords.KeptRecord, format, s, output) : AssessedRecordTable.WriteWorkbook(rows, target, outFile, s);
    }
}
