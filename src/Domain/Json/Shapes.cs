namespace UnionGovernance.Json;

/// <summary>Makes shapes: what a type looks like in a file, said once, beside the type.</summary>
/// <remarks>
/// <para>A shape is an initialiser over a <see cref="View{TOwner}"/>, one line a member:</para>
/// <code>
/// internal static Shape&lt;Statement&gt; Shape { get; } = Shapes.Of&lt;Statement&gt;(static v =&gt; new(
///     v.Required("by", "谁", "who", Forms.Sentence, static s =&gt; s.By),
///     v.Required("on", "何时", "when", DateForm.Instance, static s =&gt; s.On),
///     v.Required("document", "以何文件", "by which document", Forms.Sentence, static s =&gt; s.Document)));
/// </code>
/// <para>
/// Reader, writer, schema and form come from these lines. The order of the lines is the order of the file. A shape stands below the handles
/// and shapes that it takes, for static members are made from top to bottom; one that contains itself takes itself by
/// <see cref="Forms.Later{T}"/>.
/// </para>
/// </remarks>
internal static class Shapes
{
    /// <summary>A shape.</summary>
    /// <typeparam name="T">The object.</typeparam>
    /// <param name="make">Its initialiser.</param>
    /// <param name="check">Says what is wrong with an object whose members are each sound.</param>
    /// <param name="incomplete">What to do about an object that lacks any of what it cannot be without, told once of the whole; by default it is told of each.</param>
    public static Shape<T> Of<T>(Func<View<T>, T> make, Check<T>? check = null, Words? incomplete = null) => new(new(make) { Incomplete = incomplete }) { Check = check };

    /// <summary>A shape of which versions of one major may add members: what is not known is passed over and noted, and so are members that are only written.</summary>
    /// <typeparam name="T">The object.</typeparam>
    /// <param name="make">Its initialiser.</param>
    /// <param name="check">Says what is wrong with an object whose members are each sound.</param>
    public static Shape<T> Growing<T>(Func<View<T>, T> make, Check<T>? check = null) => new(new(make, passesOver: true)) { Check = check };

    /// <summary>A shape that schemas define once and refer to.</summary>
    /// <typeparam name="T">The object.</typeparam>
    /// <param name="definition">Its name in schemas.</param>
    /// <param name="make">Its initialiser.</param>
    public static Shape<T> Defined<T>(string definition, Func<View<T>, T> make) => new(new(make), definition);

    /// <summary>The shape of an outcome, which is written and never read: its lines are declared like those of any shape, and nothing is made of them.</summary>
    /// <typeparam name="T">The outcome.</typeparam>
    /// <param name="declare">Declares its lines.</param>
    public static Shape<T> Written<T>(Action<View<T>> declare) => new(new(declare));

    /// <summary>The shape of an outcome that schemas define once and refer to.</summary>
    /// <typeparam name="T">The outcome.</typeparam>
    /// <param name="definition">Its name in schemas.</param>
    /// <param name="declare">Declares its lines.</param>
    public static Shape<T> Written<T>(string definition, Action<View<T>> declare) => new(new(declare), definition);
}
