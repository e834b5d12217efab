using System.Globalization;
using UnionGovernance.Json;

namespace UnionGovernance.Unions;

/// <summary>Which column of a school's own rows says what of a member. A column that says nothing of somebody leaves it unknown.</summary>
/// <typeparam name="TRow">A row.</typeparam>
public sealed class RosterMap<TRow>
{
    private static readonly Words _emptyRow = new("这一行什么也没有；不是人的行请先去掉", "the row says nothing; leave out rows that are nobody");
    private static readonly Words _noId = new("没有编号；映射了编号的列，每行都应有", "it has no id; where that column is mapped, every row has one");
    private static readonly Words _noName = new("没有姓名；映射了姓名的列，每行都应有，不记名的名单不映射这一列", "it has no name; where that column is mapped, every row has one, and a roster without names does not map it");

    private readonly List<Func<Member, TRow, Member>> _columns = [];
    private readonly Dictionary<string, int> _called = new(StringComparer.Ordinal);
    private Func<TRow, string>? _id;
    private bool _names;

    internal RosterMap()
    {
    }

    /// <summary>What the roster calls each; never a student number. Without it, their place in the roster, from 1.</summary>
    /// <param name="column">The column, another text in every row.</param>
    /// <returns>This map.</returns>
    public RosterMap<TRow> Id(Func<TRow, string> column)
    {
        ArgumentNullException.ThrowIfNull(column);
        _id = column;
        return this;
    }

    /// <summary>Their name, which every row has where the column is mapped. A roster without names leaves it unmapped.</summary>
    /// <param name="column">The column.</param>
    /// <returns>This map.</returns>
    public RosterMap<TRow> Name(Func<TRow, string?> column)
    {
        _names = true;
        return Take(column, static (m, v) => m with { Name = Fact.FromNullable(v) });
    }

    /// <summary>Whether a woman.</summary>
    /// <param name="column">The column; nothing where nobody entered it.</param>
    /// <returns>This map.</returns>
    public RosterMap<TRow> Woman(Func<TRow, bool?> column) => Take(column, static (m, v) => m with { Woman = Fact.FromNullable(v) });

    /// <summary>The title of their post, or several, as it is written.</summary>
    /// <param name="column">The column; nothing, or an empty text, where nobody entered it.</param>
    /// <returns>This map.</returns>
    public RosterMap<TRow> Post(Func<TRow, string?> column) => Take(column, static (m, v) => m with { Post = Fact.FromNullable(v) });

    /// <summary>Whether a teacher or a League cadre, and so no student.</summary>
    /// <param name="column">The column; nothing where nobody entered it.</param>
    /// <returns>This map.</returns>
    public RosterMap<TRow> Teacher(Func<TRow, bool?> column) => Take(column, static (m, v) => m with { Teacher = Fact.FromNullable(v) });

    /// <summary>Whether they sit on the presidium.</summary>
    /// <param name="column">The column; nothing where nobody entered it.</param>
    /// <returns>This map.</returns>
    public RosterMap<TRow> InPresidium(Func<TRow, bool?> column) => Take(column, static (m, v) => m with { InPresidium = Fact.FromNullable(v) });

    /// <summary>Their political status.</summary>
    /// <param name="column">The column; nothing where nobody entered it.</param>
    /// <returns>This map.</returns>
    public RosterMap<TRow> PoliticalStatus(Func<TRow, PoliticalStatus?> column) => Take(column, static (m, v) => m with { PoliticalStatus = Fact.FromNullable(v) });

    /// <summary>The college in which they study.</summary>
    /// <param name="column">The column; nothing, or an empty text, where nobody entered it.</param>
    /// <returns>This map.</returns>
    public RosterMap<TRow> College(Func<TRow, string?> column) => Take(column, static (m, v) => m with { College = Fact.FromNullable(v) });

    /// <summary>What they study for.</summary>
    /// <param name="column">The column; nothing where nobody entered it.</param>
    /// <returns>This map.</returns>
    public RosterMap<TRow> StudyLevel(Func<TRow, StudyLevel?> column) => Take(column, static (m, v) => m with { StudyLevel = Fact.FromNullable(v) });

