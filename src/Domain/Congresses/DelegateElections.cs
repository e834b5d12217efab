using UnionGovernance.Facts;

namespace UnionGovernance.Congresses;

/// <summary>How <see cref="DelegateElection"/> is written.</summary>
public static class DelegateElections
{
    /// <summary>One of them.</summary>
    public static ChoiceForm<DelegateElection> Form { get; } = new(
    [
        new(DelegateElection.BranchRecommendsCollegeElects, "branchRecommendsCollegeElects", new("班级团支部推荐、院（系）组织选举", "branch recommends, college organises the election")),
        new(DelegateElection.BranchElects, "branchElects", new("团支部选举", "League branch elects")),
        new(DelegateElection.Appointed, "appointed", new("指定", "appointed")),
        new(DelegateElection.AssemblyOfAll, "assemblyOfAll", new("全体学生大会，不设代表", "assembly of all students, without delegates")),
        new(DelegateElection.Other, "other", new("其他方式", "another way")),
    ]);
}
