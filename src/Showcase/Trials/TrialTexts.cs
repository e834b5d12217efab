using UnionGovernance.Editions;
using UnionGovernance.Unions;

namespace UnionGovernance.Showcase.Trials;

/// <summary>What is said where a number can be turned.</summary>
internal static class TrialTexts
{
    public static Words Clause { get; } = new("条文", "The clause");

    public static Words Decision { get; } = new("判断", "The decision");

    public static Words Turn { get; } = new("换个数试试", "Turn a number");

    public static Words Look { get; } = CheckTexts.Show;

    public static Words OneLess { get; } = new("减1", "one less");

    public static Words OneMore { get; } = new("加1", "one more");

    public static Words NotKnown { get; } = new("不清楚", "not known");

    /// <returns>No and yes to a question, as people answer it: of its campuses a school says that it has one.</returns>
    public static (Words No, Words Yes) AnswersTo(string jsonPointer) => jsonPointer == StructureFacts.LargeOrManyCampuses.JsonPointer
        ? (new("一个校区，学生不算多", "one campus, not many students"), new("学生多，或有多个校区", "many students or several campuses"))
        : (Texts.No, Texts.Yes);

    public static Words ThickWire { get; } = new("粗线通到顶，就符合。", "A thick line that reaches the top keeps the rule.");

    public static Words OurWords { get; } = new("本站转述", "in our own words");

    public static Words AsTable { get; } = new("同一判断的表", "The same decision as a table");

    public static Words Question { get; } = Headings.Of(WhyFile.Field.At("/findings/why/question").Words);

    public static Words Found { get; } = new("所见", "What was found");
}
