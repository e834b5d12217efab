using NodaTime;
using UnionGovernance.Acts;
using UnionGovernance.Appraisals.Course;
using UnionGovernance.Appraisals.Scores;
using UnionGovernance.Appraisals.Terms;

namespace UnionGovernance.Tests.Appraisals;

/// <summary>The acts of an invented appraisal of the autumn term.</summary>
internal static class Rounds
{
    public static LocalDate Day { get; } = new(2024, 12, 20);

    public static AppraisalCalled Called(params ReadOnlySpan<string> persons) =>
        new() { On = Day, Semester = Semester.Autumn, Reporters = [.. persons.ToArray().Select(p => new Reporter { Id = p })] };

    public static DutyReported Reported(string person) => new() { On = Day, Semester = Semester.Autumn, Person = person };

    public static AppraisalHeld Held(int? students = 30, int? teachers = 18, int? others = 0) =>
        new() { On = Day, Semester = Semester.Autumn, StudentDelegates = students, Teachers = teachers, Others = others };

    /// <summary>The same points from each ballot on every aspect, from the whole of a group.</summary>
    public static Rated Rated(string person, int points, RaterGroup group = RaterGroup.StudentDelegates, int ballots = 30) => new()
    {
        On = Day,
        Semester = Semester.Autumn,
        Person = person,
        Group = group,
        Scores = [.. Enum.GetValues<Aspect>().Select(a => new AspectScore { Aspect = a, Points = points * ballots, Ballots = ballots })],
    };

    public static AppraisalConcluded Concluded { get; } = new() { On = Day, Semester = Semester.Autumn };

    /// <summary>A round in which everyone reports and has the given points from students alone.</summary>
    public static AppraisalsOfTheYear Of(AppraisalTerms terms, params ReadOnlySpan<(string Person, int Points)> results)
    {
        var persons = results.ToArray();
        return Replayed(
            terms,
        [
            Called([.. persons.Select(p => p.Person)]),
            .. persons.Select(p => Reported(p.Person)),
            Held(teachers: 0),
            .. persons.Select(p => Rated(p.Person, p.Points)),
            Concluded,
        ]);
    }

    public static AppraisalsOfTheYear Replayed(params ReadOnlySpan<Act> acts) => Replayed(new AppraisalTerms(), acts);

    public static AppraisalsOfTheYear Replayed(AppraisalTerms terms, params ReadOnlySpan<Act> acts)
    {
        var year = new AppraisalsOfTheYear(() => terms, areListed: static _ => true, areRecognitionsListed: static _ => true);
        foreach (var act in acts)
        {
            Assert.Empty(year.Take(act));
        }

        return year;
    }
}
