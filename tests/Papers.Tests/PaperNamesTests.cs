using System.Text;
using UnionGovernance.Facts;
using UnionGovernance.Papers;

namespace UnionGovernance.Tests.Papers;

/// <summary>Names of files: in Chinese, by the matter or the person, each its own on every system.</summary>
public sealed class PaperNamesTests
{
    [Fact]
    public void Papers_of_names_that_no_file_may_have_or_that_files_cannot_tell_apart_have_names_of_their_own()
    {
        var same = new string('长', 80);
        string[] of = ["a/b", "a:b", "a*b", "A_b", same + "一", same + "二", "\U00020000" + same[1..] + "三", "con\u202Etract", "é", "e\u0301", "ｶﾞ", "一\uFA10", "一\u585A", "末尾. "];
        var names = PaperNames.Of("表", of);

        Assert.Equal(of.Length, names.Select(static n => SameName.Form(n).ToUpperInvariant()).Distinct().Count());
        Assert.Contains("表-a_b（3）", names);
        Assert.Equal(["表-é", "表-e\u0301（2）", "表-一\uFA10", "表-一\u585A（2）"], names.Where(static n => n[2] is 'é' or 'e' or '一'));
        Assert.All(names, static n => Assert.InRange(Encoding.UTF8.GetByteCount($"{n}-待补清单.docx"), 1, 255));
        Assert.All(names, static n => Assert.DoesNotMatch("[/\\\\:*?\"<>|]|[. ]$", n));
    }

    /// <summary>All papers of one school lie in one folder, and who looks for a person's finds it by name.</summary>
    [Fact]
    public void Every_paper_of_a_school_is_named_in_Chinese_after_its_matter_or_person_and_no_two_alike()
    {
        var names = WholeSchool.Papers().Select(static w => w.Name).ToList();

        Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, static n => Assert.DoesNotMatch("[A-Za-z]", n));
        Assert.All(["遴选报名表-顾明烛", "述职评议表-春季学期-赵知行", "决议-关于学生会工作报告的决议", "联合审查记录-2025年3月25日", "活动审批表-书香江南读书节"], n => Assert.Contains(n, names));
    }
}
