using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Oversight.Guides;

/// <summary>The post in the Party committee's leadership of whoever looks after the union.</summary>
public enum PartyPost
{
    /// <summary>党组织书记.</summary>
    Secretary,

    /// <summary>党组织副书记.</summary>
    DeputySecretary,

    /// <summary>党组织其他成员.</summary>
    OtherMember,
}

/// <summary>How <see cref="PartyPost"/> is written.</summary>
public static class PartyPosts
{
    private static readonly ChoiceForm<PartyPost> _form = new(
    [
        new(PartyPost.Secretary, "secretary", new("党组织书记", "the Party secretary")),
        new(PartyPost.DeputySecretary, "deputySecretary", new("党组织副书记", "a deputy Party secretary")),
        new(PartyPost.OtherMember, "otherMember", new("党组织其他成员", "another member of the Party committee")),
    ]);

    extension(PartyPost post)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<PartyPost> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(post).Label;
    }
}
