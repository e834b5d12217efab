using System.Text;
using UnionGovernance.Json;
using UnionGovernance.Oversight;
using UnionGovernance.Oversight.Guides;
using UnionGovernance.Rules;
using UnionGovernance.Satisfaction.Matters;
using UnionGovernance.Tests.Years;
using UnionGovernance.Years;

namespace UnionGovernance.Tests.Oversight;

/// <summary>What schools published about leadership, guidance and service: the number of the case, the address, the facts as printed.</summary>
public sealed class PublishedOversightTests
{
    /// <summary>
    /// Case 099: https://tw.hfnu.edu.cn/info/1221/15761.htm — the Party committee considered the union four times in the calendar year 2020, which is the end of one
    /// academic year and the beginning of another: none to four of them are of this one.
    /// </summary>
    [Fact]
    public void Four_times_in_a_calendar_year_are_none_to_four_in_an_academic_year()
    {
        var record = Openings.School with { Guidance = new() { Hearings = Fact.Within(0, 4) } };

        Assert.Equal(Verdict.Undetermined, OversightRules.PartyHearsEachSemester.Requirement.Judge(record));
    }

    /// <summary>
    /// Case 085, 2020-2021: https://jyzc.com/article/798289.html — a full-time deputy secretary of the League committee guides the union; of a secretary-general
    /// nothing is printed, so half of the indicator is open.
    /// </summary>
    [Fact]
    public void A_full_time_deputy_secretary_alone_leaves_the_secretary_general_open()
    {
        var guides = new GuidesOfTheYear(Openings.School);
        Assert.Empty(guides.Take(new GuideNamed { On = new(2024, 9, 1), Role = GuideRole.LeagueDeputySecretary, Name = "专职副书记", Standing = GuideStanding.FullTime }));
        var record = guides.Enter(Openings.School);

        Assert.Equal(Fact.Given(true), record.Guidance.DeputySecretaryNamed);
        Assert.Equal(Verdict.Undetermined, OversightRules.GuidanceInSchool.Requirement.Judge(record));
    }

    /// <summary>Cases 025, 059, 070 and 090 print a month and a day: no year is guessed, and the line says what is wrong.</summary>
    [Theory]
    [InlineData("http://gjxy.swu.edu.cn/info/1002/2548.htm", "4月9日")]
    [InlineData("http://shenghuo.waitercofactor.cn/tw/info/1085/1773.htm", "11月2日")]
    [InlineData("https://site.gdupt.edu.cn/clxyx/info/1369/2279.htm", "6月3日")]
    [InlineData("http://www.sh-hublot.cn/xtw/info/1013/5445.htm", "4月22日")]
    public void A_day_without_a_year_is_not_entered(string source, string day)
    {
        var reading = YearFile.ReadLine(Encoding.UTF8.GetBytes($$"""{"act":"hearingHeld","on":"{{day}}","hearing":"{{source}}"}"""));

        Assert.Null(reading.Value);
        Assert.Equal(("/on", day), (reading.Faults.Single().JsonPointer, reading.Faults.Single().Found.Chinese.Trim('"')));
    }

    /// <summary>
    /// Case 027, 2024-2025: https://zqb.cyol.com/pc/content/202601/16/content_421235.html — 103 of 111 "solved or under way": what is under way has no answer yet, so of
    /// the 111 only those answered are counted as such.
    /// </summary>
    [Fact]
    public void What_is_under_way_is_not_answered()
    {
        var matters = new StudentMatters();
        for (var i = 0; i < 111; i++)
        {
            matters.Take(new MatterReceived { Number = $"{i}", On = new(2025, 1, 1) });
            if (i < 103)
            {
                matters.Take(new MatterAssigned { Number = $"{i}", On = new(2025, 1, 2), To = "承办部门" });
            }
        }

        var times = MatterTimes.Of(matters.All, new(2025, 12, 31));
        Assert.Equal((111, 0, 111), (times.Received, times.Answered, times.Open));
        Assert.Equal("92.8%", UnionGovernance.Facts.ShareForm.Instance.Show(new Share(103, 111), Language.English).Split('(', ')')[1]);
    }
}
