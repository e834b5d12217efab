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

    /// <summary>The id of a fact that the record tells one way, and congress or year another.</summary>
    public const string OfFacts = "fact";

    private static readonly string[] _institutions = ["大学", "学院", "学校", "书院", "校区"];

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

    /// <summary>Whether a seal may be a union's, as far as the name that stands on it tells: it names no other school, no college beside a school's union, no other kind of union.</summary>
    /// <param name="seal">The name on the seal.</param>
    /// <param name="union">The union.</param>
    /// <returns>The answer; yes for a name that tells nothing of whose the seal is.</returns>
    public static bool MayBeOf(string seal, UnionYear union)
    {
        ArgumentNullException.ThrowIfNull(seal);
        ArgumentNullException.ThrowIfNull(union);
        var school = seal.IndexOf(union.Name.School, StringComparison.Ordinal);
        if (school < 0)
        {
            return !NamesInstitution(seal);
        }

        var rest = seal[(school + union.Name.School.Length)..];
        return (union.Name.College is { } college ? rest.Contains(college, StringComparison.Ordinal) || !rest.Contains(union.Kind.Label.Chinese, StringComparison.Ordinal) : !NamesInstitution(rest))
            && (union.Kind == UnionKind.GraduateUnion ? !rest.Contains(UnionKind.StudentUnion.Label.Chinese, StringComparison.Ordinal) : !rest.Contains(UnionKind.GraduateUnion.Label.Chinese, StringComparison.Ordinal));
    }

    private static bool NamesInstitution(string name) => _institutions.Any(i => name.Contains(i, StringComparison.Ordinal));

    private static IEnumerable<Disagreement> Others(SchoolFiles files)
    {
        List<(SchoolFile File, string Union, AcademicYear? Year, UnionYear Of)> told = [];
        if (files.Record is { } record)
        {
            told.Add((SchoolFile.Record, record.Union.Title, record.Union.Year, record.Union));
        }

        if (files.Charter is { } charter)
        {
            told.Add((SchoolFile.Charter, charter.Name.Of(charter.Kind), null, new(charter.Name, charter.Kind, charter.Level, null)));
        }

        if (files.Congress is { } congress)
        {
            told.Add((SchoolFile.Congress, congress.Proceedings.Union.Title, congress.Proceedings.Union.Year, congress.Proceedings.Union));
        }

        if (files.Year is { } year)
        {
            told.Add((SchoolFile.Year, year.History.Opening.Union.Title, year.History.Opening.Union.Year, year.History.Opening.Union));
        }

        foreach (var seal in told.Count == 0 ? [] : files.Seals.Where(s => !MayBeOf(s, told[0].Of)))
        {
            yield return Differ(OfOthers, new(told[0].File, "/school"), new(SchoolFile.Register, "/seal"), UnionMembers.Kind, told[0].Union, seal);
        }

        foreach (var other in told.Skip(1).Where(o => o.Union != told[0].Union || (o.Year is { } of && told[0].Year is { } first && of != first)))
        {
            yield return Differ(OfOthers, new(told[0].File, "/school"), new(other.File, "/school"), new("组织和学年", "union and year"), Named(told[0]), Named(other));
        }

        static string Named((SchoolFile File, string Union, AcademicYear? Year, UnionYear Of) of) => $"{of.Union}{of.Year?.Show(Language.Chinese)}";
    }

    internal static Disagreement Differ(string id, FilePlace one, FilePlace other, Words what, string first, string second) => new(id, one, other, new(
        $"{what.Chinese}：{one.File.Label.Chinese}为“{first}”，{other.File.Label.Chinese}为“{second}”",
        $"{what.English}: {one.File.Label.English} says “{first}”, {other.File.Label.English} “{second}”"));

    internal static FilePlace Place(YearReplay year, Act act) => new(SchoolFile.Year, year.History.Lines.FirstOrDefault(l => ReferenceEquals(l.Act, act)) is { } line ? Line(line) : string.Empty);

    internal static string Line(YearLine line) => FormattableString.Invariant($"{line.Number}:");

    internal static string Shown(LocalDate day, Language language) => DateForm.Instance.Show(day, language);
}
