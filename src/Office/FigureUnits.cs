using System.Security;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using UnionGovernance.Papers.Blocks;

namespace UnionGovernance.Office;

/// <summary>The characters that count what stands before them: a line never begins with one that the paper sets behind a figure, nor ends within 2024—2025.</summary>
/// <remarks>
/// Word breaks lines between Chinese characters anywhere, and a joiner that nobody sees would stand in every copy of the text. What no line
/// begins or ends with is a setting of the document instead; it lists the marks of the language again, as it takes the place of their list.
/// LibreOffice 7.4 reads no such setting of a document, and is told by its own.
/// </remarks>
internal static partial class FigureUnits
{
    private const string NeverFirst = "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠";
    private const string Dash = "—";
    private const string NeverLast = "$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥";

    /// <summary>The settings of a document.</summary>
    /// <param name="text">All that it says.</param>
    public static IEnumerable<OpenXmlElement> Settings(string text)
    {
        var units = string.Concat(CountingUnits.All.Where(Behind().Matches(text).Select(static m => m.Value[^1]).Contains));
        var dash = Between().IsMatch(text) ? Dash : string.Empty;
        return (units + dash).Length == 0 ? []
            :
            [
                new NoLineBreaksAfterKinsoku { Language = "zh-CN", Val = NeverLast + dash },
                new NoLineBreaksBeforeKinsoku { Language = "zh-CN", Val = NeverFirst + units + dash },
            ];
    }

    /// <summary>The settings of a LibreOffice that draws documents: the file <c>registrymodifications.xcu</c> of its user folder.</summary>
    public static string LibreOffice { get; } = $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Common/AsianLayout/StartEndCharacters"><node oor:name="zh-CN" oor:op="replace"><prop oor:name="StartCharacters"><value>{SecurityElement.Escape(NeverFirst + CountingUnits.All)}</value></prop><prop oor:name="EndCharacters"><value>{SecurityElement.Escape(NeverLast)}</value></prop></node></item>
        </oor:items>
        """;

    [GeneratedRegex($"[0-9][{CountingUnits.All}]", RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex($"[0-9]{Dash}[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
