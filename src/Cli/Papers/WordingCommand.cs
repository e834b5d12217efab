using System.CommandLine;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Written;
using UnionGovernance.Editions;

namespace UnionGovernance.Cli.Papers;

/// <summary><c>wording</c>: writes every text that a school may put into its own words, or checks the school's file.</summary>
internal static class WordingCommand
{
    public static Command Make(Speech s) => new("wording", s["文书用语：写出可以替换的，检查学校自己的", "the words of papers: write those that may be replaced, check the school's own"]) { Check(s), Export(s) };

    /// <summary>The option that names the file wherever papers are written.</summary>
    public static Option<FileInfo?> Option(Speech s) => new("--wording") { Description = s["学校自己的用语（JSON）：表格原文和替换的句子，见 wording export", "the school's own words (JSON): the form's words and sentences in place of ours; see wording export"] };

    private static Command Check(Speech s)
    {
        var file = new Argument<FileInfo>("FILE") { Description = s["用语文件（JSON）", "a wording (JSON)"] };
        var command = new Command("check", s["检查用语文件：列出每处问题；没有问题就列出替换了什么", "check a wording: tell every fault; without one, what it replaces"]) { file };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (GivenFile.ReadWording(parsed.GetValue(file), s, error) is not { } wording)
            {
                return ExitCode.BadInput;
            }

            foreach (var text in WordingText.All().Where(t => wording.Texts.ContainsKey(t.Key)))
            {
                output.WriteLine($"{text.Use.Label.In(s.Language)}\t{text.Ours}\t{wording.Texts[text.Key].ReplaceLineEndings(" ")}");
            }

            output.WriteLine(s[$"没有问题，替换{wording.Texts.Count}处", $"no fault; {wording.Texts.Count} replaced"]);
            return ExitCode.Met;
        });
        return command;
    }

    private static Command Export(Speech s)
    {
        var target = new Option<FileInfo>("--out") { Description = s["写到这个文件", "the file to write"], Required = true };
        var force = OutFile.Force(s);
        var command = new Command("export", s["写出全部可以替换的用语，右边是自带的；照样读入，什么也不替换", "write every text that may be replaced, ours at the right; read as it is, it replaces nothing"]) { target, force };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (OutFile.Of(parsed, s).Write(parsed.GetValue(target)!, WordingFile.Ours()) != ExitCode.Met)
            {
                return ExitCode.BadInput;
            }

            foreach (var texts in WordingText.All().GroupBy(static t => t.Use))
            {
                output.WriteLine($"{texts.Key.Label.In(s.Language)}\t{texts.Count()}");
            }

            return ExitCode.Met;
        });
        return command;
    }
}
