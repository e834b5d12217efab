namespace UnionGovernance.Papers.Templates;

/// <summary>One thing wrong with a template.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1, in UTF-16 units.</param>
/// <param name="Quoted">The line as it stands, shortened to 80 characters.</param>
/// <param name="Problem">What is wrong and what to do.</param>
public sealed record TemplateFault(string File, int Line, int Column, string Quoted, Words Problem)
{
    /// <summary>The fault in words: file, line, column, what is wrong, the line itself.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One line.</returns>
    public string Describe(Language language) => language == Language.Chinese
        ? FormattableString.Invariant($"{File} 第{Line}行第{Column}列：{Problem.Chinese}{(Quoted.Length == 0 ? string.Empty : $"「{Quoted}」")}")
        : FormattableString.Invariant($"{File} line {Line} column {Column}: {Problem.English}{(Quoted.Length == 0 ? string.Empty : $" [{Quoted}]")}");

    /// <inheritdoc/>
    public override string ToString() => Describe(Language.Chinese);
}
