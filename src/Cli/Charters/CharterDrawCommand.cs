using System.CommandLine;
using UnionGovernance.Charters;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Written;

namespace UnionGovernance.Cli.Charters;

/// <summary><c>charter draw</c>: from the school's charter, one for each union of a dossier.</summary>
internal static class CharterDrawCommand
{
    public static Command Make(Speech s)
    {
        var path = new Argument<string>("DOSSIER") { Description = s["一校一年的档案文件（JSON），或装有档案各记录的文件夹", "a dossier (JSON), or a folder that holds its records"] };
        var charter = new Option<FileInfo>("--charter") { Description = s["学校的章程（JSON）", "the school's charter (JSON)"], Required = true };
        var folder = new Option<DirectoryInfo>("--out") { Description = s["放章程的文件夹", "the folder for the charters"], Required = true };
        var force = OutFile.Force(s);
        var command = new Command("draw", s["由学校的章程，为档案中的每个组织（研究生会、各学院）各写一份章程", "from the school's charter, write one for each union of a dossier: graduates' and colleges'"]) { path, charter, folder, force };
        command.SetAction(parsed =>
        {
            var (output, error, where) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue(path)!);
            var records = Directory.Exists(where) ? GivenFile.ReadDossier(new(where), s, error) : GivenFile.ReadAll(new(where), s, error);
            if (records is null || GivenFile.ReadCharter(parsed.GetValue(charter)!, s, error) is not { Terms: var school } given)
            {
                return ExitCode.BadInput;
            }

            if (school.Level != UnionLevel.School)
            {
                error.WriteLine(s["--charter 应是校级组织的章程", "--charter should be that of a school's union"]);
                return ExitCode.BadInput;
            }

            if (!CharterCommand.Stands(school, s, error))
            {
                return ExitCode.NotMet;
            }

            var drawn = DossierCharters.Of(new(records[0].Union.Year ?? default, [.. records]), school);
            foreach (var refusal in drawn.Refusals)
            {
                error.WriteLine($"{s.Id(refusal.By.Id)}{s[refusal.Because]}");
            }

            return drawn.Refusals.Length > 0 ? ExitCode.NotMet
                : Write(given, drawn, parsed.GetValue(folder)!, OutFile.Of(parsed, s), output) ? ExitCode.Met : ExitCode.BadInput;
        });
        return command;
    }

    // The school's own is the charter that was given, with its history; nobody passed the others yet.
    private static bool Write(Charter given, DossierCharters drawn, DirectoryInfo folder, OutFile outFile, TextWriter output)
    {
        var files = drawn.Charters.Select((terms, i) => (Target: new FileInfo(Path.Combine(folder.FullName, NameOf(terms, i + 1))), Bytes: CharterFile.Write(terms == given.Terms ? given : new() { Terms = terms }))).ToList();
        if (outFile.Write(files) != ExitCode.Met)
        {
            return false;
        }

        files.ForEach(f => output.WriteLine(f.Target.Name));
        return true;
    }

    // The number keeps names apart that differ only in what a file's name cannot hold.
    private static string NameOf(CharterTerms terms, int number)
    {
        var bad = Path.GetInvalidFileNameChars();
        var union = string.Concat(terms.Name.Of(terms.Kind).Take(60).Select(c => Array.IndexOf(bad, c) >= 0 ? '_' : c));
        return FormattableString.Invariant($"{number:00}-{union}.json");
    }
}
