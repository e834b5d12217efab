using NodaTime;
using UnionGovernance.Json;

namespace UnionGovernance.Letters;

/// <summary>What only whoever signs a letter (公文: 请示, 报告, 通知) knows of it, and no other file holds. What is not given is a line to fill in.</summary>
public sealed record Letter
{
    /// <summary>Which letter: the name of its file, without the ending.</summary>
    public string Paper { get; init; } = string.Empty;

    /// <summary>The document number (发文字号), as it is to stand there, such as 虚学字〔2025〕3号.</summary>
    public string? Number { get; init; }

    /// <summary>Who authorises it (签发人), for a letter upward.</summary>
    public string? AuthorisedBy { get; init; }

    /// <summary>To whom it goes (主送), in the place of whom its source names.</summary>
    public string? Addressee { get; init; }

    /// <summary>Who gets a copy (抄送), in the place of those to whom such a letter is copied.</summary>
    public Sequence<string> CopiesTo { get; init; } = [];

    /// <summary>What goes with it (附件) beside what it has of itself, by title.</summary>
    public Sequence<string> Attachments { get; init; } = [];

    /// <summary>Whom to ask (附注，联系人).</summary>
    public string? Contact { get; init; }

    /// <summary>How to reach them (附注，电话).</summary>
    public string? Telephone { get; init; }

    /// <summary>The day on which it is signed (成文日期), where no other file has it.</summary>
    public LocalDate? SignedOn { get; init; }

    /// <summary>Who sends it out (印发机关).</summary>
    public string? IssuedBy { get; init; }

    /// <summary>The day on which it is sent out (印发日期).</summary>
    public LocalDate? IssuedOn { get; init; }

    internal static Shape<Letter> Shape { get; } = Shapes.Of<Letter>(static v => new()
    {
        Paper = v.Required("paper", "文书", "paper", Forms.Name, static l => l.Paper),
        Number = v.Optional("number", "发文字号", "document number", Forms.Name, static l => l.Number),
        AuthorisedBy = v.Optional("authorisedBy", "签发人", "who authorises it", Forms.Name, static l => l.AuthorisedBy),
        Addressee = v.Optional("addressee", "主送", "addressee", Forms.Name, static l => l.Addressee),
        CopiesTo = v.Optional("copiesTo", "抄送", "copies to", Forms.Names, static l => l.CopiesTo, []),
        Attachments = v.Optional("attachments", "附件", "attachments", Forms.Names, static l => l.Attachments, []),
        Contact = v.Optional("contact", "联系人", "whom to ask", Forms.Name, static l => l.Contact),
        Telephone = v.Optional("telephone", "电话", "telephone", Forms.Name, static l => l.Telephone),
        SignedOn = v.Optional("signedOn", "成文日期", "day on which it is signed", Forms.Day, static l => l.SignedOn),
        IssuedBy = v.Optional("issuedBy", "印发机关", "who sends it out", Forms.Name, static l => l.IssuedBy),
        IssuedOn = v.Optional("issuedOn", "印发日期", "day on which it is sent out", Forms.Day, static l => l.IssuedOn),
    });
}
