using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace UnionGovernance.Storage;

/// <summary>What a database's refusal means for whoever keeps the store, and what to do. Whatever was being saved is then not kept, and nothing of it, unless it is in doubt (<see cref="SavingInDoubtException"/>).</summary>
public static class StoreTroubles
{
    private static readonly Words _busy = new("别的程序正占用数据库，等候超时；请稍后再试", "another program holds the database, and the wait for it ran out; try again later");
    private static readonly Words _readOnly = new("数据库不可写；请核对文件及其所在文件夹的权限", "the database cannot be written; check the permissions of the file and its folder");
    private static readonly Words _full = new("磁盘已满，没有存入；腾出空间后再试", "the disk is full and nothing was stored; make room and try again");
    private static readonly Words _failing = new("读写磁盘出错，没有存入：磁盘已满，或磁盘有故障；请腾出空间后再试", "the disk cannot be read or written, and nothing was stored: it is full or failing; make room and try again");
    private static readonly Words _shut = new("打不开数据库；请核对路径和权限", "the database cannot be opened; check path and permissions");
    private static readonly Words _folderless = new("没有存放数据库的文件夹；请先建好它，或换一个路径", "the folder of the database is not there; make it first, or give another path");
    private static readonly Words _broken = new("数据库文件已损坏；请停止写入，用备份恢复", "the database file is damaged; stop writing and restore a backup");
    private static readonly Words _stranger = new("这个文件不是数据库", "the file is no database");
    private static readonly Words _silent = new("连接不上数据库服务器；请核对地址和端口，以及服务器是否在运行", "the database server does not answer; check host and port, and whether it runs");
    private static readonly Words _denied = new("数据库服务器拒绝了这个用户；请核对用户名和密码", "the database server refused the user; check name and password");
    private static readonly Words _roleless = new(
        "这个用户没有所需的权限；请由数据库管理员授予角色 union_governance_program（存取一校）或 union_governance_province（只读各校）；建表用 store prepare，由库的所有者做",
        "the user lacks the right; have the administrator grant union_governance_program (one school's rows) or union_governance_province (reading all schools); tables are made by store prepare, by the owner");
    private static readonly Words _changed = new("登记簿末条的校验值已被改动；请先核验登记簿", "the last digest of a register was changed; verify the register first");
    private static readonly Words _unprepared = new("数据库里没有所需的表；请先准备数据库（store prepare 或 store put 会做）", "the database lacks its tables; prepare it first, as store prepare or store put does");

    /// <summary>Finds the words for what went wrong.</summary>
    /// <param name="exception">What the store threw.</param>
    /// <returns>The words; the database's own where ours say nothing of it; nothing where the exception is no database's.</returns>
    public static Words? Of(Exception exception) => exception switch
    {
        null => throw new ArgumentNullException(nameof(exception)),
        SavingInDoubtException doubt => InDoubt(doubt),
        DbUpdateException { InnerException: { } inner } => Of(inner),
        InvalidOperationException { InnerException: DbException inner } => Of(inner),
        SqliteException lite => OfSqlite(lite.SqliteErrorCode) ?? Said(lite.Message),
        DbException { SqlState: { } state } server => OfServer(state) ?? Said(server.Message),
        DbException { InnerException: SocketException or TimeoutException or EndOfStreamException or IOException } => _silent,
        DbException link => Said(link.Message),
        DirectoryNotFoundException => _folderless,
        InvalidDataException => _changed,
        _ => null,
    };

    private static Words InDoubt(SavingInDoubtException doubt) => new(
        $"提交时{(Broke(doubt) ? "连接中断" : "写盘失败")}，是否存入不能确定；请重新读取（store list、store get）：版本号已加一的就是已存入，没有的再存一次",
        $"{(Broke(doubt) ? "the connection was cut" : "the disk failed")} while it was committed, and whether it was stored is not known; read it again (store list, store get): what has a new version was stored, and the rest is to be stored again");

    private static bool Broke(SavingInDoubtException doubt) => doubt.InnerException is not SqliteException;

    private static Words Said(string words) => new($"数据库出错，没有完成；它的原话是：{words}", $"the database failed, and nothing was done; it says: {words}");

    // https://sqlite.org/rescode.html
    private static Words? OfSqlite(int code) => code switch
    {
        5 or 6 => _busy,
        8 => _readOnly,
        10 => _failing,
        11 => _broken,
        13 => _full,
        14 => _shut,
        26 => _stranger,
        _ => null,
    };

    // https://www.postgresql.org/docs/15/errcodes-appendix.html
    private static Words? OfServer(string state) => state switch
    {
        "55P03" or "57014" => _busy,
        "25006" => _readOnly,
        "53100" => _full,
        "XX001" or "XX002" => _broken,
        "57P03" or "57P01" or "57P02" => _silent,
        "28P01" or "28000" => _denied,
        "42501" => _roleless,
        "42P01" => _unprepared,
        _ => null,
    };
}
