using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Primitives;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Rules;
using UnionGovernance.Showcase.Forms;
using UnionGovernance.Showcase.Forms.Entries;

namespace UnionGovernance.Showcase.Trials;

/// <summary>A rule asked of facts that anyone may turn: what the record at hand says at first, and what is typed in its place.</summary>
internal sealed class Trial
{
    private const string Turned = "turned";
    private readonly Edition? _edition;
    private readonly Finding? _finding;

    private Trial(Edition? edition, Finding? finding, Filling filling, ImmutableArray<(FactEntry Entry, string At)> facts) =>
        (_edition, _finding, Filling, Facts) = (edition, finding, filling, facts);

    public Edition Edition => _edition ?? throw new InvalidOperationException("Facts alone are asked for here.");

    public Finding Finding => _finding ?? throw new InvalidOperationException("Facts alone are asked for here.");

    /// <summary>What people call someone of the roster that is looked at.</summary>
    public Func<string, string>? Called { get; private init; }

    /// <summary>Whether facts are asked for, and no rule is shown that says what they decide.</summary>
    public bool IsQuestion => _finding is null;

    /// <summary>What is typed, and what is wrong with it.</summary>
    public Filling Filling { get; }

    /// <summary>The facts that can be turned, each with the name of its inputs.</summary>
    public ImmutableArray<(FactEntry Entry, string At)> Facts { get; }

    /// <param name="edition">The edition.</param>
    /// <param name="rule">The id of one of its rules, of what the opinions ask beside it, or of a goal that a school may set itself.</param>
    /// <param name="sample">Whose facts stand there at first.</param>
    /// <param name="query">What was typed.</param>
    /// <param name="today">The day that is taken where the record names none.</param>
    /// <param name="own">Whether the sample's rosters are to stay, as on its own result; else facts alone are taken from it, as far as they decide.</param>
    /// <returns>The trial; nothing where the edition has no such rule.</returns>
    public static Trial? Of(Edition edition, string rule, UnionRecord sample, IQueryCollection query, LocalDate today, bool own = false)
    {
        var union = new UnionYear(
            edition.Level == UnionLevel.College ? new(sample.Union.Name.School, sample.Union.Name.College ?? "文学院") : new(sample.Union.Name.School),
            edition.Kind,
            edition.Level,
            own ? sample.Union.Year : edition.Year);
        Sequence<string> goals = RuleBook.National.Goals.Any(g => g.Id == rule) ? [rule] : [];
        var whole = sample with { Union = union, Edition = edition.Id, Goals = own ? sample.Goals : goals };
        if (Judged(whole, rule, today) is not { } first)
        {
            return null;
        }

        var measured = first.Explanation.Whole().Where(static e => e.Of is null).SelectMany(static e => e.Measured).DistinctBy(static m => m.Path.JsonPointer).ToList();
        var bare = own ? whole : new UnionRecord
        {
            Union = union,
            Edition = edition.Id,
            Goals = goals,
            AsOf = sample.AsOf,
            Remarks = [.. sample.Remarks.Where(r => measured.Exists(m => m.Path.JsonPointer == r.At))],
        };
        var typed = own ? RecordForm.Of(whole) : With(RecordForm.Of(bare), RecordForm.Of(whole), measured);
        var record = own ? whole : RecordForm.Read(typed).Value ?? whole;
        if (!own && Judged(record, rule, today) is { Verdict: Verdict.Undetermined } && first.Verdict != Verdict.Undetermined)
        {
            (record, typed) = (whole, RecordForm.Of(whole));
        }

        ImmutableArray<(FactEntry, string)> facts =
        [
            .. measured.Select(static m => PlacedEntry.NameOf(m.Path.JsonPointer)).Where(RecordForm.Facts.ContainsKey).Select(static n => (RecordForm.Facts[n], n)),
        ];
        var turned = Turn(typed, facts, query);
        var reading = ReferenceEquals(turned, typed) ? null : RecordForm.Read(turned);
        var filling = new Filling(turned, reading?.Faults ?? []);
        var judged = reading?.Value ?? record;
        return new(edition, Judged(judged, rule, today) ?? first, filling, facts) { Called = id => judged.Members.List.FirstOrDefault(m => m.Id == id) is { Name: { Known: Known.Given, Low: var name } } ? name : id };
    }

