using UnionGovernance.Charters.Adoption;
using UnionGovernance.Json;

namespace UnionGovernance.Charters;

/// <summary>A charter: what it settles, and how it came, or comes, into effect.</summary>
public sealed record Charter
{
    /// <summary>What it settles.</summary>
    public CharterTerms Terms { get; init; } = new();

    /// <summary>The steps taken to bring it into effect, in order.</summary>
    public Sequence<AdoptionAct> Adoption { get; init; } = [];

    private static readonly Form<Sequence<AdoptionAct>> _adoption = Forms.List(AdoptionAct.Shape);

    internal static Shape<Charter> Shape { get; } = Shapes.Of<Charter>(static v => new()
    {
        Terms = v.Required("terms", "章程约定", "what the charter settles", CharterTerms.Shape, static c => c.Terms),
        Adoption = v.Optional("adoption", "生效程序", "its way into effect", _adoption, static c => c.Adoption, []),
    });
}
