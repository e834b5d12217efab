using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>Several values in order. What is wrong with one of them does not hide the others.</summary>
internal sealed class ListShape<T>(Shape<T> element, Func<T, string>? unique = null, int most = FileLimits.LongestList) : Shape<Sequence<T>>
{
    public override bool Read(JsonElement given, string at, Faults faults, out Sequence<T> value)
    {
        value = [];
        if (given.ValueKind != JsonValueKind.Array || given.GetArrayLength() > most)
        {
            faults.Add(at, JsonDom.Show(given), new($"应为一个列表 [ … ]，不超过 {most} 项", $"a list [ … ] of at most {most} is expected"));
            return false;
        }

        var list = new List<T>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var item in given.EnumerateArray())
        {
            var here = FormattableString.Invariant($"{at}/{index++}");
            if (element.Read(item, here, faults, out var read))
            {
                if (unique?.Invoke(read) is { Length: > 0 } name && !names.Add(name))
                {
                    faults.Add(here, name, new("列表中不能重名", "no name may stand twice in the list"));
                }

                list.Add(read);
            }
        }

        value = [.. list];
        return true;
    }

    public override void Write(Utf8JsonWriter json, Sequence<T> value)
    {
        json.WriteStartArray();
        foreach (var item in value)
        {
            element.Write(json, item);
        }

        json.WriteEndArray();
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteNumber("maxItems", most);
        json.WriteStartObject("items");
        element.WriteSchema(json);
        json.WriteEndObject();
    }

    public override ImmutableArray<Field> Ask(Field member) =>
        element.Ask(member) is [{ Kind: FieldKind.Text or FieldKind.Choice } one] ? [one with { Kind = FieldKind.Lines }] : [member];
}
