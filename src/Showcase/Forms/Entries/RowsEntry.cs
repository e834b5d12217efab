using System.Globalization;
using System.Text.Json;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Showcase.Forms.Entries;

/// <summary>Rows of one kind, which make a list. Blank rows are nothing.</summary>
internal sealed record RowsEntry(Words Label, GroupEntry Each) : Entry(Label)
{
    /// <summary>The most rows that a page holds. No union may have so many, and a page of more is of no use.</summary>
    public const int Most = 500;

    /// <summary>How many rows a page offers to add.</summary>
    public const int Few = 5;

    public static string Count(string at) => $"{at}.rows";

    public static string More(string at) => $"{at}.more";

    /// <returns>How many rows to show: those filled in, and blank ones that were there or were asked for.</returns>
    public static int Shown(Typed typed, string at) => Math.Clamp(Number(typed, Count(at)), typed.RowsOf(at).Count(), Most);

    /// <returns>The same with as many blank rows more as were asked for.</returns>
    public static Typed WithMore(Typed typed, string at)
    {
        var rows = Math.Min(Most, Shown(typed, at) + Math.Clamp(Number(typed, More(at)), 1, Most));
        return typed.With(Count(at), rows.ToString(CultureInfo.InvariantCulture));
    }

    public override bool IsFilledIn(Typed typed, string at) => typed.RowsOf(at).Any(r => Each.IsAnswered(typed, Row(at, r)));

    public override void Write(Utf8JsonWriter json, Typed typed, string at)
    {
        json.WriteStartArray();
        foreach (var row in typed.RowsOf(at).Where(r => Each.IsAnswered(typed, Row(at, r))))
        {
            Each.Write(json, typed, Row(at, row));
        }

        json.WriteEndArray();
    }

    public override void Type(JsonElement value, string at, Typing typing)
    {
        foreach (var (element, row) in value.EnumerateArray().Select(static (e, i) => (e, i)))
        {
            Each.Type(element, Row(at, row), typing);
        }
    }

    public override Typed Gathered(Typed typed, string at)
    {
        List<int> rows = [.. typed.RowsOf(at).Where(r => Each.IsAnswered(typed, Row(at, r)))];
        return Enumerable.Range(0, rows.Count).Aggregate(typed.WithRows(at, rows), (t, r) => Each.Gathered(t, Row(at, r)));
    }

    public override IEnumerable<PlacedEntry> Whole(Typed typed, string at) =>
        typed.RowsOf(at).SelectMany(r => Each.Whole(typed, Row(at, r)).Select(a => a with { Label = Named(r, a.Label) })).Prepend(new(this, at, Label));

    /// <returns>The name of something in a row.</returns>
    public Words Named(int row, Words label) => new($"{Label.Chinese}第{row + 1}行 {label.Chinese}", $"{Label.English}, row {row + 1}, {label.English}");

    private static int Number(Typed typed, string at) => Notation.Number(typed[at]) ?? 0;
}
