using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>One day of the ISO calendar.</summary>
internal sealed class DateShape : Shape<LocalDate>
{
    private readonly FormShape<LocalDate> _form = new(Forms.Day);

    private DateShape()
    {
    }

    public static DateShape Instance { get; } = new();

    public override bool Read(JsonElement element, string at, Faults faults, out LocalDate value) => _form.Read(element, at, faults, out value);

    public override void Write(Utf8JsonWriter json, LocalDate value) => _form.Write(json, value);

    public override void WriteSchema(Utf8JsonWriter json) => _form.WriteSchema(json);

    public override ImmutableArray<Field> Ask(Field member) => _form.Ask(member);
}
