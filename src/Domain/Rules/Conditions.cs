using System.Linq.Expressions;

namespace UnionGovernance.Rules;

/// <summary>Puts conditions together that a database is to ask. What is certain beforehand is left out, so that nothing idle is asked.</summary>
internal static class Conditions
{
    public static Expression<Func<T, bool>> Always<T>(bool answer) =>
        Expression.Lambda<Func<T, bool>>(Expression.Constant(answer), Expression.Parameter(typeof(T)));

    /// <summary>All of them; all of none holds.</summary>
    public static Expression<Func<T, bool>> All<T>(IEnumerable<Expression<Func<T, bool>>> conditions) =>
        conditions.Aggregate(Always<T>(true), And);

    /// <summary>Any of them; any of none does not hold.</summary>
    public static Expression<Func<T, bool>> Any<T>(IEnumerable<Expression<Func<T, bool>>> conditions) =>
        conditions.Aggregate(Always<T>(false), Or);

    public static Expression<Func<T, bool>> And<T>(this Expression<Func<T, bool>> left, Expression<Func<T, bool>> right) =>
        Certain(left) is { } l ? (l ? right : left)
        : Certain(right) is { } r ? (r ? left : right)
        : Expression.Lambda<Func<T, bool>>(Expression.AndAlso(left.Body, right.Over(left.Parameters[0])), left.Parameters);

    public static Expression<Func<T, bool>> Or<T>(this Expression<Func<T, bool>> left, Expression<Func<T, bool>> right) =>
        Certain(left) is { } l ? (l ? left : right)
        : Certain(right) is { } r ? (r ? right : left)
        : Expression.Lambda<Func<T, bool>>(Expression.OrElse(left.Body, right.Over(left.Parameters[0])), left.Parameters);

    public static Expression<Func<T, bool>> Not<T>(this Expression<Func<T, bool>> condition) =>
        Certain(condition) is { } answer ? Always<T>(!answer) : Expression.Lambda<Func<T, bool>>(Expression.Not(condition.Body), condition.Parameters);

    /// <summary>The same question of each of several requirements.</summary>
    public static IEnumerable<Expression<Func<T, bool>>> Filters<T>(this IEnumerable<Requirement<T>> requirements, Verdict verdict, IFactColumns<T> columns) =>
        requirements.Select(s => s.Filter(verdict, columns));

    /// <summary>A condition on a part, asked of the whole.</summary>
    public static Expression<Func<T, bool>> Of<T, TPart>(this Expression<Func<TPart, bool>> condition, Expression<Func<T, TPart>> part) =>
        Expression.Lambda<Func<T, bool>>(condition.Over(part.Body), part.Parameters);

    private static Expression Over<T>(this Expression<Func<T, bool>> condition, Expression subject) =>
        new Substitution(condition.Parameters[0], subject).Visit(condition.Body);

    private static bool? Certain(LambdaExpression condition) => condition.Body is ConstantExpression { Value: bool answer } ? answer : null;

    private sealed class Substitution(ParameterExpression parameter, Expression subject) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? subject : node;
    }
}
