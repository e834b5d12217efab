using System.Text.Json;
using UnionGovernance.Editions;
using UnionGovernance.Json;
using UnionGovernance.Showcase.Forms;
using UnionGovernance.Showcase.Forms.Entries;

namespace UnionGovernance.Showcase.Tests;

/// <summary>The form asks what the schema of records describes: every member, in its order, and no other.</summary>
public sealed class FormSchemaTests
{
    private static readonly JsonElement _schema = JsonDocument.Parse(RecordFile.Schema()).RootElement;

    [Fact]
    public void The_form_has_every_member_of_the_record_s_file_and_no_other() =>
        Assert.Empty(Differences(RecordForm.Record, _schema, "record"));

    [Fact]
    public void A_member_left_out_of_the_form_is_found()
    {
        var without = RecordForm.Record with { Members = [.. RecordForm.Record.Members.Where(static m => m.Name != "goals")] };
        Assert.NotEmpty(Differences(without, _schema, "record"));
    }

    private static IEnumerable<string> Differences(Entry entry, JsonElement schema, string at)
    {
        if (schema.TryGetProperty("$ref", out var reference) && reference.GetString() is "#/$defs/remark" or "#/$defs/claim")
        {
            schema = _schema.GetProperty("$defs").GetProperty(reference.GetString()![8..]);
        }

        return entry switch
        {
            GroupEntry group => InGroup(group, schema, at),
            RowsEntry rows => Differences(rows.Each, schema.GetProperty("items"), $"{at}/items"),
            FactEntry fact => Differences(fact.Value, fact.Field.MayNotApply ? schema.GetProperty("anyOf")[0] : schema, at),
            ChoiceEntry choice => Same(choice.Offered.Select(static o => o.Word), Words(schema), at),
            YesNoEntry or TickEntry => Alike("boolean", schema.GetProperty("type").GetString(), at),
            ListEntry { Offered: not [] } list => Same(
                list.Offered.Select(static o => o.Word), Words((list.MayBeMore ? schema.GetProperty("anyOf")[0] : schema).GetProperty("items")), at),
            ListEntry => Alike("array", (schema.TryGetProperty("anyOf", out var either) ? either[0] : schema).GetProperty("type").GetString(), at),
            OrderedEntry => Alike(true, schema.GetProperty("$ref").GetString() is "#/$defs/count" or "#/$defs/shareOrBounds" or "#/$defs/dateOrBounds", at),
            _ => Alike("string", schema.GetProperty("type").GetString(), at),
        };
    }

    private static IEnumerable<string> InGroup(GroupEntry group, JsonElement schema, string at)
    {
        var properties = schema.GetProperty("properties");
        return Same(group.Members.Select(static m => m.Name), properties.EnumerateObject().Select(static p => p.Name), at)
            .Concat(group.Members.SelectMany(m => properties.TryGetProperty(m.Name, out var property) ? Differences(m.Entry, property, $"{at}/{m.Name}") : []));
    }

    private static IEnumerable<string> Words(JsonElement schema) => (schema.TryGetProperty("enum", out var words) ? words : schema.GetProperty("examples")).EnumerateArray().Select(static w => w.GetString()!);

    private static IEnumerable<string> Same<T>(IEnumerable<T> asked, IEnumerable<T> described, string at) =>
        asked.SequenceEqual(described) ? [] : [$"{at}: {string.Join(' ', asked)} | {string.Join(' ', described)}"];

    private static IEnumerable<string> Alike<T>(T asked, T described, string at) => Same([asked], [described], at);
}
