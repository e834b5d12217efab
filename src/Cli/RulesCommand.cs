using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli;

/// <summary><c>rules</c>: prints the rule book.</summary>
internal static class RulesCommand
{
    public static Command Make()
    {
        var edition = EditionOption.Make();
        var format = new Option<string>("--format") { Description = "输出格式", DefaultValueFactory = static _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var command = new Command("rules", "列出规则及其出处") { edition, format };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            Edition[] tables = parsed.GetValue(edition) is { } id ? [NationalEditions.All.Single(e => e.Id == id)] : [.. NationalEditions.All];
            if (parsed.GetValue(format) == "json")
            {
                WriteJson(tables, output);
            }
            else
            {
                WriteTable(tables, output);
            }

            return ExitCode.Met;
        });
        return command;
    }

    private static void WriteTable(Edition[] tables, TextWriter output)
    {
        foreach (var table in tables)
        {
            output.WriteLine($"{table.Id}\t{table.Title.Chinese}");
            foreach (var item in table.Items)
            {
                output.WriteLine(string.Join(
                    '\t',
                    $"  {item.Number}",
                    item.Mark.Describe(Language.Chinese),
                    item.Rule.Id,
                    item.Rule.Title.Chinese,
                    item.Rule.Provision.Force.Describe(Language.Chinese),
                    $"{item.Rule.Provision.Document} {item.Rule.Provision.Place}（{item.Rule.Provision.Attestation.Describe(Language.Chinese)}；编号{item.Attestation.Describe(Language.Chinese)}）"));
            }
        }

        output.WriteLine("可由章程选定的读法");
        foreach (var option in CharterOptions.All)
        {
            output.WriteLine($"  {option.Id}\t{option.Question.Chinese}\t默认：{option.Default.Chinese}\t另可：{option.Alternative.Chinese}\t理由：{option.Reason.Chinese}");
        }
    }

    private static void WriteJson(Edition[] tables, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var table in tables)
            {
                json.WriteStartObject();
                json.WriteString("edition", table.Id);
                json.WriteString("title", table.Title.Chinese);
                json.WriteStartArray("items");
                foreach (var item in table.Items)
                {
                    json.WriteStartObject();
                    json.WriteString("id", item.Rule.Id);
                    json.WriteString("number", item.Number);
                    json.WriteString("mark", item.Mark.ToString());
                    json.WriteString("title", item.Rule.Title.Chinese);
                    json.WriteString("english", item.Rule.Title.English);
                    json.WriteString("asks", item.Rule.Specification.Describe(Language.Chinese));
                    json.WriteString("force", item.Rule.Provision.Force.ToString());
                    json.WriteString("document", item.Rule.Provision.Document);
                    json.WriteString("place", item.Rule.Provision.Place);
                    json.WriteString("attestation", item.Rule.Provision.Attestation.ToString());
                    json.WriteString("numberAttestation", item.Attestation.ToString());
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
