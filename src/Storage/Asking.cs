using System.Linq.Expressions;
using Ardalis.Specification;

namespace UnionGovernance.Storage;

/// <summary>Asks a specification of rows that are one school's already. What it does not know is refused: lifting the query's filters would lift the school's boundary.</summary>
internal static class Asking
{
    /// <summary>The rows for which the conditions hold.</summary>
    public static IQueryable<T> Where<T>(this IQueryable<T> rows, ISpecification<T> question)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(question);
        var beyond = question.IgnoreQueryFilters ? nameof(question.IgnoreQueryFilters)
            : question.PostProcessingAction is not null ? nameof(question.PostProcessingAction)
            : question.SearchCriterias.Any() ? "Search"
            : question.IncludeExpressions.Any() || question.IncludeStrings.Any() ? "Include"
            : question.AsTracking ? nameof(question.AsTracking)
            : null;
        return beyond is null
            ? WhereEvaluator.Instance.GetQuery(rows, question)
            : throw new NotSupportedException($"{beyond} is not asked here: a question has conditions, an order and a place.");
    }

    /// <summary>The rows that answer a question, in its order. Rows that are equal in it, or all where it has none, are in the order of their place.</summary>
    public static IQueryable<T> Answering<T>(this IQueryable<T> rows, ISpecification<T> question, Expression<Func<T, int>> place)
        where T : class
    {
        var found = rows.Where(question);
        var ordered = question.OrderExpressions.Any()
            ? ((IOrderedQueryable<T>)OrderEvaluator.Instance.GetQuery(found, question)).ThenBy(place)
            : found.OrderBy(place);
        return PaginationEvaluator.Instance.GetQuery(ordered, question);
    }
}
