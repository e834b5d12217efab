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
            Document = v.Required("document", "以何文件", "by which document", Forms.Name, static a => a.Document),
        }, static (statements, a) => statements.State(a));
}
