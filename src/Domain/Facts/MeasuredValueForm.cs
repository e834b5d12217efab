using System.Diagnostics.CodeAnalysis;
using UnionGovernance.Json;

namespace UnionGovernance.Facts;

/// <summary>A value for machines, which is only written: a number, a day by ISO 8601, a yes or no, a word, a list of them, or a share as part and whole.</summary>
internal sealed class MeasuredValueForm : Form<(IMeasuredForm Form, object Value)?>
{
    private static readonly string[] _types = ["integer", "boolean", "string", "array"];

    private MeasuredValueForm()
    {
    }

    /// <summary>The form.</summary>
    public static MeasuredValueForm Instance { get; } = new();

    /// <inheritdoc/>
    internal override bool IsOnlyWritten => true;

    /// <inheritdoc/>
    internal override bool Read(ref Input input, [MaybeNullWhen(false)] out (IMeasuredForm Form, object Value)? value) =>
        throw new NotSupportedException("What was measured is only written.");

    /// <inheritdoc/>
    internal override void Write(Output output, (IMeasuredForm Form, object Value)? value) => value!.Value.Form.Write(output, value.Value.Value);

    /// <inheritdoc/>
    internal override void Describe(Schema schema) => schema.Refer("measuredValue", static s =>
    {
        s.Json.WriteStartArray("anyOf");
        foreach (var type in _types)
        {
            s.Json.WriteStartObject();
            s.Json.WriteString("type", type);
            s.Json.WriteEndObject();
        }

        s.Json.WriteStartObject();
        DescribeShare(s);
        s.Json.WriteEndObject();
        s.Json.WriteEndArray();
    });

    /// <summary>A share: part and whole, or the percentage of which nobody says the base.</summary>
    public static void WriteShare(Output output, Share share)
    {
        output.Json.WriteStartObject();
        if (share.IsPercentage)
        {
            output.Json.WriteNumber("percent", share.Part / 10_000m);
        }
        else
        {
            output.Json.WriteNumber("part", share.Part);
            output.Json.WriteNumber("whole", share.Whole);
        }

        output.Json.WriteEndObject();
    }

    private static void DescribeShare(Schema schema)
    {
        schema.Json.WriteString("type", "object");
        schema.Json.WriteStartObject("properties");
        foreach (var (name, type, words) in new[] { ("part", "integer", new Words("部分", "part")), ("whole", "integer", new("整体", "whole")), ("percent", "number", new("百分比", "percentage of a base that nobody stated")) })
        {
            schema.Member(name, words, s =>
            {
                s.Json.WriteString("type", type);
                s.Json.WriteNumber("minimum", 0);
            });
        }

        schema.Json.WriteEndObject();
        schema.Json.WriteBoolean("additionalProperties", false);
    }
}
