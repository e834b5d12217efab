using System.Text.RegularExpressions;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Facts;
using UnionGovernance.Unions;

namespace UnionGovernance.Crosschecks;

/// <summary>The record, against what the other files show and against its own words.</summary>
internal static partial class RecordCrosschecks
{
    // One who takes part of a congress counts the last, this one and the next.
    private const int Near = 1;

    // Whatever two files state of one fact: what the year's acts and the congress show, and what the record says.
    public static IEnumerable<Disagreement> Facts(SchoolFiles files)
    {
        if (files.Record is not { } record)
        {
            yield break;
        }

        if (files.Year is { } year)
        {
            var shown = record.AsOf is { Known: Known.Given or Known.Within, High: var day } ? year.KnownOn(day).Record : year.Record;
            foreach (var path in RecordFacts.All.Where(p => !p.Agrees(record, shown)))
            {
                yield return Differ(Crosscheck.OfFacts, path, record, new(SchoolFile.Year, string.Empty), shown);
            }
        }

        // A congress that was still to come on the record's day is none of which the record tells.
        if (files.Congress is { } congress && FinishedCongress.Facts(record.AsOf is { Known: Known.Given or Known.Within, High: var on } ? congress.KnownOn(on) : congress) is { HeldOn.Known: Known.Given } held)
        {
            var shown = record with { Congress = held with { Dates = record.Congress.Dates } };
            var apart = CongressFacts.All.Where(p => !p.Agrees(record, shown)).ToList();

            // Of another congress every figure is another: its day says it all.
            foreach (var path in apart.Any(static p => p.JsonPointer == CongressFacts.HeldOn.JsonPointer) ? apart.Where(static p => p.JsonPointer == CongressFacts.HeldOn.JsonPointer) : apart)
            {
                yield return Differ(Crosscheck.OfFacts, path, record, new(SchoolFile.Congress, path.JsonPointer switch
                {
                    "/congress/number" => "/number",
                    "/congress/unionTerm" => "/unionTerm",
                    "/congress/heldOn" or "/congress/approvedByParty" or "/congress/approvedByFederation" or "/congress/reportedToFederation" or "/congress/inForm" => "/course",
                    "/congress/studentsRepresented" => "/quotas/units",
                    _ => path.JsonPointer.StartsWith("/congress/presidium", StringComparison.Ordinal) ? "/elections" : "/delegates",
                }), shown);
            }

            // Whom nobody elected validly no congress elected, whatever the record says of it.
            if (apart.TrueForAll(static p => p.JsonPointer != CongressFacts.HeldOn.JsonPointer) && record.Congress.PresidiumElectedBy is { Known: Known.Given, Low: ElectingBody.Congress or ElectingBody.Assembly } && held.PresidiumElectedBy.Known == Known.Unknown
                && congress.Elections.Any(static e => e.Election.Office == Office.Presidium && e.Election.Contests.Any(static c => c.Count is not null)))
            {
                yield return new(Crosscheck.OfFacts, new(SchoolFile.Record, CongressFacts.PresidiumElectedBy.JsonPointer), new(SchoolFile.Congress, "/elections"), new(
                    $"记录的{Quotation.Of(CongressFacts.PresidiumElectedBy.Label.Chinese)}为{CongressFacts.PresidiumElectedBy.Measure(record).Describe(Language.Chinese)}，学代会文件中这次选举没有形成有效的结果",
                    $"{CongressFacts.PresidiumElectedBy.Label.English}: the record says {CongressFacts.PresidiumElectedBy.Measure(record).Describe(Language.English)}, and the election of the congress's file came to no valid result"));
            }
        }
    }

