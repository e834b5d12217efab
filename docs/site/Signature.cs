using System.Reflection;
using System.Runtime.CompilerServices;

namespace UnionGovernance.Site;

/// <summary>How a public type and its members are written in C#, and by which id the compiler calls them in the documentation.</summary>
internal static class Signature
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> _keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
        [typeof(char)] = "char",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    /// <summary>The members that a caller, or who derives, can name; what the compiler made by itself apart.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) =>
        type.GetMembers(Declared).Where(static m => IsSeen(m) && !IsMade(m)).OrderBy(static m => m.MemberType switch
        {
            MemberTypes.Constructor => 0,
            MemberTypes.Field => 1,
            MemberTypes.Property => 2,
            _ => 3,
        }).ThenBy(static m => m.MetadataToken);

    public static string Of(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"delegate {Name(invoke.ReturnType)} {Name(type)}({Parameters(invoke.GetParameters())})";
        }

        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsAbstract ? "abstract class" : "class";
        return $"{(type.GetMethod("<Clone>$") is null ? kind : kind.Replace("class", "record", StringComparison.Ordinal))} {Name(type)}";
    }

    public static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo made => $"new {Bare(made.DeclaringType!)}({Parameters(made.GetParameters())})",
        FieldInfo { DeclaringType.IsEnum: true } word => word.Name,
        FieldInfo { IsLiteral: true } field => $"const {Name(field.FieldType)} {field.Name}",
        FieldInfo field => $"{Name(field.FieldType)} {field.Name}",
        PropertyInfo property when property.GetIndexParameters() is { Length: > 0 } index => $"{Name(property.PropertyType)} this[{Parameters(index)}]",
        PropertyInfo property => $"{(IsStatic(property) ? "static " : string.Empty)}{Name(property.PropertyType)} {property.Name}",
        MethodInfo { IsSpecialName: true } made => $"{Name(made.ReturnType)} {made.Name.Replace("op_", "operator ", StringComparison.Ordinal)}({Parameters(made.GetParameters())})",
        MethodInfo method => $"{(method.IsStatic ? "static " : string.Empty)}{Name(method.ReturnType)} {method.Name}{Arguments(method)}({(method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty)}{Parameters(method.GetParameters())})",
        _ => member.Name,
    };

    /// <summary>The id of the documentation file of the compiler.</summary>
    public static string IdOf(MemberInfo member) => member switch
    {
        Type type => $"T:{Path(type)}",
        FieldInfo field => $"F:{Path(field.DeclaringType!)}.{field.Name}",
        PropertyInfo property => $"P:{Path(property.DeclaringType!)}.{property.Name}{Ids(property.GetIndexParameters())}",
        ConstructorInfo made => $"M:{Path(made.DeclaringType!)}.#ctor{Ids(made.GetParameters())}",
        MethodInfo method => $"M:{Path(method.DeclaringType!)}.{method.Name}{(method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : string.Empty)}{Ids(method.GetParameters())}{(method.Name is "op_Implicit" or "op_Explicit" ? $"~{Id(method.ReturnType)}" : string.Empty)}",
        _ => string.Empty,
    };

    public static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return $"{Name(type.GetElementType()!)}[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return $"{Name(value)}?";
        }

        if (type.IsGenericType && type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true)
        {
            return $"({string.Join(", ", type.GetGenericArguments().Select(Name))})";
        }

        var own = type.IsGenericParameter ? type.Name : _keywords.TryGetValue(type, out var keyword) ? keyword : Bare(type);
        var arguments = type.IsGenericType && !type.IsGenericParameter ? type.GetGenericArguments().Skip(type.DeclaringType is { IsGenericType: true } outer ? outer.GetGenericArguments().Length : 0).ToList() : [];
        var within = type is { IsNested: true, IsGenericParameter: false } ? $"{Name(type.DeclaringType!)}." : string.Empty;
        return arguments.Count == 0 ? within + own : $"{within}{own}<{string.Join(", ", arguments.Select(Name))}>";
    }

    private static string Bare(Type type) => type.Name.Split('`')[0];

    private static string Arguments(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(static a => a.Name))}>" : string.Empty;

    private static string Parameters(ParameterInfo[] parameters) =>
        string.Join(", ", parameters.Select(static p => $"{(p.IsOut ? "out " : p.ParameterType.IsByRef ? "ref " : string.Empty)}{Name(p.ParameterType)} {p.Name}{(p.HasDefaultValue ? $" = {p.RawDefaultValue switch
        {
            null => p.ParameterType.IsValueType ? "default" : "null",
            string text => $"\"{text}\"",
            bool yes => yes ? "true" : "false",
            var value => value.ToString(),
        }}" : string.Empty)}"));

    private static bool IsSeen(MemberInfo member) => member switch
    {
        Type => false,
        FieldInfo field => (field.IsPublic || field.IsFamily) && !field.IsSpecialName,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(static a => a.IsPublic || a.IsFamily),
        MethodInfo method => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)),
        ConstructorInfo made => made.IsPublic || made.IsFamily,
        _ => false,
    };

    // A record's equality and copying, an enum's and a delegate's parts, and what C# writes for extension members.
    private static bool IsMade(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.Name.Contains('<', StringComparison.Ordinal)
        || (member is ConstructorInfo { DeclaringType: var of } made && (of!.IsValueType && made.GetParameters().Length == 0 || (made.GetParameters() is [{ ParameterType: var only }] && only == of)))
        || typeof(Delegate).IsAssignableFrom(member.DeclaringType)
        || member.Name is "Equals" or "GetHashCode" or "ToString" or "PrintMembers" or "EqualityContract" or "Deconstruct" or "op_Equality" or "op_Inequality" or "Finalize"
        || (member is MethodBase { IsPrivate: false } hidden && hidden.Name.Contains('.', StringComparison.Ordinal) && hidden is MethodInfo);

    private static bool IsStatic(PropertyInfo property) => property.GetAccessors(nonPublic: true)[0].IsStatic;

    private static string Path(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Ids(ParameterInfo[] parameters) => parameters.Length == 0 ? string.Empty : $"({string.Join(',', parameters.Select(static p => Id(p.ParameterType)))})";

    private static string Id(Type type)
    {
        if (type.IsByRef)
        {
            return $"{Id(type.GetElementType()!)}@";
        }

        if (type.IsArray)
        {
            return $"{Id(type.GetElementType()!)}[]";
        }

        if (type.IsGenericParameter)
        {
            return $"{(type.DeclaringMethod is null ? "`" : "``")}{type.GenericParameterPosition}";
        }

        if (!type.IsGenericType)
        {
            return Path(type);
        }

        var (path, arguments) = (Path(type).Split('.'), new Queue<Type>(type.GetGenericArguments()));
        return string.Join('.', path.Select(part => part.Split('`') is [var name, var count]
            ? $"{name}{{{string.Join(',', Enumerable.Range(0, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)).Select(_ => Id(arguments.Dequeue())))}}}"
            : part));
    }
}
