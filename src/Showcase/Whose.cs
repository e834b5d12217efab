using System.Collections.Immutable;
using UnionGovernance.Editions;
using UnionGovernance.Showcase.Congresses;

namespace UnionGovernance.Showcase;

/// <summary>Whose record, congress, year or register a page shows, with the way from the sample to one's own and back.</summary>
/// <param name="Name">Who it is.</param>
internal sealed record Whose(string Name)
{
    private const string Sample = "full-university";

    /// <summary>The academic year; nothing where the page speaks of none.</summary>
    public UnionYear? Of { get; init; }

    /// <summary>The form that carries what is the visitor's own; nothing for the sample.</summary>
    public string? Form { get; init; }

    /// <summary>Where one goes from here: with one's own, where a button says what is to be done there; else by a link.</summary>
    public ImmutableArray<(string Address, string? Task, Words Name)> Ways { get; init; } = [];

    /// <summary>The sample's record, and what is written from it.</summary>
    public static Whose OfSample(UnionYear union) => new(union.Title) { Of = union, Ways = [("/check", null, WhoseTexts.CheckOwn), ("/upload", null, WhoseTexts.SendOwn)] };

    /// <summary>A visitor's own record.</summary>
    /// <param name="union">Whose record it is.</param>
    /// <param name="form">The form that carries it.</param>
    public static Whose OfRecord(UnionYear union, string form) => new(union.Title)
    {
        Of = union,
        Form = form,
        Ways =
        [
            ("/upload", "assess", CheckTexts.Show), ("/record", "open", ResultTexts.Fill), ("/next", "next", CheckTexts.GoOn), ("/papers", "papers", Paperwork.PaperworkTexts.Papers),
            ("/upload", "download", ResultTexts.KeepFile), ($"/assessment/{Sample}", null, WhoseTexts.SeeSample),
        ],
    };

    /// <summary>The congress of the sample.</summary>
    public static Whose OfSampleCongress(UnionYear union) => new(union.Title) { Of = union, Ways = [("/congress/start", null, CongressTexts.Start), ("/congress/start#file", null, WhoseTexts.SendCongress)] };

    /// <summary>A visitor's own congress.</summary>
    /// <param name="union">Whose congress it is.</param>
    /// <param name="form">The form that carries it.</param>
    public static Whose OfCongress(UnionYear union, string form) => new(union.Title)
    {
        Of = union,
        Form = form,
        Ways =
        [
            ("/congress", "show", Congresses.CongressTexts.Timeline), ("/congress/start", "open", ResultTexts.Fill), ("/congress/quotas", "show", Congresses.CongressTexts.Quotas),
            ("/congress/election", "show", Congresses.CongressTexts.Election), ("/congress", "file", ResultTexts.KeepFile), ("/congress", null, WhoseTexts.SeeSample),
        ],
    };

    /// <summary>The year of the sample.</summary>
    public static Whose OfSampleYear(UnionYear union) => new(union.Title) { Of = union, Ways = [("/year/start", null, WhoseTexts.StartYear)] };

    /// <summary>A visitor's own year.</summary>
    /// <param name="union">Whose year it is.</param>
    /// <param name="form">The form that carries it.</param>
    public static Whose OfYear(UnionYear union, string form) => new(union.Title) { Of = union, Form = form, Ways = [("/year", "year", ResultTexts.KeepFile), ("/year", null, WhoseTexts.SeeSample)] };

    /// <summary>The register of the sample.</summary>
    /// <param name="seal">The seal.</param>
    public static Whose OfSampleRegister(string seal) => new(seal) { Ways = [("/seal/verify", null, WhoseTexts.VerifyOwn)] };
}

/// <summary>What is said of whose something is.</summary>
internal static class WhoseTexts
{
    public static Words CheckOwn { get; } = new("查我校，写我校的文书", "Check my union and write its papers");

    public static Words SendOwn { get; } = new("上传我校的记录", "Upload our record");

    public static Words SendCongress { get; } = new("上传我校大会的文件", "Upload our congress");

    public static Words StartYear { get; } = new("记我校的学年", "Our own year");

    public static Words VerifyOwn { get; } = new("核验我校的登记簿", "Verify our register");

    public static Words SeeSample { get; } = new("看样例", "See the sample");

    public static Words BackToOwn { get; } = new("回到我校：", "Back to ours: ");
}
