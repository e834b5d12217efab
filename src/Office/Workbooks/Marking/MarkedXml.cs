using System.Text;
using System.Xml;

namespace UnionGovernance.Office.Workbooks.Marking;

/// <summary>Copies XML node by node, from a reader that stands on one to a writer.</summary>
internal static class MarkedXml
{
    private static readonly XmlWriterSettings _form = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize };

    public static XmlWriter Open(Stream to) => XmlWriter.Create(to, _form);

    /// <summary>Copies the node on which the reader stands, of an element its start or its end only.</summary>
    public static void CopyNode(this XmlWriter write, XmlReader read)
    {
        switch (read.NodeType)
        {
            case XmlNodeType.Element:
                write.CopyStart(read);
                if (read.IsEmptyElement)
                {
                    write.WriteEndElement();
                }

                break;
            case XmlNodeType.EndElement:
                write.WriteFullEndElement();
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA:
                write.WriteString(read.Value);
                break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                write.WriteWhitespace(read.Value);
                break;
            default:
                break;
        }
    }

    /// <summary>Copies the start of an element, with its attributes or those that are wanted; its end is the caller's to write.</summary>
    public static void CopyStart(this XmlWriter write, XmlReader read, Func<string, bool>? wanted = null)
    {
        write.WriteStartElement(read.Prefix, read.LocalName, read.NamespaceURI);
        for (var more = read.MoveToFirstAttribute(); more; more = read.MoveToNextAttribute())
        {
            if (wanted is null || read.Prefix.Length > 0 || wanted(read.LocalName))
            {
                write.WriteAttributeString(read.Prefix, read.LocalName, read.NamespaceURI, read.Value);
            }
        }

        read.MoveToElement();
    }

    /// <summary>Goes to the end of the element on which the reader stands.</summary>
    public static void PassOver(this XmlReader read)
    {
        if (read.IsEmptyElement)
        {
            return;
        }

        for (var depth = read.Depth; Reading.BoundedXml.Advance(read) && !(read.NodeType == XmlNodeType.EndElement && read.Depth == depth);)
        {
        }
    }
}
