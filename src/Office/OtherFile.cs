namespace UnionGovernance.Office;

/// <summary>What a file is that is neither a workbook nor a document.</summary>
internal static class OtherFile
{
    public static Words Presentation { get; } = new("演示文稿", "a presentation");

    public static Words Archive { get; } = new("压缩包", "an archive");
}
