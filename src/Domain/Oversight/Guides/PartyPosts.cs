using UnionGovernance.Facts;

namespace UnionGovernance.Oversight.Guides;

/// <summary>How <see cref="PartyPost"/> is written.</summary>
public static class PartyPosts
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<PartyPost> Form { get; } = new(
    [
        new(PartyPost.Secretary, "secretary", new("党组织书记", "the Party secretary")),
        new(PartyPost.DeputySecretary, "deputySecretary", new("党组织副书记", "a deputy Party secretary")),
        new(PartyPost.OtherMember, "otherMember", new("党组织其他成员", "another member of the Party committee")),
    ]);
}
