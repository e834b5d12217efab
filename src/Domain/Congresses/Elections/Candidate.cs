using UnionGovernance.Json;
using UnionGovernance.Selections;

namespace UnionGovernance.Congresses.Elections;

/// <summary>Someone who stands for election.</summary>
public sealed record Candidate
{
    /// <summary>The name, unique in the contest.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The selection steps behind the candidacy, in the order taken; nothing where nobody said.</summary>
    public Sequence<SelectionStep>? Steps { get; init; }

    /// <summary>Two of one name are told apart wherever they stand, on the ballot as in the count.</summary>
    internal static Distinct<T> ToldApart<T>(Func<T, string?> name) => new(name)
    {
        Expected = new(
            "同名的有两人，得票分不清是谁的；请在各处（选票、计票、公告）的姓名后注明单位，如 张伟（文学院）",
            "two of one name, whose votes cannot be told apart; write where each is from behind the name, here and in the count, such as 张伟（文学院）"),
    };

    private static readonly Form<Sequence<SelectionStep>> _steps = Forms.List(SelectionStep.Form);

    internal static Shape<Candidate> Shape { get; } = Shapes.Of<Candidate>(static v => new()
    {
        Name = v.Required("name", "候选人", "candidate", Forms.Name, static c => c.Name),
        Steps = v.Optional("steps", "遴选程序", "selection steps", _steps, static c => c.Steps),
    });
}
