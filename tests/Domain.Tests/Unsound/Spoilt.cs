using System.Collections;
using System.Reflection;

namespace UnionGovernance.Tests.Unsound;

/// <summary>A value in every way spoilt in one place: nothing, a number below all numbers, a word that there is not, a structure that nobody filled.</summary>
internal static class Spoilt
{
    /// <summary>The spoilt values, each with the place that is spoilt.</summary>
    public static IEnumerable<(string Place, T Value)> Of<T>(T sound)
        where T : class => In(sound).Select(static s => (s.Place, (T)s.Value!));

    private static IEnumerable<(string Place, object? Value)> In(object sound) => sound switch
    {
        IEnumerable list and not string => OfSequence(list),
        _ when IsOurs(sound.GetType()) => OfRecord(sound),
        _ => [],
    };

    private static IEnumerable<(string Place, object? Value)> OfRecord(object sound)
    {
        foreach (var property in sound.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static p => p.SetMethod is not null && p.GetIndexParameters().Length == 0))
        {
            var value = property.GetValue(sound);
            foreach (var (place, bad) in Bad(property.PropertyType).Select(static b => (string.Empty, b)).Concat(value is null ? [] : In(value)))
            {
                yield return ($"{property.Name} {place}", With(sound, property, bad));
            }
        }
    }

    private static IEnumerable<(string Place, object? Value)> OfSequence(IEnumerable list)
    {
        var type = list.GetType();
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Sequence<>))
        {
            yield break;
        }

        var (element, items) = (type.GetGenericArguments()[0], list.Cast<object?>().ToList());
        foreach (var bad in Bad(element))
        {
            yield return ("[+]", Sequence(element, [.. items, bad]));
        }

        if (items.Count > 0)
        {
            yield return ("[=]", Sequence(element, [.. items, items[0]]));
            foreach (var (place, bad) in In(items[0]!))
            {
                yield return ($"[0] {place}", Sequence(element, [bad, .. items.Skip(1)]));
            }
        }
    }

    private static IEnumerable<object?> Bad(Type type)
    {
        var inner = Nullable.GetUnderlyingType(type) ?? type;
        return inner == typeof(string) ? [null, string.Empty, " ", "\ud800", new string('长', 20_000)]
            : inner == typeof(int) ? [-1, int.MinValue, int.MaxValue]
            : inner.IsEnum ? [Enum.ToObject(inner, 99), Enum.ToObject(inner, -1)]
            : inner.IsValueType ? [Activator.CreateInstance(inner)]
            : inner.IsGenericType && inner.GetGenericTypeDefinition() == typeof(Sequence<>) ? [null, Sequence(inner.GetGenericArguments()[0], [])]
            : [null];
    }

    private static object Sequence(Type element, List<object?> items)
    {
        var array = Array.CreateInstance(element, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            array.SetValue(items[i], i);
        }

        return Activator.CreateInstance(
            typeof(Sequence<>).MakeGenericType(element),
            BindingFlags.NonPublic | BindingFlags.Instance,
            null,
            [typeof(System.Runtime.InteropServices.ImmutableCollectionsMarshal).GetMethod("AsImmutableArray")!.MakeGenericMethod(element).Invoke(null, [array])],
            null)!;
    }

    private static object With(object sound, PropertyInfo property, object? value)
    {
        var copy = sound.GetType().GetMethod("<Clone>$")!.Invoke(sound, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith(nameof(UnionGovernance), StringComparison.Ordinal) == true && type.GetMethod("<Clone>$") is not null;
}
