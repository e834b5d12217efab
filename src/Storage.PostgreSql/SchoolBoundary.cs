using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace UnionGovernance.Storage.PostgreSql;

/// <summary>
/// Tells the server, whenever a connection is opened, in whose name and for which school it is used. Its row-level security keeps everything else
/// away, also from a statement that forgot to ask for the school.
/// </summary>
/// <remarks>Both are said each time, since a connection may have been another school's before.</remarks>
internal sealed class SchoolBoundary : DbConnectionInterceptor
{
    /// <summary>Reads and writes the rows of the school that is said, and no other's. It owns nothing.</summary>
    public const string Program = "union_governance_program";

    /// <summary>Reads the rows of all schools, and writes none.</summary>
    public const string Province = "union_governance_province";

    /// <summary>The setting that says the school.</summary>
    public const string Setting = "union_governance.school";

    private readonly string _role;

    private SchoolBoundary(string role) => _role = role;

    public static SchoolBoundary OfProgram { get; } = new(Program);

    public static SchoolBoundary OfProvince { get; } = new(Province);

    /// <summary>Whoever connected, with what is granted to them: to look at the state of the store, and to make its tables.</summary>
    public static SchoolBoundary None { get; } = new("none");

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Saying(connection, SchoolOf(eventData));
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default) =>
        SayAsync(connection, SchoolOf(eventData), cancellationToken);

    /// <summary>Says it on a connection that was opened without a mapper.</summary>
    public async Task SayAsync(DbConnection connection, string? school, CancellationToken cancellationToken)
    {
        await using var command = Saying(connection, school);
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Says it for the rest of a transaction alone: at its end the connection is whose it was before.</summary>
    public async Task SayAsync(DbTransaction transaction, string school, CancellationToken cancellationToken)
    {
        await using var command = Saying(transaction.Connection!, school, isForTransaction: true);
        command.Transaction = transaction;
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    private static string? SchoolOf(ConnectionEndEventData opened) => ((StoreContext?)opened.Context)?.School;

    private DbCommand Saying(DbConnection connection, string? school, bool isForTransaction = false)
    {
        var command = connection.CreateCommand();
        var until = isForTransaction ? "true" : "false";
        command.CommandText = $"SELECT set_config('role', @role, {until}), set_config('{Setting}', @school, {until})";
        foreach (var (name, value) in ((string, string)[])[("role", _role), ("school", school ?? string.Empty)])
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
