using System.Collections.Immutable;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Congresses;

/// <summary>The names of the facts in <see cref="Congress"/>.</summary>
public static class CongressFacts
{
    /// <summary>最近一次学代会是第几次.</summary>
    public static FactPath<UnionRecord, int> Number { get; } = new(
        "/congress/number",
        new("最近一次学代会是第几次", "number of the latest congress"),
        CountForm.Times,
        static r => r.Congress.Number,
        static (r, f) => r with { Congress = r.Congress with { Number = f } });

    /// <summary>最近一次学代会选举产生第几届学生会.</summary>
    public static FactPath<UnionRecord, int> UnionTerm { get; } = new(
        "/congress/unionTerm",
        new("最近一次学代会选举产生的是第几届学生会（研究生会）", "term of the union that the latest congress elected"),
        CountForm.Terms,
        static r => r.Congress.UnionTerm,
        static (r, f) => r with { Congress = r.Congress with { UnionTerm = f } });

    /// <summary>历次学代会（或全体学生大会）召开日期.</summary>
    public static FactPath<UnionRecord, Sequence<Fact<LocalDate>>> Dates { get; } = new(
        "/congress/dates",
        new("历次学代会（或全体学生大会）召开日期", "dates of all congresses or assemblies"),
        new ListForm<Fact<LocalDate>>(DateTextForm.Instance, ordered: false),
        static r => r.Congress.Dates,
        static (r, f) => r with { Congress = r.Congress with { Dates = f } })
    { IsPast = true };

    /// <summary>最近一次学代会（或全体学生大会）召开日期.</summary>
    public static FactPath<UnionRecord, LocalDate> HeldOn { get; } = new(
        "/congress/heldOn",
        new("最近一次学代会（或全体学生大会）召开日期", "date of the latest congress or assembly"),
        DateForm.Instance,
        static r => r.Congress.HeldOn,
        static (r, f) => r with { Congress = r.Congress with { HeldOn = f } },
        CongressDays.Latest)
    { IsPast = true, MadeOf = new("历次日期", "the dates of all congresses") };

    /// <summary>最近一次学代会（或全体学生大会）闭幕日期.</summary>
    public static FactPath<UnionRecord, LocalDate> HeldUntil { get; } = new(
        "/congress/heldUntil",
        new("最近一次学代会（或全体学生大会）闭幕日期", "last day of the latest congress or assembly"),
        DateForm.Instance,
        static r => r.Congress.HeldUntil,
        static (r, f) => r with { Congress = r.Congress with { HeldUntil = f } })
    { IsPast = true };

    /// <summary>本学年召开过学代会（或全体学生大会）.</summary>
    public static FactPath<UnionRecord, bool> HeldThisYear { get; } = new(
        "/congress/heldThisYear",
        new("本学年召开过学代会（或全体学生大会）", "a congress or assembly was held in the academic year"),
        YesNoForm.Instance,
        static r => r.Congress.HeldThisYear,
        static (r, f) => r with { Congress = r.Congress with { HeldThisYear = f } },
        CongressDays.HeldThisYear)
    { MadeOf = new("所填日期", "the dates stated") };

    /// <summary>学代会召开规范.</summary>
    public static FactPath<UnionRecord, bool> InForm { get; } = new(
        "/congress/inForm",
        new("学代会召开规范", "congress held in due form"),
        YesNoForm.Instance,
        static r => r.Congress.InForm,
        static (r, f) => r with { Congress = r.Congress with { InForm = f } });

    /// <summary>代表人数.</summary>
    public static FactPath<UnionRecord, int> Delegates { get; } = new(
        "/congress/delegates",
        new("代表人数", "delegates"),
        CountForm.Heads,
        static r => r.Congress.Delegates,
        static (r, f) => r with { Congress = r.Congress with { Delegates = f } });

    /// <summary>所代表的学生数.</summary>
    public static FactPath<UnionRecord, int> StudentsRepresented { get; } = new(
        "/congress/studentsRepresented",
        new("所代表的学生数", "students represented"),
        CountForm.Heads,
        static r => r.Congress.StudentsRepresented,
        static (r, f) => r with { Congress = r.Congress with { StudentsRepresented = f } })
    {
        IsCircumstance = true,
    };

