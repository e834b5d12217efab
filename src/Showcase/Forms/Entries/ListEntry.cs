using System.Collections.Immutable;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Showcase.Forms.Entries;

/// <summary>Several words: ticked, numbered in their order, or written one a line.</summary>
/// <param name="Label">What people call it.</param>
/// <param name="Offered">The words to choose from; empty where any may be written.</param>
/// <param name="Ordered">Whether the order says something.</param>
/// <param name="MayBeMore">Whether "these at least" can be said.</param>
internal sealed record ListEntry(Words Label, ImmutableArray<(string Word, Words Label)> Offered, bool Ordered, bool MayBeMore) : Entry(Label)
{
    /// <summary>As what a line is taken, where it may be written in several ways.</summary>
    public Func<string, string> Taken { get; init; } = static line => line;

    public static string More(string at) => $"{at}.more";

    public static string Step(string at, string word) => $"{at}.{word}";

    /// <returns>The words to tick: first those ticked, in their order and as often as they are, then the others.</returns>
    public IEnumerable<(string Word, Words Label, bool Ticked)> Boxes(Typed typed, string at)
    {
        var ticked = typed.All(at).ToList();
        return
        [
            .. ticked.Select(w => (w, Offered.FirstOrDefault(o => o.Word == w).Label ?? new Words(w, w), true)),
            .. Offered.Where(o => !ticked.Contains(o.Word)).Select(static o => (o.Word, o.Label, false)),
        ];
    }

    public override bool IsFilledIn(Typed typed, string at) =>
        typed.Text(at) is not null || typed.Text(More(at)) is not null || Offered.Any(o => typed.Text(Step(at, o.Word)) is not null);

    public override void Write(Utf8JsonWriter json, Typed typed, string at)
    {
        var more = MayBeMore && typed.Text(More(at)) is not null;
        if (more)
        {
            json.WriteStartObject();
            json.WritePropertyName("atLeast");
        }

        json.WriteStartArray();
        foreach (var word in Ordered ? Steps(typed, at) : Offered.IsEmpty ? Lines(typed, at).Select(Taken) : typed.All(at))
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
        if (more)
        {
            json.WriteEndObject();
        }
    }

    /// <remarks>A line is a word here, so a word of two lines cannot be typed.</remarks>
    public override bool CanType(JsonElement value) =>
        !Offered.IsEmpty || (value.ValueKind == JsonValueKind.Object ? value.GetProperty("atLeast") : value).EnumerateArray().All(static w => w.GetString()!.AsSpan().IndexOfAny('\n', '\r') < 0);

    public override void Type(JsonElement value, string at, Typing typing)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            typing.Type(More(at), "true");
            value = value.GetProperty("atLeast");
        }

        var words = value.EnumerateArray().Select(static e => e.GetString()!).ToList();
        if (Ordered)
        {
            foreach (var step in words.Select(static (word, place) => (word, place)).GroupBy(static s => s.word, static s => s.place + 1))
            {
                typing.Type(Step(at, step.Key), string.Join(' ', step));
            }
        }
        else if (!Offered.IsEmpty)
        {
            words.ForEach(w => typing.Type(at, w));
        }
        else if (words.Count > 0)
        {
            typing.Type(at, string.Join('\n', words));
        }
    }

    private static IEnumerable<string> Lines(Typed typed, string at) =>
        typed[at].Split('\n').Where(static l => !string.IsNullOrWhiteSpace(l));

    // A step may have been taken twice: 1 3. What is no number is shown with its step, as a fault.
    private IEnumerable<string> Steps(Typed typed, string at) =>
        Offered.SelectMany(o => typed[Step(at, o.Word)].Split([' ', ',', '，', '、'], StringSplitOptions.RemoveEmptyEntries).Select(n => (o.Word, Number: n)))
            .Select(static s => Notation.Number(s.Number) is { } place
                ? (s.Word, Place: place)
                : (Word: $"{s.Word}：{s.Number}", Place: int.MaxValue))
            .OrderBy(static s => s.Place)
            .Select(static s => s.Word);
}
