using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Showcase.Forms.Entries;

/// <summary>Several entries that make an object. What is not filled in is not written.</summary>
internal sealed record GroupEntry(Words Label, ImmutableArray<(string Name, Entry Entry)> Members) : Entry(Label)
{
    private static readonly JsonSerializerOptions _asItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether its members are called after it, since others have members of the same name.</summary>
    public bool Names { get; init; }

    /// <summary>Whether what a file says and the form does not ask is carried along, in an input that nobody sees.</summary>
    public bool Carries { get; init; }

    public Entry this[string name] => Members.First(m => m.Name == name).Entry;

    /// <returns>The same with another entry for one member.</returns>
    public GroupEntry With(string name, Func<Entry, Entry> change) =>
        WithEach((n, e) => n == name ? change(e) : e);

    /// <returns>The same with another entry for each member.</returns>
    public GroupEntry WithEach(Func<string, Entry, Entry> change) =>
        this with { Members = [.. Members.Select(m => (m.Name, change(m.Name, m.Entry)))] };

    /// <returns>The name of the input that carries what is not asked.</returns>
    /// <param name="at">The name of the group.</param>
    public static string Rest(string at) => Member(at, "rest");

    /// <returns>Whether anything that is asked is filled in.</returns>
    public bool IsAnswered(Typed typed, string at) => Members.Any(m => m.Entry.IsFilledIn(typed, Member(at, m.Name)));

    public override bool IsFilledIn(Typed typed, string at) => IsAnswered(typed, at) || (Carries && typed.Text(Rest(at)) is not null);

    /// <returns>All that is asked, by the names of the inputs.</returns>
    public Dictionary<string, PlacedEntry> Whole(Typed typed) => Whole(typed, string.Empty).ToDictionary(static a => a.At, StringComparer.Ordinal);

    public override void Write(Utf8JsonWriter json, Typed typed, string at)
    {
        json.WriteStartObject();
        foreach (var (name, entry) in Members)
        {
            if (entry.IsFilledIn(typed, Member(at, name)))
            {
                json.WritePropertyName(name);
                entry.Write(json, typed, Member(at, name));
            }
        }

        if (Carries && typed.Text(Rest(at)) is { } rest)
        {
            WriteCarried(json, rest);
        }

        json.WriteEndObject();
    }

    public override void Type(JsonElement value, string at, Typing typing)
    {
        var rest = new JsonObject();
        foreach (var member in value.EnumerateObject())
        {
            if (Carries && !Members.Any(m => m.Name == member.Name && m.Entry.CanType(member.Value)))
            {
                rest.Add(member.Name, JsonNode.Parse(member.Value.GetRawText()));
            }
            else
            {
                this[member.Name].Type(member.Value, Member(at, member.Name), typing);
            }
        }

        if (rest.Count > 0)
        {
            typing.Type(Rest(at), rest.ToJsonString(_asItIs));
        }
    }

    public override IEnumerable<Fault> Contradictions(Typed typed, string at) =>
        Members.SelectMany(m => m.Entry.Contradictions(typed, Member(at, m.Name)));

    public override Typed Gathered(Typed typed, string at) =>
        Members.Aggregate(typed, (t, m) => m.Entry.Gathered(t, Member(at, m.Name)));

    public override IEnumerable<PlacedEntry> Whole(Typed typed, string at) =>
        Members.SelectMany(m => m.Entry.Whole(typed, Member(at, m.Name)))
            .Select(a => Names ? a with { Label = new($"{Label.Chinese}：{a.Label.Chinese}", $"{Label.English}: {a.Label.English}") } : a).Prepend(new(this, at, Label));

    // What no page of ours sent is written as the text it is, under a name that no file has.
    private static void WriteCarried(Utf8JsonWriter json, string rest)
    {
        try
        {
            using var carried = JsonDocument.Parse(rest);
            if (carried.RootElement.ValueKind == JsonValueKind.Object)
            {
                foreach (var member in carried.RootElement.EnumerateObject())
                {
                    member.WriteTo(json);
                }

                return;
            }
        }
        catch (JsonException)
        {
        }

        json.WriteString("rest", rest);
    }
}
