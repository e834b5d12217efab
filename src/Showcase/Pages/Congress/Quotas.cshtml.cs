using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using UnionGovernance.Showcase.Congresses;

namespace UnionGovernance.Showcase.Pages.Congress;

internal sealed class QuotasModel(SampleCongress sample, Speech speech) : CongressPage
{
    public string?[] Units { get; private set; } = [];

    public string?[] Students { get; private set; } = [];

    public string? Seats { get; private set; }

    public string? Floor { get; private set; }

    public string? Share { get; private set; }

    public string? Lots { get; private set; }

    public string?[] Classes { get; private set; } = [];

    public string? Total { get; private set; }

    public string? Least { get; private set; }

    public string? Office { get; private set; }

    public string? Each { get; private set; }

    public string? ClassShare { get; private set; }

    public string? Rounding { get; private set; }

    public string? ClassLeast { get; private set; }

    public int RowCount { get; private set; }

    public IActionResult OnGet(
        string?[] unit, string?[] students, string?[] classes, string? seats, string? floor, string? share, string? lots, string? total, string? least, string? office,
        string? each, string? classShare, string? rounding, string? classLeast, int rows, [FromQuery(Name = "do")] string? task)
    {
        (Total, Least, Office, Each, ClassShare, Rounding, ClassLeast) = (total, least, office, each, classShare, rounding, classLeast);
        var plan = sample.Review.Quotas.Plan;
        var fresh = unit.Length == 0;
        (Units, Students) = fresh
            ? ([.. plan.Units.Select(static u => u.Name)], [.. plan.Units.Select(static u => u.Students?.ToString(System.Globalization.CultureInfo.InvariantCulture))])
            : (unit, students);
        Classes = fresh ? [] : classes;
        (Seats, Floor, Share, Lots) = fresh ? (seats, "3", "1%", lots) : (seats, floor, share, lots);
        var typed = Units.Select((name, i) => (Name: name, Students: Students.ElementAtOrDefault(i), Classes: Classes.ElementAtOrDefault(i)))
            .Where(static u => !string.IsNullOrWhiteSpace(u.Name) || !string.IsNullOrWhiteSpace(u.Students) || !string.IsNullOrWhiteSpace(u.Classes)).ToList();
        (Units, Students, Classes) = ([.. typed.Select(static u => u.Name)], [.. typed.Select(static u => u.Students)], [.. typed.Select(static u => u.Classes)]);
        RowCount = Rows(typed.Count, rows);
        Judge(TypedCongress.Congress(
            ("students", TypedCongress.Number(Total)),
            ("terms", TypedCongress.Object(
                ("delegateShare", TypedCongress.Text(Share)),
                ("unitFloor", TypedCongress.Number(Floor)),
                ("classQuota", Asked(TypedCongress.Object(
                    ("seats", TypedCongress.Number(Each)),
                    ("share", TypedCongress.Text(ClassShare)),
                    ("rounding", TypedCongress.Text(Rounding)),
                    ("atLeast", TypedCongress.Number(ClassLeast))))),
                ("exOfficio", string.IsNullOrWhiteSpace(Office) ? null : new JsonArray(ExOfficio)),
                ("leastHeads", Asked(TypedCongress.Object(("delegates", TypedCongress.Number(Least))))))),
            ("quotas", TypedCongress.Object(
                ("seats", TypedCongress.Number(Seats)),
                ("units", new JsonArray([.. typed.Select(static u => TypedCongress.Object(
                    ("name", TypedCongress.Text(u.Name)), ("students", TypedCongress.Number(u.Students)), ("branches", Branches(u.Classes))))])),
                ("exOfficio", string.IsNullOrWhiteSpace(Office) ? null : new JsonArray(TypedCongress.Object(("name", ExOfficio), ("seats", TypedCongress.Number(Office))))),
                ("lots", TypedCongress.Names(Lots))))));
        return task switch
        {
            "table" when Review is { } judged => CongressDownload.Seats(judged.Quotas, speech),
            "file" when Review is { } judged => CongressDownload.Congress(judged),
            _ => Page(),
        };
    }

    private const string ExOfficio = "当然代表";

    private static JsonObject? Asked(JsonObject typed) => typed.Count > 0 ? typed : null;

    // The students of each class, in the order typed: 34、36、41.
    private static JsonArray? Branches(string? classes) => TypedCongress.Names(classes) is { } typed
        ? [.. typed.Select(static (heads, i) => TypedCongress.Object(
            ("name", FormattableString.Invariant($"{i + 1}班")), ("students", TypedCongress.Number((string?)heads))))]
        : null;
}
