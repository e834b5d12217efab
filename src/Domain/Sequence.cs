using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace UnionGovernance;

/// <summary>An immutable list that equals another when its elements do, in the same order.</summary>
/// <typeparam name="T">What is listed.</typeparam>
[CollectionBuilder(typeof(Sequence), nameof(Sequence.Of))]
public sealed class Sequence<T> : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    private readonly ImmutableArray<T> _elements;

    // Nought until it is asked for: lists of titles are keys, and what they hold stays as it is.
    private int _hash;

    internal Sequence(ImmutableArray<T> elements) => _elements = elements;

    internal static Sequence<T> Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _elements.Length;

    /// <inheritdoc/>
    public T this[int index] => _elements[index];

    /// <inheritdoc/>
    public bool Equals(Sequence<T>? other) => ReferenceEquals(this, other) || (other is not null && _elements.AsSpan().SequenceEqual(other._elements.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sequence<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash != 0 ? _hash : _hash = HashOfElements();

    /// <inheritdoc/>
    public override string ToString() => string.Join('、', _elements);

    private int HashOfElements()
    {
        var hash = default(HashCode);
        foreach (var element in _elements)
        {
            hash.Add(element);
        }

        return hash.ToHashCode();
    }

    /// <summary>Walks the elements without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public ImmutableArray<T>.Enumerator GetEnumerator() => _elements.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_elements).GetEnumerator();
}

/// <summary>Makes sequences; collection expressions use it.</summary>
public static class Sequence
{
    /// <summary>A sequence of the given elements.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <param name="elements">The elements, copied.</param>
    /// <returns>The sequence.</returns>
    public static Sequence<T> Of<T>(ReadOnlySpan<T> elements) => elements.IsEmpty ? Sequence<T>.Empty : new([.. elements]);
}
