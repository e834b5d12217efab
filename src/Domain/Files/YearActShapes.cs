using System.Collections.Immutable;
using UnionGovernance.Acts;
using UnionGovernance.Files.Shapes;

namespace UnionGovernance.Files;

/// <summary>How every act of a year stands on its line, a subject a line.</summary>
internal static class YearActShapes
{
    public static ImmutableArray<(Words Subject, ImmutableArray<ActShape> Acts)> Subjects { get; } =
    [
        (new("章程", "Charter"), CharterActShapes.All),
        (new("说明", "Statements"), StatementActShapes.All),
        (new("组织与任职", "Organisation and posts"), UnionActShapes.All),
        (new("学代会", "Congress"), CongressActShapes.All),
        (new("活动与宣传", "Activities and media"), ActivityActShapes.All),
        (new("指导与监督", "Guidance and oversight"), OversightActShapes.All),
        (new("服务与满意度", "Service and satisfaction"), ServiceActShapes.All),
        (new("遴选", "Selection"), SelectionActShapes.All),
        (new("学习与培训", "Study and training"), StudyActShapes.All),
        (new("述职评议", "Appraisal"), AppraisalActShapes.All),
    ];

    public static ImmutableArray<ActShape> All { get; } = [.. Subjects.SelectMany(static s => s.Acts)];

    public static string[] Words { get; } = [.. All.Select(static s => s.Word)];

    public static ActShape Of(Act act) => All.First(s => s.Takes(act));

    public static ActShape? Named(string? word) => All.FirstOrDefault(s => s.Word == word);
}
