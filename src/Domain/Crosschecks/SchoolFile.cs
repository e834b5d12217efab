using UnionGovernance.Charters;
using UnionGovernance.Editions;

namespace UnionGovernance.Crosschecks;

/// <summary>One of the files that a school keeps of a union.</summary>
public enum SchoolFile
{
    /// <summary>记录.</summary>
    Record,

    /// <summary>章程.</summary>
    Charter,

    /// <summary>学代会文件.</summary>
    Congress,

    /// <summary>年度文件.</summary>
    Year,

    /// <summary>公章登记簿.</summary>
    Register,
}

/// <summary>How <see cref="SchoolFile"/> is called.</summary>
public static class SchoolFileWords
{
    extension(SchoolFile file)
    {
        /// <summary>Its words in both languages.</summary>
        public Words Label => file switch
        {
            SchoolFile.Record => RecordFile.Field.Words,
            SchoolFile.Charter => CharterFile.Field.Words,
            SchoolFile.Congress => new("学代会文件", "the congress's file"),
            SchoolFile.Year => new("年度文件", "the year's file"),
            _ => new("公章登记簿", "a seal's register"),
        };
    }
}