    // The school's own words may count its congresses otherwise than its figures do.
    public static IEnumerable<Disagreement> Ordinals(SchoolFiles files)
    {
        if (files.Record is not { Congress.Number: { Known: Known.Given, Low: var number } } record)
        {
            yield break;
        }

        IEnumerable<(string At, string? Text)> texts =
        [
            .. record.Paragraphs.Select(static p => (FormattableString.Invariant($"/paragraphs/{p.Measure}"), (string?)p.Text)), ("/leadership", record.Leadership), ("/nextSteps", record.NextSteps),
            .. record.Corrections.SelectMany(static (c, i) => new[] { (FormattableString.Invariant($"/corrections/{i}/problem"), (string?)c.Problem), (FormattableString.Invariant($"/corrections/{i}/measure"), c.Measure) }),
        ];
        var near = Enumerable.Range(number - Near, 1 + (2 * Near)).Where(static n => n > 0).Select(ChineseNumeral.Of).ToHashSet();
        foreach (var (at, text) in texts)
        {
            foreach (var other in CongressOrdinal().Matches(text ?? string.Empty).Where(m => !near.Contains(m.Groups[1].Value)).Select(static m => m.Value).Distinct())
            {
                yield return new("ordinal", new(SchoolFile.Record, CongressFacts.Number.JsonPointer), new(SchoolFile.Record, at), new(
                    $"记录的代表大会是第{ChineseNumeral.Of(number)}次，这一段写的是“{other}”", $"The record's congress is number {number}; this text writes {other}"));
            }
        }
    }

    public static IEnumerable<Disagreement> Campuses(SchoolFiles files)
    {
        var ground = StructureFacts.LargeOrManyCampuses.JsonPointer;
        List<(FilePlace Place, string Number)> told = [];
        Add(new(SchoolFile.Record, $"/remarks/{ground.Replace("/", "~1", StringComparison.Ordinal)}/reason"), files.Record?.RemarkAt(ground)?.Reason);
        Add(new(SchoolFile.Charter, "/terms/largeGround"), files.Charter?.LargeGround);
        if (files.Record is { Colleges: { IsComplete: true } colleges } && colleges.List.All(static c => c.Kind.Known == Known.Given)
            && colleges.List.Count(static c => c.Kind.Low == CollegeKind.BranchCampus) is > 0 and var branches)
        {
            told.Add((new(SchoolFile.Record, "/colleges/list"), Counted(branches + 1)));
        }

        foreach (var other in told.Skip(1).Where(o => o.Number != told[0].Number))
        {
            yield return Crosscheck.Differ("campuses", told[0].Place, other.Place, new("校区", "campuses"), $"{told[0].Number}个", $"{other.Number}个");
        }

        void Add(FilePlace place, string? text)
        {
            if (NumberOfCampuses().Match(text ?? string.Empty) is { Success: true } found)
            {
                told.Add((place, int.TryParse(found.Groups[1].Value, out var digits) ? Counted(digits) : found.Groups[1].Value == "二" ? "两" : found.Groups[1].Value));
            }
        }

        static string Counted(int number) => number == 2 ? "两" : ChineseNumeral.Of(number);
    }

    private static Disagreement Differ(string id, FactPath<UnionRecord> path, UnionRecord record, FilePlace other, UnionRecord shown)
    {
        var (one, two) = (path.Measure(record), path.Measure(shown));
        return new(id, new(SchoolFile.Record, path.JsonPointer), other, new(
            $"记录的{Quotation.Of(path.Label.Chinese)}为{one.Describe(Language.Chinese)}，{other.File.Label.Chinese}为{two.Describe(Language.Chinese)}",
            $"{path.Label.English}: the record says {one.Describe(Language.English)}, {other.File.Label.English} {two.Describe(Language.English)}"));
    }

    [GeneratedRegex("第([一二三四五六七八九十百]+)[次届](?:学生|研究生)代表大会", RegexOptions.CultureInvariant)]
    private static partial Regex CongressOrdinal();

    [GeneratedRegex("([两一二三四五六七八九十]+|[0-9]{1,2})个校区", RegexOptions.CultureInvariant)]
    private static partial Regex NumberOfCampuses();
}
