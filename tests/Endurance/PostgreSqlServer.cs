using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace UnionGovernance.Endurance;

/// <summary>A PostgreSQL server of our own on a free loopback port, with its files in a temporary folder. Root is never its user.</summary>
internal sealed class PostgreSqlServer : IDisposable
{
    private const string User = "postgres";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("postgresql-");
    private readonly string _programs = Programs();
    private readonly int _port = FreePort();
    private Process? _process;

    public PostgreSqlServer()
    {
        if (Environment.UserName == "root")
        {
            Run("chown", User, _folder.FullName);
        }

        Run(Path.Combine(_programs, "initdb"), "-D", Data, "-U", User, "-A", "trust", "-E", "UTF8");
    }

    public string Connection => $"Host=127.0.0.1;Port={_port};Username={User};Database={User}";

    private string Data => Path.Combine(_folder.FullName, "data");

    /// <summary>Starts it, after a killing too, and waits until it answers.</summary>
    public void Start()
    {
        _process = AsUser(Path.Combine(_programs, "postgres"), "-D", Data, "-p", _port.ToString(CultureInfo.InvariantCulture), "-k", _folder.FullName, "-c", "listen_addresses=127.0.0.1");
        for (var attempt = 0; attempt < 300; attempt++)
        {
            try
            {
                using var connection = new NpgsqlConnection(Connection + ";Pooling=false;Timeout=1");
                connection.Open();
                return;
            }
            catch (NpgsqlException)
            {
                Thread.Sleep(100);
            }
        }

        throw new InvalidOperationException("PostgreSQL did not start.");
    }

    /// <summary>Kills the server and every process that it started.</summary>
    public void Kill()
    {
        _process!.Kill(entireProcessTree: true);
        _process.WaitForExit();
        NpgsqlConnection.ClearAllPools();
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            Kill();
        }

        _folder.Delete(recursive: true);
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = program == "chown" ? Process.Start(Quiet(program, arguments))! : AsUser(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed.");
        }
    }

    private static Process AsUser(string program, params string[] arguments) => Process.Start(Environment.UserName == "root"
        ? Quiet("setpriv", [$"--reuid={User}", $"--regid={User}", "--clear-groups", program, .. arguments])
        : Quiet(program, arguments))!;

    // Its words go nowhere: a pipe that nobody empties would stop it.
    private static ProcessStartInfo Quiet(string program, string[] arguments) =>
        new("sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments]);

    private static string Programs() =>
        Directory.Exists("/usr/lib/postgresql")
        && Directory.EnumerateDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(static d => Path.Combine(d, "bin")).LastOrDefault(static d => File.Exists(Path.Combine(d, "postgres"))) is { } found
            ? found
            : throw new InvalidOperationException("no PostgreSQL under /usr/lib/postgresql: apt-get install postgresql");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
