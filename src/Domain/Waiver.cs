using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>A waiver (豁免): somebody who may do so lets a union off a rule for a time. It stands beside the verdict and never in its place.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Reason">Why.</param>
/// <param name="Approver">Who approved it.</param>
/// <param name="Source">By which document.</param>
/// <param name="From">The first day on which it is in force, inclusive.</param>
/// <param name="Until">The last day on which it is in force, inclusive.</param>
public sealed record Waiver(string Rule, string Reason, string Approver, string Source, LocalDate From, LocalDate Until)
{
    /// <summary>Where it stands on a day that is known in full, or within bounds.</summary>
    /// <param name="day">The day.</param>
    /// <returns>What is so on every day that it may be; unknown where the days differ, or nothing is known of it.</returns>
    public WaiverStanding On(Fact<LocalDate> day) => day is not { Known: Known.Given or Known.Within, Low: var earliest, High: var latest } ? WaiverStanding.Unknown
        : latest < From ? WaiverStanding.NotYet
        : earliest > Until ? WaiverStanding.Expired
        : earliest >= From && latest <= Until ? WaiverStanding.InForce
        : WaiverStanding.Unknown;

    /// <summary>The waiver in a sentence, as it stands on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The sentence, which says that the verdict is not replaced.</returns>
    public Words Describe(Fact<LocalDate> day)
    {
        string Span(Language l) => $"{DateForm.Instance.Show(From, l)}{(l == Language.Chinese ? "至" : " to ")}{DateForm.Instance.Show(Until, l)}";
        var standing = On(day).Label;
        return new(
            $"{standing.Chinese}：{Approver}以《{Source}》批准，{Span(Language.Chinese)}（首尾两日都算），理由：{Reason.TrimEnd('。')}。结论不因豁免改变",
            $"{standing.English}: approved by {Approver} in {Source}, {Span(Language.English)}, both days included; reason: {Reason}. The verdict is not replaced");
    }

    /// <summary>What the document by which somebody approved is called.</summary>
    internal static Words Approval { get; } = new("批准文件", "document of the approval");

    internal static Shape<Waiver> ShapeFor(Form<string> rule) => Shapes.Of<Waiver>(
        v => new(
            v.Required("rule", Correction.Called, rule, static w => w.Rule),
            v.Required("reason", "理由", "reason", Forms.Paragraph, static w => w.Reason),
            v.Required("approver", "豁免批准人", "who approved the waiver", Forms.Sentence, static w => w.Approver),
            v.Required("source", Approval, Forms.Sentence, static w => w.Source),
            v.Required("from", "豁免起始日", "first day of the waiver", Forms.Day, static w => w.From),
            v.Required("until", "豁免截止日", "last day of the waiver", Forms.Day, static w => w.Until)),
        static (ref input, w) =>
        {
            if (w.Until < w.From)
            {
                var day = $"\"{NodaTime.Text.LocalDatePattern.Iso.Format(w.Until)}\"";
                input.RefuseAt("until", new(day, day), new("止日不早于起日，首尾两日都算", "the last day is not before the first; both are included"));
            }
        });
}
