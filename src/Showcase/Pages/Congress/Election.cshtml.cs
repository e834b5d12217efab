using System.Collections.Immutable;
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

    private static readonly string[] _ballots = ["issued", "returned", "valid", "invalid"];

    // What holds unless the charter says otherwise, and the place of what it says.
    private static readonly (string Name, string At, string ByDefault)[] _terms = [("base", "/terms/election/base", "present"), ("tie", "/terms/tie", "secondBallot"), ("toofew", "/terms/tooFew", "secondBallot")];

    /// <summary>What stands in the fields above the candidates, by their names.</summary>
    public Dictionary<string, string?> Typed { get; } = new(
        Figures.Select(static f => KeyValuePair.Create(f.Name, (string?)null)).Concat(_terms.Select(static t => KeyValuePair.Create(t.Name, (string?)t.ByDefault))).Append(new("lots", null)),
        StringComparer.Ordinal);

    public List<(string? Name, string? First, string? Second)> Candidates { get; private set; } = [];

    public int RowCount { get; private set; }

    /// <summary>Which ballot of the visitor's congress is counted; empty for one more.</summary>
    public string Ballot { get; private set; } = string.Empty;

    /// <summary>For which office one more is.</summary>
    public string OfficeTyped { get; private set; } = "presidium";

    /// <summary>The ballots of the visitor's congress.</summary>
    public ImmutableArray<(string Word, Words Label)> Ballots { get; private set; } = [];

    /// <summary>The election that was counted, and its ballot.</summary>
    public (ElectionOutcome Election, ContestOutcome Contest)? Counted =>
        Review is { } review && PlaceOf(Own is null ? "0.0" : Ballot) is var (e, c) && review.Elections.ElementAtOrDefault(e) is { } election && election.Contests.ElementAtOrDefault(c) is { } contest ? (election, contest) : null;

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
    public IActionResult OnPost(
        [FromForm] string? congress, [FromForm] string? ballot, [FromForm] string? office, [FromForm] string?[] candidate, [FromForm] string?[] votes, [FromForm] string?[] recount, [FromForm] int rows,
        [FromForm(Name = "do")] string? task)
    {
        if (!Open(congress))
        {
            return Redirect("/congress/start");
        }

        IsOwn = true;
        if (Own is not null)
        {
            (Ballots, OfficeTyped) = (BallotsOf(Whole()), office ?? OfficeTyped);
            Ballot = Request.Form.ContainsKey("ballot") ? Ballots.Any(b => b.Word == ballot) ? ballot! : string.Empty : FirstUncounted(Whole());
            if (task == "ballot" || !Request.Form.ContainsKey("seats"))
            {
                TakeOwn(Whole());
                RowCount = Rows(Candidates.Count, rows);
                return Page();
            }
        }

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
            "table" when Counted is var (_, counted) => CongressDownload.Count(counted, speech),
            "file" when Review is { } judged => CongressDownload.Congress(judged),
            _ => Page(),
        };
    }

    private void Count(int rows)
    {
        RowCount = Rows(Candidates.Count, rows);
        var whole = Whole();
        foreach (var (name, at, byDefault) in _terms)
        {
            if (Own is null || Typed[name] != (TypedCongress.Shown(TypedCongress.At(whole, at)) ?? byDefault))
            {
                TypedCongress.Put(whole, at, TypedCongress.Text(Typed[name]));
            }
        }

        if (whole["elections"] is not JsonArray elections)
        {
            whole["elections"] = elections = [];
        }

        if (PlaceOf(Ballot) is not var (e, c))
        {
            elections.Add(TypedCongress.Object(("office", OfficeTyped), ("contests", new JsonArray(new JsonObject()))));
            (e, c) = (elections.Count - 1, 0);
        }

        Fill(elections[e]!["contests"]![c]!.AsObject());
        Judge(whole);
        if (Own is not null && Review is not null)
        {
            (Ballots, Ballot) = (BallotsOf(whole), FormattableString.Invariant($"{e}.{c}"));
        }
    }

    // What the file says beside it stays: how a candidate came to stand, votes against, a vote that was held again.
    private void Fill(JsonObject contest)
    {
        foreach (var name in (string[])["seats", "due", "present"])
        {
            TypedCongress.Put(contest, $"/{name}", TypedCongress.Number(Typed[name]));
        }

        var known = TypedCongress.Named(contest["candidates"]);
        TypedCongress.Put(contest, "/candidates", Candidates.Count == 0 ? null : new JsonArray(
            [.. Candidates.Select(c => known.TryGetValue(c.Name!.Trim(), out var stands) ? stands.DeepClone() : TypedCongress.Object(("name", TypedCongress.Text(c.Name))))]));
        Tally(contest, "count", static c => c.First);
        if (Candidates.Any(static c => !string.IsNullOrWhiteSpace(c.Second)))
        {
            Tally(contest, "recount", static c => c.Second);
        }
        else
        {
            contest.Remove("recount");
        }

        TypedCongress.Put(contest, "/lots", TypedCongress.Names(Typed["lots"]));
    }

    private void Tally(JsonObject contest, string count, Func<(string? Name, string? First, string? Second), string?> votes)
    {
        if (contest[count] is not JsonObject tally)
        {
            contest[count] = tally = [];
        }

        foreach (var name in _ballots)
        {
            TypedCongress.Put(tally, $"/ballots/{name}", TypedCongress.Number(Typed[name]));
        }

        var known = TypedCongress.Named(tally["votes"]);
        tally["votes"] = new JsonArray([.. Candidates.Where(c => !string.IsNullOrWhiteSpace(votes(c))).Select(c =>
        {
            var line = known.TryGetValue(c.Name!.Trim(), out var counted) ? counted.DeepClone().AsObject() : TypedCongress.Object(("name", TypedCongress.Text(c.Name)));
            line["for"] = TypedCongress.Number(votes(c));
            return line;
        })]);
    }

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

    private void TakeOwn(JsonObject whole)
    {
        foreach (var (name, at, byDefault) in _terms)
        {
            Typed[name] = TypedCongress.Shown(TypedCongress.At(whole, at)) ?? byDefault;
        }

        if (PlaceOf(Ballot) is not var (e, c))
        {
            return;
        }

        var contest = whole["elections"]![e]!["contests"]![c]!.AsObject();
        foreach (var (name, at) in Figures.Select(static f => (f.Name, _ballots.Contains(f.Name) ? $"/count/ballots/{f.Name}" : $"/{f.Name}")).Append(("lots", "/lots")))
        {
            Typed[name] = TypedCongress.Shown(TypedCongress.At(contest, at));
        }

        var (first, second) = (TypedCongress.Named(TypedCongress.At(contest, "/count/votes")), TypedCongress.Named(TypedCongress.At(contest, "/recount/votes")));
        Candidates = [.. (contest["candidates"] as JsonArray ?? []).Select(static n => TypedCongress.Shown(n!["name"])!)
            .Select(n => ((string?)n, TypedCongress.Shown(first.GetValueOrDefault(n)?["for"]), TypedCongress.Shown(second.GetValueOrDefault(n)?["for"])))];
    }

    private static ImmutableArray<(string Word, Words Label)> BallotsOf(JsonObject whole) =>
    [
        .. from election in (whole["elections"] as JsonArray ?? []).Select(static (e, i) => (Node: e!, Place: i))
           from contest in (election.Node["contests"] as JsonArray ?? []).Select(static (c, i) => (Node: c!, Place: i))
           let office = UnionGovernance.Congresses.Elections.Office.Form.Choices.First(o => o.Word == TypedCongress.Shown(election.Node["office"])).Label
           let of = TypedCongress.Shown(contest.Node["constituency"]) is { } constituency ? $" · {constituency}" : string.Empty
           select (FormattableString.Invariant($"{election.Place}.{contest.Place}"), new Words($"{election.Place + 1}. {office.Chinese}{of}", $"{election.Place + 1}. {office.English}{of}")),
    ];

    private string FirstUncounted(JsonObject whole) =>
        (Ballots.FirstOrDefault(b => PlaceOf(b.Word) is var (e, c) && whole["elections"]![e]!["contests"]![c]!["count"] is null).Word ?? Ballots.FirstOrDefault().Word) ?? string.Empty;

    private static (int Election, int Contest)? PlaceOf(string ballot) =>
        ballot.Split('.') is [var e, var c] && int.TryParse(e, NumberStyles.None, CultureInfo.InvariantCulture, out var election) && int.TryParse(c, NumberStyles.None, CultureInfo.InvariantCulture, out var contest)
            ? (election, contest)
            : null;
}
