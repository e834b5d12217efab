using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>How one kind of act stands on its line: its word, its day, who acted, then what its subject adds, a line each.</summary>
internal sealed class ActShape<T> : ActShape
    where T : Act, new()
{
    private readonly ObjectShape<T> _shape;

    public ActShape(string word, Words words, Func<ObjectShape<T>, ObjectShape<T>> members)
        : base(word, words) =>
        _shape = members(new ObjectShape<T>(new T())
            .Required("act", new("事项", "act"), new WordShape(word), _ => word, static (a, _) => a)
            .Required("on", new("日期", "day"), DateShape.Instance, static a => a.On, static (a, v) => a with { On = v })
            .Optional("by", new("办理的组织和人", "who acted"), new ListShape<string>(TextShape.Name), static a => a.By, static (a, v) => a with { By = v }));

    public override bool Takes(Act act) => act is T;

    public override Act? Read(JsonElement element, string at, Faults faults) => _shape.Read(element, at, faults, out var act) ? act : null;

    public override void Write(Utf8JsonWriter json, Act act) => _shape.Write(json, (T)act);

    public override void WriteSchema(Utf8JsonWriter json) => _shape.WriteSchema(json);

    public override ImmutableArray<Field> Ask() => _shape.Ask(new(string.Empty, Words, IsRequired: true, FieldKind.Json));
}
