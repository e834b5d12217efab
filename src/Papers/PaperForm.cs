using UnionGovernance.Papers.Templates;

namespace UnionGovernance.Papers;

/// <summary>What kind of paper it is.</summary>
/// <param name="Id">Its name, also that of its template.</param>
/// <param name="Title">Its title as a list shows it, without the name of a union, person or day: 关于召开学生代表大会的通知.</param>
/// <param name="Addressee">To whom it goes.</param>
/// <param name="Signatory">Who signs it.</param>
/// <param name="Attachments">What goes with it.</param>
public sealed record PaperForm(string Id, Words Title, Words Addressee, Words Signatory, Words Attachments)
{
    /// <summary>The names that it supplies to its template.</summary>
    public Sequence<TemplateName> Names { get; init; } = [];
}
