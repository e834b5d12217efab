using NodaTime;

namespace UnionGovernance.Json;

/// <summary>The forms that lines are declared with.</summary>
internal static class Forms
{
    /// <summary>A name, up to 200 UTF-16 code units.</summary>
    public static Form<string> Name { get; } = Text(StringForm.LongestName);

    /// <summary>Words up to the length of a paragraph, most often one sentence: asked for in one line.</summary>
    public static Form<string> Sentence { get; } = Text(FileLimits.LongestParagraph);

    /// <summary>A paragraph, up to 5,000 UTF-16 code units.</summary>
    public static Form<string> Paragraph { get; } = new StringForm(FileLimits.LongestParagraph, kind: FieldKind.Paragraph);

    /// <summary>Heads, ballots, votes: 0 to 200,000, so that the sum over the longest list is still a count.</summary>
    public static Form<int> Heads { get; } = Whole(0, 200_000);

    /// <summary>A counter or a number of seats: 0 to 100,000.</summary>
    public static Form<int> Seats { get; } = Whole(0, 100_000);

    /// <summary>Text of any length, the empty one included, which is only written.</summary>
    public static Form<string> AnyText { get; } = new AnyTextForm();

    /// <summary>Yes or no.</summary>
    public static Form<bool> YesNo { get; } = new BooleanForm();

    /// <summary>One day.</summary>
    public static Form<LocalDate> Day { get; } = new DayForm();

    /// <summary>An academic year.</summary>
    public static Form<AcademicYear> AcademicYear { get; } = new AcademicYearForm();

    /// <summary>A share of a whole, at most the whole.</summary>
    public static Form<Share> Share { get; } = new FractionForm(moreThanWhole: false);

    /// <summary>A share that may exceed the whole, such as the weight of a surplus written as 120 %.</summary>
    public static Form<Share> AnyShare { get; } = new FractionForm(moreThanWhole: true);

    /// <summary>A share that somebody stated, of which a percentage stays one; it may exceed the whole.</summary>
    public static Form<Share> StatedShare { get; } = new FractionForm(moreThanWhole: true, stated: true);

    /// <summary>Names in order.</summary>
    public static Form<Sequence<string>> Names { get; } = List(Name);

    /// <summary>Text that is not blank.</summary>
    /// <param name="longest">The longest text, in UTF-16 code units.</param>
    public static Form<string> Text(int longest) => new StringForm(longest);

    /// <summary>A whole number, both bounds included.</summary>
    /// <param name="least">The least.</param>
    /// <param name="most">The greatest.</param>
    public static Form<int> Whole(int least, int most) => new WholeForm(least, most);

    /// <summary>One of several words.</summary>
    /// <typeparam name="T">What the words mean.</typeparam>
    /// <param name="form">The words.</param>
    public static Form<T> Choice<T>(ChoiceForm<T> form)
        where T : struct, Enum => form;

    /// <summary>Several values in order.</summary>
    /// <typeparam name="T">The values.</typeparam>
    /// <param name="element">How one of them stands in a file.</param>
    /// <param name="name">What tells them apart, where no two may be called the same; an empty name is none.</param>
    /// <param name="most">The most of them.</param>
    public static Form<Sequence<T>> List<T>(Form<T> element, Func<T, string?>? name = null, int most = FileLimits.LongestList) => new SequenceForm<T>(element, most, name is null ? null : new(name));

    /// <summary>Several values in order, no two of one name.</summary>
    /// <typeparam name="T">The values.</typeparam>
    /// <param name="element">How one of them stands in a file.</param>
    /// <param name="distinct">What tells them apart.</param>
    public static Form<Sequence<T>> List<T>(Form<T> element, Distinct<T> distinct) => new SequenceForm<T>(element, FileLimits.LongestList, distinct);

    /// <summary>Several outcomes in order, which are only written.</summary>
    /// <typeparam name="T">The outcomes.</typeparam>
    /// <param name="element">How one of them stands in a file.</param>
    public static Form<IEnumerable<T>> Each<T>(Form<T> element) => new EachForm<T>(element);

    /// <summary>Objects by name, put in the order of their names' code points.</summary>
    /// <typeparam name="T">The objects; each finds its name in <see cref="View{TOwner}.Key"/>.</typeparam>
    /// <param name="names">The names that there may be, each with its words.</param>
    /// <param name="form">How an object stands in a file.</param>
    /// <param name="name">The name of an object.</param>
    public static Form<Sequence<T>> Named<T>(IEnumerable<(string Name, Words Words)> names, Form<T> form, Func<T, string> name) =>
        new MapForm<T, T>(names, form, static (_, one) => one, name, static one => one, byName: true);

    /// <summary>A form that is asked for only when it is needed, so that a shape may contain itself.</summary>
    /// <typeparam name="T">The values.</typeparam>
    /// <param name="form">Gives the form, once it is made.</param>
    public static Form<T> Later<T>(Func<Form<T>> form) => new LaterForm<T>(form);
}
