using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Delegates;

/// <summary>What the credentials review (代表资格审查) asks.</summary>
internal static class CredentialRules
{
    /// <summary>A delegate comes from a unit or society that has seats.</summary>
    public static Precondition HasSeats { get; } = new(
        "credentials.has-seats",
        new("代表来自有名额的选举单位或学生社团", "A delegate comes from a unit or society that has seats"),
        Basis.Habit("代表名额", CongressRules2017.Coverage));

    /// <summary>A unit sends no more delegates than it has seats.</summary>
    public static Precondition WithinSeats { get; } = new(
        "credentials.within-seats",
        new("选举单位的代表不多于其名额", "A unit sends no more delegates than it has seats"),
        Basis.Arithmetic("代表名额"));

    /// <summary>A delegate was elected in the way that the charter names.</summary>
    public static Precondition Elected { get; } = new(
        "credentials.elected",
        new("代表按章程规定的方式选举产生", "A delegate was elected in the way that the charter names"),
        SchoolTable.DelegatesElected);

    /// <summary>Whoever is a delegate by office holds an office that the charter names.</summary>
    public static Precondition ExOfficio { get; } = new(
        "credentials.ex-officio",
        new("当然代表属于章程规定的类别", "Whoever is a delegate by office is of a kind that the charter names"),
        Basis.Arithmetic("章程约定"));

    /// <summary>A delegate is a full-time student on the register.</summary>
    public static Precondition FullTime { get; } = new(
        "credentials.full-time",
        new("代表是全日制在校生", "A delegate is a full-time student on the register"),
        CongressExamples.DelegateConditions);

    /// <summary>No disciplinary probation runs.</summary>
    public static Precondition NoProbation { get; } = new(
        "credentials.no-probation",
        new("代表不在留校察看等处分期内", "No disciplinary probation runs"),
        CongressExamples.DelegateConditions);

    /// <summary>A substitute stands in for one delegate of the same unit who is absent or refused, and for whom nobody else stands in.</summary>
    public static Precondition Substitute { get; } = new(
        "credentials.substitute",
        new("候补代表替补同一单位一名缺席或未通过审查的代表，一人只替一人", "A substitute stands in for one absent or refused delegate of the same unit"),
        Basis.Habit("代表资格审查", CongressExamples.Course));

    /// <summary>Normally delegates who are no cadres are 60 % or more; a charter may ask more of them.</summary>
    public static Precondition NonCadres { get; } = new(
        "credentials.non-cadres",
        new("非校、院级学生会骨干的代表达到规定的比例", "Delegates who are no union cadres are as many as is asked"),
        CongressRules2017.NonCadreShare);

    /// <summary>Grades, women, minorities and Party members have as many delegates as the charter asks.</summary>
    public static Precondition Composition { get; } = new(
        "credentials.composition",
        new("各年级、女生、少数民族、党员代表达到章程规定的比例或人数", "Grades, women, minorities and Party members have as many delegates as the charter asks"),
        CongressExamples.EachGrade);

    /// <summary>A congress is due from 400 students; a college with fewer may hold an assembly of all of them instead.</summary>
    public static Precondition AssemblyBelow400 { get; } = new(
        "congress.assembly-below-400",
        new($"学生不足{StudentAssembly.CongressFrom}人的院（系）可以召开全体学生大会", $"A college with fewer than {StudentAssembly.CongressFrom} students may hold an assembly of all students"),
        CongressRules2017.AssemblyBelow400);
}
