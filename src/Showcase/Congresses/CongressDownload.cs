using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Office.Workbooks;

namespace UnionGovernance.Showcase.Congresses;

/// <summary>What a calculator made, to take along: a table that a spreadsheet opens, and the congress as a file, which grows on and can be sent in again.</summary>
internal static class CongressDownload
{
    public static FileContentResult Congress(CongressReview review) => new(ProceedingsFile.Write(review.Proceedings), "application/json") { FileDownloadName = "congress.json" };

    public static FileContentResult Seats(QuotaTable table, Speech speech) => Table(
        speech[CongressTexts.Quotas],
        [
            [speech[CongressTexts.Unit], speech[CongressTexts.Students], speech[CongressTexts.Seats]],
            .. table.Apportionment is { } shared
                ? shared.Lines.Select(l => new[] { l.Name, Number(l.Students), Number(l.Seats) ?? speech[CongressTexts.Open] })
                : table.Classes.Select(l => new[] { $"{l.Unit} {l.Name}", Number(l.Students), Number(l.Seats) ?? speech[CongressTexts.Open] }),
        ]);

    public static FileContentResult Count(ContestOutcome contest, Speech speech) => Table(
        speech[CongressTexts.Election],
        [
            [speech[CongressTexts.Candidate], speech[CongressTexts.VotesFor], speech[CongressTexts.Standing]],
            .. (contest.Lines is { } lines ? lines : []).Select(l => new[] { l.Name, Number(l.Votes), speech[l.Describe()] }),
        ]);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static FileContentResult Table(string name, IEnumerable<string?[]> rows) => new(
        Encoding.UTF8.GetBytes(CommaSeparated.Mark + string.Concat(rows.Select(static r => $"{string.Join(',', r.Select(static c => CommaSeparated.Cell(c ?? string.Empty, quoted: true)))}\r\n"))), "text/csv; charset=utf-8")
    { FileDownloadName = $"{name}.csv" };
}
