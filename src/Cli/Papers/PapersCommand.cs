using System.Collections.Immutable;
using System.CommandLine;
using NodaTime;
using UnionGovernance.Cli.Assessing;
using UnionGovernance.Cli.Charters;
using UnionGovernance.Cli.Congresses;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Cli.Records;
using UnionGovernance.Crosschecks;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Papers;

namespace UnionGovernance.Cli.Papers;

/// <summary><c>papers</c>: lists the papers, or writes all that a school's files of one year give.</summary>
internal static class PapersCommand
{
    public static Command Make(LocalDate today, Speech s) => new("papers", s["文书：列出，或写出一个学年的文书", "papers: list them, or write those of a year"]) { List(s), Write(today, s) };

    private static Command List(Speech s)
    {
        var command = new Command("list", s["列出全部文书：编号、名称、主送、签发、用什么命令写、需要什么文件", "list all papers: id, title, addressee, signatory, which command writes it, which file it needs"]);
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            output.WriteLine(string.Join('\t', s["编号", "id"], s["名称", "title"], s[PaperKind.AddressedTo], s[PaperKind.SignedBy], s["命令", "command"], s["需要", "needs"]));
            foreach (var kind in PaperKinds.All)
            {
                output.WriteLine(string.Join('\t', kind.Id, s[kind.Title], s[kind.Addressee], s[kind.Signatory], Command(kind.Source), Needs(kind.Source, s)));
            }

            return ExitCode.Met;
        });
        return command;
    }

    private static string Command(SourceFile source) => source switch
    {
        SourceFile.Record => "papers make RECORD",
        SourceFile.Charter => "papers make RECORD --charter FILE",
        SourceFile.Congress => "congress papers FILE",
        SourceFile.Year => "year papers FILE",
        _ => "seal papers FILE",
    };

    private static string Needs(SourceFile source, Speech s) => source switch
    {
        SourceFile.Record => s["记录或档案（JSON）", "a record or dossier (JSON)"],
        SourceFile.Charter => s[GivenWords.Charter],
        SourceFile.Congress => s[GivenWords.Congress],
        SourceFile.Year => s[GivenWords.Year],
        _ => s[GivenWords.Register],
    };

    private static Command Write(LocalDate today, Speech s)
    {
        var path = new Argument<string>("RECORD") { Description = s["记录文件（JSON 或工作簿）、一校一年的档案文件（JSON），或装有档案各记录的文件夹", "a record (JSON or a workbook), a dossier (JSON), or a folder that holds a dossier's records"] };
        var paper = new NamedChoice([.. PaperKinds.All.Select(static k => (k.Id, k.Title))], new("没有这种文书", "there is no such paper"), s).Option("--paper", s["只写这一种文书", "this kind of paper only"]);
        var charter = new Option<FileInfo?>("--charter") { Description = s[GivenWords.Charter] };
        var congress = new Option<FileInfo?>("--congress") { Description = s[GivenWords.Congress] };
        var year = new Option<FileInfo?>("--year") { Description = s[GivenWords.Year] };
        var seal = new Option<FileInfo?>("--seal") { Description = s[GivenWords.Register] };
        var edition = EditionOption.Make(s);
        var asOf = AssessCommand.AsOf(s);
        var words = WordingCommand.Option(s);
        var mask = new Option<bool>("--mask-names") { Description = s["改革情况公开中隐去学生姓名的一部分", "mask the names of students in the disclosure"] };
        var command = new Command("make", s["写出全部能写的文书：自评报告、整改台账、备案表、改革情况公开，以及所给章程、学代会、年度、公章的文书", "write every paper that can be: report, ledger, filing form, disclosure, and those of the charter, congress, year and seal that are given"])
        {
            path, paper, charter, congress, year, seal, edition, asOf, words, mask,
        };
        var signing = SigningOption.AddTo(command, s);
        return new PaperOutput(s).For(command, From, (parsed, kind) => parsed.GetValue(paper) is not { } only || kind.Id == only);

        PaperSources? From(ParseResult parsed, PaperSources sources)
        {
            var (error, where) = (parsed.InvocationConfiguration.Error, parsed.GetValue(path)!);
            var records = Directory.Exists(where) ? GivenFile.ReadDossier(new(where), s, error) : GivenFile.ReadAll(new(where), s, error);
            var wording = GivenFile.ReadWording(parsed.GetValue(words), s, error);
            var adopted = Of(charter, f => GivenFile.ReadCharter(f, s, error));
            var settled = (adopted.Sound, Value: adopted.Value?.Terms);
            var isLoose = settled.Value is { } terms && (parsed.GetValue(congress) ?? parsed.GetValue(seal)) is not null && !CharterCommand.Stands(terms, s, error);
            var held = Of(congress, f => CongressCommand.Review(f, settled.Value, today, s, error));
            var lived = Of(year, f => YearCommand.Read(f, today, s, error));
            var stamped = Of(seal, f => GivenRegister.Whole(f, settled.Value?.Seal ?? new(), today, s, error, out _));
            if (records is null || wording is null || isLoose || !(settled.Sound && held.Sound && lived.Sound && stamped.Sound))
            {
                return null;
            }

            var signed = signing.Read(parsed);
            var assessments = records.Select(r => RecordAssessment.Of(r, parsed.GetValue(edition), parsed.GetValue(asOf) ?? (r.AsOf.Known == Known.Unknown ? signed.On : null), today, s, error)).ToImmutableArray();
            if (assessments.Contains(null))
            {
                return null;
            }

            var written = sources with
            {
                Assessments = assessments!,
                Entry = Directory.Exists(where) ? GivenFile.EntryOf([.. GivenFile.In(new(where))]) : GivenFile.EntryOf(new FileInfo(where)),
                Charter = adopted.Value,
                Congress = held.Value,
                Year = lived.Value,
                Seals = stamped.Value is { } register ? [register] : [],
                Wording = wording,
                MaskNames = parsed.GetValue(mask),
                Signing = signed,
            };
            var apart = written.Disagreements;
            foreach (var one in apart)
            {
                error.WriteLine($"{s[Disagreement.Label]}\t{s[one.Text]}");
            }

            if (apart.Any(static d => d is { Id: Crosscheck.OfFacts, Second.File: SchoolFile.Congress }))
            {
                error.WriteLine(s["记录的文书没有写出：先用 congress enter 把大会写入记录，或者改正其中一份，再写", "The record's papers are not written: enter the congress into the record with congress enter, or put one of the two right, then write them"]);
            }

            if (apart.Any(static d => d is { Id: Crosscheck.OfFacts, Second.File: SchoolFile.Year }))
            {
                error.WriteLine(s["记录的文书没有写出：先用 year replay 由年度文件写出记录，或者改正其中一份，再写", "The record's papers are not written: write the record from the year with year replay, or put one of the two right, then write them"]);
            }

            // Whose papers they would be, nobody could say; what two files of one union tell otherwise, the school may know to be right on its day.
            return apart.Any(static d => d.Id == Crosscheck.OfOthers) ? null : written;

            // Every file is read, so that the faults of all are told at once.
            (bool Sound, T? Value) Of<T>(Option<FileInfo?> option, Func<FileInfo, T?> read)
                where T : class => parsed.GetValue(option) is not { } file ? (true, null) : read(file) is { } value ? (true, value) : (false, null);
        }
    }
}
