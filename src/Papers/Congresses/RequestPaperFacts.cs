using System.Collections.Immutable;
using UnionGovernance.Congresses.Course;
using static UnionGovernance.Papers.PaperFact;

namespace UnionGovernance.Papers.Congresses;

/// <summary>What a request says that hangs on whom it goes to: its ground, the first approval, its day.</summary>
internal static class RequestPaperFacts
{
    /// <summary>The higher federation as the letter speaks of it, which is its addressee or not.</summary>
    public static PaperFact<CongressRequest> Federation { get; } = Text(
        "federation", new("上级学联名称；报上级学联的一份称你会", "the higher federation's name; as you in the request to it"), "/federation",
        static (CongressRequest r) => r.IsToFederation && r.Addressee is not null ? "你会" : r.Congress.Proceedings.Federation);

    /// <summary>The facts of one of the two kinds of request.</summary>
    /// <param name="request">The step that the request is.</param>
    /// <param name="approval">The step by which the Party organisation approves it.</param>
    /// <param name="approved">That it was approved, in words.</param>
    public static ImmutableArray<PaperFact<CongressRequest>> Of(CongressStep request, CongressStep approval, string approved) =>
    [
        Text("ground", new("依据：章程条文和任期；没有给出章程的只写章程名称，给出的章程尚未生效的不写", "its ground: articles of the charter and the term; the charter's name alone where it was not given, nothing where it is not in force"), (CongressRequest r, Draft draft) => r.Ground(request, draft)),
        Text("next_term", new("换届，接在会议名称之后；不选主席团的为空", "the term to be elected, after the congress's name; empty where no presidium is elected"), static (CongressRequest r, Draft _) => r.NextTerm()),
        Text("approved", new("同级党组织的批准，整句；报同级党组织的一份为空", "the Party organisation's approval, a sentence; empty in the request to it"), (CongressRequest r, Draft draft) => Approved(r, approval, approved, draft)),
        Text("date", new($"{request.Label.Chinese}的日期", $"day of: {request.Label.English}"), r => r.IsToFederation ? string.Empty : CongressPaperFacts.At(r.Congress, request, "on"), (CongressRequest r) => Shown.Day(r.On(request))),
    ];

    private static string Approved(CongressRequest request, CongressStep approval, string approved, Draft draft)
    {
        if (!request.IsToFederation)
        {
            return string.Empty;
        }

        var party = request.Congress.Proceedings.Party ?? draft.Fill("同级党组织名称", "/party");
        var document = request.Congress.Course.Taken(approval)?.Document ?? draft.Fill($"{approval.Label.Chinese}的文号", CongressPaperFacts.At(request.Congress, approval, "document"));
        return $"{party}已以{document}文件{approved}。";
    }
}
