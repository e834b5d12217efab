using System.Security.Cryptography;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Rules;

namespace UnionGovernance.Editions;

/// <summary>The editions and goals by which records are assessed: the national ones, and a province's or a school's beside them.</summary>
/// <remarks>
/// A book never changes; <see cref="With(Edition)"/> makes another. No two of its editions have one id, nor two lines of one edition, nor two
/// goals, and no goal has that of a line. In two editions one id may stand for different numbers: that is what an edition is for.
/// Two books are equal if their editions, goals and own facts say the same, in the same order.
/// </remarks>
public sealed class RuleBook : IEquatable<RuleBook>
{
    private RuleBook(Sequence<Edition> editions, Sequence<Rule> goals, Sequence<FactPath<UnionRecord>> own) => (Editions, Goals, Own) = (editions, goals, own);

    // No static member of a rule, a fact or a form may ask for this one: they are made first.

    /// <summary>The national tables, school before college, oldest first; those of graduate unions, then the ten measures of 2019; and the goals that schools set themselves.</summary>
    public static RuleBook National { get; } = new(
        [
            School2020.Table, School202111.Table, School2021.Table, School2022.Table, School2023.Table, College202111.Table, College2024.Table,
            School2020.OfGraduates, School202111.OfGraduates, School2021.OfGraduates, School2022.OfGraduates, School2023.OfGraduates,
            College202111.OfGraduates, College2024.OfGraduates,
            TenMeasures.Table,
        ],
        [.. SchoolGoals.All],
        []);

    /// <summary>The editions, each id once.</summary>
    public Sequence<Edition> Editions { get; }

    /// <summary>The goals that a school may set itself, each id once, in the order in which they are reported.</summary>
    public Sequence<Rule> Goals { get; }

    /// <summary>The school's own facts that are named (<see cref="OwnFact.Called{TValue}"/>), each once: a record that is read or assessed by the book must say of them what is understood.</summary>
    public Sequence<FactPath<UnionRecord>> Own { get; }

    /// <summary>The rules that a record may claim or set right, each id once: of all editions, as the first that has one states it, then the goals.</summary>
    public IEnumerable<Rule> Rules => Editions.SelectMany(static e => e.Items).Select(static i => i.Rule).Concat(Goals).DistinctBy(static r => r.Id);

    /// <summary>The SHA-256 of all that the book says, in lower-case hexadecimal: the same on every machine for the same book, and another for any other.</summary>
    /// <remarks>Whoever keeps verdicts keeps it beside them: a verdict of another book is judged anew.</remarks>
    public string Hash => field ??= Convert.ToHexStringLower(SHA256.HashData(RuleBookText.Of(this)));

    /// <summary>How a record stands in a file that speaks of this book's editions, rules and goals.</summary>
    internal RecordForm Form => field ??= new(
        [.. Editions.Select(static e => (e.Id, e.Called))],
        [.. Rules.Select(static r => (r.Id, r.Title))],
        [.. Goals.Select(static g => (g.Id, g.Title))],
        [.. TenMeasures.Headings],
        [.. Own]);

    /// <summary>The book with an edition: in the place of the one of its id, or after the others.</summary>
    /// <param name="edition">The edition.</param>
    /// <returns>The book.</returns>
    /// <exception cref="ArgumentException">The edition has no id or no lines; two of its lines have one id, or one has that of a goal; or an alternative has another id than its line, or options that another has.</exception>
    public RuleBook With(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentException.ThrowIfNullOrWhiteSpace(edition.Id, nameof(edition));
        if (edition.Items.IsDefaultOrEmpty)
        {
            throw new ArgumentException($"Edition {edition.Id} has no lines.", nameof(edition));
        }

        foreach (var item in edition.Items)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(item.Rule.Id, nameof(edition));
            if (item.Alternatives.Any(a => a.Rule.Id != item.Rule.Id) || item.Alternatives.DistinctBy(static a => a.Options).Count() != item.Alternatives.Count)
            {
                throw new ArgumentException($"An alternative of {item.Rule.Id} in edition {edition.Id} has another id, or options that another has.", nameof(edition));
            }
        }

