using System.Text;
using UnionGovernance.Acts;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Unsound;

/// <summary>An act made in C# is judged by the same limits as its line in the file of a year.</summary>
public sealed class UnsoundActTests
{
    private static readonly YearHistory _year = YearFile.Read(File.ReadAllBytes(RepositoryRoot.File("samples", "full-university.year.jsonl"))).Value!;

    /// <summary>Every kind of act of the sample year once.</summary>
    private static IEnumerable<YearLine> Acts => _year.Lines.DistinctBy(l => l.Act.GetType());

    [Fact]
    public void However_an_act_is_spoilt_it_is_refused_or_taken_and_never_throws() => Assert.All(Acts, line =>
    {
        var before = _year.Lines.TakeWhile(l => l.Number < line.Number).ToList();
        var known = YearReplay.Of(_year with { Lines = [.. before] });
        Assert.All(Spoilt.Of(line.Act), s =>
        {
            // What is refused changes nothing: the year goes on with what is taken alone.
            if (!known.Ask(s.Value).IsTaken)
            {
                return;
            }

            var replay = YearReplay.Of(_year with { Lines = [.. before, new(line.Number, s.Value)] });
            Assert.True(replay.Refused.All(r => r.Refusals.Length > 0), s.Place);
        });
    });

    [Fact]
    public void What_no_line_may_hold_is_refused_in_the_words_of_its_fault()
    {
        var line = Acts.First(l => l.Act.By.Count > 0);
        var act = line.Act with { By = ["校团委", null!, " "] };
        var sound = Encoding.UTF8.GetString(YearFile.WriteLine(line.Act));
        var written = Encoding.UTF8.GetString(YearFile.WriteLine(line.Act with { By = ["校团委", "空", " "] })).Replace("\"空\"", "null", StringComparison.Ordinal);
        var refused = Assert.Single(YearReplay.Of(_year with { Lines = [.. _year.Lines.TakeWhile(l => l.Number < line.Number), new(line.Number, act)] }).Refused);

        Assert.NotEqual(sound, written);
        Assert.All(refused.Refusals, r => Assert.Equal(ActRules.Sound, r.By));
        Assert.Equal(YearFile.ReadLine(Encoding.UTF8.GetBytes(written)).Faults.Select(f => f.ToString()), refused.Refusals.Select(r => r.Because.Chinese));
    }

    [Fact]
    public void An_act_that_is_nothing_is_named() =>
        Assert.Throws<ArgumentNullException>("act", () => YearReplay.Of(_year with { Lines = [new(2, null!)] }));
}
