using UnionGovernance.Acts;
using UnionGovernance.Json;

namespace UnionGovernance.Unions.Functions;

/// <summary>The acts of <see cref="FunctionsOfTheYear"/>.</summary>
internal static class FunctionActs
{
    public static ActTable<FunctionsOfTheYear> Table { get; } = new ActTable<FunctionsOfTheYear>()
        .Act<FunctionTakenOn>("functionTakenOn", "承担不属于学生会的行政职能", "a function that is not a union's was taken on", static v => new()
        {
            Function = Function(v, static a => a.Function),
            What = What(v, static a => a.What),
        }, static (functions, a) => functions.TakeOn(a))
        .Act<FunctionGivenUp>("functionGivenUp", "移交行政职能（当日为最后一日）", "such a function was given up, that day being its last", static v => new()
        {
            Function = Function(v, static a => a.Function),
            What = What(v, static a => a.What),
        }, static (functions, a) => functions.GiveUp(a));

    private static ForeignFunction Function<T>(View<T> v, Func<T, ForeignFunction> get) => v.Required("function", "职能", "function", ForeignFunction.Form, get);

    private static string? What<T>(View<T> v, Func<T, string?> get) =>
        v.Optional("what", "具体是什么（其他行政职能必填）", "what it is; needed for another function", Forms.Name, get);
}
