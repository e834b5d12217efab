using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Facts;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Serving;
using UnionGovernance.Years;

namespace UnionGovernance.Crosschecks;

/// <summary>Holds a school's files against each other, and each against itself where its parts are dated or told twice. It judges nothing: which of two places is right, the school says.</summary>
public static class Crosscheck
{
    /// <summary>The id of a disagreement of files that are not of one union and year.</summary>
    public const string OfOthers = "union";

    /// <summary>What of the files cannot both be right.</summary>
    /// <param name="files">The files, of one union and one year.</param>
    /// <returns>The disagreements; where the files are of different unions or years, those alone.</returns>
    /// <exception cref="ArgumentException">The congress or the year has faults.</exception>
    public static ImmutableArray<Disagreement> Of(SchoolFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (files.Congress is { FaultCount: > 0 } || files.Year is { FaultCount: > 0 })
        {
            throw new ArgumentException("A file with faults is held against nothing.", nameof(files));
        }

        ImmutableArray<Disagreement> others = [.. Others(files)];
        return others.Length > 0 ? others :
        [
            .. RecordCrosschecks.Facts(files), .. CharterCrosschecks.Caps(files), .. CharterCrosschecks.Terms(files), .. CharterCrosschecks.Departments(files),
            .. RecordCrosschecks.Ordinals(files), .. RecordCrosschecks.Campuses(files), .. YearCrosschecks.Appraisals(files), .. YearCrosschecks.Training(files),
            .. LetterCrosschecks.Approvals(files), .. LetterCrosschecks.Requests(files),
        ];
    }

    private static IEnumerable<Disagreement> Others(SchoolFiles files)
    {
        List<(SchoolFile File, string Union, AcademicYear? Year)> told = [];
        if (files.Record is { } record)
        {
            told.Add((SchoolFile.Record, record.Union.Title, record.Union.Year));
        }

        if (files.Charter is { } charter)
        {
            told.Add((SchoolFile.Charter, charter.Name.Of(charter.Kind), null));
        }

        if (files.Congress is { } congress)
        {
            told.Add((SchoolFile.Congress, congress.Proceedings.Union.Title, congress.Proceedings.Union.Year));
        }

        if (files.Year is { } year)
        {
            told.Add((SchoolFile.Year, year.History.Opening.Union.Title, year.History.Opening.Union.Year));
        }

        foreach (var other in told.Skip(1).Where(o => o.Union != told[0].Union || (o.Year is { } of && told[0].Year is { } first && of != first)))
        {
            yield return Differ(OfOthers, new(told[0].File, "/school"), new(other.File, "/school"), new("组织和学年", "union and year"), Named(told[0]), Named(other));
        }

        static string Named((SchoolFile File, string Union, AcademicYear? Year) of) => $"{of.Union}{of.Year?.Show(Language.Chinese)}";
    }

    internal static Disagreement Differ(string id, FilePlace one, FilePlace other, Words what, string first, string second) => new(id, one, other, new(
        $"{what.Chinese}：{one.File.Label.Chinese}为“{first}”，{other.File.Label.Chinese}为“{second}”",
        $"{what.English}: {one.File.Label.English} says “{first}”, {other.File.Label.English} “{second}”"));

    internal static FilePlace Place(YearReplay year, Act act) => new(SchoolFile.Year, year.History.Lines.FirstOrDefault(l => ReferenceEquals(l.Act, act)) is { } line ? Line(line) : string.Empty);

    internal static string Line(YearLine line) => FormattableString.Invariant($"{line.Number}:");

    internal static string Shown(LocalDate day, Language language) => DateForm.Instance.Show(day, language);
}
