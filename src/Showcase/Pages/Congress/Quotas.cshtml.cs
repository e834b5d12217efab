using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;
using UnionGovernance.Congresses;
using UnionGovernance.Showcase.Congresses;

namespace UnionGovernance.Showcase.Pages.Congress;

internal sealed class QuotasModel(SampleCongress sample, Speech speech) : CongressPage
{
    private const string Office = "office";
    private static readonly string _exOfficio = CongressColumns.ExOfficio.Chinese;

    // What is typed in one field, and its place in the congress's file.
    private static readonly (string Name, string At, Func<string?, JsonNode?> Value)[] _fields =
    [
        ("share", "/terms/delegateShare", TypedCongress.Text), ("floor", "/terms/unitFloor", TypedCongress.Number), ("seats", "/quotas/seats", TypedCongress.Number),
        ("total", "/students", TypedCongress.Number), ("least", "/terms/leastHeads/delegates", TypedCongress.Number), ("each", "/terms/classQuota/seats", TypedCongress.Number),
        ("classShare", "/terms/classQuota/share", TypedCongress.Text), ("rounding", "/terms/classQuota/rounding", TypedCongress.Text), ("classLeast", "/terms/classQuota/atLeast", TypedCongress.Number),
        ("lots", "/quotas/lots", TypedCongress.Names),
    ];

    /// <summary>What stands in the fields, by their names.</summary>
    public Dictionary<string, string?> Typed { get; } = new(StringComparer.Ordinal);

    public List<(string? Name, string? Students, string? Classes)> Units { get; private set; } = [];

    public int RowCount { get; private set; }

    public IActionResult OnGet(int rows, [FromQuery(Name = "do")] string? task)
    {
        if (!Request.Query.ContainsKey("unit"))
        {
            TakeSample();
        }

        return Share(name => Request.Query[name], rows, task);
    }

    /// <param name="congress">The visitor's congress, in which the seats are shared.</param>
    /// <param name="rows">How many units to offer.</param>
    /// <param name="task">What to give: the table, the file, or the page.</param>
    public IActionResult OnPost([FromForm] string? congress, [FromForm] int rows, [FromForm(Name = "do")] string? task)
    {
        if (string.IsNullOrEmpty(congress) || !Open(congress))
        {
            return Redirect("/congress/start");
        }

        if (!Request.Form.ContainsKey("unit"))
        {
            TakeOwn(Whole());
        }

        return Share(name => Request.Form[name], rows, task);
    }

    private IActionResult Share(Func<string, StringValues> typed, int rows, string? task)
    {
        if (typed("unit").Count > 0)
        {
            foreach (var name in _fields.Select(static f => f.Name).Append(Office))
            {
                Typed[name] = typed(name);
            }

            Units = [.. typed("unit").Select((name, i) => (name, typed("students").ElementAtOrDefault(i), typed("classes").ElementAtOrDefault(i)))
                .Where(static u => !string.IsNullOrWhiteSpace(u.name) || !string.IsNullOrWhiteSpace(u.Item2) || !string.IsNullOrWhiteSpace(u.Item3))];
        }

        RowCount = Rows(Units.Count, rows);
        Judge(Filled(Whole()));
        return task switch
        {
            "table" when Review is { } judged => CongressDownload.Seats(judged.Quotas, speech),
            "file" when Review is { } judged => CongressDownload.Congress(judged),
            _ => Page(),
        };
    }

    // What the file says and was not typed otherwise stays as it is: the names of classes, the kinds of ex-officio delegates.
    private JsonObject Filled(JsonObject whole)
    {
        foreach (var (name, at, value) in _fields)
        {
            TypedCongress.Put(whole, at, value(Typed.GetValueOrDefault(name)));
        }

        var known = TypedCongress.Named(TypedCongress.At(whole, "/quotas/units"));
        TypedCongress.Put(whole, "/quotas/units", new JsonArray([.. Units.Select(u => Unit(known.GetValueOrDefault(u.Name?.Trim() ?? string.Empty), u))]));
        var office = Typed.GetValueOrDefault(Office);
        if ((office ?? string.Empty).Trim() != (OfficeOf(whole) ?? string.Empty))
        {
            TypedCongress.Put(whole, "/terms/exOfficio", string.IsNullOrWhiteSpace(office) ? null : new JsonArray(_exOfficio));
            TypedCongress.Put(whole, "/quotas/exOfficio", string.IsNullOrWhiteSpace(office) ? null : new JsonArray(TypedCongress.Object(("name", _exOfficio), ("seats", TypedCongress.Number(office)))));
        }

        return whole;
    }

    private static JsonObject Unit(JsonObject? known, (string? Name, string? Students, string? Classes) typed)
    {
        var unit = known?.DeepClone().AsObject() ?? TypedCongress.Object(("name", TypedCongress.Text(typed.Name)));
        TypedCongress.Put(unit, "/students", TypedCongress.Number(typed.Students));
        if ((typed.Classes ?? string.Empty).Trim() != (ClassesOf(unit) ?? string.Empty))
        {
            TypedCongress.Put(unit, "/branches", Branches(typed.Classes));
        }

        return unit;
    }

    private void TakeSample()
    {
        (Typed["floor"], Typed["share"]) = ("3", "1%");
        Units = [.. sample.Review.Quotas.Plan.Units.Select(static u => ((string?)u.Name, u.Students?.ToString(CultureInfo.InvariantCulture), (string?)null))];
    }

    private void TakeOwn(JsonObject whole)
    {
        foreach (var (name, at, _) in _fields)
        {
            Typed[name] = TypedCongress.Shown(TypedCongress.At(whole, at));
        }

        Typed[Office] = OfficeOf(whole);
        Units = [.. (TypedCongress.At(whole, "/quotas/units") as JsonArray ?? []).OfType<JsonObject>().Select(static u => (TypedCongress.Shown(u["name"]), TypedCongress.Shown(u["students"]), ClassesOf(u)))];
    }

    private static string? OfficeOf(JsonObject whole) => TypedCongress.At(whole, "/quotas/exOfficio") is JsonArray { Count: > 0 } seats
        ? seats.Sum(static s => (int)s!["seats"]!).ToString(CultureInfo.InvariantCulture)
        : null;

    private static string? ClassesOf(JsonObject unit) => unit["branches"] is JsonArray classes ? string.Join('、', classes.Select(static c => TypedCongress.Shown(c!["students"]))) : null;

    // The students of each class, in the order typed: 34、36、41.
    private static JsonArray? Branches(string? classes) => TypedCongress.Names(classes) is { } typed
        ? [.. typed.Select(static (heads, i) => TypedCongress.Object(
            ("name", FormattableString.Invariant($"{i + 1}班")), ("students", TypedCongress.Number((string?)heads))))]
        : null;
}
