using NodaTime;
using UnionGovernance.Activities.Approval;
using UnionGovernance.Activities.Media;
using UnionGovernance.Activities.Study;
using UnionGovernance.Facts;
using UnionGovernance.Tests.Years;

namespace UnionGovernance.Tests.Activities;

/// <summary>The life cycles of activities, media accounts and trainings.</summary>
internal static class ActivityLifeCycles
{
    private static readonly LocalDate _autumn = new(2024, 9, 10);
    private static readonly LocalDate _spring = new(2025, 3, 1);
    private static readonly ActivityProposed _proposed = new() { Activity = "读书节", On = _autumn, HostedBy = "文学院学生会", GuidedBy = "文体部", Major = true };
    private static readonly ActivityApproved _approved = new() { Activity = "读书节", On = _autumn, By = ["校团委"] };
    private static readonly ActivityDeclined _declined = new() { Activity = "读书节", On = _autumn, By = ["校团委"] };
    private static readonly ActivityCalledOff _calledOff = new() { Activity = "读书节", On = _autumn };
    private static readonly ActivityHeld _held = new() { Activity = "读书节", On = _autumn };
    private static readonly ActivityReported _reported = new() { Activity = "读书节", On = _autumn };
    private static readonly ActivityEvaluated _evaluated = new() { Activity = "读书节", On = _autumn };
    private static readonly AccountRegistered _registered = new() { Account = "江南学子", On = _autumn, ReviewedBy = "林虚谷" };
    private static readonly AccountClosed _closed = new() { Account = "江南学子", On = _autumn };
    private static readonly TrainingHeld _training = new() { Semester = Semester.Spring, On = _spring.PlusDays(-7), Due = 45, Present = 44, Absent = ["甲"] };
    private static readonly TrainingMadeUp _madeUp = new() { Semester = Semester.Spring, On = _spring, Persons = ["甲"] };

    public static LifeCycle[] All { get; } =
    [
        new(
            "An activity, on 1 March 2025",
            static () => new ActivityRegister(new(), new(Years.Openings.School)),
            static s => s is ActivityRegister { All: [var a] } ? $"{a.Stage.Label.English}{(a.ApprovedInAdvance == false ? ", without approval" : string.Empty)}" : "none",
            [
                [],
                [_proposed],
                [_proposed, _approved],
                [_proposed, _declined],
                [_proposed, _approved, _calledOff],
                [_proposed, _approved, _held],
                [_held],
                [_proposed, _approved, _held, _reported],
                [_proposed, _approved, _held, _reported, _evaluated],
            ],
            [
                _proposed with { On = _spring },
                _approved with { On = _spring },
                _declined with { On = _spring },
                _calledOff with { On = _spring },
                _held with { On = _spring },
                _reported with { On = _spring },
                _evaluated with { On = _spring },
            ]),
        new(
            "A media account, on 1 March 2025",
            static () => new MediaRegister(),
            static s => s is MediaRegister { Accounts: [.., var a] } ? a.To switch
            {
                null when a.Reviewers.Count > 1 => "open, its reviewer changed",
                null => "open",
                { } last when last == _spring => "closed that day",
                _ => "closed earlier",
            }
            : "none",
            [
                [],
                [_registered],
                [_registered, new AccountReviewerChanged { Account = "江南学子", On = _autumn, ReviewedBy = "江若谷" }],
                [_registered, _closed],
                [_registered, _closed with { On = _spring }],
            ],
            [
                _registered with { On = _spring },
                new AccountReviewerChanged { Account = "江南学子", On = _spring, ReviewedBy = "江若谷" },
                _closed with { On = _spring },
                new KeyDatePosted { On = _spring, KeyDate = "学雷锋日", Topic = "志愿服务", Account = "江南学子" },
                new LectureGiven { On = _spring, Topic = "志愿服务" },
            ]),
        new(
            "The spring training, on 1 March 2025",
            static () => new StudyOfTheYear(Years.Openings.School, static () => new()),
            static s => s is StudyOfTheYear { Trainings.Length: > 0 } y ? y.Untrained(Semester.Spring) switch { null => "held, attendance not stated", 0 => "all are trained", _ => "somebody is still to make it up" } : "none",
            [
                [],
                [_training with { Due = null, Present = null, Absent = [] }],
                [_training],
                [_training, _madeUp],
            ],
            [
                _training with { On = _spring },
                _madeUp,
                new StudyHeld { On = _spring, Kind = StudyKind.Theory, Due = 45, Present = 44 },
            ]),
    ];
}
