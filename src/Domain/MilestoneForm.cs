using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime.Text;
using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>A milestone as one line, which a cell and a field of a form take too: <c>2025-10-31 补报名单</c>, and <c>已完成</c> behind what is done.</summary>
internal sealed class MilestoneForm : Form<Milestone>
{
    private const string Done = " 已完成";
    private const int DayLength = 10;

    private static readonly Words _expected = new(
        "应为期限和事项，如 2025-10-31 补报名单；已完成的在后面加 已完成", "a day and what is done until then is expected, such as 2025-10-31 补报名单; with 已完成 behind what is done");

    /// <inheritdoc/>
    public override string Show(Milestone value, Language language) => Line(value);

    /// <inheritdoc/>
    internal override bool Read(ref Input input, [MaybeNullWhen(false)] out Milestone value)
    {
        value = null;
        if (!Forms.Sentence.Read(ref input, out var line))
        {
            return false;
        }

        value = Of(line);
        return value is not null || input.Refuse(_expected);
    }

    /// <inheritdoc/>
    internal override void Write(Output output, Milestone value) => output.Json.WriteStringValue(Line(value));

    /// <inheritdoc/>
    internal override void Describe(Schema schema)
    {
        schema.Json.WriteString("type", "string");
        schema.Json.WriteString("pattern", $"^{IsoDay.Pattern} \\S");
    }

    /// <inheritdoc/>
    internal override Field Ask(Field field) => field with { Kind = FieldKind.Text };

    private static string Line(Milestone milestone) => $"{LocalDatePattern.Iso.Format(milestone.Due)} {milestone.What}{(milestone.Done ? Done : null)}";

    private static Milestone? Of(string line)
    {
        var isDone = line.EndsWith(Done, StringComparison.Ordinal);
        var whole = isDone ? line[..^Done.Length] : line;
        return whole.Length > DayLength && whole[DayLength] == ' ' && whole[DayLength..].Trim() is { Length: > 0 } what && IsoDay.Of(Encoding.UTF8.GetBytes(whole[..DayLength])) is { } due
            ? new(due, what, isDone)
            : null;
    }
}
