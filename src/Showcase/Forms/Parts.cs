namespace UnionGovernance.Showcase.Forms;

/// <summary>What people call the parts of a record.</summary>
internal static class Parts
{
    private static readonly Dictionary<string, Words> _names = new(StringComparer.Ordinal)
    {
        ["positioning"] = new("职能定位", "Purpose"),
        ["structure"] = new("机构与人员", "Structure and people"),
        ["eligibility"] = new("遴选条件", "Eligibility"),
        ["selection"] = new("遴选程序", "Selection"),
        ["congress"] = new("学代会", "Congress"),
        ["training"] = new("培训与学习", "Training and study"),
        ["appraisal"] = new("述职评议", "Appraisal"),
        ["incentives"] = new("激励", "Incentives"),
        ["oversight"] = new("党的领导与团的指导", "Oversight and guidance"),
        ["seal"] = new("公章", "Seal"),
        ["reach"] = new("服务辐射", "Reach"),
        ["satisfaction"] = new("学生满意度", "Students' satisfaction"),
    };

    public static Words Named(string part) => _names.GetValueOrDefault(part) ?? new(part, part);
}
