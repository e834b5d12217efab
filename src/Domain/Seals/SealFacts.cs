using System.Collections.Immutable;
using UnionGovernance.Facts;
using UnionGovernance.Json;
using UnionGovernance.Seals.Terms;

namespace UnionGovernance.Seals;

/// <summary>The names of the facts in <see cref="SealRules"/>.</summary>
public static class SealFacts
{
    /// <summary>公章由专人保管.</summary>
    public static FactPath<UnionRecord, bool> NamedCustodian { get; } = new(
        "/seal/namedCustodian",
        new("公章由专人保管", "the seal has a named custodian"),
        YesNoForm.Instance,
        static r => r.Seal.NamedCustodian,
        static (r, f) => r with { Seal = r.Seal with { NamedCustodian = f } });

    /// <summary>用印登记并签字.</summary>
    public static FactPath<UnionRecord, bool> RegisteredAndSigned { get; } = new(
        "/seal/registeredAndSigned",
        new("用印登记并签字", "each use is registered and signed"),
        YesNoForm.Instance,
        static r => r.Seal.RegisteredAndSigned,
        static (r, f) => r with { Seal = r.Seal with { RegisteredAndSigned = f } });

    /// <summary>用印由谁批准.</summary>
    public static FactPath<UnionRecord, UseApprover> UseApprovedBy { get; } = new(
        "/seal/useApprovedBy",
        new("用印由谁批准", "who approves a use of the seal"),
        UseApprover.Form.AsFact(),
        static r => r.Seal.UseApprovedBy,
        static (r, f) => r with { Seal = r.Seal with { UseApprovedBy = f } });

    /// <summary>公章带出办公室.</summary>
    public static FactPath<UnionRecord, TakingOut> TakingOut { get; } = new(
        "/seal/takingOut",
        new("公章带出办公室", "taking the seal out"),
        Terms.TakingOut.Form.AsFact(),
        static r => r.Seal.TakingOut,
        static (r, f) => r with { Seal = r.Seal with { TakingOut = f } });

    /// <summary>可以在空白纸上盖章.</summary>
    public static FactPath<UnionRecord, bool> BlankSheets { get; } = new(
        "/seal/blankSheets",
        new("可以在空白纸上盖章", "blank sheets may be stamped"),
        YesNoForm.Instance,
        static r => r.Seal.BlankSheets,
        static (r, f) => r with { Seal = r.Seal with { BlankSheets = f } });

    /// <summary>公章制度涵盖的事项.</summary>
    public static FactPath<UnionRecord, Sequence<SealMatter>> WrittenRulesCover { get; } = new(
        "/seal/writtenRulesCover",
        new("公章制度涵盖的事项", "matters that the written rules cover"),
        SealMatter.ListForm,
        static r => r.Seal.WrittenRulesCover,
        static (r, f) => r with { Seal = r.Seal with { WrittenRulesCover = f } });

    /// <summary>All of them, in the order of the file.</summary>
    public static ImmutableArray<FactPath<UnionRecord>> All { get; } =
        [NamedCustodian, RegisteredAndSigned, UseApprovedBy, TakingOut, BlankSheets, WrittenRulesCover];

    /// <summary>The part of a record that holds them.</summary>
    internal static Part<UnionRecord, SealRules> Part { get; } = new("seal", "公章", "Seal", static r => r.Seal, static v => new()
    {
        NamedCustodian = v.Of(NamedCustodian),
        RegisteredAndSigned = v.Of(RegisteredAndSigned),
        UseApprovedBy = v.Of(UseApprovedBy),
        TakingOut = v.Of(TakingOut),
        BlankSheets = v.Of(BlankSheets),
        WrittenRulesCover = v.Of(WrittenRulesCover),
    });
}
