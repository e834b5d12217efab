using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace UnionGovernance.Json;

/// <summary>The names that an object knows, compared as the bytes of the file.</summary>
/// <param name="names">The names, in their order, each with what people call it.</param>
internal sealed class Names(IEnumerable<(string Name, Words Called)> names)
{
    private const int MostListed = 12;
    private static readonly Words _listedOnce = new("没有这个字段，可用的已在同类的一处列出", "there is no such member; those that there are are listed at another of its kind");

    private readonly ImmutableArray<(string Name, Words Called)> _names = [.. names];
    private byte[][]? _utf8;

    /// <summary>The names, in their order.</summary>
    public ImmutableArray<string> Texts { get; } = [.. names.Select(static n => n.Name)];

    private byte[][] Utf8 => _utf8 ??= [.. Texts.Select(Encoding.UTF8.GetBytes)];

    /// <summary>A name as bytes.</summary>
    public byte[] this[int index] => Utf8[index];

    /// <summary>Finds the name on which the reader stands.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="expected">The first that most likely stands here, at most the number of names: files keep the order in which they were written, and leave some out.</param>
    /// <returns>Its position; -1 where it is not known.</returns>
    public int Find(ref Utf8JsonReader json, int expected)
    {
        var names = Utf8;
        if (json.ValueIsEscaped)
        {
            return FindEscaped(ref json, names);
        }

        var given = json.ValueSpan;
        for (var i = expected; i < names.Length; i++)
        {
            if (given.SequenceEqual(names[i]))
            {
                return i;
            }
        }

        for (var i = 0; i < expected; i++)
        {
            if (given.SequenceEqual(names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <returns>What to do about a name that is not known.</returns>
    /// <param name="name">The name.</param>
    /// <param name="faults">What was told before: the names that there are are listed once.</param>
    public Words Instead(string name, Faults faults) => NearestName.Of(name, Texts) is { } near && FileWord.Of(_names.First(n => n.Name == near).Called, near) is var meant
        ? new($"没有这个字段，是否想写{meant.Chinese}", $"there is no such member; {meant.English} may be meant")
        : !faults.ListsFirst(this) ? _listedOnce
        : new($"没有这个字段，可用的有{Listed(Language.Chinese)}", $"there is no such member; there are {Listed(Language.English)}");

    /// <summary>What is expected where there is no object that has them.</summary>
    public Words ObjectExpected => new(
        $"应为一个对象 {{ … }}，其中可写{Listed(Language.Chinese)}", $"an object {{ … }} is expected, which may have {Listed(Language.English)}");

    private static int FindEscaped(ref Utf8JsonReader json, byte[][] names)
    {
        try
        {
            for (var i = 0; i < names.Length; i++)
            {
                if (json.ValueTextEquals(names[i]))
                {
                    return i;
                }
            }
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate is no name that anything has.
        }

        return -1;
    }

    private string Listed(Language language)
    {
        var listed = _names.Take(MostListed).Select(n => FileWord.Of(n.Called, n.Name).In(language));
        return (language, _names.Length <= MostListed) switch
        {
            (Language.Chinese, true) => string.Join("、", listed),
            (Language.Chinese, false) => $"{string.Join("、", listed)}等 {_names.Length} 个",
            (_, true) => string.Join(", ", listed),
            _ => $"{string.Join(", ", listed)} and {_names.Length - MostListed} more",
        };
    }
}
