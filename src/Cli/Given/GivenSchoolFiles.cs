using NodaTime;
using UnionGovernance.Cli.Congresses;
using UnionGovernance.Cli.Records;
using UnionGovernance.Crosschecks;

namespace UnionGovernance.Cli.Given;

/// <summary>Files of one school, or a folder of them: which is record, charter, congress or year is told by what stands in it.</summary>
internal sealed class GivenSchoolFiles(LocalDate today, Speech s, TextWriter error)
{
    /// <returns>The files, each read whole; nothing where one cannot be used, or where two are of one kind.</returns>
    public SchoolFiles? Read(IEnumerable<FileSystemInfo> given)
    {
        var (files, isSound) = (new SchoolFiles(), true);
        foreach (var file in given.SelectMany(In))
        {
            if (GivenFile.Bytes(file, s, error) is not { } bytes)
            {
                isSound = false;
                continue;
            }

            if (KindOf(bytes) is not { } kind)
            {
                error.WriteLine(s[$"{file.Name} 不是记录、章程、学代会文件或年度文件，没有核对", $"{file.Name} is no record, charter, congress or year, and is held against nothing"]);
            }
            else if (IsThere(files, kind))
            {
                error.WriteLine(s[$"{file.Name} 是第二份{kind.Label.Chinese}；一次核对一个组织的一份", $"{file.Name} is a second file of its kind ({kind.Label.English}); one of each is held against the others"]);
                isSound = false;
            }
            else if (With(files, kind, file) is { } more)
            {
                files = more;
            }
            else
            {
                isSound = false;
            }
        }

        return isSound ? files : null;
    }

    private SchoolFiles? With(SchoolFiles files, SchoolFile kind, FileInfo file) => kind switch
    {
        SchoolFile.Charter => GivenFile.ReadCharter(file, s, error) is { } charter ? files with { Charter = charter.Terms } : null,
        SchoolFile.Congress => CongressCommand.Review(file, null, today, s, error) is { FaultCount: 0 } congress ? files with { Congress = congress } : null,
        SchoolFile.Year => YearCommand.Read(file, today, s, error) is { FaultCount: 0 } year ? files with { Year = year } : null,
        _ => GivenFile.Read(file, s, error) is { } record ? files with { Record = record } : null,
    };

    private static bool IsThere(SchoolFiles files, SchoolFile kind) => kind switch
    {
        SchoolFile.Charter => files.Charter is not null,
        SchoolFile.Congress => files.Congress is not null,
        SchoolFile.Year => files.Year is not null,
        _ => files.Record is not null,
    };

    private static IEnumerable<FileInfo> In(FileSystemInfo given) => given is DirectoryInfo folder
        ? folder.EnumerateFiles().Where(static f => f.Extension is ".json" or ".jsonl" or ".xlsx" && !f.Name.StartsWith("~$", StringComparison.Ordinal)).OrderBy(static f => f.Name, StringComparer.Ordinal)
        : [(FileInfo)given];

    // What cannot be told is taken for a record, whose reader says what is wrong with it.
    private static SchoolFile? KindOf(byte[] bytes) => GivenKind.Of(bytes) is not { } kind || kind == GivenKind.Record || kind == GivenKind.Workbook ? SchoolFile.Record
        : kind == GivenKind.Charter ? SchoolFile.Charter
        : kind == GivenKind.Congress ? SchoolFile.Congress
        : kind == GivenKind.Year ? SchoolFile.Year
        : null;
}
