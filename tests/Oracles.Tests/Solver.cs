using System.Reflection;
using System.Runtime.InteropServices;

namespace UnionGovernance.Oracles.Tests;

/// <summary>Z3, as Debian ships it (libz3-4), asked in SMT-LIB 2. The package Microsoft.Z3 has no native code for Linux, and its wrapper does not fit Debian's.</summary>
internal sealed partial class Solver : IDisposable
{
    private const string Library = "z3";

    private readonly nint _context;

    static Solver() => NativeLibrary.SetDllImportResolver(Assembly.GetExecutingAssembly(), static (name, assembly, path) => name == Library ? _loaded : 0);

    // One context is used by one thread at a time.
    public Solver()
    {
        var configuration = MakeConfiguration();
        _context = MakeContext(configuration);
        DeleteConfiguration(configuration);
    }

    private static readonly nint _loaded = new[] { "libz3.so.4", "libz3", "z3" }.Select(static n => NativeLibrary.TryLoad(n, out var handle) ? handle : 0).FirstOrDefault(static h => h != 0);

    /// <summary>Whether it is installed.</summary>
    public static bool IsAtHand => _loaded != 0;

    /// <summary>What it says to commands.</summary>
    public string Say(string commands) => Marshal.PtrToStringUTF8(Evaluate(_context, commands))!.Trim();

    public void Dispose() => DeleteContext(_context);

    [LibraryImport(Library, EntryPoint = "Z3_mk_config")]
    private static partial nint MakeConfiguration();

    [LibraryImport(Library, EntryPoint = "Z3_del_config")]
    private static partial void DeleteConfiguration(nint configuration);

    [LibraryImport(Library, EntryPoint = "Z3_mk_context")]
    private static partial nint MakeContext(nint configuration);

    [LibraryImport(Library, EntryPoint = "Z3_del_context")]
    private static partial void DeleteContext(nint context);

    [LibraryImport(Library, EntryPoint = "Z3_eval_smtlib2_string", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint Evaluate(nint context, string commands);
}
