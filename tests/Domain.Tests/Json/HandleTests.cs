using System.Reflection;
using System.Text.Json.Nodes;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Facts;
using UnionGovernance.Json;

namespace UnionGovernance.Tests.Json;

/// <summary>A fact's name stands three times: as a property, as a handle, and in the initialiser of its subject's shape. Here the three are held together, whatever facts there are.</summary>
public sealed class HandleTests
{
    private static readonly BindingFlags _declared = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, PropertyInfo> _handles = typeof(FactPath).Assembly.GetTypes().Where(static t => t.Name.EndsWith("Facts", StringComparison.Ordinal))
        .SelectMany(static t => t.GetProperties(_declared)).Where(static p => IsHandle(p.PropertyType))
        .ToDictionary(static p => $"{p.DeclaringType!.Name}.{p.Name}", StringComparer.Ordinal);

    public static TheoryData<string> Handles { get; } = [.. _handles.Keys.Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_as_many_as_records_and_rosters_ask_for() => Assert.True(_handles.Count > 60, $"{_handles.Count} handles");

    /// <summary>What is written by a handle stands at its pointer in the subject's file and nowhere else, and is read back by it and by no other.</summary>
    [Theory]
    [MemberData(nameof(Handles))]
    public void A_handle_stands_in_its_subjects_shape(string name)
    {
        var handle = _handles[name];
        typeof(HandleTests).GetMethod(nameof(Stands), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(handle.PropertyType.GetGenericArguments()).Invoke(null, [handle.GetValue(null)]);
    }

    private static void Stands<TSubject, TValue>(FactPath<TSubject, TValue> handle)
        where TSubject : class
        where TValue : notnull
    {
        var (form, nothing) = FormOf<TSubject>();
        var fact = Fact.Given((TValue)Sample(typeof(TValue)));
        var written = handle.Write(nothing, fact);
        var (bare, file) = (Tree(form, nothing), Tree(form, written));
        var read = JsonFile<TSubject>.Check(written, form, new());

        Assert.Equal(fact, handle.Stated(written));
        Assert.NotNull(At(file, handle.JsonPointer));
        Assert.Null(At(bare, handle.JsonPointer));
        Assert.NotNull(read);
        Assert.Equal(fact, handle.Stated(read));
        Assert.Equal(written, read);
        Remove(file, handle.JsonPointer);
        Assert.True(JsonNode.DeepEquals(bare, file), $"{handle.JsonPointer} is not all that was written: {file.ToJsonString()}");
    }

    private static (Form<TSubject> Form, TSubject Nothing) FormOf<TSubject>()
        where TSubject : class
    {
        if (typeof(TSubject) == typeof(UnionRecord))
        {
            return ((Form<TSubject>)(object)RuleBook.National.Form, (TSubject)(object)new UnionRecord { Union = new(new("虚构大学"), UnionKind.StudentUnion, UnionLevel.School, new(2024)) });
        }

        var form = typeof(FactPath).Assembly.GetTypes().SelectMany(static t => t.IsGenericTypeDefinition ? [] : t.GetProperties(_declared))
            .Single(static p => p.Name == "Shape" && p.PropertyType == typeof(Shape<TSubject>)).GetValue(null);
        var nothing = Activator.CreateInstance<TSubject>();
        if (typeof(TSubject).GetProperty("Id") is { } id)
        {
            id.SetValue(nothing, "甲");
        }

        if (typeof(TSubject).GetProperty("Person") is { } person)
        {
            var whoever = Activator.CreateInstance(person.PropertyType)!;
            person.PropertyType.GetProperty("Id")!.SetValue(whoever, "甲");
            person.SetValue(nothing, whoever);
        }

        return ((Form<TSubject>)form!, nothing);
    }

    private static object Sample(Type type) =>
        type == typeof(int) ? 3
        : type == typeof(bool) ? true
        : type == typeof(string) ? "某文字"
        : type == typeof(Share) ? new Share(1, 3)
        : type == typeof(LocalDate) ? new LocalDate(2024, 11, 5)
        : type == typeof(Fact<LocalDate>) ? Fact.Given(new LocalDate(2024, 11, 5))
        : type.IsEnum ? Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!
        : typeof(HandleTests).GetMethod(nameof(One), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [Sample(type.GetGenericArguments()[0])])!;

    private static Sequence<T> One<T>(T element) => [element];

    private static JsonNode Tree<T>(Form<T> form, T value) => JsonNode.Parse(Output.File(output => form.Write(output, value)))!;

    private static JsonNode? At(JsonNode? root, string pointer) => pointer.Split('/').Skip(1).Aggregate(root, static (node, name) => (node as JsonObject)?[name]);

    // What held nothing else goes with it, as a part that says nothing is not written.
    private static void Remove(JsonNode root, string pointer)
    {
        for (var at = pointer; at.Length > 0; at = at[..at.LastIndexOf('/')])
        {
            var within = (JsonObject)At(root, at[..at.LastIndexOf('/')])!;
            within.Remove(at[(at.LastIndexOf('/') + 1)..]);
            if (within.Count > 0)
            {
                return;
            }
        }
    }

    private static bool IsHandle(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(FactPath<,>);
}
