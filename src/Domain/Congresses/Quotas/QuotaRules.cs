using UnionGovernance.Acts;
using UnionGovernance.Law;
using UnionGovernance.Rules;

namespace UnionGovernance.Congresses.Quotas;

/// <summary>What sharing seats asks.</summary>
internal static class QuotaRules
{
    /// <summary>Whoever draws lots, draws among the tied, once each, exactly as many as seats are left; and only where there is a tie.</summary>
    public static Precondition LotsFitTie { get; } = new(
        "quota.lots",
        new("抽签只在余数并列时进行，从并列者中抽出恰好够用的单位", "Lots are drawn only for a tie, among the tied, and exactly as many as seats are left"),
        Basis.Arithmetic("最大余数法"));

    /// <summary>The floors together do not exceed the seats, and somebody is represented.</summary>
    public static Precondition SeatsSuffice { get; } = new(
        "quota.seats-suffice",
        new("名额不少于各单位保底名额之和，且有学生可代表", "There are seats enough for every floor, and students to represent"),
        Basis.Arithmetic("最大余数法"));

    /// <summary>Nobody has more seats than students, and nobody without students has a seat.</summary>
    public static Precondition SeatsWithinStudents { get; } = new(
        "quota.seats-within-students",
        new("名额不多于学生数，没有学生的单位没有名额", "There are no more seats than students, and none without students"),
        Basis.Arithmetic("代表名额"));

    /// <summary>A total that the school sets is the sum of the seats that its charter gives each class.</summary>
    public static Precondition SumOfClasses { get; } = new(
        "quota.sum-of-classes",
        new("按班级定名额的，合计等于各班级名额之和", "Where each class has its own seats, a total is their sum"),
        Basis.Arithmetic("代表名额"));

    /// <summary>Delegates by office are of a kind that the charter names.</summary>
    public static Precondition ExOfficio { get; } = new(
        "quota.ex-officio",
        new("当然代表限于章程规定的类别", "Delegates by office are of a kind that the charter names"),
        Basis.Arithmetic("章程约定"));

    /// <summary>Normally as many delegates as 1 % of the students; a charter may ask more. Fewer are told, and refuse nothing.</summary>
    public static Precondition Enough { get; } = new(
        "quota.enough-delegates",
        new("代表人数达到规定的比例或人数", "There are as many delegates as is asked"),
        CongressRules2017.DelegateShare);

    /// <summary>Every unit and, where there are any, the main societies are represented.</summary>
    public static Precondition Covers { get; } = new(
        "quota.covers",
        new("代表名额覆盖各院（系）和主要学生社团", "The seats cover every unit and the main societies"),
        CongressRules2017.Coverage);
}
