using System.CommandLine;
using System.Text;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Cli.Written;
using UnionGovernance.Json;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Cli.Papers;

/// <summary><c>templates</c>: writes the shipped templates to a folder, or checks a school's own.</summary>
internal static class TemplatesCommand
{
    public static Command Make(Speech s) => new("templates", s["文书模板：写出自带的，检查学校自己的", "templates of papers: write the shipped ones, check the school's own"]) { Lint(s), Export(s) };

    private static Command Lint(Speech s)
    {
        var folder = new Argument<DirectoryInfo?>("DIR") { Description = s["装有模板的文件夹；不写则检查自带的", "a folder of templates; without it the shipped ones"], Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("lint", s["检查模板，列出每处问题的文件、行、列", "check templates, and tell every fault by file, line and column"]) { folder };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var named = parsed.GetValue(folder);
            if (named is null)
            {
                var shipped = PaperTemplates.Read(PaperTemplates.Files.Keys.Select(static f => (f, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(PaperTemplates.ShippedText(f)))));
                foreach (var fault in shipped.Faults)
                {
                    error.WriteLine(fault.Describe(s.Language));
                }

                return Said(shipped.Templates, s, output);
            }

            return Said(TemplatesOption.Read(named, s, error), s, output);
        });
        return command;
    }

    private static int Said(PaperTemplates? templates, Speech s, TextWriter output)
    {
        if (templates is null)
        {
            return ExitCode.BadInput;
        }

        output.WriteLine(s["模板没有问题", "no fault in the templates"]);
        return ExitCode.Met;
    }

    private static Command Export(Speech s)
    {
        var folder = new Option<DirectoryInfo>("--out") { Description = s["放模板的文件夹", "the folder for the templates"], Required = true };
        var command = new Command("export", s["写出自带的模板，供学校修改；已有的文件不动", "write the shipped templates, to be changed; files that are there are left alone"]) { folder };
        command.SetAction(parsed =>
        {
            var (output, error, target) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue(folder)!);
            var files = PaperTemplates.Files.Keys.Select(f => (Name: f, Target: new FileInfo(Path.Combine(target.FullName, f)))).Select(static f => (f.Name, f.Target, Kept: f.Target.Exists)).ToList();
            if (OutFile.Of(parsed, s).Write([.. files.Where(static f => !f.Kept).Select(static f => (f.Target, Encoding.UTF8.GetBytes(PaperTemplates.ShippedText(f.Name))))]) != ExitCode.Met)
            {
                return ExitCode.BadInput;
            }

            files.ForEach(f => output.WriteLine($"{(f.Kept ? s["保留", "kept"] : s[GivenWords.Written])}\t{f.Name}\t{s[PaperTemplates.Files[f.Name].Title]}"));
            return ExitCode.Met;
        });
        return command;
    }
}
