using System.Collections.Immutable;
using UnionGovernance.Files.Shapes;
using UnionGovernance.Years;

namespace UnionGovernance.Files;

/// <summary>How every act of a year stands on its line, a subject a line.</summary>
internal static class YearActShapes
{
    public static ImmutableArray<(Words Subject, ImmutableArray<ActShape> Acts)> Subjects { get; } =
    [
        (new("章程", "charter"), CharterActShapes.All),
        (new("说明", "statements"), StatementActShapes.All),
        (new("组织与任职", "organisation and posts"), UnionActShapes.All),
        (new("学代会", "congress"), CongressActShapes.All),
        (new("活动与宣传", "activities and media"), ActivityActShapes.All),
        (new("指导与监督", "guidance and oversight"), OversightActShapes.All),
        (new("服务与满意度", "service and satisfaction"), ServiceActShapes.All),
        (new("遴选", "selection"), SelectionActShapes.All),
        (new("学习与培训", "study and training"), StudyActShapes.All),
        (new("述职评议", "appraisal"), AppraisalActShapes.All),
    ];

    public static ImmutableArray<ActShape> All { get; } = [.. Subjects.SelectMany(static s => s.Acts)];

    public static string[] Words { get; } = [.. All.Select(static s => s.Word)];

    public static ActShape Of(YearAct act) => All.First(s => s.Takes(act));

    public static ActShape? Named(string? word) => All.FirstOrDefault(s => s.Word == word);
}
