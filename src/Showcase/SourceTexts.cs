namespace UnionGovernance.Showcase;

/// <summary>What the page of documents and provisions says.</summary>
internal static class SourceTexts
{
    public static Words Title { get; } = new("文件与出处", "Documents and sources");

    public static Words Lead { get; } = new(
        "收集到的规定，一份文件一组：说了什么（本项目自己的话）、效力、是否见到原文、在哪里见到。有几处网址是他处的副本，内容与高校的副本一致，所署学校不可靠。",
        "What was collected of the law, document by document: what it says in this project's own words, its force, how well it is known, and where it was seen. Several addresses are copies on odd hosts whose text agrees with copies at universities; the school that such a copy names is not to be relied on.");

    public static Words Issuer { get; } = new("制定单位", "Issued by");

    public static Words HoldsFrom { get; } = new("自", "Holds from");

    public static Words Says { get; } = new("规定", "It says");

    // What is on no page of the web.
    private static readonly Words _report = new("本项目所据的那所学院的自评报告", "the founding college's self-assessment report");

    /// <summary>Where a provision was seen that has no address.</summary>
    public static Words Called(string at) => at == _report.English ? _report : new(at, at);

    public static Words SeenAt { get; } = new("见于", "Seen at");

    public static Words NoText { get; } = new("全国性文本未见", "no national text found");
}
