using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Tests.Records;

/// <summary>Facts of every form, unknown, given and within bounds: many near the limits that rules set, some as far from them as can be.</summary>
internal static class RandomFact
{
    public static Gen<string> Text { get; } = Gen.OneOf(
        "主席", "副主席", "轮值执行主席", "部长", "副部长", "干事", "执行主席", "秘书长", "主席团成员", "工作部门成员", "学习部部长", "宣传部副部长", "新媒体中心干事", "部长、秘书长", "部长助理", "😀", "<\"\\/&'+");

    private static readonly Gen<int> _count = Gen.Frequency(
        (6, Gen.Int[0, 8]), (4, Gen.Int[28, 62]), (1, Gen.Int[2_999, 3_002]), (1, Gen.Int[0, int.MaxValue - 1]));

    private static readonly Gen<Share> _share = Gen.Frequency(
        (6, Gen.Int[1, 12]), (4, Gen.Int[1, 200]), (1, Gen.Int[1, int.MaxValue]))
        .SelectMany(whole => Gen.Frequency((4, Gen.Int[0, whole]), (1, Gen.Const(whole / 2)), (1, Gen.Int[0, 1])).Select(part => new Share(part, whole)));

    private static readonly Gen<LocalDate> _day = Gen.Frequency(
        (6, Gen.Int[0, 1_500].Select(static d => new LocalDate(2019, 9, 20).PlusDays(d))),
        (1, Gen.Int[0, 3_652_058].Select(static d => new LocalDate(1, 1, 1).PlusDays(d))));

    private static readonly Gen<Edges> _edges = Gen.Frequency((2, Gen.Const(Edges.Included)), (3, Gen.Enum<Edges>()));

    /// <summary>A fact of the form, as a file can hold it: where a form knows an open end, that too.</summary>
    public static Gen<Fact<TValue>> Of<TValue>(FactForm<TValue> form)
        where TValue : notnull => OfForm((dynamic)form);

    /// <summary>The subject with every fact of these taken anew, known or not.</summary>
    public static Gen<TSubject> Filled<TSubject>(Gen<TSubject> subject, IEnumerable<FactPath<TSubject>> paths) =>
        paths.Aggregate(subject, (filled, path) => (Gen<TSubject>)Fill(filled, (dynamic)path));

    private static Gen<TSubject> Fill<TSubject, TValue>(Gen<TSubject> subject, FactPath<TSubject, TValue> path)
        where TValue : notnull => Gen.Select(subject, Of(path.Form), (s, fact) => path.Write(s, fact));

    private static Gen<Fact<int>> OfForm(CountForm form) => Gen.Select(
        _count, _count, _edges, Gen.Int[0, 7],
        static (a, b, edges, kind) => kind switch
        {
            0 or 1 => default,
            2 => Between(a, int.MaxValue, edges),
            3 or 4 => Between(a, b, edges),
            _ => Fact.Given(a),
        });

    private static readonly Gen<Share> _place = _share.Select(static s => new Share(Math.Max(s.Part, 1), s.Whole));

    private static Gen<Fact<Share>> OfForm(ShareForm form) => Gen.Select(
        form == ShareForm.Rank ? _place : _share, form == ShareForm.Rank ? _place : _share, _edges, Gen.Int[0, 9],
        static (a, b, edges, kind) => kind switch
        {
            0 or 1 => default,
            2 => Between(a, ShareForm.Greatest, edges & Edges.LowExcluded),
            3 => Between(new(0, 1), a, edges & Edges.HighExcluded),
            4 or 5 => Between(a, b, edges),
            _ => Fact.Given(a),
        });

    private static Gen<Fact<LocalDate>> OfForm(DateForm form) => Gen.Select(
        _day, _day, _edges, Gen.Int[0, 12],
        static (a, b, edges, kind) => kind switch
        {
            0 or 1 => default,
            2 => Fact.Within(new LocalDate(a.Year, a.Month, 1), new LocalDate(a.Year, a.Month, a.Calendar.GetDaysInMonth(a.Year, a.Month))),
            3 => Fact.Within(new LocalDate(a.Year, 1, 1), new LocalDate(a.Year, 12, 31)),
            4 => Fact.Within(a, LocalDate.MaxIsoValue),
            5 => Fact.Within(LocalDate.MinIsoValue, a),
            6 or 7 => Between(a, b, edges),
            8 => Yearless(a, b.Day % 2 == 0),
            _ => Fact.Given(a),
        });

