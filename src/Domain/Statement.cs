using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>Who stated a fact, when, and in which document.</summary>
/// <param name="By">Who.</param>
/// <param name="On">When; a month or a year is enough.</param>
/// <param name="Document">In which document.</param>
public sealed record Statement(string By, Fact<LocalDate> On, string Document)
{
    internal static Shape<Statement> Shape { get; } = Shapes.Of<Statement>(
        static v => new(
            v.Required("by", "说明人", "by", Forms.Sentence, static s => s.By),
            v.Required("on", "日期", "day", DateForm.Instance, static s => s.On),
            v.Required("document", "文件", "document", Forms.Sentence, static s => s.Document)),
        incomplete: new("应写明“谁”「by」、“何时”「on」、“以何文件”「document」", "“who” (by), “when” (on) and “by which document” (document) are expected"));
}
