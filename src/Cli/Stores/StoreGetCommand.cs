using System.CommandLine;
using System.Text;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Cli.Written;
using UnionGovernance.Congresses;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Storage;

namespace UnionGovernance.Cli.Stores;

/// <summary><c>store get</c>: takes a record, a year or a congress out of a database into a file that is not there yet.</summary>
internal static class StoreGetCommand
{
    public static Command Make(Speech s)
    {
        var school = new Option<string>("--school") { Description = s[GivenWords.School], Required = true };
        var college = new Option<string?>("--college") { Description = s["学院名称，不带学校名称；校级的不写", "the college's name without the school's; leave it out for the school's own union"] };
        var graduate = new Option<bool>("--graduate") { Description = s[GivenWords.GraduateUnion] };
        var year = YearOption.Make(s[GivenWords.FirstYear], s);
        year.Required = true;
        var acts = new Option<bool>("--acts") { Description = s["取年度文件（一行一事），而不是记录", "take out the year, an act a line, and not the record"] };
        var name = new Option<string?>("--name") { Description = s["取学代会文件，写学校对这次学代会的称呼；而不是记录", "take out the congress of this name, and not the record"] };
        var at = StoreOption.Make(s);
        at.Required = true;
        var target = new Option<FileInfo>("--out") { Description = s["要新建的文件；已有的文件不会被覆盖", "the file to start; one that exists is not written over"], Required = true };
        var command = new Command("get", s["从数据库取出一份记录、年度或学代会，存为文件", "take a record, a year or a congress out of a database, as a file"]) { school, college, graduate, year, acts, name, at, target };
        command.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValue(school)))
            {
                result.AddError(s[GivenWords.NameSchool]);
            }

            if (result.GetValue(acts) && result.GetValue(name) is not null)
            {
                result.AddError(s["--acts 与 --name 只能写一个", "--acts or --name: one of the two"]);
            }
        });
        command.SetAction((parsed, cancellationToken) =>
        {
            var error = parsed.InvocationConfiguration.Error;
            var union = new UnionYear(
                new(parsed.GetValue(school)!, parsed.GetValue(college)),
                parsed.GetValue(graduate) ? UnionKind.GraduateUnion : UnionKind.StudentUnion,
                parsed.GetValue(college) is null ? UnionLevel.School : UnionLevel.College,
                parsed.GetValue(year));
            return StoreOption.TryAsync(
                async () => await StoreOption.OpenAsync(parsed.GetValue(at)!, s, error, cancellationToken) is { } store
                    && await BytesAsync(store.Of(union.Name.School), union, parsed.GetValue(acts), parsed.GetValue(name), s, error, cancellationToken) is { } bytes
                        ? OutFile.Of(parsed, s).Write(parsed.GetValue(target)!, bytes)
                        : ExitCode.BadInput,
                s,
                error);
        });
        return command;
    }

    private static async Task<byte[]?> BytesAsync(SchoolStore store, UnionYear union, bool acts, string? name, Speech s, TextWriter error, CancellationToken cancellationToken)
    {
        if (acts)
        {
            return await store.Years.FindAsync(union, cancellationToken) is { } year ? Encoding.UTF8.GetBytes(year.Reading) : None(StoredName.OfYear(union, s));
        }

        if (name is not null)
        {
            var called = new CongressName(union, name);
            return Written(StoredName.Of(called, s), GivenKind.Congress, (await store.Congresses.FindAsync(called, cancellationToken))?.Reading, ProceedingsFile.Write);
        }

        return Written(StoredName.Of(union, s), GivenKind.Record, (await store.Records.FindAsync(union, cancellationToken))?.Reading, RecordFile.Write);

        byte[]? Written<T>(string called, GivenKind kind, Reading<T>? reading, Func<T, byte[]> write)
            where T : class =>
            reading is null ? None(called) : GivenFile.Sound(called, kind, [], reading, s, error) ? write(reading.Value!) : null;

        byte[]? None(string called)
        {
            error.WriteLine(s[$"--store：没有{called}；store list 列出各校所存", $"--store: {called} is not there; store list shows what each school keeps"]);
            return null;
        }
    }
}
