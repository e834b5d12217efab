#:package Microsoft.CodeAnalysis.CSharp@5.0.0

// Puts mutants into a copy of the domain, each behind a switch, so that all are compiled at once and one at a time is let loose: mutate.cs COPY SEED MOST [DROPPED].
// DROPPED is a file of the mutants that do not compile, a number a line. It writes COPY/mutants.txt: number, place, what stood there and what stands there now.
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

var (copy, seed, most) = (args[0], int.Parse(args[1]), int.Parse(args[2]));
HashSet<int> dropped = args.Length > 3 && File.Exists(args[3]) ? [.. File.ReadAllLines(args[3]).Select(int.Parse)] : [];
string[] folders = ["Rules", "Facts", "Congresses", "Charters", "Seals", "Unions", "Selections"];
var domain = Path.Combine(copy, "src", "Domain");

// What a database is asked is built as a tree, in which no switch can stand.
var files = folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(domain, f), "*.cs", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
    .Select(f => (Path: f, Root: CSharpSyntaxTree.ParseText(File.ReadAllText(f)).GetRoot()))
    .Where(f => !f.Root.ToString().Contains("System.Linq.Expressions", StringComparison.Ordinal)).ToList();
var all = files.SelectMany(f => f.Root.DescendantNodes().OfType<ExpressionSyntax>().SelectMany(n => Mutate(n).Select(m => (f.Path, Node: n, Change: m)))).ToList();
var random = new Random(seed);
var chosen = all.Select(m => (m, At: random.Next())).OrderBy(m => m.At).Take(most).Select((m, i) => (Number: i + 1, m.m.Path, m.m.Node, m.m.Change)).Where(m => !dropped.Contains(m.Number)).ToList();
foreach (var (path, root) in files)
{
    var here = chosen.Where(m => m.Path == path).ToLookup(m => m.Node);
    if (here.Count > 0)
    {
        File.WriteAllText(path, root.ReplaceNodes(here.Select(g => g.Key), (before, inner) => here[before].Aggregate((ExpressionSyntax)inner, (now, m) =>
            SyntaxFactory.ParseExpression($"(global::UnionGovernance.Mutants.Is({m.Number}) ? {m.Change((ExpressionSyntax)inner)} : {now.WithoutTrivia()})").WithTriviaFrom(inner))).ToFullString());
    }
}

File.WriteAllText(Path.Combine(domain, "Mutants.cs"), """
    namespace UnionGovernance;

    internal static class Mutants
    {
        public static volatile int Loose = int.Parse(System.Environment.GetEnvironmentVariable("MUTANT") ?? "0");
        private static readonly int _fewer = int.Parse(System.Environment.GetEnvironmentVariable("FEWER") ?? "1");

        public static System.Action<int>? Reached { get; set; }

        public static bool Is(int number)
        {
            Reached?.Invoke(number);
            return number == Loose;
        }

        public static bool Turned { get; set; }

        public static int Draws(int asked)
        {
            var draws = asked <= 200 ? asked : System.Math.Max(200, asked / _fewer);
            Turned |= draws < asked;
            return draws;
        }
    }
    """);

// How often a property is tried can be turned down from without.
var tests = Path.Combine(copy, "tests", "Domain.Tests");
foreach (var file in Directory.EnumerateFiles(tests, "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal)))
{
    var text = File.ReadAllText(file);
    var fewer = Regex.Replace(text, @"\biter: ([A-Za-z0-9_]+)", "iter: global::UnionGovernance.Mutants.Draws($1)");
    if (fewer != text)
    {
        File.WriteAllText(file, fewer);
    }
}

File.WriteAllLines(Path.Combine(copy, "mutants.txt"), chosen.Select(m =>
    $"{m.Number}\t{Path.GetRelativePath(copy, m.Path)}:{m.Node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}\t{m.Node.WithoutTrivia()}\t{m.Change(m.Node.WithoutTrivia())}".ReplaceLineEndings(" ")));
Console.WriteLine($"{chosen.Count} of {all.Count} mutants, seed {seed}");

static IEnumerable<Func<ExpressionSyntax, string>> Mutate(ExpressionSyntax node)
{
    // Constants, patterns, attributes and what a name is declared in must stay as they are; a name declared within would be declared twice.
    if (node.Ancestors().Any(a => a is AttributeSyntax or PatternSyntax or EnumMemberDeclarationSyntax or ParameterSyntax or CaseSwitchLabelSyntax or InterpolationSyntax
        || a is FieldDeclarationSyntax { Modifiers: var field } && field.Any(SyntaxKind.ConstKeyword)
        || a is LocalDeclarationStatementSyntax { IsConst: true } || a is WhenClauseSyntax && node.DescendantNodes().OfType<SingleVariableDesignationSyntax>().Any())
        || node.DescendantNodesAndSelf().Any(d => d is SingleVariableDesignationSyntax or DeclarationExpressionSyntax or ThrowExpressionSyntax))
    {
        yield break;
    }

    switch (node)
    {
        case BinaryExpressionSyntax binary when Opposite(binary) is { } other:
            yield return now => $"{((BinaryExpressionSyntax)now).Left} {other} {((BinaryExpressionSyntax)now).Right}";
            break;
        case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.TrueLiteralExpression):
            yield return _ => "false";
            break;
        case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.FalseLiteralExpression):
            yield return _ => "true";
            break;
        case LiteralExpressionSyntax { Token.Value: int number }:
            yield return _ => $"{(long)number + 1}";
            break;
        case ConditionalExpressionSyntax:
            yield return now => now is ConditionalExpressionSyntax c ? $"({c.Condition}) ? ({c.WhenFalse}) : ({c.WhenTrue})" : now.ToString();
            break;
        case PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression):
            yield return now => $"{((PrefixUnaryExpressionSyntax)now).Operand}";
            break;
        case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.Text: var name } }, ArgumentList.Arguments.Count: var count } when Other(name, count) is { } called:
            yield return now => now is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax of } i ? $"{of.Expression}.{called}{i.ArgumentList}" : now.ToString();
            break;
    }

    static string? Opposite(BinaryExpressionSyntax binary) => binary.Kind() switch
    {
        SyntaxKind.LessThanExpression => "<=",
        SyntaxKind.LessThanOrEqualExpression => "<",
        SyntaxKind.GreaterThanExpression => ">=",
        SyntaxKind.GreaterThanOrEqualExpression => ">",
        SyntaxKind.EqualsExpression => "!=",
        SyntaxKind.NotEqualsExpression => "==",
        SyntaxKind.LogicalAndExpression => "||",
        SyntaxKind.LogicalOrExpression => "&&",
        SyntaxKind.SubtractExpression => "+",
        SyntaxKind.AddExpression when binary.Right is LiteralExpressionSyntax { Token.Value: int } => "-",
        SyntaxKind.MultiplyExpression => "+",
        _ => null,
    };

    static string? Other(string name, int count) => (name, count) switch
    {
        ("Any", 1) => "All",
        ("All", 1) => "Any",
        ("Min", _) => "Max",
        ("Max", _) => "Min",
        ("FirstOrDefault", _) => "LastOrDefault",
        ("LastOrDefault", _) => "FirstOrDefault",
        _ => null,
    };
}
