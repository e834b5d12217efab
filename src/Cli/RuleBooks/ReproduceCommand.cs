using System.CommandLine;
using UnionGovernance.Cli.Given;
using UnionGovernance.Editions;
using UnionGovernance.Interchange;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli.RuleBooks;

/// <summary><c>reproduce</c>: makes an exported result again, and says whether the same comes of it.</summary>
internal static class ReproduceCommand
{
    public static Command Make(Speech s)
    {
        var path = new Argument<FileInfo>("RESULT") { Description = s["export 导出的结果（JSON）", "a result that export wrote (JSON)"] };
        var command = new Command("reproduce", s["重做一份导出的结果，看是否逐字节相同；版本不同则对照各条结论", "make an exported result again, byte for byte; of another version, compare the findings"]) { path };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var file = parsed.GetValue(path)!;
            if (GivenFile.Bytes(file, s, error) is not { } bytes)
            {
                return ExitCode.BadInput;
            }

            switch (Reproduction.Of(bytes))
            {
                case Reproduction.Same:
                    output.WriteLine(s["逐字节相同", "The same, byte for byte"]);
                    return ExitCode.Met;
                case Reproduction.Altered altered:
                    error.WriteLine(s[$"{file.Name}：内容改动过：写明的摘要是 {altered.Stated}，内容的摘要是 {altered.Found}", $"{file.Name}: was altered: it states the hash {altered.Stated} and has {altered.Found}"]);
                    return ExitCode.BadInput;
                case Reproduction.Differs { Because: var because, Turned: var turned, Result: var result }:
                    foreach (var one in because)
                    {
                        output.WriteLine(s[one]);
                    }

                    if (because.Count == 0)
                    {
                        output.WriteLine(s["软件库和规则库都相同，只是写法不同", "Library and rule book are the same; it is written otherwise"]);
                    }

                    foreach (var turn in turned)
                    {
                        var title = RuleBook.National.TitleOf(turn.Rule, result.Record) is { } words ? s[words] : turn.Rule;
                        output.WriteLine($"{title}\t{Said(turn.Before, s)} → {Said(turn.Now, s)}");
                    }

                    if (turned.Count == 0 && result.Record is not null)
                    {
                        output.WriteLine(s["各条结论都相同", "All findings are the same"]);
                    }

                    return turned.Count > 0 ? ExitCode.NotMet : ExitCode.Undetermined;
                case Reproduction.Refused { Reading: var reading }:
                    GivenFile.Sound(file.Name, bytes, GivenKind.Result, reading, s, error);
                    return ExitCode.BadInput;
                default:
                    throw new InvalidOperationException("There is no other outcome.");
            }
        });
        return command;
    }

    private static string Said(Verdict? verdict, Speech s) => verdict is { } one ? one.Describe(s.Language) : s["没有这一条", "not asked"];
}
