using System.CommandLine;
using NodaTime;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Written;
using UnionGovernance.Editions;
using UnionGovernance.Office.Workbooks.Rosters;

namespace UnionGovernance.Cli.Records;

/// <summary><c>roster</c>: the staff as a workbook, out and in.</summary>
internal static class RosterCommand
{
    private static readonly string[] _windows = ["last-term", "last-year", "since-enrolment"];

    public static Command Make(LocalDate today, Speech s) => new("roster", s["名单：写出空白名单，或读取学校自己的名单", "the staff: write a blank form, or read a school's own roster"]) { Form(s), Import(today, s) };

    private static Command Form(Speech s)
    {
        var command = new Command("form", s["写出空白的工作人员名单", "write a blank form for the staff"]);
        var file = StartedFile.AddTo(command, GivenWords.WorkbookToStart, s);
        command.SetAction(parsed => file.Write(parsed, RosterForm.Write()));
        return command;
    }

    private static Command Import(LocalDate today, Speech s)
    {
        var file = WorkbookNotes.Workbook(s);
        var record = new Argument<FileInfo>("RECORD") { Description = s["学生会的记录，年级按它的学年折算", "the union's record; years of enrolment are counted by its academic year"] };
        var (target, marked, force) = (WorkbookNotes.Target(GivenWords.RecordToWrite, s), WorkbookNotes.Marked(s), OutFile.Force(s));
        var sheet = new Option<string[]>("--sheet") { Description = s["读哪一张表，可写几次；只有一张像名单，或几张表头相同时不用写", "which sheet to read, where several of different heads look like rosters; may be given more than once"] };
        var complete = new Option<bool>("--complete") { Description = s["名单列全了所有工作人员", "the roster names all staff"] };
        var window = new Option<string?>("--window") { Description = s["“排名”一列没有写明时，是哪个口径的：最近1个学期、最近1学年、入学以来", "over which time a rank is made, where its column does not say: last term, last year, since enrolment"] };
        window.AcceptOnlyFromAmong(_windows);
        var command = new Command("import", s["读取名单，换下记录中的名单；有错误就不写", "read a roster in place of the record's; where there is an error, nothing is written"]) { file, record, target, marked, sheet, complete, window, force };
        WorkbookNotes.Apart(command, file, s, target, marked);
        command.SetAction(parsed =>
        {
            var (output, error, workbook) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue(file)!);
            if (GivenFile.Read(parsed.GetValue(record)!, s, error) is not { } read || GivenFile.Bytes(workbook, GivenKind.Workbook, s, error) is not { } bytes)
            {
                return ExitCode.BadInput;
            }

            if (read.Union.Year is not { } year)
            {
                error.WriteLine(s["记录没有说明学年，入学年份无法折算成年级；请先在记录中写明“学年”「academicYear」", "The record does not state its academic year (academicYear), by which years of enrolment are counted; state it first"]);
                return ExitCode.BadInput;
            }

            var reading = RosterImport.Read(bytes, year, [.. parsed.GetValue(sheet) ?? []], parsed.GetValue(window) is { } asked ? (RankWindow)Array.IndexOf(_windows, asked) : null);
            if (reading.Refusal is { } refusal)
            {
                error.WriteLine($"{workbook.Name}{s.Colon}{s[refusal]}{s["。", "."]}{(reading.AsksForSheet ? s["用 --sheet 写明，可写几次。", " Name it with --sheet, which may be given more than once."] : string.Empty)}");
                return ExitCode.BadInput;
            }

            WorkbookNotes.Write(reading.Notes, s, reading.IsSound ? output : error);
            (reading.IsSound ? output : error).WriteLine(reading.Counts!.Describe(s.Language));
            if (reading.AsksForWindow)
            {
                error.WriteLine(s["也可用 --window 说明口径：last-term（最近1个学期）、last-year（最近1学年）、since-enrolment（入学以来）", "--window says it too: last-term, last-year or since-enrolment"]);
            }

            if (!WorkbookNotes.Mark(parsed.GetValue(marked), OutFile.Of(parsed, s), bytes, reading.Notes, s, error) || !reading.IsSound)
            {
                return ExitCode.BadInput;
            }

            if (reading.Roster!.List.Count == 0)
            {
                error.WriteLine(s["名单里没有人，没有写出记录", "The roster names nobody; no record was written"]);
                return ExitCode.BadInput;
            }

            var roster = reading.Roster with { Complete = parsed.GetValue(complete) ? Fact.Given(true) : default };
            output.WriteLine(s[$"记录原有名单 {read.Members.List.Count} 人，换成 {roster.List.Count} 人", $"the record's roster of {read.Members.List.Count} is replaced by {roster.List.Count}"]);
            if (roster.List.Count(static m => m.Woman is { Known: Known.Given, Low: true }) is var women && roster.List.Count(static m => m.Woman.Known != Known.Given) is var unsaid && unsaid < roster.List.Count)
            {
                output.WriteLine(s[
                    $"其中女 {women} 人{(unsaid > 0 ? $"，未说明性别 {unsaid} 人" : string.Empty)}",
                    $"of them {women} women{(unsaid > 0 ? $", {unsaid} of whom it is not said" : string.Empty)}"]);
            }

            var imported = read with { Members = roster };
            var there = ReplacedFacts.In(parsed.GetValue(target)!);
            var exit = OutFile.Of(parsed, s, record).Write(parsed.GetValue(target)!, RecordFile.Write(imported));
            if (exit == ExitCode.Met)
            {
                ReplacedFacts.Write(read, there, imported, s, output);
                DecidedByRoster.Write(imported, parsed.GetValue(target)!, today, s, output);
            }

            return exit;
        });
        return command;
    }
}
