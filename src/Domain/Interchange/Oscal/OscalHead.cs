using NodaTime;
using UnionGovernance.Json;

namespace UnionGovernance.Interchange.Oscal;

/// <summary>What stands at the head of a document.</summary>
/// <param name="Title">Its title.</param>
/// <param name="On">The day on which it is made.</param>
/// <param name="Library">The library's version.</param>
/// <param name="RuleBook">The rule book, by its hash.</param>
internal sealed record OscalHead(Words Title, LocalDate On, string Library, string RuleBook)
{
    public static Shape<OscalHead> Shape { get; } = Shapes.Written<OscalHead>(static v =>
    {
        v.Required("title", OscalParts.Theirs, Forms.AnyText, static h => OscalText.Prose(h.Title.Chinese));
        v.Required("last-modified", OscalParts.Theirs, Forms.AnyText, static h => OscalText.Time(h.On));
        v.Required("version", OscalParts.Theirs, Forms.AnyText, static h => h.RuleBook[..12]);
        v.Required("oscal-version", OscalParts.Theirs, Forms.AnyText, static _ => OscalParts.Version);
        v.Required("props", OscalParts.Theirs, Forms.Each(OscalProperty.Shape), static h => OscalProperty.Of(("library", h.Library), ("rule-book", h.RuleBook), ("title-en", h.Title.English))!);
    });
}