        return edition.Items.GroupBy(static i => i.Rule.Id, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1) is { } twice ? throw new ArgumentException($"Two lines of edition {edition.Id} have the id {twice.Key}.", nameof(edition))
            : Goals.FirstOrDefault(g => edition.RuleOf(g.Id) is not null) is { } goal ? throw new ArgumentException($"{goal.Id} is the id of a goal.", nameof(edition))
            : new(Put(Editions, edition, static e => e.Id), Goals, Own);
    }

    /// <summary>The book with a goal that schools may set themselves: in the place of the one of its id, or after the others.</summary>
    /// <param name="goal">The goal.</param>
    /// <returns>The book.</returns>
    /// <exception cref="ArgumentException">The goal has no id, or that of a line of an edition.</exception>
    public RuleBook With(Rule goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentException.ThrowIfNullOrWhiteSpace(goal.Id, nameof(goal));
        return Editions.FirstOrDefault(e => e.RuleOf(goal.Id) is not null) is { } edition
            ? throw new ArgumentException($"{goal.Id} is the id of a line of edition {edition.Id}.", nameof(goal))
            : new(Editions, Put(Goals, goal, static g => g.Id), Own);
    }

    /// <summary>The book with a fact of the school's own: in the place of the one of its name, or after the others.</summary>
    /// <param name="own">The fact, named by <see cref="OwnFact.Called{TValue}"/>.</param>
    /// <returns>The book.</returns>
    /// <exception cref="ArgumentException">It is a fact for which a subject has a place.</exception>
    public RuleBook With(FactPath<UnionRecord> own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return OwnFact.IsOwn(own) ? new(Editions, Goals, Put(Own, own, static o => o.JsonPointer)) : throw new ArgumentException($"{own.JsonPointer} is no fact of the school's own.", nameof(own));
    }

    /// <summary>The edition of an id.</summary>
    /// <param name="id">The id, such as <c>school-2023-2024</c>.</param>
    /// <returns>The edition; nothing where there is none.</returns>
    public Edition? EditionOf(string id) => Editions.FirstOrDefault(e => e.Id == id);

    /// <summary>The newest yearly edition of a kind and level; of several of one year, the last.</summary>
    /// <param name="kind">Student union or graduate union.</param>
    /// <param name="level">School or college.</param>
    /// <returns>The edition.</returns>
    /// <exception cref="InvalidOperationException">There is none. In a book made from <see cref="National"/> there always is.</exception>
    public Edition Newest(UnionKind kind, UnionLevel level) =>
        Editions.Where(e => e.Yearly && e.Kind == kind && e.Level == level).OrderBy(static e => e.Year).Last();

    /// <summary>The editions that fit a record: the one it names, if that speaks of its level and kind; else its year's; else the latest before, carried forward.</summary>
    /// <param name="record">The record.</param>
    /// <returns>Those that fit, in the order of the book. Before the first known year none does; in 2021—2022 two national school tables do.</returns>
    public Sequence<Edition> Fitting(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        if (record.Edition is { } id)
        {
            return EditionOf(id) is { } named && named.SpeaksOf(record) ? [named] : [];
        }

        var earlier = Editions.Where(e => e.Yearly && e.SpeaksOf(record) && e.Year <= record.Union.Year).ToList();
        return earlier.Count == 0 ? [] : [.. earlier.Where(e => e.Year == earlier.Max(static l => l.Year))];
    }

    /// <summary>What the opinions of 2019 ask beside an edition of a year, which does not repeat it, or sets another limit.</summary>
    /// <param name="edition">The edition, one of the book's.</param>
    /// <returns>The lines, numbered by measure, the first measure first; none for an edition of no one year.</returns>
    public Sequence<Item> OpinionsBeside(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return [.. OpinionLinesBeside(edition).Select(static l => l.Item)];
    }

    // As a school's options read an edition they read the opinions, so the edition unread serves.
    internal Sequence<OpinionLine> OpinionLinesBeside(Edition edition) => OpinionLine.Beside(EditionOf(edition.Id) ?? edition);

    /// <summary>What a rule is called in the edition that fits a record, or in what the opinions ask beside it; where none does or it has no such line, in the newest that has one.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="record">The record; nothing where there is none yet.</param>
    /// <returns>The title; nothing where no edition and no goal has the id.</returns>
    public Words? TitleOf(string rule, UnionRecord? record = null) =>
        (record is null ? [] : Fitting(record)).Select(e => e.RuleOf(rule) ?? OpinionsBeside(e).FirstOrDefault(i => i.Rule.Id == rule)?.Rule).FirstOrDefault(static r => r is not null)?.Title
        ?? Editions.Where(static e => e.Yearly).OrderByDescending(static e => e.Year).Concat(Editions).Select(e => e.RuleOf(rule)).Concat(Goals.Where(g => g.Id == rule)).FirstOrDefault(static r => r is not null)?.Title;

    /// <summary>Assesses a record: by the edition that fits, as the record's options read it, by what the opinions of 2019 ask beside it, and by the goals that it names.</summary>
    /// <param name="record">The record, made in C# or read from a file.</param>
    /// <param name="asOf">The day to judge at, where the record does not say. Without either, what hangs on the day is undetermined.</param>
    /// <returns>The assessment; or that several editions fit, or none; or what is wrong with the record. What the record holds makes it never throw.</returns>
    public AssessmentOutcome Assess(UnionRecord record, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(record);
        record = asOf is { } day && record.AsOf.Known == Known.Unknown ? record with { AsOf = Fact.Given(day) } : record;
        if (RecordFile.Check(record, this) is { FaultCount: > 0 } reading)
        {
            return new AssessmentOutcome.Refused([.. reading.Faults], reading.FaultCount);
        }

        return Fitting(record) switch
        {
            [] => new AssessmentOutcome.NoneFits(record.Edition is { } id ? EditionOf(id) : null),
            [var edition] => new AssessmentOutcome.Assessed(Assessment.Of(record, edition, this)),
            var several => new AssessmentOutcome.SeveralFit(several),
        };
    }

    /// <inheritdoc/>
    public bool Equals(RuleBook? other) => other is not null && (ReferenceEquals(this, other) || Hash == other.Hash);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleBook);

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.GetHashCode(StringComparison.Ordinal);

    private static Sequence<T> Put<T>(Sequence<T> all, T one, Func<T, string> id) =>
        all.Any(o => id(o) == id(one)) ? [.. all.Select(o => id(o) == id(one) ? one : o)] : [.. all, one];
}
