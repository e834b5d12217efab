namespace UnionGovernance.Congresses.Votes;

/// <summary>Due and present at the moment of a vote, in heads.</summary>
/// <param name="Due">应到: those entitled to vote.</param>
/// <param name="Present">实到: those of them who are there.</param>
internal readonly record struct Attendance(int? Due, int? Present);
