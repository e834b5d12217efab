using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Delegates;

/// <summary>What the credentials review (代表资格审查) asks.</summary>
public static class CredentialRules
{
    /// <summary>A delegate comes from a unit or society that has seats.</summary>
    public static Precondition HasSeats { get; } = new(
        "credentials.has-seats",
        new("代表来自有名额的选举单位或学生社团", "A delegate comes from a unit or society that has seats"),
        Sources.LocalExample("代表名额", "CON-04"));

    /// <summary>A unit sends no more delegates than it has seats.</summary>
    public static Precondition WithinSeats { get; } = new(
        "credentials.within-seats",
        new("选举单位的代表不多于其名额", "A unit sends no more delegates than it has seats"),
        Sources.Arithmetic("代表名额"));

    /// <summary>A delegate was elected in the way that the charter names.</summary>
    public static Precondition Elected { get; } = new(
        "credentials.elected",
        new("代表按章程规定的方式选举产生", "A delegate was elected in the way that the charter names"),
        Sources.InFormInferred("代表产生", "SCH-12"));

    /// <summary>A delegate is a full-time student on the register.</summary>
    public static Precondition FullTime { get; } = new(
        "credentials.full-time",
        new("代表是全日制在校生", "A delegate is a full-time student on the register"),
        Sources.LocalExample("代表条件", "CON-14"));

    /// <summary>No disciplinary probation runs.</summary>
    public static Precondition NoProbation { get; } = new(
        "credentials.no-probation",
        new("代表不在留校察看等处分期内", "No disciplinary probation runs"),
        Sources.LocalExample("代表条件", "CON-14"));

    /// <summary>A substitute stands in for one delegate of the same unit who is absent or refused, and for whom nobody else stands in.</summary>
    public static Precondition Substitute { get; } = new(
        "credentials.substitute",
        new("候补代表替补同一单位一名缺席或未通过审查的代表，一人只替一人", "A substitute stands in for one absent or refused delegate of the same unit"),
        Sources.LocalExample("代表资格审查", "CON-16"));

    /// <summary>A congress is due from 400 students; a college with fewer may hold an assembly of all of them instead.</summary>
    public static Precondition AssemblyBelow400 { get; } = new(
        "congress.assembly-below-400",
        new("学生不足400人的院（系）可以召开全体学生大会", "A college with fewer than 400 students may hold an assembly of all students"),
        Sources.InCongressRules("第3条", "CON-09"));
}
