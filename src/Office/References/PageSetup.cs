using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UnionGovernance.Office.References;

/// <summary>The page set-up of a reference document: that of its last section, with the headers and footers that hold there.</summary>
internal static class PageSetup
{
    public static (SectionProperties Section, ImmutableArray<(string Id, CleanPart Part)> Parts) Of(MainDocumentPart main, IReadOnlyList<SectionProperties> sections)
    {
        var (section, parts) = (new SectionProperties(), ImmutableArray.CreateBuilder<(string, CleanPart)>());
        foreach (var type in new[] { HeaderFooterValues.Default, HeaderFooterValues.Even, HeaderFooterValues.First })
        {
            // A section without a header of a kind has that of the section before.
            Take(sections.SelectMany(static s => s.Elements<HeaderReference>()).LastOrDefault(r => (r.Type?.Value ?? HeaderFooterValues.Default) == type), $"header{parts.Count}");
            Take(sections.SelectMany(static s => s.Elements<FooterReference>()).LastOrDefault(r => (r.Type?.Value ?? HeaderFooterValues.Default) == type), $"footer{parts.Count}");
        }

        if (sections.Count > 0)
        {
            foreach (var said in sections[^1].ChildElements.Where(static e => e is PageSize or PageMargin or PageBorders or Columns or TitlePage or DocGrid))
            {
                section.Append(said.CloneNode(deep: true));
            }
        }

        return (section, parts.ToImmutable());

        void Take(HeaderFooterReferenceType? reference, string id)
        {
            if (reference?.Id?.Value is not { } theirs || !main.TryGetPartById(theirs, out var part))
            {
                return;
            }

            var root = part is HeaderPart header ? header.Header : part is FooterPart footer ? (OpenXmlPartRootElement?)footer.Footer : null;
            if (root is not null)
            {
                parts.Add((id, CleanPart.Of(part, root)));
                var taken = (HeaderFooterReferenceType)reference.CloneNode(deep: true);
                taken.Id = id;
                section.Append(taken);
            }
        }
    }
}
