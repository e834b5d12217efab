using System.Globalization;
using System.Text.Json;
using UnionGovernance.Facts;

namespace UnionGovernance.Showcase.Forms;

/// <summary>Writes one fact as it was typed. What cannot be what it should is written as text, for the reader to find fault with.</summary>
internal static class FieldWriter
{
    private static readonly string[] _lowEdges = ["atLeast", "above"];
    private static readonly string[] _highEdges = ["atMost", "below"];

    public static void Write(Utf8JsonWriter json, Field field, Typed typed)
    {
        if (field.ChosenIn(typed) == Field.NotApplicable)
        {
            json.WriteStartObject();
            json.WriteString("notApplicable", typed.Text(field.Reason) ?? string.Empty);
            json.WriteEndObject();
            return;
        }

        switch (field.Path.FormOfValue)
        {
            case CountForm:
                WriteCount(json, typed.Text(field.Low), typed.Text(field.High));
                break;
            case ShareForm:
                WriteShare(json, field, typed);
                break;
            case YesNoForm when typed.Text(field.Value) is "true" or "false":
                json.WriteBooleanValue(typed.Text(field.Value) == "true");
                break;
            case IListForm:
                WriteList(json, field, typed);
                break;
            default:
                WriteText(json, typed.Text(field.Value));
                break;
        }
    }

    private static void WriteCount(Utf8JsonWriter json, string? low, string? high)
    {
        if (low == high)
        {
            WriteNumber(json, low);
            return;
        }

        json.WriteStartObject();
        if (low is not null)
        {
            json.WritePropertyName("atLeast");
            WriteNumber(json, low);
        }

        if (high is not null)
        {
            json.WritePropertyName("atMost");
            WriteNumber(json, high);
        }

        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, Field field, Typed typed)
    {
        json.WriteStartObject();
        WriteMember(json, "part", typed.Text(field.Part));
        WriteMember(json, "of", typed.Text(field.Whole));
        WriteBound(json, _lowEdges, typed[field.LowEdge], typed.Text(field.Low));
        WriteBound(json, _highEdges, typed[field.HighEdge], typed.Text(field.High));
        json.WriteEndObject();
    }

    private static void WriteBound(Utf8JsonWriter json, string[] edges, string edge, string? bound)
    {
        if (bound is null)
        {
            return;
        }

        json.WritePropertyName(edges.Contains(edge) ? edge : edges[0]);
        string[] numbers = bound.EndsWith('%') ? [bound[..^1].TrimEnd(), "100"] : bound.Split('/', StringSplitOptions.TrimEntries);
        if (numbers is not [var part, var whole])
        {
            json.WriteStringValue(bound);
            return;
        }

        json.WriteStartObject();
        WriteMember(json, "part", part);
        WriteMember(json, "of", whole);
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, Field field, Typed typed)
    {
        var listed = field.Listed is null ? typed[field.Lines].Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : field.Ordered ? Steps(field, field.Listed, typed)
            : typed.All(field.Item);
        var more = typed.Text(field.More) is not null;
        if (more)
        {
            json.WriteStartObject();
            json.WritePropertyName("atLeast");
        }

        json.WriteStartArray();
        foreach (var element in listed)
        {
            json.WriteStringValue(element);
        }

        json.WriteEndArray();
        if (more)
        {
            json.WriteEndObject();
        }
    }

    private static IEnumerable<string> Steps(Field field, IChoices steps, Typed typed) =>
        steps.Offered.Select(s => (s.Word, Order: typed.Text(field.Step(s.Word))))
            .Where(static s => s.Order is not null)
            .Select(static s => Whole(s.Order!) is { } order ? (s.Word, order) : (Word: $"{s.Word}：{s.Order}", long.MaxValue))
            .OrderBy(static s => s.Item2)
            .Select(static s => s.Word);

    private static void WriteMember(Utf8JsonWriter json, string name, string? number)
    {
        if (number is not null)
        {
            json.WritePropertyName(name);
            WriteNumber(json, number);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string? number)
    {
        if (number is not null && Whole(number) is { } whole)
        {
            json.WriteNumberValue(whole);
        }
        else
        {
            WriteText(json, number);
        }
    }

    private static void WriteText(Utf8JsonWriter json, string? text)
    {
        if (text is null)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteStringValue(text);
        }
    }

    private static long? Whole(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? whole : null;
}
