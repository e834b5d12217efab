using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace UnionGovernance.Site;

/// <summary>What the documentation file beside a library says of its types and members.</summary>
internal sealed partial class Documentation
{
    private readonly Dictionary<string, XElement> _said;

    private Documentation(Dictionary<string, XElement> said) => _said = said;

    public static Documentation Of(Assembly assembly) => new(
        XElement.Load(Path.ChangeExtension(assembly.Location, ".xml"), LoadOptions.PreserveWhitespace).Descendants("member")
            .GroupBy(static m => m.Attribute("name")!.Value).ToDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal));

    /// <summary>What it is, in a sentence or two; empty where nobody said it.</summary>
    public string SummaryOf(MemberInfo member) =>
        Said(member) is { } own && (own.Element("summary") is not null || own.Element("inheritdoc") is not null || own.Element("returns") is not null)
            ? own.Element("summary") is { } summary ? Text(summary) : own.Element("returns") is { } returns ? $"Returns: {Text(returns)}" : "As declared."
            : member is PropertyInfo property && Said(property.DeclaringType!)?.Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == property.Name) is { } positional ? Text(positional)
            : member is ConstructorInfo made && IsPrimary(made) ? "From its parts."
            : member is ConstructorInfo { IsStatic: false } bare && bare.GetParameters().Length == 0 ? "With nothing stated."
            : string.Empty;

    /// <summary>What else is said of it: parameters, result, exceptions, remarks.</summary>
    public IEnumerable<(string What, string Text)> DetailsOf(MemberInfo member) =>
        (Said(member) ?? (member is ConstructorInfo made && IsPrimary(made) ? Said(member.DeclaringType!) : null))?.Elements().Select(static (XElement e) => e.Name.LocalName switch
        {
            "param" or "typeparam" => (e.Attribute("name")!.Value, Text(e)),
            "returns" => ("returns", Text(e)),
            "exception" => ($"throws {Last(e.Attribute("cref")!.Value)}", Text(e)),
            "remarks" => ("remarks", Text(e)),
            _ => (string.Empty, string.Empty),
        }).Where(static d => d.Item1.Length > 0) ?? [];

    /// <summary>What is public and not wholly documented: without a word of what it is, of a parameter, or of what it returns.</summary>
    public IEnumerable<string> Lacking(Type type)
    {
        if (SummaryOf(type).Length == 0)
        {
            yield return Signature.IdOf(type);
        }

        foreach (var member in Signature.MembersOf(type))
        {
            if (SummaryOf(member).Length == 0)
            {
                yield return Signature.IdOf(member);
            }
            else if (member is MethodBase method && Said(member) is { } own && own.Element("inheritdoc") is null)
            {
                foreach (var parameter in method.GetParameters().Where(p => !own.Elements("param").Any(e => e.Attribute("name")?.Value == p.Name)))
                {
                    yield return $"{Signature.IdOf(member)}: {parameter.Name}";
                }

                if (method is MethodInfo { IsSpecialName: false } called && called.ReturnType != typeof(void) && own.Element("returns") is null)
                {
                    yield return $"{Signature.IdOf(member)}: what it returns";
                }
            }
        }
    }

    private static bool IsPrimary(ConstructorInfo made) =>
        made.GetParameters() is { Length: > 0 } parameters && parameters.All(p => made.DeclaringType!.GetProperty(p.Name!) is { } property && property.IsDefined(typeof(CompilerGeneratedAttribute)) == false);

    private XElement? Said(MemberInfo member) => _said.GetValueOrDefault(Signature.IdOf(member));

    private static string Text(XElement element) => Blanks().Replace(string.Concat(element.Nodes().Select(static n => n switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "seealso" } see => see.Attribute("cref") is { } cref ? Last(cref.Value) : see.Attribute("langword")?.Value ?? see.Value,
        XElement { Name.LocalName: "paramref" or "typeparamref" } reference => reference.Attribute("name")!.Value,
        XElement inner => Text(inner),
        _ => string.Empty,
    })), " ").Trim();

    private static string Last(string cref) => cref.Split('(')[0].Split('.')[^1].Split('`')[0];

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
