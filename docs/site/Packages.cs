using System.Reflection;
using UnionGovernance.Extensions;
using UnionGovernance.Office;
using UnionGovernance.Papers;
using UnionGovernance.Storage;
using UnionGovernance.Storage.PostgreSql;
using UnionGovernance.Testing;

namespace UnionGovernance.Site;

/// <summary>The libraries whose reference is written, in the order in which one meets them.</summary>
internal static class Packages
{
    public static IReadOnlyList<(string Folder, Assembly Assembly)> All { get; } =
    [
        ("Domain", typeof(UnionRecord).Assembly),
        ("Papers", typeof(Paper).Assembly),
        ("Office", typeof(WordPaper).Assembly),
        ("Storage", typeof(Store).Assembly),
        ("Storage.PostgreSql", typeof(AnyStore).Assembly),
        ("Extensions", typeof(RecordJudge).Assembly),
        ("Testing", typeof(Invented).Assembly),
    ];
}
