using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Years.Statements;

/// <summary>Acts of which a year's file may be said to list every one.</summary>
/// <remarks>They are those by whose number, or by whose being all alike, a fact of the record is known: of one that is left out, the record would say what is not so.</remarks>
public enum ListedActs
{
    /// <summary>举办的活动.</summary>
    Activities,

    /// <summary>党组织听取汇报.</summary>
    Hearings,

    /// <summary>学习和培训.</summary>
    Study,

    /// <summary>遴选.</summary>
    Selections,

    /// <summary>述职评议.</summary>
    Appraisals,

    /// <summary>评奖评优、测评加分和推荐免试.</summary>
    Recognitions,
}

/// <summary>How <see cref="ListedActs"/> is written.</summary>
public static class ListedActsWords
{
    private static readonly ChoiceForm<ListedActs> _form = new(
    [
        new(ListedActs.Activities, "activities", new("举办的活动", "activities held")),
        new(ListedActs.Hearings, "hearings", new("党组织听取汇报", "hearings by the Party organisation")),
        new(ListedActs.Study, "study", new("学习和培训", "study and training")),
        new(ListedActs.Selections, "selections", new("遴选", "selections")),
        new(ListedActs.Appraisals, "appraisals", new("述职评议", "appraisals")),
        new(ListedActs.Recognitions, "recognitions", new("评奖评优、测评加分和推荐免试", "awards, points and recommendations")),
    ]);

    extension(ListedActs acts)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<ListedActs> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(acts).Label;
    }
}
