using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace UnionGovernance.Office.References;

/// <summary>The styles of a reference document, with ours where it has none. They are found by name, as Word shows it: ids change from program to program.</summary>
internal sealed class ReferenceStyles
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    private ReferenceStyles(Styles own) => Styles = own;

    public Styles Styles { get; }

    /// <summary>The roles for which the document has no style.</summary>
    public ImmutableArray<StyleRole> Missing { get; private init; } = [];

    /// <summary>Takes the styles of a document, and adds ours where it has none.</summary>
    public static ReferenceStyles Of(Styles theirs, Styles ours)
    {
        var styles = (Styles)theirs.CloneNode(deep: true);
        Clean(styles);
        var byName = styles.Elements<Style>().Where(static s => s.StyleId?.Value is not null && s.StyleName?.Val?.Value is not null).ToLookup(static s => s.StyleName!.Val!.Value!, StringComparer.OrdinalIgnoreCase);
        var found = StyleRole.All.ToLookup(r => Find(byName, r) is not null);
        var reference = new ReferenceStyles(styles) { Missing = [.. found[false]] };
        foreach (var role in found[true])
        {
            reference._ids[role.Id] = Find(byName, role)!.StyleId!.Value!;
        }

        var normal = byName[WordStyles.Normal].FirstOrDefault()
            ?? styles.Elements<Style>().FirstOrDefault(static s => s.Default?.Value == true && s.Type?.Value == StyleValues.Paragraph && s.StyleId?.Value is not null);
        if (normal is not null)
        {
            reference._ids[WordStyles.Normal] = normal.StyleId!.Value!;
        }

        reference.Add(ours);
        return reference;
    }

    /// <summary>The id under which one of our styles is known there.</summary>
    public string IdOf(string ours) => _ids.GetValueOrDefault(ours, ours);

    /// <summary>What a style says of its characters or paragraphs, itself or through what it is based on.</summary>
    public T? Resolve<T>(string ours, Func<StyleRunProperties, T?> said)
        where T : OpenXmlElement
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var id = IdOf(ours); id is not null && seen.Add(id);)
        {
            var style = Styles.Elements<Style>().FirstOrDefault(s => s.StyleId?.Value == id);
            if (style?.StyleRunProperties is { } look && said(look) is { } found)
            {
                return found;
            }

            id = style?.BasedOn?.Val?.Value;
        }

        return null;
    }

    private static Style? Find(ILookup<string, Style> byName, StyleRole role) => role.Names
        .SelectMany(n => byName[n])
        .FirstOrDefault(s => s.Type?.Value == (role.Id == WordStyles.Strong ? StyleValues.Character : StyleValues.Paragraph));

    // A list number in a style would be printed beside ours.
    private static void Clean(Styles styles)
    {
        foreach (var numbering in styles.Descendants<NumberingProperties>().ToList())
        {
            numbering.Remove();
        }
    }

    // Ours come in under ids that are not taken; what they are based on is theirs where they have it.
    private void Add(Styles ours)
    {
        var taken = Styles.Elements<Style>().Select(static s => s.StyleId?.Value).ToHashSet();
        List<Style> added = [.. ours.Elements<Style>().Where(s => !_ids.ContainsKey(s.StyleId!.Value!)).Select(static s => (Style)s.CloneNode(deep: true))];
        foreach (var style in added)
        {
            var id = style.StyleId!.Value!;
            for (var n = 2; !taken.Add(style.StyleId.Value); n++)
            {
                style.StyleId = string.Create(CultureInfo.InvariantCulture, $"{id}{n}");
            }

            _ids[id] = style.StyleId.Value!;
            style.Default = null;
        }

        foreach (var style in added)
        {
            if (style.BasedOn?.Val?.Value is { } basis)
            {
                style.BasedOn.Val = IdOf(basis);
            }

            Styles.Append(style);
        }
    }
}
