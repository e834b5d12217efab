using System.Text;
using System.Xml;

namespace UnionGovernance.Office.Workbooks.Reading;

/// <summary>Reads the XML of one part within bounds: no document type, no endless tag, no endless nesting, no endless list of names.</summary>
internal static class BoundedXml
{
    public static XmlReader Open(Stream part) => XmlReader.Create(
        new StreamReader(new BetweenTags(part), new UTF8Encoding(false, throwOnInvalidBytes: true)),
        new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = WorkbookBounds.Part,
            NameTable = new FewNames(),
            CloseInput = true,
        });

    /// <summary>Goes to the next node and keeps count of the depth.</summary>
    public static bool Advance(this XmlReader xml) =>
        xml.Read() && (xml.Depth <= WorkbookBounds.Depth ? true : throw Unreadable.TooLarge("文件的层次过深", "the file is nested too deep"));

    public static bool IsStart(this XmlReader xml, string name) => xml.NodeType == XmlNodeType.Element && xml.LocalName == name;

    /// <summary>Whether the element that was just opened switches something on, as it does unless it says otherwise.</summary>
    public static bool IsOn(this XmlReader xml) => xml.GetAttribute("val") is not ("0" or "false" or "off");

    /// <summary>The text of the element that was just opened, up to its end, adding what lies in elements within it.</summary>
    public static void AppendText(this XmlReader xml, StringBuilder text, char[] buffer)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        for (var depth = xml.Depth; xml.Advance() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth);)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                for (int read; (read = xml.ReadValueChunk(buffer, 0, buffer.Length)) > 0;)
                {
                    text.Append(buffer, 0, read);
                    if (text.Length > WorkbookBounds.CellText)
                    {
                        throw Unreadable.TooLarge($"有的单元格超过 {WorkbookBounds.CellText} 个字", $"a cell holds over {WorkbookBounds.CellText} characters");
                    }
                }
            }
        }
    }

    private sealed class FewNames : NameTable
    {
        private int _count;

        public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

        public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

        private string Counted(string name) =>
            ++_count <= WorkbookBounds.Names ? name : throw Unreadable.TooLarge("文件里的标签名过多", "the file has too many names of elements");
    }

    /// <summary>Passes bytes on while tags follow each other closely enough.</summary>
    private sealed class BetweenTags(Stream inner) : Stream
    {
        private int _since;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            var last = buffer[..read].LastIndexOf((byte)'<');
            _since = last < 0 ? _since + read : read - last;
            return _since <= WorkbookBounds.Between ? read : throw Unreadable.TooLarge("文件里有过长的标签或文字", "the file has a tag or a text that is too long");
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
