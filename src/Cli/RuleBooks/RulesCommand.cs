using System.CommandLine;
using System.Text.Json;
using UnionGovernance.Charters;
using UnionGovernance.Cli.Options;
using UnionGovernance.Cli.Written;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Cli.RuleBooks;

/// <summary><c>rules</c>: prints the rule book.</summary>
internal static class RulesCommand
{
    public static Command Make(Speech s)
    {
        var edition = EditionOption.Make(s);
        var format = FormatOption.Make(s, "table", "json");
        var command = new Command("rules", s["列出规则及其出处", "list the rules and their sources"]) { edition, format };
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            Edition[] tables = parsed.GetValue(edition) is { } id ? [RuleBook.National.EditionOf(id)!] : [.. RuleBook.National.Editions];
            if (parsed.GetValue(format) == "json")
            {
                WriteJson(tables, output);
            }
            else
            {
                WriteTable(tables, s, output);
            }

            return ExitCode.Met;
        });
        return command;
    }

    private static void WriteTable(Edition[] tables, Speech s, TextWriter output)
    {
        foreach (var table in tables)
        {
            output.WriteLine($"{table.Id}\t{s[table.Title]}");
            foreach (var item in table.Items)
            {
                output.WriteLine(Line(item, s));
            }

            if (RuleBook.National.OpinionsBeside(table) is { Count: > 0 } opinions)
            {
                output.WriteLine($"{table.Id}\t{s[TenMeasures.BesideTable]}");
                foreach (var item in opinions)
                {
                    output.WriteLine(Line(item, s));
                }
            }
        }

        output.WriteLine(s["可由章程选定的读法", "What a charter may settle"]);
        foreach (var option in CharterOptions.All)
        {
            output.WriteLine($"  {option.Id}\t{s[option.Question]}\t{s["默认：", "default: "]}{s[option.Default]}\t{s["另可：", "or: "]}{s[option.Alternative]}\t{s[RecordFile.Field.At("/breaches/reason").Words]}{s.Colon}{s[option.Reason]}");
        }
    }

    private static string Line(Item item, Speech s) => string.Join(
        '\t',
        $"  {item.NumberIn(s.Language)}",
        item.Mark.Describe(s.Language),
        item.Rule.Id,
        s[item.Rule.Title],
        item.Rule.Basis.Force.Describe(s.Language),
        $"{item.Rule.Basis.Document} {item.Rule.Basis.Place}{s.Bracket($"{item.Rule.Basis.Attestation.Describe(s.Language)}{s.Semicolon}{s["编号", "number "]}{item.Attestation.Describe(s.Language)}")}");

    private static void WriteJson(Edition[] tables, TextWriter output)
    {
        output.WriteLine(JsonText.Of(json =>
        {
            json.WriteStartArray();
            foreach (var table in tables)
            {
                json.WriteStartObject();
                json.WriteString("edition", table.Id);
                json.WriteString("title", table.Title.Chinese);
                WriteItems(json, "items", table.Items);
                WriteItems(json, "opinions", RuleBook.National.OpinionsBeside(table));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }));
    }

    private static void WriteItems(Utf8JsonWriter json, string name, IEnumerable<Item> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Rule.Id);
            json.WriteString("number", item.Number);
            json.WriteString("mark", item.Mark.ToString());
            json.WriteString("title", item.Rule.Title.Chinese);
            json.WriteString("english", item.Rule.Title.English);
            json.WriteString("asks", item.Rule.Requirement.Describe(Language.Chinese));
            json.WriteString("force", item.Rule.Basis.Force.ToString());
            json.WriteString("document", item.Rule.Basis.Document);
            json.WriteString("place", item.Rule.Basis.Place);
            json.WriteString("attestation", item.Rule.Basis.Attestation.ToString());
            json.WriteString("numberAttestation", item.Attestation.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