    /// <summary>A finding of a result, with the facts that can be turned: counts, shares, days, yes and no.</summary>
    /// <param name="edition">By which it was judged.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="typed">The record's facts as they are typed.</param>
    /// <param name="missing">Whether what is missing is asked for, rather than what was found.</param>
    public static Trial In(Edition edition, Finding finding, Typed typed, bool missing)
    {
        var measured = finding.Explanation.Whole().Where(static e => e.Of is null).SelectMany(static e => e.Measured).DistinctBy(static m => m.Path.JsonPointer).ToList();
        var wanted = finding.Explanation.Missing().Select(static p => p.JsonPointer).ToHashSet(StringComparer.Ordinal);
        return new(edition, finding, new(With(Typed.Nothing, typed, measured), []),
        [
            .. measured.Where(m => !missing || wanted.Contains(m.Path.JsonPointer)).Select(static m => PlacedEntry.NameOf(m.Path.JsonPointer))
                .Where(static n => RecordForm.Facts.TryGetValue(n, out var fact) && fact.Value is (OrderedEntry or YesNoEntry)).Select(static n => (RecordForm.Facts[n], n)),
        ]);
    }

    /// <summary>Facts to ask for, without a rule.</summary>
    /// <param name="filling">The form as it stands.</param>
    /// <param name="facts">The facts.</param>
    public static Trial Asking(Filling filling, IEnumerable<(FactEntry Entry, string At)> facts) => new(null, null, filling, [.. facts]);

    /// <returns>The same, asking for some of its facts only.</returns>
    /// <param name="facts">The facts.</param>
    public Trial Only(IEnumerable<(FactEntry Entry, string At)> facts) => new(_edition, _finding, Filling, [.. facts]);

    /// <returns>What is typed with one number changed by one, where a button asks for it; and as known what is filled in.</returns>
    public static Typed Turn(Typed typed, IEnumerable<(FactEntry Entry, string At)> facts, IQueryCollection query)
    {
        var all = facts.ToList();
        if (!query.ContainsKey(Turned) && !all.Exists(f => query.Keys.Any(k => k.StartsWith(FactEntry.ValueAt(f.At), StringComparison.Ordinal))))
        {
            return typed;
        }

        var values = typed.Names.ToDictionary(static n => n, n => new StringValues([.. typed.All(n)]), StringComparer.Ordinal);
        foreach (var (entry, at) in all)
        {
            var value = FactEntry.ValueAt(at);
            foreach (var old in values.Keys.Where(k => k == value || k.StartsWith($"{value}.", StringComparison.Ordinal)).ToList())
            {
                values.Remove(old);
            }

            foreach (var (name, given) in query.Where(q => q.Key == value || q.Key.StartsWith($"{value}.", StringComparison.Ordinal)))
            {
                values[name] = given;
            }

            values[FactEntry.Known(at)] = string.Empty;
        }

        if (query["step"].ToString() is [.., '+' or '-'] step && all.Exists(f => f.At == step[..^1]))
        {
            var value = FactEntry.ValueAt(step[..^1]);
            var number = Notation.Number(values.GetValueOrDefault(value).ToString()) ?? 0;
            values[value] = Math.Max(0, number + (step[^1] == '+' ? 1 : -1)).ToString(CultureInfo.InvariantCulture);
        }

        return new(values);
    }

    /// <returns>What is found of a rule in a record; nothing where its edition does not judge it.</returns>
    public static Finding? Judged(UnionRecord record, string rule, LocalDate today) =>
        RuleBook.National.Assess(record, today) is AssessmentOutcome.Assessed { Assessment: var assessment } ? assessment.All.FirstOrDefault(f => f.Item.Rule.Id == rule) : null;

    // What only a roster tells is typed as the figure that it gives.
    private static Typed With(Typed bare, Typed whole, List<Measurement> measured) => bare.With(measured.SelectMany(fact =>
    {
        var at = PlacedEntry.NameOf(fact.Path.JsonPointer);
        var told = whole.Under(at);
        return whole.Text(FactEntry.ValueAt(at)) is null && fact is { Known: Known.Given, Low: int or Share or bool }
            ? told.Append((FactEntry.ValueAt(at), fact.Low switch
            {
                Share share => string.Create(CultureInfo.InvariantCulture, $"{share.Part}/{share.Whole}"),
                bool yes => yes ? "true" : "false",
                var count => Convert.ToString(count, CultureInfo.InvariantCulture)!,
            }))
            : told;
    }));
}

/// <summary>A trial to show at its place.</summary>
/// <param name="Trial">The trial.</param>
/// <param name="Region">The id of what its answer stands in.</param>
internal sealed record TrialView(Trial Trial, string Region)
{
    /// <summary>The form to which the inputs belong, where they stand outside it.</summary>
    public string? Form { get; init; }
}
