namespace UnionGovernance.Office.References;

/// <summary>A part that a style plays in a paper, and the names by which a school's document may have it.</summary>
/// <param name="Id">Our own style for it.</param>
/// <param name="Names">Its names, the first being the one to report where all are missing.</param>
/// <param name="Instead">What a paper has where it is missing.</param>
internal sealed record StyleRole(string Id, string[] Names, Words Instead)
{
    private static readonly Words _asText = new("用正文的样子", "looks like the text");

    /// <summary>All that a document is asked for.</summary>
    public static IReadOnlyList<StyleRole> All { get; } =
    [
        new(WordStyles.Title, ["Title", "公文标题", "标题"], new("居中，用方正小标宋简体二号", "centred, in 方正小标宋简体, 22 pt")),
        new(WordStyles.Addressee, ["主送机关"], _asText),
        new(WordStyles.Body, ["Body Text", "公文正文", "正文文本"], new("用“正文”样式，首行缩进二字", "the style Normal, the first line two characters in")),
        new(WordStyles.Chapter, ["章名", "章标题"], new("居中，用黑体", "centred, in 黑体")),
        new(WordStyles.First, ["heading 1", "标题 1", "一级标题"], new("用黑体", "in 黑体")),
        new(WordStyles.Second, ["heading 2", "标题 2", "二级标题"], new("用楷体", "in 楷体")),
        new(WordStyles.Third, ["heading 3", "标题 3", "三级标题"], _asText),
        new(WordStyles.Fourth, ["heading 4", "标题 4", "四级标题"], _asText),
        new(WordStyles.Strong, ["Strong", "要点", "强调"], new("用黑体", "in 黑体")),
        new(WordStyles.Cell, ["表格", "表格文字", "表格正文"], new("用仿宋小四", "in 仿宋, 12 pt")),
        new(WordStyles.AttachmentNote, ["附件说明"], _asText),
        new(WordStyles.AttachmentLabel, ["附件序号", "附件"], new("用黑体", "in 黑体")),
        new(WordStyles.Signature, ["落款"], _asText),
    ];
}
