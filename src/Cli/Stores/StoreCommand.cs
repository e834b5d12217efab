using System.CommandLine;
using System.Runtime.CompilerServices;
using NodaTime;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Seals.Register;
using UnionGovernance.Storage;

namespace UnionGovernance.Cli.Stores;

/// <summary><c>store</c>: puts records, years and congresses into a database, takes them out again, lists what it keeps, and finds what a rule says of it.</summary>
internal static class StoreCommand
{
    public static Command Make(LocalDate today, Speech s) => new("store", s["把记录、年度、学代会存入数据库或取出，列出所存，查一条规则在各校的结论", "put records, years and congresses into a database, take them out, list what it keeps, find what a rule says of every school"])
    {
        Prepare(s), Put(today, s), StoreGetCommand.Make(s), List(s), StoreFindCommand.Make(today, s), StoredRegisterCommand.Make(today, s),
    };

    private static Command Prepare(Speech s)
    {
        var at = StoreOption.Make(s);
        at.Required = true;
        var command = new Command("prepare", s["建立数据库的表，或升级到本版；在 PostgreSQL 上由库的所有者做一次，平日存取用没有建表权的用户", "make a database's tables, or bring them to this version; on PostgreSQL once, by the owner, while the daily user has no right to make tables"]) { at };
        command.SetAction((parsed, cancellationToken) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return StoreOption.TryAsync(
                async () =>
                {
                    if (await StoreOption.PrepareAsync(parsed.GetValue(at)!, s, error, cancellationToken) is null)
                    {
                        return ExitCode.BadInput;
                    }

                    output.WriteLine(s["数据库已备好", "the database is prepared"]);
                    return ExitCode.Met;
                },
                s,
                error);
        });
        return command;
    }

    private static Command Put(LocalDate today, Speech s)
    {
        var files = new Argument<FileInfo[]>("RECORD") { Description = s["记录文件（JSON 或工作簿）或一校一年的档案文件（JSON）", "records (JSON or workbooks) or dossiers (JSON)"], Arity = ArgumentArity.ZeroOrMore };
        var year = new Option<FileInfo?>("--year") { Description = s[GivenWords.Year] };
        var congress = new Option<FileInfo?>("--congress") { Description = s[GivenWords.Congress] };
        var name = new Option<string?>("--name") { Description = s["学校对这次学代会的称呼，如 第十次学生代表大会；同一学生会一学年中不重复", "what the school calls the congress; unique in the union's year"] };
        var at = StoreOption.Make(s);
        at.Required = true;
        var force = new Option<bool>("--force") { Description = s["库中所存的内容比文件多时也换掉它，多出的内容不再保存", "replace what is kept even where it holds more than the file; what the file lacks is kept no longer"] };
        var command = new Command("put", s["存入记录、年度、学代会，替换同一学生会同一学年的旧版；旧版有而新版没有的内容逐项列出，不加 --force 就不替换；数据库不存在就新建；公章登记簿用 store register put", "put records, years and congresses in, each in the place of the union's older one of that year; what the older one holds and the new one lacks is listed, and nothing is replaced without --force; a database that is not there is made; for a seal's register see store register put"]) { files, year, congress, name, force, at };
        command.Validators.Add(result =>
        {
            if (result.GetValue(files) is null or [] && result.GetValue(year) is null && result.GetValue(congress) is null)
            {
                result.AddError(s["请写明要存的记录，或用 --year、--congress 写明年度、学代会文件", "name records to put in, or a year or a congress with --year or --congress"]);
            }

            if (result.GetValue(congress) is null != string.IsNullOrWhiteSpace(result.GetValue(name)))
            {
                result.AddError(s["--congress 须用 --name 写明学代会的称呼，--name 也只用于 --congress", "--congress needs --name with what the congress is called, and --name is for --congress only"]);
            }
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return Read(parsed.GetValue(files) ?? [], parsed.GetValue(year), parsed.GetValue(congress), parsed.GetValue(name), s, error) is { } read
                ? StoreOption.TryAsync(() => PutAsync(parsed.GetValue(at)!, read, today, parsed.GetValue(force), s, output, error, cancellationToken), s, error)
                : Task.FromResult(ExitCode.BadInput);
        });
        return command;
    }

    // Every file is read, so that the faults of all are told at once, and nothing half-done is kept.
    private static List<StoredFile>? Read(FileInfo[] records, FileInfo? year, FileInfo? congress, string? name, Speech s, TextWriter error)
    {
        var read = records.Select(f => GivenFile.ReadAll(f, s, error)).ToList();
        var history = year is null ? null : GivenFile.ReadYear(year, s, error);
        var proceedings = congress is null ? null : GivenFile.ReadProceedings(congress, s, error);
        if (read.Contains(null) || history is null != year is null || proceedings is null != congress is null)
        {
            return null;
        }

        // Records are kept, and found again, by their academic year.
        foreach (var (file, _) in records.Zip(read).Where(static r => r.Second!.Any(static u => u.Union.Year is null)))
        {
            error.WriteLine(s[
                $"{file.Name}：记录没有说明学年，而数据库按学年保存，没有存入；请在记录中写明“学年”「academicYear」",
                $"{file.Name}: the record does not state its academic year, by which a store keeps records; it was not put in. State its academicYear"]);
        }

        if (read.Exists(static r => r!.Any(static u => u.Union.Year is null)))
        {
            return null;
        }

        List<(string From, StoredFile File)> files = [.. records.Zip(read).SelectMany(r => r.Second!.Select(u => (r.First.Name, StoredFile.Of(u, s))))];
        if (history is not null)
        {
            files.Add((year!.Name, StoredFile.Of(history, s)));
        }

        if (proceedings is not null)
        {
            files.Add((congress!.Name, StoredFile.Of(proceedings, name!, s)));
        }

        // The second would take the place of the first.
        List<IGrouping<string, string>> twice = [.. files.GroupBy(static f => f.File.Name, static f => f.From).Where(static g => g.Count() > 1)];
        foreach (var one in twice)
        {
            error.WriteLine(s[
                $"{one.Key}：所给文件中有不止一份（{string.Join("、", one)}），没有存入；请只给一份",
                $"{one.Key}: more than one of the files is this ({string.Join(", ", one)}); nothing was put in. Give one of them"]);
        }

        return twice.Count == 0 ? [.. files.Select(static f => f.File)] : null;
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

    private static async Task<int> PutAsync(
        string connection, List<StoredFile> files, LocalDate today, bool force, Speech s, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (await StoreOption.PrepareAsync(connection, s, error, cancellationToken) is not { } store)
        {
            return ExitCode.BadInput;
        }

        var seen = new List<int>();
        var poorer = false;
        foreach (var file in files)
        {
            Replaced replaced;
            try
            {
                replaced = await file.LookAsync(store.Of(file.Union.Name.School), cancellationToken);
            }
            catch (Exception e) when (StoreTroubles.Of(e) is { } trouble)
            {
                return NotStored(trouble, 0, 0);
            }

            seen.Add(replaced.Version);
            foreach (var (what, before, now) in replaced.Lost ?? [])
            {
                (force ? output : error).WriteLine($"{file.Name}\t{(force ? s["不再保存", "kept no longer"] : s["将失去", "would be lost"])}\t{what}\t{s["库中", "kept"]} {before}\t{s["文件中", "in the file"]} {now}");
                poorer = true;
            }
        }

        if (poorer && !force)
        {
            error.WriteLine(s[
                "库中所存的内容比文件多，没有存入；请把上列内容补入文件，或先用 store get 取出旧版，再加 --force 存入",
                "The store keeps more than the files hold; nothing was put in. Complete the files by what is listed, or take the kept version out with store get and then add --force"]);
            return ExitCode.BadInput;
        }

        var (exit, done) = (ExitCode.Met, 0);
        try
        {
            await foreach (var saving in SaveAsync(store, files, seen, today, cancellationToken))
            {
                var file = files[done++];
                if (saving.IsSaved)
                {
                    output.WriteLine(s[$"{file.Name}\t第 {saving.Version} 版", $"{file.Name}\tversion {saving.Version}"]);
                }
                else
                {
                    error.WriteLine(s[$"{file.Name}：别人刚存入了第 {saving.Version} 版，没有替换", $"{file.Name}: someone has just saved version {saving.Version}; it was not replaced"]);
                    exit = ExitCode.BadInput;
                }
            }
        }
        catch (Exception e) when (StoreTroubles.Of(e) is { } trouble)
        {
            return NotStored(trouble, done, e is SavingInDoubtException doubt ? doubt.Count : 0);
        }

        return exit;

        int NotStored(Words trouble, int stored, int inDoubt)
        {
            StoreOption.Tell(trouble, s, error);
            UnfinishedPut.Write([.. files.Select(static f => f.Name)], stored, inDoubt, s, error);
            return ExitCode.BadInput;
        }
    }

    // The records, which stand first, many at once.
    private static async IAsyncEnumerable<Saving> SaveAsync(
        Store store, List<StoredFile> files, List<int> seen, LocalDate today, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var records = files.Zip(seen).Where(static f => f.First.Record is not null).Select(static f => new SeenRecord(f.First.Record!, f.Second));
        await foreach (var saved in store.SaveAllAsync(records.ToAsyncEnumerable(), today, cancellationToken: cancellationToken))
        {
            foreach (var one in saved)
            {
                yield return one.Saving;
            }
        }

        foreach (var (file, version) in files.Zip(seen))
        {
            if (file.SaveAsync is { } save)
            {
                yield return await save(store.Of(file.Union.Name.School), version, cancellationToken);
            }
        }
    }

    private static async Task<int> ListAsync(string connection, Speech s, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        if (await StoreOption.OpenToReadAsync(connection, s, error, cancellationToken) is not { } store)
        {
            return ExitCode.BadInput;
        }

        output.WriteLine(s["学校\t所存\t名称\t版本", "school\tkept\tname\tversion"]);
        foreach (var name in await store.SchoolsAsync(cancellationToken))
        {
            var school = store.Of(name);
            void Line(string kept, string called, int version) => output.WriteLine($"{name}\t{kept}\t{called}\t{version}");
            foreach (var record in await school.Records.ListAsync(cancellationToken))
            {
                Line(s[GivenWords.KeptRecord], StoredName.Of(record.Key, s), record.Version);
            }

            foreach (var year in await school.Years.ListAsync(cancellationToken))
            {
                Line(s["学年", "year"], StoredName.Of(year.Key, s), year.Version);
            }

            foreach (var congress in await school.Congresses.ListAsync(cancellationToken))
            {
                Line(s["大会", "congress"], StoredName.Of(congress.Key, s), congress.Version);
            }

            foreach (var seal in await school.Seals.NamesAsync(cancellationToken))
            {
                Line(s[SealRegister.Label], seal, (await school.Seals.HeadAsync(seal, cancellationToken)).Count);
            }
        }

        return ExitCode.Met;
    }
}
