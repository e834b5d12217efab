using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using NodaTime;
using UnionGovernance.Editions;
using UnionGovernance.Json;

namespace UnionGovernance.Storage.Verdicts;

/// <summary>Reads and judges records by one book, and knows the verdicts that it would give again.</summary>
internal sealed class Judging(RuleBook book)
{
    private static readonly string _version = typeof(RuleBook).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    public RuleBook Book => book;

    /// <summary>Reads a record that is kept, as strictly as a file.</summary>
    public Reading<UnionRecord> Read(string text) => RecordFile.Read(Encoding.UTF8.GetBytes(text), book);

    /// <summary>The verdicts on a record in the order of the edition, or why there are none.</summary>
    public (Sequence<RecordVerdict> Verdicts, AssessmentOutcome Outcome) Judge(UnionRecord record, JudgingDay day)
    {
        var outcome = book.Assess(day is { IsForAll: true, Day: { } one } ? record with { AsOf = Fact.Given(one) } : record, day.Day);
        return outcome.Assessment is { } assessment ? ([.. VerdictsOf(assessment, isOwnDay: !day.IsForAll && record.AsOf.Known != Known.Unknown)], outcome) : ([], outcome);
    }

    /// <summary>The verdicts that judging the same record anew would give again.</summary>
    public Expression<Func<RecordVerdict, bool>> StillHolding(JudgingDay asked)
    {
        var (hash, version, day) = (book.Hash, _version, asked.Day);
        return asked.IsForAll
            ? v => v.BookHash == hash && v.LibraryVersion == version && v.Day == day
            : v => v.BookHash == hash && v.LibraryVersion == version && (v.IsOwnDay || v.Day == day);
    }

    private IEnumerable<RecordVerdict> VerdictsOf(Assessment assessment, bool isOwnDay)
    {
        var (union, asOf) = (assessment.Record.Union, assessment.Record.AsOf);
        return assessment.All.Select(f => new RecordVerdict
        {
            School = union.Name.School,
            College = union.Name.College,
            Kind = union.Kind,
            Level = union.Level,
            AcademicYear = union.RequireYear(),
            Rule = f.Item.Rule.Id,
            Edition = assessment.Edition.Id,
            Verdict = f.Verdict,
            Day = asOf.Known == Known.Given ? asOf.Low : null,
            IsOwnDay = isOwnDay,
            BookHash = book.Hash,
            LibraryVersion = _version,
        });
    }
}
