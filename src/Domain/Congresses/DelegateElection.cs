using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses;

/// <summary>How delegates were elected.</summary>
public enum DelegateElection
{
    /// <summary>班级团支部推荐、院（系）组织选举.</summary>
    BranchRecommendsCollegeElects,

    /// <summary>团支部选举.</summary>
    BranchElects,

    /// <summary>指定.</summary>
    Appointed,

    /// <summary>全体学生大会，不设代表.</summary>
    AssemblyOfAll,

    /// <summary>其他方式.</summary>
    Other,
}

/// <summary>How <see cref="DelegateElection"/> is written.</summary>
public static class DelegateElections
{
    private static readonly ChoiceForm<DelegateElection> _form = new(
    [
        new(DelegateElection.BranchRecommendsCollegeElects, "branchRecommendsCollegeElects", new("班级团支部推荐、院（系）组织选举", "branch recommends, college organises the election")),
        new(DelegateElection.BranchElects, "branchElects", new("团支部选举", "League branch elects")),
        new(DelegateElection.Appointed, "appointed", new("指定", "appointed")),
        new(DelegateElection.AssemblyOfAll, "assemblyOfAll", new("全体学生大会，不设代表", "assembly of all students, without delegates")),
        new(DelegateElection.Other, "other", new("其他方式", "another way")),
    ]);

    extension(DelegateElection election)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<DelegateElection> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(election).Label;
    }
}