    /// <summary>Their year of study, 1 for a first-year.</summary>
    /// <param name="column">The column; nothing where nobody entered it.</param>
    /// <returns>This map.</returns>
    public RosterMap<TRow> YearOfStudy(Func<TRow, int?> column) => Take(column, static (m, v) => m with { YearOfStudy = Fact.FromNullable(v) });

    /// <summary>Courses failed.</summary>
    /// <param name="column">The column; nothing where nobody entered it.</param>
    /// <returns>This map.</returns>
    public RosterMap<TRow> FailedCourses(Func<TRow, int?> column) => Take(column, static (m, v) => m with { FailedCourses = Fact.FromNullable(v) });

    /// <summary>Whether they come from a college union.</summary>
    /// <param name="column">The column; nothing where nobody entered it.</param>
    /// <returns>This map.</returns>
    public RosterMap<TRow> FromCollegeUnion(Func<TRow, bool?> column) => Take(column, static (m, v) => m with { FromCollegeUnion = Fact.FromNullable(v) });

    /// <summary>Rank by size of the own major, over the last term. Equal results share the better rank.</summary>
    /// <param name="column">The rank and the size; nothing where nobody entered both.</param>
    /// <returns>This map.</returns>
    public RosterMap<TRow> RankLastTerm(Func<TRow, (int Rank, int Of)?> column) => Take(column, static (m, v) => m with { RankLastTerm = RankOf(v) });

    /// <summary>Rank by size of the own major, over the last academic year. Equal results share the better rank.</summary>
    /// <param name="column">The rank and the size; nothing where nobody entered both.</param>
    /// <returns>This map.</returns>
    public RosterMap<TRow> RankLastYear(Func<TRow, (int Rank, int Of)?> column) => Take(column, static (m, v) => m with { RankLastYear = RankOf(v) });

    /// <summary>Rank by size of the own major, since enrolment. Equal results share the better rank.</summary>
    /// <param name="column">The rank and the size; nothing where nobody entered both.</param>
    /// <returns>This map.</returns>
    public RosterMap<TRow> RankSinceEnrolment(Func<TRow, (int Rank, int Of)?> column) => Take(column, static (m, v) => m with { RankSinceEnrolment = RankOf(v) });

    /// <summary>Reads a row, and says what is wrong with it.</summary>
    internal Member? Read(TRow row, int place, List<Fault> faults)
    {
        var id = _id is null ? place.ToString(CultureInfo.InvariantCulture) : _id(row);
        var member = _columns.Aggregate(new Member { Id = id ?? string.Empty }, (m, column) => column(m, row));
        if (FaultOf(member, place) is not { } fault)
        {
            return member;
        }

        faults.Add(fault);
        return null;
    }

    private Fault? FaultOf(Member member, int place)
    {
        if (_id is null && member == new Member { Id = member.Id })
        {
            return Fault(string.Empty, _emptyRow);
        }

        if (string.IsNullOrWhiteSpace(member.Id))
        {
            return Fault("/id", _noId);
        }

        if (!_called.TryAdd(member.Id, place))
        {
            var earlier = _called[member.Id];
            return Fault("/id", new($"与第{earlier}行相同；各行应各不相同", $"row {earlier} has it too; give each row its own"), $"\"{member.Id}\"");
        }

        return _names && member.Name.Known != Known.Given ? Fault("/name", _noName) : null;

        Fault Fault(string at, Words expected, string found = "") => new(at, new(found, found), expected) { Line = place };
    }

    private static Fact<Share> RankOf((int Rank, int Of)? rank) => rank is { } stated ? Fact.Given(new Share(stated.Rank, stated.Of)) : default;

    private RosterMap<TRow> Take<TValue>(Func<TRow, TValue> column, Func<Member, TValue, Member> take)
    {
        ArgumentNullException.ThrowIfNull(column);
        _columns.Add((member, row) => take(member, column(row)));
        return this;
    }
}
