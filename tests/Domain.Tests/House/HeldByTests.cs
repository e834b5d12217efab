using System.Text.Encodings.Web;
using System.Text.Json;
using Mono.Cecil;
using Mono.Cecil.Cil;
using UnionGovernance.Editions;
using UnionGovernance.Rules;

namespace UnionGovernance.Tests.House;

/// <summary>
/// The tests that a rule's page names are made from this assembly: each is there, and speaks of the rule, by its id or by the member that makes it. What was listed
/// stays while it holds, so that a new test turns no list over; a name that falls away, or a rule whose first test comes, makes the list anew.
/// </summary>
public sealed class HeldByTests
{
    private const int Most = 4;

    private static readonly string[] _place = ["src", "Showcase", "Sources", "held-by.json"];
    private static readonly JsonSerializerOptions _written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] _rules = [.. RuleBook.National.Rules.Concat(RuleBook.National.Editions.SelectMany(static e => RuleBook.National.OpinionsBeside(e)).Select(static i => i.Rule)).Select(static r => r.Id).Distinct()];
    private static readonly HashSet<string> _ids = _rules.ToHashSet(StringComparer.Ordinal);

    // Which rule a member makes, by the member's name as IL has it.
    private static readonly Dictionary<string, string> _made = Made();

    [Fact]
    public void The_tests_that_hold_a_rule_are_listed_from_the_tests_themselves()
    {
        var tests = Tests();
        using var accepted = JsonDocument.Parse(File.ReadAllText(RepositoryRoot.File(_place)));
        var lists = _rules.ToDictionary(
            static r => r,
            r =>
            {
                var naming = tests.Where(t => t.Rules.Contains(r)).ToList();
                var listed = accepted.RootElement.TryGetProperty(r, out var before) ? before.EnumerateArray().Select(static t => t.GetString()!).ToList() : [];
                return listed.Count > 0 && listed.All(l => naming.Any(t => t.Name == l)) ? listed : Best(r, naming);
            },
            StringComparer.Ordinal);

        Golden.Check(JsonSerializer.Serialize(lists, _written) + "\n", _place);
    }

    /// <summary>Were nothing found by reading the tests, the list would be empty and nobody would notice.</summary>
    [Fact]
    public void Reading_the_tests_finds_a_rule_by_its_id_and_by_the_member_that_makes_it()
    {
        var tests = Tests();

        Assert.Contains(tests, static t => t.Name == "PublishedPostsTests.A_presidium_of_eight_is_taken_and_found" && t.Rules.Contains("presidium.size"));
        Assert.All(RuleBook.National.Editions.SelectMany(static e => e.Items), static i => Assert.Contains(i.Rule.Id, _made.Values));
        Assert.InRange(tests.Count(static t => t.Rules.Count > 0), 100, tests.Count - 100);
    }

    // Those that speak of the fewest other rules say most of this one.
    private static List<string> Best(string rule, IEnumerable<(string Name, HashSet<string> Rules)> tests) =>
        [.. tests.OrderBy(static t => t.Rules.Count).ThenByDescending(t => rule.Split('.', '-').Count(w => t.Name.Contains(w, StringComparison.OrdinalIgnoreCase))).ThenBy(static t => t.Name, StringComparer.Ordinal).Select(static t => t.Name).Take(Most)];

    private static List<(string Name, HashSet<string> Rules)> Tests()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(HeldByTests).Assembly.Location);
        var methods = assembly.MainModule.GetTypes().SelectMany(static t => t.Methods).Where(static m => m.HasBody).ToDictionary(static m => m.FullName, StringComparer.Ordinal);
        return
        [
            .. assembly.MainModule.GetTypes().Where(static t => t.Name != nameof(HeldByTests)).SelectMany(static t => t.Methods)
                .Where(static m => m.CustomAttributes.Any(static a => a.AttributeType.Name is "FactAttribute" or "TheoryAttribute"))
                .Select(m => ($"{m.DeclaringType.Name}.{m.Name}", Rules(m, methods)))
                .DistinctBy(static t => t.Item1),
        ];
    }

    // The ids in the method, in what it is given, in the lambdas and local functions that are its own, and in what it takes from its class.
    private static HashSet<string> Rules(MethodDefinition test, Dictionary<string, MethodDefinition> methods)
    {
        var (found, seen, left) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new Queue<MethodDefinition>([test]));
        found.UnionWith(test.CustomAttributes.SelectMany(static a => a.ConstructorArguments).SelectMany(Texts).Where(_ids.Contains));
        while (left.TryDequeue(out var method))
        {
            foreach (var instruction in method.Body.Instructions)
            {
                if (instruction.Operand is string text && _ids.Contains(text))
                {
                    found.Add(text);
                }
                else if (instruction.Operand is MethodReference called)
                {
                    if (_made.TryGetValue($"{called.DeclaringType.FullName}.{called.Name}", out var rule))
                    {
                        found.Add(rule);
                    }
                    else if (methods.TryGetValue(called.FullName, out var own) && IsOf(test, own) && seen.Add(called.FullName))
                    {
                        left.Enqueue(own);
                    }
                }
                else if (instruction.Operand is FieldDefinition { IsStatic: true } field && field.DeclaringType == test.DeclaringType)
                {
                    found.UnionWith(Initializer(field).Select(static i => i.Operand).OfType<string>().Where(_ids.Contains));
                }
            }
        }

        return found;
    }

    private static bool IsOf(MethodDefinition test, MethodDefinition called) =>
        called.Name.Contains($"<{test.Name}>", StringComparison.Ordinal)
        || (called.DeclaringType == test.DeclaringType && !called.IsConstructor && !called.CustomAttributes.Any(static a => a.AttributeType.Name is "FactAttribute" or "TheoryAttribute"));

    private static IEnumerable<string> Texts(CustomAttributeArgument argument) => argument.Value switch
    {
        string text => [text],
        CustomAttributeArgument inner => Texts(inner),
        CustomAttributeArgument[] several => several.SelectMany(Texts),
        _ => [],
    };

    private static Dictionary<string, string> Made()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(Rule).Assembly.Location);
        var makers = assembly.MainModule.GetTypes().SelectMany(static t => t.Methods).Where(static m => m is { IsStatic: true, HasBody: true } && m.ReturnType.FullName == typeof(Rule).FullName).ToList();
        var made = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var before = -1; before != made.Count;)
        {
            before = made.Count;
            foreach (var maker in makers)
            {
                if (maker.Body.Instructions.Concat(Initializer(maker)).Select(i => i.Operand switch
                    {
                        string text when _ids.Contains(text) => text,
                        MethodReference called => made.GetValueOrDefault($"{called.DeclaringType.FullName}.{called.Name}"),
                        _ => null,
                    }).OfType<string>().FirstOrDefault() is { } rule)
                {
                    made[$"{maker.DeclaringType.FullName}.{maker.Name}"] = rule;
                }
            }
        }

        return made;
    }

    // A property that is made once.
    private static IEnumerable<Instruction> Initializer(MethodDefinition getter) =>
        getter.Name.StartsWith("get_", StringComparison.Ordinal) && getter.Body.Instructions.Select(static i => i.Operand).OfType<FieldDefinition>().FirstOrDefault() is { } field ? Initializer(field) : [];

    // What is stored into a field, back to the value stored before.
    private static IEnumerable<Instruction> Initializer(FieldDefinition field)
    {
        var instructions = field.DeclaringType.Methods.FirstOrDefault(static m => m.IsConstructor && m.IsStatic)?.Body.Instructions.ToList() ?? [];
        var end = instructions.FindIndex(i => i.OpCode == OpCodes.Stsfld && i.Operand == field);
        var start = end < 1 ? -1 : instructions.FindLastIndex(end - 1, static i => i.OpCode == OpCodes.Stsfld && !((FieldReference)i.Operand).DeclaringType.Name.StartsWith('<'));
        return end < 0 ? [] : instructions[(start + 1)..end];
    }
}
