using NodaTime;
using NodaTime.Text;

namespace UnionGovernance.Cli;

/// <summary>Today, in the place of a day of assessment that nobody said; that it is, is told.</summary>
internal static class Today
{
    public static void Say(UnionRecord record, LocalDate today, Speech s, TextWriter error)
    {
        if (record.AsOf.Known == Known.Unknown)
        {
            var day = LocalDatePattern.Iso.Format(today);
            error.WriteLine(s[$"没有写评估截至日期，按今天（{day}）评估；可在记录中写明“评估截至日期”「asOf」", $"No day of assessment is given: judged as of today ({day}); the record may state it (asOf)"]);
        }
    }
}
