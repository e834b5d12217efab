#:package Microsoft.CodeAnalysis.CSharp@5.0.0

// Puts mutants into a copy of the domain, each behind a switch, so that all are compiled at once and one at a time is let loose: mutate.cs COPY SEED MOST [DROPPED [THEN]].
// DROPPED is a file of the mutants that do not compile, a number a line. THEN is a folder of the domain as it was at an earlier draw of the same seed: what was drawn there
// and stands here still keeps its number, and as many as were lost are drawn anew from what was written since. It writes COPY/mutants.txt: number, place, what stood there
// and what stands there now.
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

var (copy, seed, most) = (args[0], int.Parse(args[1]), int.Parse(args[2]));
HashSet<int> dropped = args.Length > 3 && File.Exists(args[3]) ? [.. File.ReadAllLines(args[3]).Select(int.Parse)] : [];
string[] folders = ["Rules", "Facts", "Congresses", "Charters", "Seals", "Unions", "Selections"];
var domain = Path.Combine(copy, "src", "Domain");

var files = Files(domain);
var all = All(files);
var drawn = args.Length > 4 ? Again(args[4]) : Draw(all, most, 1);
var chosen = drawn.Where(m => !dropped.Contains(m.Number)).ToList();
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

// What a database is asked is built as a tree, in which no switch can stand.
List<(string Path, SyntaxNode Root)> Files(string domain) =>
    [.. folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(domain, f), "*.cs", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
        .Select(static f => (Path: f, Root: CSharpSyntaxTree.ParseText(File.ReadAllText(f)).GetRoot()))
        .Where(static f => !f.Root.ToString().Contains("System.Linq.Expressions", StringComparison.Ordinal))];

static List<(string Path, ExpressionSyntax Node, Func<ExpressionSyntax, string> Change)> All(List<(string Path, SyntaxNode Root)> files) =>
    [.. files.SelectMany(static f => f.Root.DescendantNodes().OfType<ExpressionSyntax>().SelectMany(n => Mutate(n).Select(m => (f.Path, n, m))))];

List<(int Number, string Path, ExpressionSyntax Node, Func<ExpressionSyntax, string> Change)> Draw(List<(string Path, ExpressionSyntax Node, Func<ExpressionSyntax, string> Change)> from, int some, int first)
{
    var random = new Random(seed);
    return [.. from.Select(m => (m, At: random.Next())).OrderBy(static m => m.At).Take(some).Select((m, i) => (first + i, m.m.Path, m.m.Node, m.m.Change))];
}

// A mutant stands still where its file has its line still and what is broken in it; of several alike, the so manieth.
List<(int Number, string Path, ExpressionSyntax Node, Func<ExpressionSyntax, string> Change)> Again(string then)
{
    var before = All(Files(then));
    var (known, now) = (Named(before, then).Zip(before).ToDictionary(static m => m.Second, static m => m.First), Named(all, domain).Zip(all).ToDictionary(static m => m.First, static m => m.Second));
    var earlier = Draw(before, most, 1);
    var kept = earlier.Where(m => now.ContainsKey(known[(m.Path, m.Node, m.Change)])).Select(m => now[known[(m.Path, m.Node, m.Change)]] is var (path, node, change) ? (m.Number, path, node, change) : default).ToList();
    var old = known.Values.ToHashSet();
    Console.WriteLine($"{kept.Count} of {earlier.Count} stand still");
    return [.. kept, .. Draw([.. now.Where(m => !old.Contains(m.Key)).Select(static m => m.Value)], earlier.Count - kept.Count, most + 1)];
}

static IEnumerable<(string File, string Line, string Before, string After, int Manieth)> Named(List<(string Path, ExpressionSyntax Node, Func<ExpressionSyntax, string> Change)> mutants, string root)
{
    var seen = new Dictionary<(string, string, string, string), int>();
    foreach (var (path, node, change) in mutants)
    {
        var line = node.SyntaxTree.GetText().Lines[node.GetLocation().GetLineSpan().StartLinePosition.Line].ToString().Trim();
        var name = (Path.GetRelativePath(root, path), line, node.WithoutTrivia().ToString(), change(node.WithoutTrivia()));
        yield return (name.Item1, name.line, name.Item3, name.Item4, seen[name] = seen.GetValueOrDefault(name) + 1);
    }
}

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
