using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>An object with named members, one line each: name, words, shape, getter, setter.</summary>
/// <remarks>
/// An absent member leaves what the blank object holds; what equals that is not written. An unknown member is a fault that names the nearest
/// known one.
/// </remarks>
internal sealed class ObjectShape<T>(T blank) : Shape<T>
{
    private const int MostAsked = 16;
    private readonly List<Member<T>> _members = [];
    private string[]? _names;

    public ObjectShape<T> Required<TValue>(string name, Words words, Shape<TValue> shape, Func<T, TValue> get, Func<T, TValue, T> set) =>
        Add(new Member<T, TValue>(name, words, required: true, shape, t => (true, get(t)), set));

    public ObjectShape<T> Optional<TValue>(string name, Words words, Shape<TValue> shape, Func<T, TValue?> get, Func<T, TValue, T> set)
        where TValue : class =>
        Add(new Member<T, TValue>(name, words, required: false, shape, t => get(t) is { } value && !Equals(value, get(blank)) ? (true, value) : (false, null!), set));

    public ObjectShape<T> Optional<TValue>(string name, Words words, Shape<TValue> shape, Func<T, TValue?> get, Func<T, TValue, T> set)
        where TValue : struct =>
        Add(new Member<T, TValue>(name, words, required: false, shape, t => get(t) is { } value && !Equals(value, get(blank)) ? (true, value) : (false, default), set));

    /// <summary>Facts of the object, each under the last name of its pointer; what nobody stated is not written.</summary>
    public ObjectShape<T> Fact<TValue>(FactPath<T, TValue> path)
        where TValue : notnull => Add(new FactMember<T, TValue>(path.Line, path.Write));

    public override bool Read(JsonElement element, string at, Faults faults, out T value)
    {
        value = blank;
        _names ??= [.. _members.Select(static m => m.Name)];
        if (JsonDom.Members(element, at, _names, faults) is not { } given)
        {
            return false;
        }

        foreach (var member in _members)
        {
            if (given.TryGetValue(member.Name, out var found))
            {
                value = member.Read(value, found, $"{at}/{member.Name}", faults);
            }
            else if (member.IsRequired)
            {
                faults.Add($"{at}/{member.Name}", JsonDom.Absent, new("必须写明这个字段", "this member must be given"));
            }
        }

        return true;
    }

    public override void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        foreach (var member in _members)
        {
            member.Write(json, value);
        }

        json.WriteEndObject();
    }

    public override void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var member in _members)
        {
            member.WriteSchema(json);
        }

        json.WriteEndObject();
        if (_members.Any(static m => m.IsRequired))
        {
            json.WriteStartArray("required");
            foreach (var member in _members.Where(static m => m.IsRequired))
            {
                json.WriteStringValue(member.Name);
            }

            json.WriteEndArray();
        }

        json.WriteBoolean("additionalProperties", false);
    }

    private ObjectShape<T> Add(Member<T> member)
    {
        _members.Add(member);
        return this;
    }

    /// <summary>An object of a few members is asked for member by member, and one of many as a whole.</summary>
    public override ImmutableArray<Field> Ask(Field member) => _members.Count <= MostAsked ? AskEach(member) : [member];

    /// <summary>An object asked for member by member, however many.</summary>
    public ImmutableArray<Field> AskEach(Field member) => [.. _members.SelectMany(m => m.Ask(member))];
}