    /// <summary>代表占所代表学生的比例.</summary>
    public static FactPath<UnionRecord, Share> DelegateShare { get; } = new(
        "/congress/delegateShare",
        new("代表占所代表学生的比例", "delegates per student represented"),
        ShareForm.Instance,
        static r => r.Congress.DelegateShare,
        static (r, f) => r with { Congress = r.Congress with { DelegateShare = f } },
        CongressCounts.DelegateShare)
    {
        Lever = ShareLever.Adding,
    };

    /// <summary>女代表人数.</summary>
    public static FactPath<UnionRecord, int> WomenDelegates { get; } = new(
        "/congress/womenDelegates",
        new("女代表人数", "delegates who are women"),
        CountForm.Heads,
        static r => r.Congress.WomenDelegates,
        static (r, f) => r with { Congress = r.Congress with { WomenDelegates = f } });

    /// <summary>少数民族代表人数.</summary>
    public static FactPath<UnionRecord, int> MinorityDelegates { get; } = new(
        "/congress/minorityDelegates",
        new("少数民族代表人数", "delegates of ethnic minorities"),
        CountForm.Heads,
        static r => r.Congress.MinorityDelegates,
        static (r, f) => r with { Congress = r.Congress with { MinorityDelegates = f } });

    /// <summary>党员代表人数（含预备党员）.</summary>
    public static FactPath<UnionRecord, int> PartyMemberDelegates { get; } = new(
        "/congress/partyMemberDelegates",
        new("党员代表人数（含预备党员）", "delegates who are Party members, probationary ones included"),
        CountForm.Heads,
        static r => r.Congress.PartyMemberDelegates,
        static (r, f) => r with { Congress = r.Congress with { PartyMemberDelegates = f } });

    /// <summary>班级骨干代表人数.</summary>
    public static FactPath<UnionRecord, int> ClassOfficerDelegates { get; } = new(
        "/congress/classOfficerDelegates",
        new("班级骨干代表人数", "delegates who are class officers"),
        CountForm.Heads,
        static r => r.Congress.ClassOfficerDelegates,
        static (r, f) => r with { Congress = r.Congress with { ClassOfficerDelegates = f } });

    /// <summary>非校、院级学生会骨干的代表人数.</summary>
    public static FactPath<UnionRecord, int> NonCadreDelegates { get; } = new(
        "/congress/nonCadreDelegates",
        new("非校、院级学生会骨干的代表人数", "delegates who are no union cadres"),
        CountForm.Heads,
        static r => r.Congress.NonCadreDelegates,
        static (r, f) => r with { Congress = r.Congress with { NonCadreDelegates = f } });

    /// <summary>非校、院级学生会骨干的代表占比.</summary>
    public static FactPath<UnionRecord, Share> NonCadreShare { get; } = new(
        "/congress/nonCadreShare",
        new("非校、院级学生会骨干的代表占比", "share of delegates who are no union cadres"),
        ShareForm.Instance,
        static r => r.Congress.NonCadreShare,
        static (r, f) => r with { Congress = r.Congress with { NonCadreShare = f } },
        CongressCounts.NonCadreShare)
    {
        Portion = new(NonCadreDelegates, Delegates),
        Lever = ShareLever.Exchanging,
    };

    /// <summary>代表产生方式.</summary>
    public static FactPath<UnionRecord, DelegateElection> DelegatesElected { get; } = new(
        "/congress/delegatesElected",
        new("代表产生方式", "how delegates are elected"),
        DelegateElection.Form.AsFact(),
        static r => r.Congress.DelegatesElected,
        static (r, f) => r with { Congress = r.Congress with { DelegatesElected = f } });

    /// <summary>主席团由谁选举产生.</summary>
    public static FactPath<UnionRecord, ElectingBody> PresidiumElectedBy { get; } = new(
        "/congress/presidiumElectedBy",
        new("主席团由谁选举产生", "who elected the presidium"),
        ElectingBody.Form.AsFact(),
        static r => r.Congress.PresidiumElectedBy,
        static (r, f) => r with { Congress = r.Congress with { PresidiumElectedBy = f } });

    /// <summary>主席团应选名额.</summary>
    public static FactPath<UnionRecord, int> PresidiumSeats { get; } = new(
        "/congress/presidiumSeats",
        new("主席团应选名额", "seats in the presidium"),
        CountForm.Pieces,
        static r => r.Congress.PresidiumSeats,
        static (r, f) => r with { Congress = r.Congress with { PresidiumSeats = f } })
    { IsPast = true };

