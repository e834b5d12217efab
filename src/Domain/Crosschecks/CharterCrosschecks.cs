using UnionGovernance.Charters;
using UnionGovernance.Unions;
using UnionGovernance.Unions.Serving;

namespace UnionGovernance.Crosschecks;

/// <summary>The charter, against the record and the year.</summary>
internal static class CharterCrosschecks
{
    // What the charter caps, and the record exceeds: the general rule may well be kept.
    public static IEnumerable<Disagreement> Caps(SchoolFiles files)
    {
        if (files is not { Charter: { } charter, Record: { } record })
        {
            yield break;
        }

        foreach (var (path, cap, at) in new[] { (StructureFacts.Staff, charter.StaffCap, "/terms/staff"), (StructureFacts.Presidium, charter.PresidiumCap, "/terms/presidium") })
        {
            if (path.Read(record) is { Known: Known.Given, Low: var heads } && heads > cap)
            {
                yield return new("charter-cap", new(SchoolFile.Record, path.JsonPointer), new(SchoolFile.Charter, at), new(
                    $"记录的{Quotation.Of(path.Label.Chinese)}为{heads}人，章程规定不超过{cap}人",
                    $"The record has {path.Label.English}: {heads}; the charter allows at most {cap}"));
            }
        }

        if (charter.Departments.Count > 0 && StructureFacts.Departments.Read(record) is { Known: Known.Given, Low: var departments } && departments != charter.Departments.Count)
        {
            yield return new("departments", new(SchoolFile.Record, StructureFacts.Departments.JsonPointer), new(SchoolFile.Charter, "/terms/departments"), new(
                $"记录有{departments}个工作部门，章程列出{charter.Departments.Count}个",
                $"The record has {departments} departments; the charter names {charter.Departments.Count}"));
        }
    }

    // A charter that the year or the congress was held by, and the charter that is kept.
    public static IEnumerable<Disagreement> Terms(SchoolFiles files)
    {
        if (files.Charter is not { } charter)
        {
            yield break;
        }

        if (files.Year?.History.Lines.LastOrDefault(static l => l.Act is CharterInForce) is { Act: CharterInForce { Charter.Terms: var lived } } line)
        {
            foreach (var apart in Apart(charter, lived, new(SchoolFile.Year, Crosscheck.Line(line))))
            {
                yield return apart;
            }
        }

        if (files.Congress is { } congress)
        {
            foreach (var apart in Apart(charter, charter with { Congress = congress.Proceedings.Terms }, new(SchoolFile.Congress, "/terms")))
            {
                yield return apart;
            }
        }

        static IEnumerable<Disagreement> Apart(CharterTerms one, CharterTerms other, FilePlace place) => CharterTermTable.All.Where(t => t.Show(one) != t.Show(other)).Select(t =>
            Crosscheck.Differ("terms", new(SchoolFile.Charter, $"/terms{(t.Members is [var first, ..] ? first : string.Empty)}"), place, t.Option.Question, t.Show(one), t.Show(other)));
    }

    public static IEnumerable<Disagreement> Departments(SchoolFiles files)
    {
        if (files is not { Charter: { Departments: { Count: > 0 } named } charter, Year: { } year } || year.History.Opening.AsOf is not { Known: Known.Given, Low: var day })
        {
            yield break;
        }

        var standing = year.Subject<PresidiumAndDepartments>().StandingOn(day).Where(static b => b.Tier == Tier.Department).Select(static b => b.Name).ToList();
        foreach (var name in standing.Where(n => !named.Contains(n)))
        {
            var line = year.History.Lines.LastOrDefault(l => l.Act is DepartmentSetUp act && act.Department == name);
            yield return new("departments", new(SchoolFile.Year, line is null ? string.Empty : Crosscheck.Line(line)), new(SchoolFile.Charter, "/terms/departments"), new(
                $"年度文件设有“{name}”，章程没有这个工作部门", $"The year has a department {name}; the charter has none of that name"));
        }

        foreach (var name in named.Where(n => standing.Count > 0 && !standing.Contains(n)))
        {
            yield return new("departments", new(SchoolFile.Charter, "/terms/departments"), new(SchoolFile.Year, string.Empty), new(
                $"章程设有“{name}”，年度文件到{Crosscheck.Shown(day, Language.Chinese)}没有这个工作部门", $"The charter has a department {name}; the year has none of that name by {Crosscheck.Shown(day, Language.English)}"));
        }
    }
}