    private static Fact<LocalDate> Yearless(LocalDate day, bool month) => month || day is { Month: 2, Day: 29 }
        ? Fact.Within(new LocalDate(1, day.Month, 1), new LocalDate(9999, day.Month, day.Calendar.GetDaysInMonth(9999, day.Month)))
        : Fact.Within(new LocalDate(1, day.Month, day.Day), new LocalDate(9999, day.Month, day.Day));

    private static Gen<Fact<bool>> OfForm(YesNoForm form) => Gen.Int[0, 3].Select(static n => n == 0 ? default : Fact.Given(n != 1));

    private static Gen<Fact<string>> OfForm(TextForm form) => Gen.Select(Text, Gen.Int[0, 3], static (text, n) => n == 0 ? default : Fact.Given(text));

    private static Gen<Fact<TValue>> OfForm<TValue>(GivenForm<TValue> form)
        where TValue : struct, Enum => Choices(((ChoiceForm<TValue>)form.Exact).Choices);

    private static Gen<Fact<TValue>> Choices<TValue>(ImmutableArray<Choice<TValue>> choices)
        where TValue : struct, Enum => Gen.Select(
        Gen.Int[0, choices.Length - 1], Gen.Int[0, 4],
        (index, n) => n == 0 ? default : Fact.Given(choices[n == 1 ? 0 : index].Value));

    // Three lists in four keep the order in which the elements are offered, so that prescribed steps are often taken in order.
    private static Gen<Fact<Sequence<TElement>>> OfForm<TElement>(ListForm<TElement> form)
        where TElement : notnull => Gen.Select(
        (Gen<Sequence<TElement>>)Elements((dynamic)form.Element), Gen.Int[0, 4],
        static (list, n) => n switch { 0 => default, 1 => AtLeast(list), _ => Fact.Given(list) });

    private static Gen<Sequence<string>> Elements(Form<string> form) => Text.Array[0, 4].Select(static list => (Sequence<string>)[.. list]);

    private static Gen<Sequence<Fact<LocalDate>>> Elements(Form<Fact<LocalDate>> form) => Gen.Select(_day, Gen.Int[0, 5], static (a, kind) => kind switch
    {
        0 => Fact.Within(new LocalDate(a.Year, a.Month, 1), new LocalDate(a.Year, a.Month, a.Calendar.GetDaysInMonth(a.Year, a.Month))),
        1 => Fact.Within(new LocalDate(a.Year, 1, 1), new LocalDate(a.Year, 12, 31)),
        2 => Yearless(a, a.Day % 2 == 0),
        _ => Fact.Given(a),
    }).Array[0, 4].Select(static days => (Sequence<Fact<LocalDate>>)[.. days]);

    private static Gen<Sequence<TElement>> Elements<TElement>(ChoiceForm<TElement> form)
        where TElement : struct, Enum
    {
        var one = Gen.Int[0, form.Choices.Length - 1].Select(i => form.Choices[i].Value);
        var some = Gen.Int[0, 9].Array[form.Choices.Length].Select(dropped => (Sequence<TElement>)[.. form.Choices.Where((_, i) => dropped[i] != 0).Select(static c => c.Value)]);
        return Gen.Frequency((3, some), (1, one.Array[0, 6].Select(static list => (Sequence<TElement>)[.. list])));
    }

    public static Fact<Sequence<TElement>> AtLeast<TElement>(Sequence<TElement> list)
        where TElement : notnull => new() { Known = Known.Within, Low = list, High = list };

    // Where the two leave nothing between them, the bounds are included after all.
    private static Fact<int> Between(int a, int b, Edges edges) =>
        Math.Abs((long)a - b) > 1 ? Fact.Within(Math.Min(a, b), Math.Max(a, b), edges) : Fact.Within(Math.Min(a, b), Math.Max(a, b));

    private static Fact<LocalDate> Between(LocalDate a, LocalDate b, Edges edges) =>
        Math.Abs(Period.DaysBetween(a, b)) > 1 ? Fact.Within(LocalDate.Min(a, b), LocalDate.Max(a, b), edges) : Fact.Within(LocalDate.Min(a, b), LocalDate.Max(a, b));

    private static Fact<Share> Between(Share a, Share b, Edges edges) => a.CompareTo(b) switch
    {
        < 0 => Fact.Within(a, b, edges),
        > 0 => Fact.Within(b, a, edges),
        _ => Fact.Given(a),
    };
}
