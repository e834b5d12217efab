using UnionGovernance.Editions;
using UnionGovernance.Json;

namespace UnionGovernance.Years;

/// <summary>The first line of a year: which union, which year, and what no act gives.</summary>
/// <param name="Record">The record at the opening.</param>
internal sealed record YearOpening(UnionRecord Record)
{
    public const string Word = "open";

    /// <param name="book">The book whose ids the record may name.</param>
    public static Variant<YearOpening, YearOpening> Line(RuleBook book) => new(Word, new("开启年度", "the year opens"), Shapes.Of<YearOpening>(v =>
    {
        v.Word("act", Breach.OfAct.Chinese, Breach.OfAct.English, Word);
        return new(v.Required("record", "年度开始时的记录", "the record at the opening", book.Form, static o => o.Record));
    }, static (ref input, opening) =>
    {
        if (opening.Record.Union.Year is null)
        {
            input.Place.Enter("record");
            input.RefuseAt("academicYear", Input.Absent, Forms.AcademicYear.Missing);
            input.Place.Leave();
        }
    }));
}
