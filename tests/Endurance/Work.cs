namespace UnionGovernance.Endurance;

/// <summary>What writers write, one piece after another, and how it is held against what the store keeps.</summary>
internal abstract class Work
{
    public const string School = "虚构大学";

    /// <summary>What can be written.</summary>
    public static IReadOnlyList<string> Names { get; } = ["register", "records"];

    /// <returns>The work of a name.</returns>
    public static Work Of(string name, string connection) => name switch
    {
        "register" => new RegisterWork(connection),
        "records" => new RecordWork(connection),
        _ => throw new ArgumentException($"{name} is nothing that is written; there are: {string.Join(", ", Names)}."),
    };

    /// <summary>About so long, in microseconds, from one acknowledged piece to the next: the killing is to fall anywhere between.</summary>
    public abstract int MostMicroseconds { get; }

    /// <summary>Looks what is there to go on from.</summary>
    public abstract Task BeginAsync(CancellationToken cancellationToken);

    /// <returns>The next piece, as it will be told of once the store acknowledged it.</returns>
    /// <param name="name">Whose it is. No two writers bear the same name, or the one would make good what the other lost.</param>
    public abstract Acknowledged Next(string name);

    /// <summary>Writes the piece.</summary>
    /// <returns>Whether it was written. If not, another writer was there first, and the next piece follows on theirs.</returns>
    public abstract Task<bool> WriteAsync(CancellationToken cancellationToken);

    /// <returns>What was acknowledged, held against what the store keeps.</returns>
    public abstract Task<Toll> TollAsync(IReadOnlyCollection<Acknowledged> acknowledged, CancellationToken cancellationToken);
}
