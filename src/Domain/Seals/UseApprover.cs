using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Seals;

/// <summary>Who approves a use of the seal.</summary>
public enum UseApprover
{
    /// <summary>团委，或团委指定的教师.</summary>
    LeagueCommittee,

    /// <summary>秘书长, who is a full-time League cadre.</summary>
    SecretaryGeneral,

    /// <summary>其他教师.</summary>
    OtherTeacher,

    /// <summary>学生: a chair of the union among them.</summary>
    Student,
}

/// <summary>How <see cref="UseApprover"/> is written.</summary>
public static class UseApprovers
{
    private static readonly ChoiceForm<UseApprover> _form = new(
    [
        new(UseApprover.LeagueCommittee, "leagueCommittee", new("团委（含团委指定的教师）", "the League committee, or a teacher whom it names")),
        new(UseApprover.SecretaryGeneral, "secretaryGeneral", new("秘书长", "the secretary-general")),
        new(UseApprover.OtherTeacher, "otherTeacher", new("其他教师", "another teacher")),
        new(UseApprover.Student, "student", new("学生", "a student")),
    ]);

    extension(UseApprover approver)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<UseApprover> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(approver).Label;
    }
}
