using System.Text.Json;

namespace UnionGovernance.Files.Shapes;

/// <summary>An outcome as an object in a file that is only written: name, words, form and getter, one line a member.</summary>
internal sealed class View<T> : IWritten<T>
{
    private readonly List<(string Name, Words Words, bool Required, Action<Utf8JsonWriter> Schema, Action<Utf8JsonWriter, T> Write)> _members = [];

    public View<T> Always<TValue>(string name, Words words, IWritten<TValue> form, Func<T, TValue> get)
    {
        _members.Add((name, words, true, form.WriteSchema, (json, t) =>
        {
            json.WritePropertyName(name);
            form.Write(json, get(t));
        }
        ));
        return this;
    }

    public View<T> Known<TValue>(string name, Words words, IWritten<TValue> form, Func<T, TValue?> get)
        where TValue : struct
    {
        _members.Add((name, words, false, form.WriteSchema, (json, t) =>
        {
            if (get(t) is { } value)
            {
                json.WritePropertyName(name);
                form.Write(json, value);
            }
        }
        ));
        return this;
    }

    public View<T> Known<TValue>(string name, Words words, IWritten<TValue> form, Func<T, TValue?> get)
        where TValue : class
    {
        _members.Add((name, words, false, form.WriteSchema, (json, t) =>
        {
            if (get(t) is { } value)
            {
                json.WritePropertyName(name);
                form.Write(json, value);
            }
        }
        ));
        return this;
    }

    public void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        foreach (var member in _members)
        {
            member.Write(json, value);
        }

        json.WriteEndObject();
    }

    public void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var (name, words, _, schema, _) in _members)
        {
            json.WriteStartObject(name);
            json.WriteString("title", words.Chinese);
            json.WriteString("description", words.English);
            schema(json);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (var member in _members.Where(static m => m.Required))
        {
            json.WriteStringValue(member.Name);
        }

        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
    }
}
