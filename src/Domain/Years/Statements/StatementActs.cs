using UnionGovernance.Acts;
using UnionGovernance.Json;

namespace UnionGovernance.Years.Statements;

/// <summary>The acts of <see cref="StatementsOfTheYear"/>.</summary>
internal static class StatementActs
{
    public static ActTable<StatementsOfTheYear> Table { get; } = new ActTable<StatementsOfTheYear>()
        .Act<Stated>("stated", "说明情况", "somebody states how something is", static v => new()
        {
            Facts = v.Required("facts", "说明哪些事项", "of what it speaks", Forms.List(StatedFact.Form), static a => a.Facts),
            Holds = v.Required("holds", "是否如此", "whether it is so", Forms.YesNo, static a => a.Holds),
            Document = Document(v, static a => a.Document),
        }, static (statements, a) => statements.State(a))
        .Act<ActsListed>("actsListed", "说明某类事项截至当日已逐件列入，没有遗漏", "somebody states that up to this day every act of a kind is entered", static v => new()
        {
            Of = v.Required("of", "哪类事项", "of which acts", Forms.List(ListedActs.Form), static a => a.Of),
            Document = Document(v, static a => a.Document),
        }, static (statements, a) => statements.List(a));

    private static string Document<T>(View<T> v, Func<T, string> get) => v.Required("document", "以何文件", "by which document", Forms.Name, get);
}
