using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses.Votes;

/// <summary>What kind of matter is voted on; each kind has its majority in the charter.</summary>
public enum VoteMatter
{
    /// <summary>一般决议.</summary>
    Resolution,

    /// <summary>修改章程.</summary>
    Amendment,
}

/// <summary>How <see cref="VoteMatter"/> is written.</summary>
public static class VoteMatters
{
    private static readonly ChoiceForm<VoteMatter> _form = new(
    [
        new(VoteMatter.Resolution, "resolution", new("一般决议", "resolution")),
        new(VoteMatter.Amendment, "amendment", new("修改章程", "charter amendment")),
    ]);

    extension(VoteMatter matter)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<VoteMatter> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(matter).Label;
    }
}
