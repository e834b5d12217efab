using System.Collections.Immutable;
using Microsoft.Extensions.Primitives;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Rules;
using UnionGovernance.Showcase.Forms;
using UnionGovernance.Showcase.Forms.Entries;

namespace UnionGovernance.Showcase.Trials;

/// <summary>The seven questions that a teacher can answer by heart, and what is found by them alone.</summary>
internal sealed class QuickCheck
{
    /// <summary>The facts that are asked for. A fact of circumstance is asked below the one that it bears on.</summary>
    public static ImmutableArray<string> Asked { get; } =
        ["structure.staff", "structure.largeOrManyCampuses", "structure.presidium", "structure.departments", "congress.heldOn", "appraisal.autumn", "appraisal.spring"];

    private static readonly string[] _head = ["school", "college", "kind", "level", "academicYear"];

    private QuickCheck(Typed typed, Filling filling, AssessmentAnswer? answer) => (Typed, Filling, Answer) = (typed, filling, answer);

    public Typed Typed { get; }

    /// <returns>What the school or the college is called, as it was typed; nothing where nobody said.</returns>
    /// <param name="name">Its name in the record's file.</param>
    public string? Named(string name) => Typed.Text(name) is { } given && !IsNoName(given) ? given : null;

    public Filling Filling { get; }

    /// <summary>What was found, a fact that has a fault being unknown; nothing where whose union it is, or its year, has one.</summary>
    public AssessmentAnswer? Answer { get; }

    public ImmutableArray<(FactEntry Entry, string At)> Facts { get; } =
        [.. Asked.Select(static a => ((FactEntry)((GroupEntry)RecordForm.Record[a.Split('.')[0]])[a.Split('.')[1]], a))];

    /// <param name="query">What was typed, by the names of the form.</param>
    /// <param name="today">The day, which says the academic year and the day of assessment unless they are typed.</param>
    /// <param name="language">In which a union is called that nobody named.</param>
    public static QuickCheck Of(IQueryCollection query, LocalDate today, Language language)
    {
        var values = new Dictionary<string, StringValues>(StringComparer.Ordinal)
        {
            ["school"] = CheckTexts.Ours.In(language),
            ["kind"] = "studentUnion",
            ["level"] = "school",
            ["academicYear"] = AcademicYear.Of(today).ToString(),
        };
        foreach (var name in _head.Where(n => !string.IsNullOrWhiteSpace(query[n])))
        {
            values[name] = query[name];
        }

        if (values["level"] == "college" && !values.ContainsKey("college"))
        {
            values["college"] = CheckTexts.OurCollege.In(language);
        }

        var typed = new Typed(values);
        var facts = new QuickCheck(typed, new(typed, []), null).Facts;
        typed = Trial.Turn(typed, facts, query);
        var reading = RecordForm.Read(typed);
        var filling = new Filling(typed, reading.Faults);

        // What one field holds that cannot be is not known, and the others are judged all the same.
        var wrong = filling.Faults.Select(static f => f.Entry?.At).ToList();
        var read = reading.Value is null && wrong.TrueForAll(w => facts.Any(f => IsOf(w, f.At)))
            ? RecordForm.Read(facts.Where(f => wrong.Exists(w => IsOf(w, f.At))).Aggregate(typed, static (t, f) => t.With(FactEntry.ValueAt(f.At), string.Empty))).Value
            : reading.Value;
        return new(typed, filling, read is null ? null : AssessmentAnswer.Of(read, null, today));
    }

    /// <returns>What of a union's name nobody gave, by the names in the record's file.</returns>
    /// <param name="name">The name.</param>
    public static ImmutableArray<string> Unnamed(UnionName name) =>
        [.. new[] { ("school", name.School), ("college", name.College) }.Where(static n => n.Item2 is not null && IsNoName(n.Item2)).Select(static n => n.Item1)];

    private static bool IsOf(string? at, string fact) => at == fact || at?.StartsWith($"{fact}.", StringComparison.Ordinal) == true;

    private static bool IsNoName(string name) => new[] { CheckTexts.Ours, CheckTexts.OurCollege }.Any(w => name == w.Chinese || name == w.English);

    /// <summary>The table by which these questions are judged; nothing where none fits, or several do.</summary>
    public Edition? Table => Answer?.Assessment?.Edition;

    /// <returns>The first finding that reads a fact; nothing where the table does not ask it.</returns>
    public Finding? On(FactEntry fact) =>
        Answer?.Assessment?.All.FirstOrDefault(f => f.Explanation.Whole().SelectMany(static e => e.Measured).Any(m => m.Path.JsonPointer == fact.Field.JsonPointer));

    /// <summary>What is found of these questions, in a sentence; or that a person has to choose by which table.</summary>
    public Words? Sum()
    {
        if (Answer is not { Assessment: not null })
        {
            return Answer?.Question is { } question ? Joined(question, CheckTexts.WhereToChoose) : null;
        }

        var found = Facts.Select(f => On(f.Entry)).ToList();
        var parts = found.OfType<Finding>().Distinct().Where(static f => f.Verdict is Verdict.NotMet or Verdict.Undetermined).GroupBy(static f => f.Verdict).OrderBy(static g => g.Key).ToList();
        var sum = parts.Count == 0 ? new("这几项都符合。", "All of these are met.")
            : new Words(
                string.Join('；', parts.Select(static p => $"{p.Count()}项{p.Key.Describe(Language.Chinese)}：{string.Join('、', p.Select(static f => f.Item.Rule.Name.Chinese))}")) + "。",
                string.Join("; ", parts.Select(static p => $"{p.Count()} {p.Key.Describe(Language.English)}: {string.Join(", ", p.Select(static f => f.Item.Rule.Name.English))}")) + ".");
        return found.Count(static f => f is null) is > 0 and var notAsked ? Joined(sum, CheckTexts.AndNotAsked(notAsked)) : sum;
    }

    private static Words Joined(Words first, Words then) => new($"{first.Chinese}{then.Chinese}", $"{first.English}{then.English}");
}
