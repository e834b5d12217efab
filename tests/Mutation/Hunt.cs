using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Xunit.Sdk;
using Xunit.v3;

namespace UnionGovernance.Tests;

/// <summary>
/// The tests of the domain run one after the other in one process, so that a thousand mutants cost no thousand starts: put into a copy of the tests by run.sh.
/// <c>reach</c> runs each test with nothing broken and tells how long it takes and which mutants it reaches. <c>try</c> lets one mutant loose after the other on the
/// tests that reach it: on those that are quick, on those that are slow, or on those of fewer draws in full. <c>alone</c> lets one loose in a process of its own.
/// </summary>
internal static class Hunt
{
    private static readonly Lock _lock = new();
    private static (long Until, long Latest)? _limit;
    private static int _now;
    private static StreamWriter _out = StreamWriter.Null;

    public static int Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var folder = args[1];
        Console.SetOut(TextWriter.Null);
        switch (args[0])
        {
            case "reach":
                Reach(folder);
                return 0;
            case "try":
                return Try(folder, args[2], args[3], args[4]);
            case "alone":
                return Alone(folder, args[2], int.Parse(args[3]), args[4]);
            default:
                return 2;
        }
    }

    private static void Reach(string folder)
    {
        var tests = Tests();
        var seen = new bool[20_000];
        Mutants.Reached = number => seen[number] = true;
        using var reached = new StreamWriter(Path.Combine(folder, "reach.txt"));
        using var red = new StreamWriter(Path.Combine(folder, "red.txt")) { AutoFlush = true };
        foreach (var test in tests)
        {
            Array.Clear(seen);
            Mutants.Turned = false;
            var fault = Run(test);
            var clock = Process.GetCurrentProcess().TotalProcessorTime;
            fault ??= Run(test);
            var took = Process.GetCurrentProcess().TotalProcessorTime - clock;
            (fault is { } ? red : reached).WriteLine($"{Name(test)}\t{took.TotalMilliseconds:0}\t{string.Join(',', Enumerable.Range(0, seen.Length).Where(n => seen[n]))}\t{(Mutants.Turned ? "turned" : "whole")}\t{fault?.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static int Try(string folder, string answers, string list, string which)
    {
        var known = Known(folder, which);
        var done = File.Exists(answers) ? File.ReadAllLines(answers).Select(static l => int.Parse(l.Split('\t')[1])).ToHashSet() : [];
        _out = new StreamWriter(answers, append: true) { AutoFlush = true };
        // What is made once for a process's life is made here, with nothing broken.
        foreach (var test in Known(folder, "quick").Where(static k => k.Took < 100))
        {
            Run(test.Test);
        }

        Watch();
        foreach (var (number, place) in Places(folder, list).Where(p => !done.Contains(p.Number)))
        {
            var reaching = known.Where(k => k.Reached.Contains(number)).ToList();
            Say($"begun\t{number}");
            var answer = reaching.Count == 0 ? $"unreached\t{number}" : $"survived\t{number}";
            foreach (var (test, took, _) in reaching.OrderBy(k => Cost(k.Test, k.Took, place)))
            {
                _now = number;
                Mutants.Loose = number;
                var fault = Limited(test, took);
                Mutants.Loose = 0;
                if (fault is { })
                {
                    // What is kept from one mutant to the next would answer for the wrong one.
                    if (Limited(test, took) is { })
                    {
                        Say($"kept\t{number}\t{Name(test)}");
                        return 3;
                    }

                    answer = $"noticed\t{number}\t{Name(test)}";
                    break;
                }
            }

            Say(answer);
        }

        Say("end\t0");
        return 0;
    }

    private static int Alone(string folder, string answers, int number, string which)
    {
        // By name, tests that were written since, of which nobody knows what they reach.
        var place = Places(folder, null).FirstOrDefault(p => p.Number == number).Place ?? string.Empty;
        var known = which == "near" ? Near(folder, number, place)
            : Tests().Where(t => which.Split(',').Any(w => Name(t).Contains(w, StringComparison.Ordinal))).Select(static t => (Test: t, Took: 1_000.0, Reached: new HashSet<int>())).ToList();
        _out = new StreamWriter(answers, append: true) { AutoFlush = true };
        Watch();
        _now = number;
        Mutants.Loose = number;
        Say($"begun\t{number}");
        foreach (var (test, took, _) in known.OrderBy(k => Cost(k.Test, k.Took, place)))
        {
            if (Limited(test, took + 2_000) is { } fault)
            {
                Say($"noticed\t{number}\t{Name(test)}\t{fault.GetType().Name}");
                return 0;
            }
        }

        Say($"survived\t{number}");
        return 0;
    }

    // Which tests see what is made once for a process's life nobody can tell: those of the mutant's own folder, those whose class reaches it, and those that reach its file.
    private static List<(MethodInfo Test, double Took, HashSet<int> Reached)> Near(string folder, int number, string place)
    {
        var beside = Places(folder, null).Where(p => p.Place.Split(':')[0] == place.Split(':')[0]).Select(static p => p.Number).ToHashSet();
        var known = Known(folder, "quick");
        var classes = known.Where(k => k.Reached.Contains(number)).Select(static k => k.Test.DeclaringType).ToHashSet();
        return [.. known.Where(k => Belongs(k.Test, place) || classes.Contains(k.Test.DeclaringType) || k.Reached.Overlaps(beside))];
    }

    private static bool Belongs(MethodInfo test, string place) => place.Contains($"/{test.DeclaringType!.Namespace!.Split('.')[^1]}/", StringComparison.Ordinal);

    private static double Cost(MethodInfo test, double took, string place) =>
        (took + 1) * (Belongs(test, place) ? 0.1 : 1)
        * (test.DeclaringType!.Name == Path.GetFileNameWithoutExtension(place.Split(':')[0]) + "Tests" ? 0.1 : 1);

    private static Exception? Limited(MethodInfo test, double took)
    {
        var start = Clock();
        lock (_lock)
        {
            _limit = (start + (long)(took * 10) + 5_000, Environment.TickCount64 + (long)(took * 100) + 180_000);
        }

        var fault = Run(test);
        lock (_lock)
        {
            _limit = null;
        }

        return fault;
    }

    private static long Clock() => (long)Process.GetCurrentProcess().TotalProcessorTime.TotalMilliseconds;

    // Time is what this process worked, not what the wall shows: others work on the machine.
    private static void Watch() => new Thread(static () =>
    {
        while (true)
        {
            Thread.Sleep(500);
            lock (_lock)
            {
                if (_limit is { } limit && (Clock() > limit.Until || Environment.TickCount64 > limit.Latest))
                {
                    Say($"endless\t{_now}");
                    Environment.FailFast(null);
                }
            }
        }
    }) { IsBackground = true }.Start();

    private static void Say(string line)
    {
        lock (_out)
        {
            _out.WriteLine(line);
        }
    }

    private static List<(MethodInfo Test, double Took, HashSet<int> Reached)> Known(string folder, string which)
    {
        const int quick = 300;
        var tests = Tests().ToDictionary(Name);
        var lines = File.ReadAllLines(Path.Combine(folder, "reach.txt"));
        // Some properties ask for a number of cases that only the whole of their draws has.
        return
        [
            .. (which == "full" ? lines.Concat(File.ReadAllLines(Path.Combine(folder, "red.txt"))) : lines).Select(static l => l.Split('\t'))
                .Where(l => tests.ContainsKey(l[0]) && which switch { "quick" => double.Parse(l[1]) < quick, "slow" => double.Parse(l[1]) >= quick, _ => l[3] == "turned" })
                .Select(l => (tests[l[0]], which == "full" ? Math.Max(20 * double.Parse(l[1]), 60_000) : double.Parse(l[1]), l[2].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToHashSet())),
        ];
    }

    private static IEnumerable<(int Number, string Place)> Places(string folder, string? list)
    {
        var asked = list is null ? null : File.ReadAllLines(list).Select(static l => int.Parse(l.Split('\t')[0])).ToHashSet();
        return File.ReadAllLines(Path.Combine(folder, "mutants.txt")).Select(static l => l.Split('\t')).Select(static l => (int.Parse(l[0]), l[1])).Where(p => asked?.Contains(p.Item1) != false);
    }

    private static List<MethodInfo> Tests() =>
        [.. typeof(Hunt).Assembly.GetTypes().Where(static t => t is { IsAbstract: false, IsPublic: true }).OrderBy(static t => t.FullName, StringComparer.Ordinal)
            .SelectMany(static t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Where(static m => m.GetCustomAttributes().OfType<IFactAttribute>().Any(static f => f.Skip is null))
                .OrderBy(static m => m.Name, StringComparer.Ordinal))];

    private static string Name(MethodInfo test) => $"{test.DeclaringType!.FullName}.{test.Name}";

    private static Exception? Run(MethodInfo test)
    {
        try
        {
            if (test.GetParameters().Length == 0)
            {
                Once(test, []);
                return null;
            }

            foreach (var data in test.GetCustomAttributes().OfType<IDataAttribute>())
            {
                var rows = data is MemberDataAttributeBase of ? Of(of, test) : [.. data.GetData(test, new DisposalTracker()).AsTask().GetAwaiter().GetResult()];
                if (rows.Count == 0)
                {
                    throw new InvalidOperationException("A theory without cases.");
                }

                foreach (var row in rows)
                {
                    Once(test, row is ITheoryDataRow r ? r.GetData() : row is ITuple t ? [.. Enumerable.Range(0, t.Length).Select(i => t[i])] : row as object?[] ?? [row]);
                }
            }

            return null;
        }
        catch (Exception e) when (e.GetType().Name == "SkipException" || e.Message.StartsWith("$XunitDynamicSkip$", StringComparison.Ordinal))
        {
            return null;
        }
        catch (Exception e)
        {
            return e;
        }
    }

    private static List<object> Of(MemberDataAttributeBase data, MethodInfo test)
    {
        const BindingFlags any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;
        var type = data.MemberType ?? test.DeclaringType!;
        var rows = type.GetProperty(data.MemberName, any)?.GetValue(null) ?? type.GetField(data.MemberName, any)?.GetValue(null)
            ?? type.GetMethods(any).First(m => m.Name == data.MemberName && m.GetParameters().Length == data.Arguments.Length).Invoke(null, data.Arguments);
        return [.. ((System.Collections.IEnumerable)rows!).Cast<object>()];
    }

    private static void Once(MethodInfo test, object?[] arguments)
    {
        var called = test.IsGenericMethodDefinition ? test.MakeGenericMethod([.. test.GetGenericArguments().Select(g => arguments[Array.FindIndex(test.GetParameters(), p => p.ParameterType == g)]!.GetType())]) : test;
        var parameters = called.GetParameters();
        if (parameters is [.., var last] && last.GetCustomAttributes().Any(static a => a is ParamArrayAttribute or ParamCollectionAttribute)
            && !(arguments.Length == parameters.Length && arguments[^1] is { } given && last.ParameterType.IsInstanceOfType(given)))
        {
            var rest = Array.CreateInstance(last.ParameterType.GetElementType()!, arguments.Length - parameters.Length + 1);
            for (var i = 0; i < rest.Length; i++)
            {
                rest.SetValue(arguments[parameters.Length - 1 + i], i);
            }

            arguments = [.. arguments[..(parameters.Length - 1)], rest];
        }

        arguments = [.. arguments, .. parameters.Skip(arguments.Length).Select(static p => p.DefaultValue)];
        var instance = test.IsStatic ? null : Activator.CreateInstance(test.DeclaringType!);
        try
        {
            switch (called.Invoke(instance, arguments))
            {
                case Task task:
                    task.GetAwaiter().GetResult();
                    break;
                case ValueTask task:
                    task.AsTask().GetAwaiter().GetResult();
                    break;
            }
        }
        catch (TargetInvocationException e) when (e.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Capture(inner).Throw();
        }
        finally
        {
            (instance as IDisposable)?.Dispose();
        }
    }
}
