using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Charters;
using UnionGovernance.Congresses;
using UnionGovernance.Crosschecks;
using UnionGovernance.Editions;
using UnionGovernance.Letters;
using UnionGovernance.Papers.Templates;
using UnionGovernance.Seals.Register;
using UnionGovernance.Years;

namespace UnionGovernance.Papers;

/// <summary>What a school has of one year to write papers from. What is not given gives no papers.</summary>
public sealed record PaperSources
{
    /// <summary>The unions, judged.</summary>
    public ImmutableArray<Assessment> Assessments { get; init; } = [];

    /// <summary>The book that judged them; the national one where there is none to judge.</summary>
    internal RuleBook Book => Assessments.IsDefaultOrEmpty ? RuleBook.National : Assessments[0].Book;

    /// <summary>The charter, with the steps by which it came into effect and the congresses that passed it. A text that is not in force is written as a charter and cited by no other paper.</summary>
    public Charter? Charter { get; init; }

    /// <summary>The congress, judged.</summary>
    public CongressReview? Congress { get; init; }

    /// <summary>The year, replayed.</summary>
    public YearReplay? Year { get; init; }

    /// <summary>The registers of the union's seals. The year's oversight reports print a checkpoint of each.</summary>
    public ImmutableArray<SealRegister> Seals { get; init; } = [];

    /// <summary>The forms' own words, where the school supplies them.</summary>
    public Wording Wording { get; init; } = Wording.Own;

    /// <summary>The texts that the papers are written in: those that ship with the library, or the school's own.</summary>
    public PaperTemplates Templates { get; init; } = PaperTemplates.Shipped;

    /// <summary>Who signs and when, where whoever has the papers written knows it.</summary>
    public Signing Signing { get; init; } = new();

    /// <summary>What only whoever signs knows of letters, letter by letter. What is not given is a line to fill in.</summary>
    public Sequence<Letter> Letters { get; init; } = [];

    /// <summary>In what people enter facts: work sheets say where in it each missing one goes.</summary>
    public Entry Entry { get; init; }

    /// <summary>Where a workbook has what stands at a JSON Pointer of a record, such as “基本情况”表B17; nothing where no workbook is used. <c>RecordWorkbook.CellOf</c> of the package Office says it.</summary>
    public Func<string, Words?>? Workbook { get; init; }

    /// <summary>What of charter, congress, year, seals and the record of their union cannot both be right: papers written from them would contradict each other.</summary>
    /// <remarks>Of a dossier the record of their union is held against them, else the first. A file of another union or year is told alone. A congress or a year with faults is held against nothing.</remarks>
    public ImmutableArray<Disagreement> Disagreements
    {
        get
        {
            ImmutableArray<Assessment> assessments = Assessments.IsDefault ? [] : Assessments;
            string?[] unions = [Charter?.Terms.Name.Of(Charter.Terms.Kind), Congress?.Proceedings.Union.Title, Year?.History.Opening.Union.Title];
            return Crosscheck.Of(new()
            {
                Record = (assessments.FirstOrDefault(a => unions.Contains(a.Record.Union.Title)) ?? assessments.FirstOrDefault())?.Record,
                Charter = Charter?.Terms,
                Congress = Congress is { FaultCount: 0 } ? Congress : null,
                Year = Year is { FaultCount: 0 } ? Year : null,
                Seals = [.. (Seals.IsDefault ? [] : Seals).Select(static s => s.Seal).Where(s => !assessments.Any(a => Crosscheck.MayBeOf(s, a.Record.Union)))],
            });
        }
    }

    /// <summary>What congress or year tells otherwise than the record of their own union does; nothing of any other record.</summary>
    internal IEnumerable<Disagreement> Contradicting(UnionRecord record) =>
        Congress?.Proceedings.Union == record.Union || Year?.History.Opening.Union == record.Union
            ? Disagreements.Where(static d => d is { Id: Crosscheck.OfFacts, Second.File: SchoolFile.Congress or SchoolFile.Year }) : [];

    /// <summary>What the charter of a union settles, where it is in force on a day; nothing of a draft, nor of another union's.</summary>
    internal CharterTerms? CharterOf(UnionYear union, Fact<LocalDate> day) => OwnCharter(union) is { } charter && charter.IsInForceOn(day) ? charter.Terms : null;

    /// <summary>The charter of a union, in force or not; nothing where it was not given.</summary>
    internal Charter? OwnCharter(UnionYear union) =>
        Charter is { Terms: var terms } && (terms.Name, terms.Kind, terms.Level) == (union.Name, union.Kind, union.Level) ? Charter : null;

    /// <summary>Whether the disclosure masks the names of students. By default they are printed in full, as they are published by duty.</summary>
    public bool MaskNames { get; init; }
}