    /// <summary>主席团候选人人数.</summary>
    public static FactPath<UnionRecord, int> PresidiumCandidates { get; } = new(
        "/congress/presidiumCandidates",
        new("主席团候选人人数", "candidates for the presidium"),
        CountForm.Heads,
        static r => r.Congress.PresidiumCandidates,
        static (r, f) => r with { Congress = r.Congress with { PresidiumCandidates = f } })
    { IsPast = true };

    /// <summary>主席团当选人数.</summary>
    public static FactPath<UnionRecord, int> PresidiumElected { get; } = new(
        "/congress/presidiumElected",
        new("主席团当选人数", "elected to the presidium"),
        CountForm.Heads,
        static r => r.Congress.PresidiumElected,
        static (r, f) => r with { Congress = r.Congress with { PresidiumElected = f } })
    { IsPast = true };

    /// <summary>召开前获同级党组织批准.</summary>
    public static FactPath<UnionRecord, bool> ApprovedByParty { get; } = new(
        "/congress/approvedByParty",
        new("召开前获同级党组织批准", "approved beforehand by the Party committee"),
        YesNoForm.Instance,
        static r => r.Congress.ApprovedByParty,
        static (r, f) => r with { Congress = r.Congress with { ApprovedByParty = f } })
    { IsPast = true };

    /// <summary>召开前获上级学联（学生会）批准.</summary>
    public static FactPath<UnionRecord, bool> ApprovedByFederation { get; } = new(
        "/congress/approvedByFederation",
        new("召开前获上级学联（学生会）批准", "approved beforehand by the higher federation"),
        YesNoForm.Instance,
        static r => r.Congress.ApprovedByFederation,
        static (r, f) => r with { Congress = r.Congress with { ApprovedByFederation = f } })
    { IsPast = true };

    /// <summary>会后向上级学联（学生会）报告.</summary>
    public static FactPath<UnionRecord, bool> ReportedToFederation { get; } = new(
        "/congress/reportedToFederation",
        new("会后向上级学联（学生会）报告", "reported to the higher federation afterwards"),
        YesNoForm.Instance,
        static r => r.Congress.ReportedToFederation,
        static (r, f) => r with { Congress = r.Congress with { ReportedToFederation = f } });

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<FactPath<UnionRecord>> All { get; } =
    [
        Number, UnionTerm, Dates, HeldOn, HeldUntil, HeldThisYear, InForm, Delegates,
        StudentsRepresented, DelegateShare, WomenDelegates, MinorityDelegates, PartyMemberDelegates, ClassOfficerDelegates,
        NonCadreDelegates, NonCadreShare, DelegatesElected, PresidiumElectedBy, PresidiumSeats, PresidiumCandidates,
        PresidiumElected, ApprovedByParty, ApprovedByFederation, ReportedToFederation,
    ];

    /// <summary>The part of a record that holds them.</summary>
    internal static Part<UnionRecord, Congress> Part { get; } = new("congress", "学代会", "Congress", static r => r.Congress, static v => new()
    {
        Number = v.Of(Number),
        UnionTerm = v.Of(UnionTerm),
        Dates = v.Of(Dates),
        HeldOn = v.Of(HeldOn),
        HeldUntil = v.Of(HeldUntil),
        HeldThisYear = v.Of(HeldThisYear),
        InForm = v.Of(InForm),
        Delegates = v.Of(Delegates),
        StudentsRepresented = v.Of(StudentsRepresented),
        DelegateShare = v.Of(DelegateShare),
        WomenDelegates = v.Of(WomenDelegates),
        MinorityDelegates = v.Of(MinorityDelegates),
        PartyMemberDelegates = v.Of(PartyMemberDelegates),
        ClassOfficerDelegates = v.Of(ClassOfficerDelegates),
        NonCadreDelegates = v.Of(NonCadreDelegates),
        NonCadreShare = v.Of(NonCadreShare),
        DelegatesElected = v.Of(DelegatesElected),
        PresidiumElectedBy = v.Of(PresidiumElectedBy),
        PresidiumSeats = v.Of(PresidiumSeats),
        PresidiumCandidates = v.Of(PresidiumCandidates),
        PresidiumElected = v.Of(PresidiumElected),
        ApprovedByParty = v.Of(ApprovedByParty),
        ApprovedByFederation = v.Of(ApprovedByFederation),
        ReportedToFederation = v.Of(ReportedToFederation),
    });
}
