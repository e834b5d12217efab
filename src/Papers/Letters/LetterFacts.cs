using System.Collections.Immutable;
using UnionGovernance.Papers.Markup;

namespace UnionGovernance.Papers.Letters;

/// <summary>What every letter prints beside its own facts: what whoever signs gave, and lines to fill in for the rest.</summary>
internal static class LetterFacts
{
    private const string Nowhere = "";

    private static readonly Words _addressee = new("主送机关", "addressee");

    public static ImmutableArray<PaperFact<TSource>> Of<TSource>(LetterForm<TSource> form) =>
    [
        PaperFact.Block<TSource>("letterhead", new("版头：发文字号，上行文另有签发人", "letterhead: document number and, for a letter upward, who authorises it"), (source, draft) => Letterhead(form, source, draft)),
        new(
            new("addressee", _addressee, Templates.TemplateValue.Text),
            (source, draft) => draft.Print(new("addressee", _addressee, form.At(source), (draft.Letter?.Addressee ?? form.Addressee(source)) is { Length: > 0 } known ? MarkdownText.Prose(known) : null))),
        PaperFact.Block<TSource>("attachments", new("附件说明；没有附件则为空", "what goes with it; empty where nothing does"), (source, draft) => Attachments([.. form.Attachments(source), .. draft.Letter?.Attachments ?? []])),
        PaperFact.Block<TSource>("contact", new("附注：联系人、电话；下行文没有给出的为空", "note: whom to ask; empty for a letter downward where nobody gave it"), (_, draft) => Contact(form.IsUpward, draft)),
        PaperFact.Block<TSource>("colophon", new("版记：抄送、印发机关和日期", "colophon: copies, who sends it out, when"), (source, draft) => Colophon(form, source, draft)),
    ];

    private static string Letterhead<TSource>(LetterForm<TSource> form, TSource source, Draft draft)
    {
        if (draft.Letter?.Number is not { } number)
        {
            var line = draft.Fill("发文字号", null);
            number = $"{line}〔{((form.SignedOn(source) ?? draft.Letter?.SignedOn ?? draft.Signing.On) is { } day ? Shown.Number(day.Year) : line)}〕{line}号";
        }

        return Container("letterhead", form.IsUpward ? [number, $"签发人：{draft.Letter?.AuthorisedBy ?? draft.Fill("签发人", null)}"] : [number]);
    }

    private static string Attachments(ImmutableArray<string> titles) => titles.Length == 0 ? Nowhere
        : Container("attachments", titles.Select((t, i) => $"{(i == 0 ? "附件：" : Nowhere)}{(titles.Length == 1 ? Nowhere : $"{Shown.Number(i + 1)}. ")}{t}"));

    private static string Contact(bool isUpward, Draft draft) =>
        isUpward || draft.Letter is { Contact: not null } or { Telephone: not null }
            ? MarkdownText.Escape($"（联系人：{draft.Letter?.Contact ?? draft.Fill("联系人", null)}，电话：{draft.Letter?.Telephone ?? draft.Fill("联系电话", null)}）")
            : Nowhere;

    private static string Colophon<TSource>(LetterForm<TSource> form, TSource source, Draft draft)
    {
        ImmutableArray<string> copies = draft.Letter is { CopiesTo: { Count: > 0 } given } ? [.. given] : [.. form.CopiesTo(source).OfType<string>()];
        return Container("colophon",
        [
            .. copies.Length == 0 ? Array.Empty<string>() : [$"抄送：{string.Join('，', copies)}。"],
            draft.Letter?.IssuedBy ?? draft.Fill("印发机关", null),
            $"{Shown.Day(draft.Letter?.IssuedOn) ?? draft.Fill("印发日期", null)}印发",
        ]);
    }

    private static string Container(string name, IEnumerable<string> lines) => $"::: {name}\n{string.Join("\n\n", lines.Select(MarkdownText.Escape))}\n:::";
}
