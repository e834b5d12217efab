using System.Reflection;
using PublicApiGenerator;

namespace UnionGovernance.Tests;

public sealed class PublicApiTests
{
    /// <summary>The whole public API is one accepted file; a missing file fails.</summary>
    [Fact]
    public void The_public_api_is_the_accepted_one()
    {
        var api = typeof(UnionRecord).Assembly.GeneratePublicApi(new() { IncludeAssemblyAttributes = false });

        Golden.Check(api + "\n", "tests", "Domain.Tests", "PublicApi.verified.txt");
    }

    /// <summary>What the domain may lean on: the framework, the time library and the specifications.</summary>
    [Fact]
    public void The_domain_references_the_framework_time_and_specifications_only() =>
        Assert.All(
            typeof(UnionRecord).Assembly.GetReferencedAssemblies(),
            reference => Assert.True(reference.Name!.StartsWith("System.", StringComparison.Ordinal) || reference.Name is "NodaTime" or "Ardalis.Specification", reference.Name));

    /// <summary>No console, no process, no socket, no file system; arrows point to the domain, never from it.</summary>
    [Fact]
    public void The_domain_touches_no_file_network_process_or_console()
    {
        string[] outside = ["System.Console", "System.Net.Http", "System.Net.Sockets", "System.IO.FileSystem", "System.Diagnostics.Process", "System.Threading.Thread"];

        Assert.DoesNotContain(
            typeof(UnionRecord).Assembly.GetReferencedAssemblies(),
            reference => outside.Any(o => reference.Name!.StartsWith(o, StringComparison.Ordinal)) || reference.Name!.StartsWith("UnionGovernance", StringComparison.Ordinal));
    }

    /// <summary>Facts know no rules, and no subject knows the editions: data flows one way.</summary>
    [Fact]
    public void Data_flows_one_way()
    {
        string[] subjects = ["Unions", "Selections", "Congresses", "Appraisals", "Activities", "Oversight", "Seals", "Satisfaction"];
        (string From, string[] Never)[] arrows =
        [
            ("Facts", ["Rules", "Editions", "Files", .. subjects]),
            .. subjects.Select(s => (s, (string[])["Editions", "Files"])),
            ("Rules", ["Editions", "Files", .. subjects]),
            ("Editions", ["Files"]),
        ];
        var types = typeof(UnionRecord).Assembly.GetTypes();

        Assert.All(arrows, arrow => Assert.DoesNotContain(
            types.Where(t => t.Namespace == $"UnionGovernance.{arrow.From}").SelectMany(Mentioned),
            t => arrow.Never.Any(n => t.Namespace == $"UnionGovernance.{n}")));
    }

    private static IEnumerable<Type> Mentioned(Type type) =>
        type.GetFields(All).Select(f => f.FieldType)
            .Concat(type.GetProperties(All).Select(p => p.PropertyType))
            .Concat(type.GetMethods(All).SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType)))
            .SelectMany(Inside);

    private static IEnumerable<Type> Inside(Type type) => type.GetGenericArguments().SelectMany(Inside).Append(type);

    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
}
