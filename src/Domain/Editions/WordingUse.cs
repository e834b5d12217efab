namespace UnionGovernance.Editions;

/// <summary>Where papers print a text that a school may put into its own words.</summary>
public enum WordingUse
{
    /// <summary>In a form: what an indicator asks, in the form's official words.</summary>
    Form,

    /// <summary>Above a problem.</summary>
    Problem,

    /// <summary>Above an improvement.</summary>
    Improvement,

    /// <summary>In a report: that the rule is kept.</summary>
    Kept,

    /// <summary>In a report or a ledger: that it is broken.</summary>
    Broken,

    /// <summary>In a report or a ledger: what will be done.</summary>
    Mended,

    /// <summary>In a report, while the year runs: what is still to be done in it.</summary>
    StillDue,

    /// <summary>In the remark column of a table.</summary>
    Remark,

    /// <summary>At the beginning of the self-assessment report.</summary>
    Opening,

    /// <summary>At its end: what comes next.</summary>
    Next,
}

/// <summary>The words for it.</summary>
public static class WordingUseWords
{
    extension(WordingUse use)
    {
        /// <summary>What people call it.</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
        public Words Label => use switch
        {
            WordingUse.Form => new("表格原文", "the form's words"),
            WordingUse.Problem => new("问题的标题", "heading of the problem"),
            WordingUse.Improvement => new("改进措施的标题", "heading of the improvement"),
            WordingUse.Kept => new("符合时怎样报告", "how it is reported that the rule is kept"),
            WordingUse.Broken => new("不符合时怎样承认", "how it is admitted that it is broken"),
            WordingUse.Mended => new("怎样改", "what will be done"),
            WordingUse.StillDue => new("学年内还要怎样做", "what is still to be done in the year"),
            WordingUse.Remark => new("备注栏", "the remark column"),
            WordingUse.Opening => new("报告开头", "how the report begins"),
            WordingUse.Next => new("下一步工作安排", "what comes next"),
            _ => throw new ArgumentOutOfRangeException(nameof(use), use, null),
        };
    }
}
