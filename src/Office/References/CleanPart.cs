using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace UnionGovernance.Office.References;

/// <summary>A header or footer of a reference document: its text, its look and its pictures, and nothing that runs, links or fetches.</summary>
/// <param name="Root">Its text.</param>
/// <param name="Pictures">Its pictures, by the ids that its text knows them by.</param>
internal sealed record CleanPart(OpenXmlPartRootElement Root, ImmutableArray<CleanPart.Picture> Pictures)
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly string[] _harmless = ["PAGE", "NUMPAGES", "SECTIONPAGES", "STYLEREF"];
    private static readonly string[] _running = ["object", "OLEObject", "control", "altChunk", "subDoc"];

    public static CleanPart Of(OpenXmlPart part, OpenXmlPartRootElement root)
    {
        var clean = (OpenXmlPartRootElement)root.CloneNode(deep: true);
        RemoveFields(clean);
        var pictures = ImmutableArray.CreateBuilder<Picture>();
        foreach (var element in clean.Descendants().ToList())
        {
            if (_running.Contains(element.LocalName))
            {
                element.Remove();
                continue;
            }

            foreach (var id in element.GetAttributes().Where(static a => (a.NamespaceUri == Relations || a.LocalName == "relid") && !string.IsNullOrEmpty(a.Value)).Select(static a => a.Value!).ToList())
            {
                if (!part.TryGetPartById(id, out var target) || target is not ImagePart image)
                {
                    Detach(element);
                }
                else if (pictures.All(p => p.Id != id))
                {
                    using var stream = image.GetStream();
                    using var bytes = new MemoryStream();
                    stream.CopyTo(bytes);
                    pictures.Add(new(id, image.ContentType, bytes.ToArray()));
                }
            }
        }

        return new(clean, pictures.ToImmutable()) { Untold = Tell(clean) };
    }

    /// <summary>How many of its pictures the school says nothing of, to whoever has the document read out.</summary>
    public int Untold { get; private init; }

    public void AddTo(OpenXmlPartContainer owner)
    {
        foreach (var picture in Pictures)
        {
            using var bytes = new MemoryStream(picture.Bytes, writable: false);
            owner.AddNewPart<ImagePart>(picture.Type, picture.Id).FeedData(bytes);
        }
    }

    // What a picture shows only the school knows; where it does not say, it is told that one is there, and where.
    private static int Tell(OpenXmlPartRootElement root)
    {
        var (instead, untold) = (root is Header ? "页眉中的图片" : "页脚中的图片", 0);
        foreach (var picture in root.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Where(static p => string.IsNullOrWhiteSpace(p.Description?.Value)))
        {
            picture.Description = string.IsNullOrWhiteSpace(picture.Title?.Value) ? instead : picture.Title!.Value;
            untold += picture.Description.Value == instead ? 1 : 0;
        }

        foreach (var shape in root.Descendants<DocumentFormat.OpenXml.Vml.Shape>().Where(static s => s.Descendants<DocumentFormat.OpenXml.Vml.ImageData>().Any() && string.IsNullOrWhiteSpace(s.Alternate?.Value)))
        {
            shape.Alternate = instead;
            untold++;
        }

        return untold;
    }

    // A link leaves its text; anything else that leads out goes with the picture or shape that it is part of.
    private static void Detach(OpenXmlElement element)
    {
        if (element is Hyperlink)
        {
            Unwrap(element);
            return;
        }

        var whole = element.Ancestors().FirstOrDefault(static a => a is Drawing or DocumentFormat.OpenXml.Wordprocessing.Picture) ?? element;
        if (whole.Parent is not null)
        {
            whole.Remove();
        }
    }

    // A field that may fetch or run leaves what it last showed. Where that leaves half a field in another paragraph, no field stays.
    private static void RemoveFields(OpenXmlPartRootElement root)
    {
        foreach (var simple in root.Descendants<SimpleField>().Where(static f => !IsHarmless(f.Instruction?.Value)).ToList())
        {
            Unwrap(simple);
        }

        foreach (var paragraph in root.Descendants<WordParagraph>().Where(static p => !Instructions(p).All(IsHarmless)).ToList())
        {
            RemoveMarks(paragraph);
        }

        if (root.Descendants<FieldChar>().Count(static c => c.FieldCharType?.Value == FieldCharValues.Begin) != root.Descendants<FieldChar>().Count(static c => c.FieldCharType?.Value == FieldCharValues.End))
        {
            RemoveMarks(root);
        }
    }

    private static void RemoveMarks(OpenXmlElement within)
    {
        foreach (var mark in within.Descendants().Where(static e => e is FieldChar or FieldCode).ToList())
        {
            mark.Remove();
        }
    }

    // An instruction may be spread over several runs, and one may stand within another.
    private static List<string> Instructions(WordParagraph paragraph)
    {
        List<string> all = [];
        foreach (var mark in paragraph.Descendants())
        {
            if (mark is FieldChar { FieldCharType.Value: var type } && type == FieldCharValues.Begin)
            {
                all.Add(string.Empty);
            }
            else if (mark is FieldCode code)
            {
                all = all.Count == 0 ? [code.Text] : [.. all[..^1], all[^1] + code.Text];
            }
        }

        return all;
    }

    private static bool IsHarmless(string? instruction) => _harmless.Contains(instruction?.Trim().Split(' ')[0], StringComparer.OrdinalIgnoreCase);

    private static void Unwrap(OpenXmlElement element)
    {
        foreach (var child in element.ChildElements.ToList())
        {
            child.Remove();
            element.InsertBeforeSelf(child);
        }

        element.Remove();
    }

    /// <summary>A picture.</summary>
    internal sealed record Picture(string Id, string Type, byte[] Bytes);
}
