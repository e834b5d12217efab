using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Showcase.Congresses;

namespace UnionGovernance.Showcase.Pages.Congress;

internal sealed class ElectionModel(SampleCongress sample, Speech speech) : CongressPage
{
    public static (string Name, Words Label)[] Figures { get; } =
    [
        ("seats", CongressTexts.ToFill), ("due", CongressTexts.DelegatesDue), ("present", CongressTexts.DelegatesPresent), ("issued", CongressTexts.Issued),
        ("returned", CongressTexts.Returned), ("valid", CongressTexts.Valid), ("invalid", CongressTexts.Invalid),
    ];

    /// <summary>What stands in the fields above the candidates, by their names.</summary>
    public Dictionary<string, string?> Typed { get; } = new(
        Figures.Select(static f => KeyValuePair.Create(f.Name, (string?)null)).Concat(
        [
            new("base", "present"), new("tie", "secondBallot"), new("toofew", "secondBallot"), new("lots", null),
        ]),
        StringComparer.Ordinal);

    public List<(string? Name, string? First, string? Second)> Candidates { get; private set; } = [];

    public int RowCount { get; private set; }

    public ElectionOutcome? Outcome => Review is { Elections: [var only] } ? only : null;

    /// <summary>Whether a visitor's own count is shown, and not the sample's.</summary>
    public bool IsOwn { get; private set; }

    public void OnGet()
    {
        TakeSample();
        Count(0);
    }

    /// <summary>Whether more candidates were typed than the page counts.</summary>
    public bool TooMany { get; private set; }

    /// <remarks>Posted, since an address is kept in histories and logs, and names of people do not belong there.</remarks>
    public IActionResult OnPost([FromForm] string?[] candidate, [FromForm] string?[] votes, [FromForm] string?[] recount, [FromForm] int rows, [FromForm(Name = "do")] string? task)
    {
        IsOwn = true;
        foreach (var name in Typed.Keys.ToList())
        {
            Typed[name] = Request.Form.TryGetValue(name, out var typed) ? typed.ToString() : Typed[name];
        }

        Candidates = [.. candidate.Select((name, i) => (name, votes.ElementAtOrDefault(i), recount.ElementAtOrDefault(i))).Where(static c => !string.IsNullOrWhiteSpace(c.name))];
        if (Candidates.Count > MostRows)
        {
            // All that was typed stays on the page: nobody has to type it again.
            (TooMany, RowCount, Response.StatusCode) = (true, Candidates.Count, StatusCodes.Status413PayloadTooLarge);
            return Page();
        }

        Count(rows);
        return task switch
        {
            "table" when Outcome is { } counted => CongressDownload.Count(counted.Contests[0], speech),
            "file" when Review is { } judged => CongressDownload.Congress(judged),
            _ => Page(),
        };
    }

    private void Count(int rows)
    {
        RowCount = Rows(Candidates.Count, rows);
        var ballots = TypedCongress.Object(("issued", Number("issued")), ("returned", Number("returned")), ("valid", Number("valid")), ("invalid", Number("invalid")));
        var again = Candidates.Any(static c => !string.IsNullOrWhiteSpace(c.Second));
        Judge(TypedCongress.Congress(
            ("terms", TypedCongress.Object(
                ("election", TypedCongress.Object(("base", TypedCongress.Text(Typed["base"])))),
                ("tie", TypedCongress.Text(Typed["tie"])),
                ("tooFew", TypedCongress.Text(Typed["toofew"])))),
            ("elections", new JsonArray(TypedCongress.Object(
                ("office", "presidium"),
                ("contests", new JsonArray(TypedCongress.Object(
                    ("seats", Number("seats")),
                    ("due", Number("due")),
                    ("present", Number("present")),
                    ("candidates", Candidates.Count == 0 ? null : new JsonArray([.. Candidates.Select(static c => TypedCongress.Object(("name", TypedCongress.Text(c.Name))))])),
                    ("count", Tally(static c => c.First)),
                    ("recount", again ? Tally(static c => c.Second) : null),
                    ("lots", TypedCongress.Names(Typed["lots"]))))))))));

        JsonObject Tally(Func<(string? Name, string? First, string? Second), string?> count) => TypedCongress.Object(
            ("ballots", ballots.DeepClone()),
            ("votes", new JsonArray([.. Candidates.Where(c => !string.IsNullOrWhiteSpace(count(c))).Select(c => TypedCongress.Object(("name", TypedCongress.Text(c.Name)), ("for", TypedCongress.Number(count(c)))))])));
    }

    private JsonNode? Number(string name) => TypedCongress.Number(Typed[name]);

    private void TakeSample()
    {
        var contest = sample.Review.Elections[0].Contests[0].Contest;
        var count = contest.Count!;
        foreach (var (name, figure) in new (string, int?)[]
        {
            ("seats", contest.Seats), ("due", contest.Due), ("present", contest.Present), ("issued", count.Ballots.Issued),
            ("returned", count.Ballots.Returned), ("valid", count.Ballots.Valid), ("invalid", count.Ballots.Invalid),
        })
        {
            Typed[name] = figure?.ToString(CultureInfo.InvariantCulture);
        }

        Candidates = [.. count.Votes.Select(static v => ((string?)v.Name, (string?)v.For.ToString(CultureInfo.InvariantCulture), (string?)v.For.ToString(CultureInfo.InvariantCulture)))];
    }
}
