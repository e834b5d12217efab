using System.CommandLine;
using UnionGovernance.Storage;

namespace UnionGovernance.Cli;

/// <summary><c>store</c>: puts records into a database, and lists what it keeps.</summary>
internal static class StoreCommand
{
    public static Command Make(Speech s) => new("store", s["把记录存入数据库，列出数据库所存", "put records into a database, list what it keeps"]) { Put(s), List(s), StoredRegisterCommand.Make(s) };

    private static Command Put(Speech s)
    {
        var files = new Argument<FileInfo[]>("RECORD") { Description = s["记录文件或一校一年的档案文件（JSON）", "records or dossiers (JSON)"], Arity = ArgumentArity.OneOrMore };
        var at = StoreOption.Make(s);
        at.Required = true;
        var school = new Option<string>("--school") { Description = s["记录属于哪所学校；存院级记录时必须写明", "the school to which the records belong; needed for a college's record"] };
        var command = new Command("put", s["存入记录，替换同一学生会同一学年的旧版；数据库不存在就新建", "put records in, each in the place of the union's older one of that year; a database that is not there is made"]) { files, at, school };
        command.SetAction((parsed, cancellationToken) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var records = parsed.GetValue(files)!.Select(f => RecordFile.ReadAll(f, s, error)).ToList();
            return records.Contains(null) || !Belong([.. records.SelectMany(static r => r!)], parsed.GetValue(school), s, error)
                ? Task.FromResult(ExitCode.BadInput)
                : StoreOption.TryAsync(() => PutAsync(parsed.GetValue(at)!, [.. records.SelectMany(static r => r!)], parsed.GetValue(school), s, output, error, cancellationToken), s, error);
        });
        return command;
    }

    private static Command List(Speech s)
    {
        var at = StoreOption.Make(s);
        at.Required = true;
        var command = new Command("list", s["列出各校所存的记录、学年、大会和用印登记簿", "list what each school keeps: records, years, congresses, seal registers"]) { at };
        command.SetAction((parsed, cancellationToken) => StoreOption.TryAsync(
            () => ListAsync(parsed.GetValue(at)!, s, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellationToken), s, parsed.InvocationConfiguration.Error));
        return command;
    }

    // Looked at before anything is stored, so that nothing half-done is kept.
    private static bool Belong(IReadOnlyList<UnionRecord> records, string? school, Speech s, TextWriter error)
    {
        var sound = true;
        foreach (var record in records.Where(r => SchoolOf(r, school) is null))
        {
            sound = false;
            error.WriteLine(school is null
                ? s[$"{record.School}：院级记录要用 --school 写明所属学校", $"{record.School}: name the school of a college's record with --school"]
                : s[$"{record.School}：不是 {school} 的学生会；校级记录的名称应与 --school 相同，院级的应以它开头", $"{record.School}: no union of {school}; a school's record bears its name, a college's begins with it"]);
        }

        return sound;
    }

    private static string? SchoolOf(UnionRecord record, string? school) =>
        (school ?? (record.Level == UnionLevel.School ? record.School : null)) is { } owner && UnionYear.Of(record).IsOf(owner) ? owner : null;

    private static async Task<int> PutAsync(
        string connection, IReadOnlyList<UnionRecord> records, string? school, Speech s, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (await StoreOption.PrepareAsync(connection, s, error, cancellationToken) is not { } store)
        {
            return ExitCode.BadInput;
        }

        var exit = ExitCode.Met;
        foreach (var record in records)
        {
            var (kept, year) = (store.Of(SchoolOf(record, school)!).Records, UnionYear.Of(record));
            var saving = await kept.SaveAsync(record, (await kept.FindAsync(year, cancellationToken))?.Version ?? 0, cancellationToken);
            if (saving.IsSaved)
            {
                output.WriteLine(s[$"{StoredName.Of(year, s)}\t第 {saving.Version} 版", $"{StoredName.Of(year, s)}\tversion {saving.Version}"]);
            }
            else
            {
                error.WriteLine(s[$"{StoredName.Of(year, s)}：别人刚存入了第 {saving.Version} 版，没有替换", $"{StoredName.Of(year, s)}: someone has just saved version {saving.Version}; it was not replaced"]);
                exit = ExitCode.BadInput;
            }
        }

        return exit;
    }

    private static async Task<int> ListAsync(string connection, Speech s, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (await StoreOption.OpenAsync(connection, s, error, cancellationToken) is not { } store)
        {
            return ExitCode.BadInput;
        }

        output.WriteLine(s["学校\t所存\t名称\t版本", "school\tkept\tname\tversion"]);
        foreach (var name in await store.SchoolsAsync(cancellationToken))
        {
            var school = store.Of(name);
            void Line(string kept, string called, int version) => output.WriteLine($"{name}\t{kept}\t{called}\t{version}");
            foreach (var record in await school.Records.AllAsync(cancellationToken))
            {
                Line(s["记录", "record"], StoredName.Of(record.Key, s), record.Version);
            }

            foreach (var year in await school.Years.AllAsync(cancellationToken))
            {
                Line(s["学年", "year"], StoredName.Of(year.Key, s), year.Version);
            }

            foreach (var congress in await school.Congresses.AllAsync(cancellationToken))
            {
                Line(s["大会", "congress"], $"{StoredName.Of(congress.Key.Year, s)} {congress.Key.Name}", congress.Version);
            }

            foreach (var seal in await school.Seals.NamesAsync(cancellationToken))
            {
                Line(s["用印登记簿", "register"], seal, (await school.Seals.HeadAsync(seal, cancellationToken)).Count);
            }
        }

        return ExitCode.Met;
    }
}
