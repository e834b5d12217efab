using UnionGovernance.Activities.Study;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Unions.Serving;
using UnionGovernance.Years;

namespace UnionGovernance.Crosschecks;

/// <summary>The acts of a year, against each other.</summary>
internal static class YearCrosschecks
{
    // Whoever rates and whoever says what it came to are one body, or some of it.
    public static IEnumerable<Disagreement> Appraisals(SchoolFiles files)
    {
        foreach (var round in files.Year?.Subject<AppraisalsOfTheYear>().Rounds ?? [])
        {
            if (round is { Held: { By: { Count: > 0 } held } meeting } && round.Acts.OfType<AppraisalConcluded>().FirstOrDefault() is { By: { Count: > 0 } concluded } conclusion && !concluded.Any(held.Contains))
            {
                yield return new("appraisal", Crosscheck.Place(files.Year!, meeting), Crosscheck.Place(files.Year!, conclusion), new(
                    $"{round.Call.Semester.Label.Chinese}述职评议会由{string.Join('、', held)}召开，结果由{string.Join('、', concluded)}确定",
                    $"The appraisal was held by {string.Join(", ", held)} and concluded by {string.Join(", ", concluded)}"));
            }
        }
    }

    // All staff are trained: who is due are those who serve on the day. Where nobody said that these are all, there may be more of them, not fewer.
    public static IEnumerable<Disagreement> Training(SchoolFiles files)
    {
        foreach (var training in files.Year?.Subject<StudyOfTheYear>().Trainings ?? [])
        {
            var serving = files.Year!.Subject<PresidiumAndDepartments>();
            var staff = serving.ServingOn(training.On).Select(static s => s.Person).Distinct(StringComparer.Ordinal).Count();
            if (training.Due is { } due && staff > 0 && (due < staff || (due > staff && serving.Stated is not null)))
            {
                yield return new("training", Crosscheck.Place(files.Year, training), new(SchoolFile.Year, "/members"), new(
                    $"{Crosscheck.Shown(training.On, Language.Chinese)}全员培训应到{due}人，当日工作人员名单有{staff}人",
                    $"On {Crosscheck.Shown(training.On, Language.English)} {due} were due at the training of all staff, of whom {staff} served that day"));
            }
        }
    }
}
