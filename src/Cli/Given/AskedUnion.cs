using System.CommandLine;
using UnionGovernance.Cli.Options;
using UnionGovernance.Editions;

namespace UnionGovernance.Cli.Given;

/// <summary>Whose file is started, and of which year: named by options, or taken from a record of theirs.</summary>
internal sealed class AskedUnion
{
    private readonly Option<string?> _school;
    private readonly Option<string?> _college;
    private readonly Option<bool> _graduate;
    private readonly Option<AcademicYear?> _year;
    private readonly Option<FileInfo?> _record;
    private readonly Speech _s;

    private AskedUnion(Speech s)
    {
        _s = s;
        _school = new("--school") { Description = s[GivenWords.School] };
        _college = new("--college") { Description = s[GivenWords.College] };
        _graduate = new("--graduate") { Description = s[GivenWords.GraduateUnion] };
        _year = YearOption.Make(s[GivenWords.FirstYear], s);
        _record = new("--record") { Description = s["学生会的记录（JSON 或工作簿）：组织和学年照它写", "the union's record (JSON or a workbook), which names union and year"] };
    }

    /// <summary>Lets a command ask.</summary>
    public static AskedUnion AddTo(Command command, Speech s)
    {
        var asked = new AskedUnion(s);
        command.Add(asked._school);
        command.Add(asked._college);
        command.Add(asked._graduate);
        command.Add(asked._year);
        command.Add(asked._record);
        command.Validators.Add(result =>
        {
            var named = result.GetValue(asked._school) is not null || result.GetValue(asked._college) is not null || result.GetValue(asked._graduate) || result.GetValue(asked._year) is not null;
            if (result.GetValue(asked._record) is null ? result.GetValue(asked._school) is null || result.GetValue(asked._year) is null : named)
            {
                result.AddError(s["请写明 --school 和 --year（院级的加 --college，研究生会加 --graduate），或者用 --record 写明记录，二者取一", "name school and year with --school and --year (and --college, --graduate), or a record with --record: one of the two"]);
            }
        });
        return asked;
    }

    /// <returns>A record of the union and year: the one that was named, or one that knows nothing else; nothing where it cannot be used, which was said.</returns>
    public UnionRecord? Read(ParseResult parsed)
    {
        var error = parsed.InvocationConfiguration.Error;
        if (parsed.GetValue(_record) is { } given)
        {
            if (GivenFile.Read(given, _s, error) is not { } read)
            {
                return null;
            }

            if (read.Union.Year is null)
            {
                error.WriteLine(_s["记录没有说明学年；请先在记录中写明学年", "The record does not state its academic year; state it there first"]);
                return null;
            }

            return read;
        }

        var college = parsed.GetValue(_college);
        var union = new UnionYear(
            new(parsed.GetValue(_school)!, college), parsed.GetValue(_graduate) ? UnionKind.GraduateUnion : UnionKind.StudentUnion, college is null ? UnionLevel.School : UnionLevel.College, parsed.GetValue(_year));
        var blank = new UnionRecord { Union = union };
        if (RecordFile.Read(RecordFile.Write(blank)).Value is not null)
        {
            return blank;
        }

        error.WriteLine(_s[GivenWords.NamesTooLong]);
        return null;
    }
}
