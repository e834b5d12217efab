using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using UnionGovernance.Cli.Given;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Unions;

namespace UnionGovernance.Cli.Answers;

/// <summary><c>whatif</c>: which verdicts would turn if facts were otherwise. The record itself stays as it is.</summary>
internal static class WhatIfCommand
{
    // What was not understood is said again as it was written.
    private static readonly JsonSerializerOptions _asWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Make(LocalDate today, Speech s)
    {
        var asked = new AskedRecord(today, s);
        var set = new Option<string[]>("--set") { Description = s["改一个事实：名称=值，如 工作人员人数=45、学生数较多或多校区=是；值留空表示不知道；可写多次", "change a fact: name=value, such as staff members=45; no value means unknown; may be repeated"] };
        var without = new Option<string[]>("--without") { Description = s["从工作人员名单中去掉一人，写姓名；可写多次", "take someone off the roster of staff, by name; may be repeated"] };
        var command = new Command("whatif", s["改几个事实后，哪些结论会变；记录本身不改动", "say which verdicts turn when facts change; the record stays as it is"]) { asked.Path, set, without, asked.Edition, asked.AsOf };
        command.Validators.Add(result =>
        {
            if (result.GetValue(set) is not { Length: > 0 } && result.GetValue(without) is not { Length: > 0 })
            {
                result.AddError(s["请用 --set 或 --without 写明改什么", "say with --set or --without what changes"]);
            }
        });
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (asked.Assess(parsed) is not { } before
                || Without(before, parsed.GetValue(without) ?? [], s, error) is not { } fewer
                || With(fewer, parsed.GetValue(set) ?? [], s, error) is not { } changed
                || asked.Assess(changed, parsed, TextWriter.Null) is not { } after)
            {
                return ExitCode.BadInput;
            }

            foreach (var conflict in after.Conflicts.Except(before.Conflicts))
            {
                output.WriteLine(s[
                    $"改后{conflict.Describe(Language.Chinese)}；名单上有谁不再任职，请用 --without 写明",
                    $"With this, {conflict.Describe(Language.English)}; say with --without who is on the roster no more"]);
            }

            TurnTable.Write(before.TurnedBy(after), s, output);
            return ExitCode.Of(after);
        });
        return command;
    }

    // Figures that told what the roster told follow it; those that told otherwise already stay.
    private static JsonObject? Without(Assessment before, string[] names, Speech s, TextWriter error)
    {
        var (record, sound) = (before.Record, true);
        foreach (var name in names)
        {
            List<Member> left = [.. record.Members.List.Where(m => m.Name is { Known: Known.Given, Low: var known } ? known != name : m.Id != name)];
            if (left.Count != record.Members.List.Count - 1)
            {
                error.WriteLine(left.Count == record.Members.List.Count
                    ? s[$"--without {name}：名单上没有此人", $"--without {name}: nobody on the roster is called so"]
                    : s[$"--without {name}：名单上不止一人叫这个名字", $"--without {name}: more than one on the roster is called so"]);
                sound = false;
                continue;
            }

            record = record with { Members = record.Members with { List = [.. left] } };
        }

        if (!sound)
        {
            return null;
        }

        var json = JsonNode.Parse(RecordFile.Write(record))!.AsObject();
        foreach (var conflict in RuleBook.National.Assess(record).Assessment?.Conflicts.Where(c => before.Conflicts.All(b => b.Stated.Path != c.Stated.Path)) ?? [])
        {
            Put(json, conflict.Stated.Path, string.Empty);
        }

        return json;
    }

    private static UnionRecord? With(JsonObject json, string[] set, Speech s, TextWriter error)
    {
        var sound = true;
        foreach (var change in set)
        {
            var (name, value) = change.Split('=', 2) is [var n, var v] ? (n.Trim(), v.Trim()) : (change, null);
            var named = RecordFacts.All.Where(p => p.Label.Chinese == name || p.Label.English == name || p.JsonPointer == name).ToList() is { Count: > 0 } exact ? exact
                : RecordFacts.All.Where(p => name.Length > 0 && p.Label.In(s.Language).Contains(name, StringComparison.OrdinalIgnoreCase)).ToList();
            if (value is null || named.Count != 1)
            {
                error.WriteLine(value is null ? s[$"--set {change}：应写作 名称=值", $"--set {change}: name=value is expected"]
                    : named.Count == 0 ? NoFact(name, s)
                    : s[$"--set {name}：可指{string.Concat(named.Select(static p => $"“{p.Label.Chinese}”"))}，请写全", $"--set {name}: may be any of {string.Join(", ", named.Select(static p => $"\"{p.Label.English}\""))}; write it in full"]);
                sound = false;
                continue;
            }

            Put(json, named[0], value);
        }

        if (!sound)
        {
            return null;
        }

        var reading = RecordFile.Read(Encoding.UTF8.GetBytes(json.ToJsonString(_asWritten)));
        foreach (var fault in reading.Faults)
        {
            // The file is made here, and where in it something stands tells nobody anything.
            var label = RecordFacts.All.FirstOrDefault(p => fault.JsonPointer == p.JsonPointer || fault.JsonPointer.StartsWith($"{p.JsonPointer}/", StringComparison.Ordinal))?.Label;
            var expected = fault.ExpectedInForm;
            error.WriteLine(label is null ? fault.Describe(s.Language, s.Place(fault.JsonPointer, RecordFile.NameOf(fault.JsonPointer))) : s[
                $"--set {label.Chinese}：{(fault.Found.Chinese.Length == 0 ? string.Empty : $"读到 {fault.Found.Chinese}，")}{expected.Chinese}",
                $"--set {label.English}: {(fault.Found.English.Length == 0 ? string.Empty : $"found {fault.Found.English}; ")}{expected.English}"]);
        }

        return reading.Value;
    }

    private static string NoFact(string name, Speech s)
    {
        var place = NearestName.Of(name, RecordFacts.All.Select(static p => p.JsonPointer));
        var near = NearestName.Of(name, RecordFacts.All.Select(p => p.Label.In(s.Language))) ?? RecordFacts.All.FirstOrDefault(p => p.JsonPointer == place)?.Label.In(s.Language);
        return near is null ? s[$"--set {name}：没有这样的事实；名称见 union-governance record form", $"--set {name}: there is no such fact; union-governance record form lists the names"]
            : s[$"--set {name}：没有这样的事实，是否想写“{near}”", $"--set {name}: there is no such fact; \"{near}\" may be meant"];
    }

    private static void Put(JsonObject json, FactPath path, string value)
    {
        var names = path.JsonPointer.Split('/')[1..];
        foreach (var name in names[..^1])
        {
            json = (JsonObject)(json[name] ??= new JsonObject());
        }

        json.Remove(names[^1]);
        if (value.Length > 0)
        {
            json[names[^1]] = Value(value, RecordFile.Field.At(path.JsonPointer));
        }
    }

    // Whatever is an object or a list in JSON stands as it is; anything else is read as people write it.
    private static JsonNode? Value(string value, Field field)
    {
        if (value is ['{' or '[' or '"', ..])
        {
            try
            {
                return JsonNode.Parse(value);
            }
            catch (JsonException)
            {
                return value;
            }
        }

        switch (field.Kind)
        {
            case FieldKind.Number or FieldKind.Share or FieldKind.Day:
                var bytes = new ArrayBufferWriter<byte>();
                using (var json = new Utf8JsonWriter(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
                {
                    Notation.Write(json, field.Kind, value);
                }

                return JsonNode.Parse(bytes.WrittenSpan);
            case FieldKind.YesNo:
                return value switch { "是" or "yes" or "true" => true, "否" or "no" or "false" => false, _ => value };
            case FieldKind.Choice:
                return field.Choices.FirstOrDefault(c => c.Label.Chinese == value || c.Label.English == value).Word ?? value;
            default:
                return value;
        }
    }
}
