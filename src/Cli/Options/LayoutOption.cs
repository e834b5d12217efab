using System.CommandLine;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Papers;
using UnionGovernance.Office;
using UnionGovernance.Office.References;

namespace UnionGovernance.Cli.Options;

/// <summary>The options that say in which form and layout papers are written.</summary>
internal sealed class LayoutOption
{
    private const string Official = "official";
    private const string Plain = "plain";

    private readonly Speech _s;
    private readonly Option<string> _layout;
    private readonly Option<string?> _format;
    private readonly Option<string?> _letterhead;

    private LayoutOption(Speech s)
    {
        _s = s;
        _layout = new("--layout")
        {
            Description = s["Word 版式：official（按 GB/T 9704-2012，默认）、plain，或本校的参照文档（.docx）", "Word layout: official (as GB/T 9704-2012 has it, the default), plain, or a document of your school (.docx)"],
            DefaultValueFactory = static _ => Official,
            HelpName = "official|plain|FILE.docx",
        };
        _format = new("--format") { Description = s["只写这一种格式；pdf 须装有 LibreOffice", "this form only; pdf needs LibreOffice"] };
        _format.AcceptOnlyFromAmong([.. PaperFiles.Usual, PaperFiles.Pdf]);
        _letterhead = new("--red-letterhead") { Description = s["加红色版头，写上发文机关标志；默认不加", "add a red letterhead with this mark of the organ; none by default"] };
    }

    /// <summary>Gives a command the options.</summary>
    public static LayoutOption AddTo(Command command, Speech s)
    {
        var option = new LayoutOption(s);
        foreach (var one in new Option[] { option._layout, option._format, option._letterhead })
        {
            command.Add(one);
        }

        return option;
    }

    /// <summary>What was asked for. What a reference document lacks is said; what cannot be had is refused.</summary>
    public PaperFiles? Read(ParseResult parsed, TextWriter error)
    {
        string[] formats = parsed.GetValue(_format) is { } only ? [only] : PaperFiles.Usual;
        var office = formats.Contains(PaperFiles.Pdf) ? LibreOffice.Find() : null;
        if (formats.Contains(PaperFiles.Pdf) && office is null)
        {
            error.WriteLine(_s[LibreOffice.Missing]);
            return null;
        }

        var letterhead = parsed.GetValue(_letterhead) is { } organ ? new Letterhead(organ) : null;
        switch (parsed.GetValue(_layout)!)
        {
            case Official:
                return new(p => WordPaper.Write(p, LayoutProfile.Official with { Letterhead = letterhead }), formats, office);
            case Plain:
                return new(p => WordPaper.Write(p, LayoutProfile.Plain with { Letterhead = letterhead }), formats, office);
            case var _ when letterhead is not null:
                error.WriteLine(_s["参照文档有自己的版头，不能再加 --red-letterhead", "A document of your school has its own letterhead; --red-letterhead cannot be added to it"]);
                return null;
            case var path:
                return Reference(path, error) is { } reference ? new(p => WordPaper.Write(p, reference), formats, office) : null;
        }
    }

    private ReferenceLayout? Reference(string path, TextWriter error)
    {
        if (!File.Exists(path))
        {
            error.WriteLine(_s[$"--layout 须为 official、plain 或一个 .docx 文件；没有文件 {path}", $"--layout is official, plain or a .docx; there is no file {path}"]);
            return null;
        }

        if (GivenFile.Bytes(new(path), _s, error) is not { } bytes)
        {
            return null;
        }

        var (layout, refusal) = ReferenceLayout.Read(bytes);
        if (refusal is not null)
        {
            error.WriteLine($"{path}{_s.Colon}{_s[refusal]}");
        }

        foreach (var lacking in layout?.Lacking ?? [])
        {
            error.WriteLine($"{_s["参照文档缺少", "the document lacks"]}\t{_s[lacking.Name]}\t{_s[lacking.Instead]}");
        }

        return layout;
    }
}
