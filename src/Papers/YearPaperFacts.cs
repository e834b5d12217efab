using System.Globalization;
using NodaTime;
using UnionGovernance.Facts;

namespace UnionGovernance.Papers;

/// <summary>Makes the facts of a year's papers: text escaped, tables as they are, numbers and days as papers print them.</summary>
internal static class YearPaperFacts
{
    public static PaperFact UnionName(UnionRecord opening) => Text("union", new("学生会名称", "the union's name"), "open", "/record/school", YearPaper.Union(opening));

    public static PaperFact Text(string key, Words label, string act, string jsonPointer, string? text) =>
        new(key, label, YearPaper.At(act, jsonPointer), string.IsNullOrEmpty(text) ? null : Dialect.Escape(text));

    public static PaperFact Table(string key, Words label, string act, string jsonPointer, string[] head, IReadOnlyCollection<IEnumerable<string>> rows) =>
        new(key, label, YearPaper.At(act, jsonPointer), rows.Count == 0 ? null : PaperWriter.Table([.. head], rows));

    public static PaperFact Points(string key, Words label, string act, string jsonPointer, Sequence<string> points) =>
        new(key, label, YearPaper.At(act, jsonPointer), points.Count == 0 ? null : PaperWriter.Points(points));

    public static string? Show(LocalDate? day) => day is { } known ? DateForm.Instance.Show(known, Language.Chinese) : null;

    public static string? Heads(int? heads) => heads is { } known ? CountForm.Heads.Show(known, Language.Chinese) : null;

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Show(Share share) => ShareForm.Instance.Show(share, Language.Chinese);

    public static string? Names(Sequence<string>? names) => names is { Count: > 0 } known ? string.Join("、", known) : null;
}
