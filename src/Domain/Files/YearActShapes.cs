using System.Collections.Immutable;
using UnionGovernance.Files.Shapes;
using UnionGovernance.Years;

namespace UnionGovernance.Files;

/// <summary>How every act of a year stands on its line, a subject a line.</summary>
internal static class YearActShapes
{
    public static ImmutableArray<ActShape> All { get; } =
    [
        .. CharterActShapes.All,
        .. StatementActShapes.All,
        .. UnionActShapes.All,
        .. CongressActShapes.All,
        .. ActivityActShapes.All,
        .. OversightActShapes.All,
        .. ServiceActShapes.All,
        .. SelectionActShapes.All,
        .. StudyActShapes.All,
        .. AppraisalActShapes.All,
    ];

    public static string[] Words { get; } = [.. All.Select(static s => s.Word)];

    public static ActShape Of(YearAct act) => All.First(s => s.Takes(act));

    public static ActShape? Named(string? word) => All.FirstOrDefault(s => s.Word == word);
}
