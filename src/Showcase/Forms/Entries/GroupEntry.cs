using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Showcase.Forms.Entries;

/// <summary>Several entries that make an object. What is not filled in is not written.</summary>
internal sealed record GroupEntry(Words Label, ImmutableArray<(string Name, Entry Entry)> Members) : Entry(Label)
{
    /// <summary>Whether its members are called after it, since others have members of the same name.</summary>
    public bool Names { get; init; }

    public Entry this[string name] => Members.First(m => m.Name == name).Entry;

    /// <returns>The same with another entry for one member.</returns>
    public GroupEntry With(string name, Func<Entry, Entry> change) =>
        WithEach((n, e) => n == name ? change(e) : e);

    /// <returns>The same with another entry for each member.</returns>
    public GroupEntry WithEach(Func<string, Entry, Entry> change) =>
        this with { Members = [.. Members.Select(m => (m.Name, change(m.Name, m.Entry)))] };

    public override bool IsFilledIn(Typed typed, string at) => Members.Any(m => m.Entry.IsFilledIn(typed, Member(at, m.Name)));

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

        json.WriteEndObject();
    }

    public override void Type(JsonElement value, string at, Typing typing)
    {
        foreach (var member in value.EnumerateObject())
        {
            this[member.Name].Type(member.Value, Member(at, member.Name), typing);
        }
    }

    public override IEnumerable<Fault> Contradictions(Typed typed, string at) =>
        Members.SelectMany(m => m.Entry.Contradictions(typed, Member(at, m.Name)));

    public override Typed Gathered(Typed typed, string at) =>
        Members.Aggregate(typed, (t, m) => m.Entry.Gathered(t, Member(at, m.Name)));

    public override IEnumerable<PlacedEntry> Whole(Typed typed, string at) =>
        Members.SelectMany(m => m.Entry.Whole(typed, Member(at, m.Name)))
            .Select(a => Names ? a with { Label = new($"{Label.Chinese}：{a.Label.Chinese}", $"{Label.English}: {a.Label.English}") } : a).Prepend(new(this, at, Label));
}
