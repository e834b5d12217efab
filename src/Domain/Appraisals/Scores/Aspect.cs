using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Appraisals.Scores;

/// <summary>What an appraisal looks at (述职评议, <see cref="Law.Opinions2019.FiveAspects"/>).</summary>
public enum Aspect
{
    /// <summary>政治态度.</summary>
    Politics,

    /// <summary>道德品行.</summary>
    Conduct,

    /// <summary>学习情况.</summary>
    Study,

    /// <summary>工作成效.</summary>
    Results,

    /// <summary>纪律作风.</summary>
    Discipline,
}

/// <summary>How <see cref="Aspect"/> is written.</summary>
public static class Aspects
{
    private static readonly ChoiceForm<Aspect> _form = new(
    [
        new(Aspect.Politics, "politics", new("政治态度", "political attitude")),
        new(Aspect.Conduct, "conduct", new("道德品行", "conduct")),
        new(Aspect.Study, "study", new("学习情况", "study")),
        new(Aspect.Results, "results", new("工作成效", "results of the work")),
        new(Aspect.Discipline, "discipline", new("纪律作风", "discipline")),
    ]);

    extension(Aspect aspect)
    {
        /// <summary>One of them.</summary>
        public static ChoiceForm<Aspect> Form => _form;

        /// <summary>Its words in both languages.</summary>
        public Words Label => _form.Of(aspect).Label;
    }
}
