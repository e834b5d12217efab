using System.Collections.Immutable;
using UnionGovernance.Letters;
using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Papers;

/// <summary>A kind of paper, declared once: what it is called, who signs it, from which file it is written, and which facts it prints.</summary>
/// <remarks>Commands, pages, guides and the linter of templates read this declaration; none of them has a list of its own.</remarks>
public abstract class PaperKind
{
    private protected PaperKind(string id, Words title, SourceFile source) => (Id, Title, Source) = (id, title, source);

    /// <summary>What a paper is called where it is named.</summary>
    public static Words Called { get; } = LettersFile.Field.At("/letters/paper").Words;

    /// <summary>What is called to whom a paper goes.</summary>
    public static Words AddressedTo { get; } = LettersFile.Field.At("/letters/addressee").Words;

    /// <summary>What is called who signs a paper.</summary>
    public static Words SignedBy { get; } = new("签发", "signed by");

    /// <summary>What is called that is left to fill in.</summary>
    public static Words ToFillIn { get; } = new("待填", "to fill in");

    /// <summary>Where is to be filled in what no file has.</summary>
    public static Words WhenSigned { get; } = new("签发时填写", "when it is signed");

    /// <summary>What is called that a paper is not written.</summary>
    public static Words NotWritten { get; } = new("不出", "refused");

    /// <summary>That nothing goes with a paper.</summary>
    public static Words None { get; } = new("无", "none");

    /// <summary>Its name, also that of its template.</summary>
    public string Id { get; }

    /// <summary>Its title as a list shows it, without the name of a union, person or day: 关于召开学生代表大会的通知.</summary>
    public Words Title { get; }

    /// <summary>The file that it is written from.</summary>
    public SourceFile Source { get; }

    /// <summary>To whom it goes.</summary>
    public required Words Addressee { get; init; }

    /// <summary>Who signs it.</summary>
    public required Words Signatory { get; init; }

    /// <summary>What goes with it.</summary>
    public Words Attachments { get; init; } = None;

    /// <summary>Whether it is a letter (公文), which has a number, an addressee and a colophon.</summary>
    public abstract bool IsLetter { get; }

    /// <summary>Its template's file.</summary>
    public TemplateFile Template => field ??= new($"{Id}.md", Title, Names);

    private protected abstract Sequence<TemplateName> Names { get; }

    /// <summary>Writes every paper of the kind that a school's files give.</summary>
    /// <param name="sources">The files.</param>
    /// <returns>The papers, each with a name of its own; a paper whose result does not stand is refused, and the others leave blanks.</returns>
    /// <exception cref="ArgumentException">The charter or the congress has faults, or unions of two years are mixed in one disclosure.</exception>
    public abstract ImmutableArray<PaperWriting> Write(PaperSources sources);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
