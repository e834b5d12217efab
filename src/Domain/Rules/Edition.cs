using System.Collections.Immutable;
using UnionGovernance.Law;

namespace UnionGovernance.Rules;

/// <summary>One year's table for one level and kind of union.</summary>
/// <param name="Id">Its name, such as <c>school-2023-2024</c>.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Level">The level it speaks of.</param>
/// <param name="Year">The academic year it was made for.</param>
/// <param name="MetWord">The word the form has for a kept indicator.</param>
/// <param name="NotMetWord">The word the form has for a broken one. There is no third word on the form.</param>
/// <param name="Items">Its lines, in the printed order.</param>
public sealed record Edition(
    string Id,
    Words Title,
    UnionLevel Level,
    AcademicYear Year,
    string MetWord,
    string NotMetWord,
    ImmutableArray<Item> Items)
{
    /// <summary>What an edition is called where one is named.</summary>
    public static Words Label { get; } = new("指标表", "edition");

    /// <summary>The kind of union it speaks of.</summary>
    public UnionKind Kind { get; init; } = UnionKind.StudentUnion;

    /// <summary>What it is called among others: two of one title differ in whom they judge, and one that is no year's judges all.</summary>
    public Words Called => Yearly ? new($"{Title.Chinese} · {Kind.Label.Chinese}", $"{Title.English} · {Kind.Label.English}") : Title;

    /// <summary>What its form calls the column of indicators.</summary>
    public string IndicatorColumn { get; init; } = "指标";

    /// <summary>What its form calls the column of conclusions.</summary>
    public string ConclusionColumn { get; init; } = "结论";

    /// <summary>What its filing form is called.</summary>
    public string FilingTitle { get; init; } = "改革情况备案表";

    /// <summary>Whether the head of its filing form names the union alone, and asks for no colleges, no provincial check and no public link.</summary>
    public bool FilingNamesUnionAlone { get; init; }

    /// <summary>The document that its year's disclosures cite beside the opinions of 2019; nothing where they cite the opinions alone.</summary>
    public Document? CitedInDisclosures { get; init; }

    /// <summary>Whether it was made for one academic year. The ten measures were not: they are never carried forward, and speak of either kind.</summary>
    public bool Yearly { get; init; } = true;

    /// <summary>Whether it speaks of a record's level and kind.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The answer; the year is another matter.</returns>
    public bool SpeaksOf(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Level == record.Union.Level && (Kind == record.Union.Kind || !Yearly);
    }

    /// <summary>Whether it and another edition speak of unions of one level and kind, so that they can be compared.</summary>
    /// <param name="other">The other edition.</param>
    /// <returns>The answer; an edition of no one year speaks of either kind.</returns>
    public bool IsComparableWith(Edition other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Level == other.Level && (Kind == other.Kind || !Yearly || !other.Yearly);
    }

    /// <summary>Whether judging a record by it carries it forward from an earlier year.</summary>
    /// <param name="record">The record.</param>
    /// <returns>The answer.</returns>
    public bool IsCarriedForwardTo(UnionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Yearly && Year < record.Union.Year;
    }

    /// <summary>Its rule of a name.</summary>
    /// <param name="id">The rule's id.</param>
    /// <returns>The rule; nothing where no line has it.</returns>
    public Rule? RuleOf(string id) => Items.FirstOrDefault(i => i.Rule.Id == id)?.Rule;

    /// <summary>The edition as a school reads it: each line with the alternative of its options.</summary>
    /// <param name="options">What the school settles among different readings.</param>
    /// <returns>The edition.</returns>
    public Edition As(RecordOptions options) =>
        Items.Any(i => i.Alternatives.Any(a => a.Options == options)) ? this with { Items = [.. Items.Select(i => i.As(options))] } : this;

    /// <summary>Assesses a record that was checked, as its options read this edition.</summary>
    /// <param name="record">The facts.</param>
    /// <returns>One finding an item, in the printed order.</returns>
    /// <exception cref="ArgumentException">The record is of the other level.</exception>
    internal ImmutableArray<Finding> Assess(UnionRecord record) => record.Union.Level == Level
        ? [.. As(record.Options).Items.Select(i => Finding.Of(i, record))]
        : throw new ArgumentException($"Edition {Id} is for the {Level} level; the record is of the {record.Union.Level} level.", nameof(record));

    /// <inheritdoc/>
    public override string ToString() => Title.Chinese;
}
