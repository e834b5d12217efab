using CsCheck;
using NodaTime;
using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Delegates;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Proposals;
using UnionGovernance.Congresses.Quotas;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Congresses.Votes;
using UnionGovernance.Selections;

namespace UnionGovernance.Tests.Files;

/// <summary>Proceedings with every part given or not.</summary>
internal static class RandomProceedings
{
    private static readonly Gen<string> _name = Gen.OneOf(Gen.Int[0, 5].Select(i => "甲乙丙丁戊己"[i].ToString()), Gen.Int[0, 3].Select(i => new[] { "😀", "<\"\\/&'+", "a  b", "é" }[i]));
    private static readonly Gen<int> _heads = Gen.OneOf(Gen.Int[0, 9], Gen.Int[0, 200_000]);
    private static readonly Gen<int> _seats = Gen.OneOf(Gen.Int[0, 9], Gen.Int[0, 100_000]);
    private static readonly Gen<LocalDate> _day = Gen.Int[0, 4_000].Select(d => new LocalDate(2019, 1, 1).PlusDays(d));
    private static readonly Gen<bool?> _yesNo = Maybe(Gen.Bool);
    private static readonly Gen<Share> _share = Gen.OneOf(Gen.Int[1, 12], Gen.Int[1, int.MaxValue]).SelectMany(whole => Gen.Int[0, whole].Select(part => new Share(part, whole)));
    private static readonly Gen<Share> _surplus = _share.Where(s => s.Part < s.Whole);
    private static readonly Gen<Sequence<string>> _names = Several(_name);
    private static readonly Gen<Sequence<string>> _distinct = _names.Select(n => (Sequence<string>)[.. n.Distinct()]);

    private static readonly Gen<Sequence<Branch>> _branches =
        Gen.Select(_distinct, Maybe(_heads), (names, students) => (Sequence<Branch>)[.. names.Select(n => new Branch { Name = n, Students = students })]);

    private static readonly Gen<QuotaPlan> _quotas = Gen.Select(
        Maybe(_seats), MaybeOne(_name), _distinct, Maybe(_heads), _branches, _names, _seats,
        (seats, reason, units, students, branches, lots, society) => new QuotaPlan
        {
            Seats = seats,
            Reason = reason,
            Units = [.. units.Select(n => new QuotaUnit { Name = n, Students = students, Branches = branches, Lots = lots })],
            Societies = [.. units.Select(n => new SocietySeat { Name = n, Seats = society })],
            ExOfficio = [.. units.Take(1).Select(n => new ExOfficioSeats { Name = n, Seats = society })],
            Lots = lots,
        });

    private static readonly Gen<CongressDelegate> _delegate = Gen.Select(
        Gen.Select(MaybeOne(_name), MaybeOne(_name), MaybeOne(_name)),
        Gen.Select(_yesNo, _yesNo, _yesNo, _yesNo),
        Gen.Select(_yesNo, _yesNo, _yesNo, _yesNo, _yesNo),
        Maybe(Gen.Int[1900, 2200]),
        Maybe(Gen.Enum<DelegateElection>()),
        (texts, who, how, grade, elected) => new CongressDelegate
        {
            Name = texts.Item1,
            Unit = texts.Item2,
            SubstituteFor = texts.Item3,
            ExOfficio = who.Item1 == true ? texts.Item2 : null,
            Grade = grade,
            Woman = who.Item1,
            Minority = who.Item2,
            PartyMember = who.Item3,
            UnionCadre = who.Item4,
            SocietyHead = how.Item1,
            ClassOfficer = how.Item2,
            FullTime = how.Item3,
            OnProbation = how.Item4,
            Present = how.Item5,
            ElectedBy = elected,
        });

    private static readonly Gen<Roster<CongressDelegate>> _delegates = Gen.Select(
        _delegate.Array[0, 3], _yesNo,
        (list, complete) => new Roster<CongressDelegate>
        {
            List = [.. list.Select((d, i) => d with { Id = $"{i}" })],
            Complete = complete is { } all ? Fact.Given(all) : default,
        });

    private static readonly Gen<CourseAct> _act = Gen.Select(
        Gen.Enum<CongressStep>(), Maybe(_day), MaybeOne(_name), _yesNo, MaybeOne(Several(Gen.Enum<PreparatoryItem>())), Maybe(_day), Maybe(_heads),
        (step, on, by, approved, adopted, to, heads) => new CourseAct { Step = step, On = on, Until = to, By = by, Document = by, Approved = approved, Adopted = adopted, To = to, StandingBody = heads, Agreed = heads });

    private static readonly Gen<BallotCount> _ballots = Gen.Select(
        Maybe(_heads), Maybe(_heads), Maybe(_heads), Maybe(_heads),
        (issued, returned, valid, invalid) => new BallotCount { Issued = issued, Returned = returned, Valid = valid, Invalid = invalid });

    private static readonly Gen<Vote> _vote = Gen.Select(
        _name, Gen.Enum<VoteMatter>(), Maybe(Gen.Enum<Manner>()), Gen.Select(Maybe(_heads), Maybe(_heads), Maybe(_heads), Maybe(_heads)), _ballots,
        (matter, kind, manner, heads, ballots) => new Vote
        {
            Matter = matter,
            Kind = kind,
            Manner = manner,
            Due = heads.Item1,
            Present = heads.Item2,
            For = heads.Item3,
            Against = heads.Item4,
            Abstain = heads.Item1,
            Ballots = ballots,
        });

    private static readonly Gen<Sequence<CandidateVotes>> _votes = Gen.Select(
        _distinct, _heads, Maybe(_heads),
        (names, votes, against) => (Sequence<CandidateVotes>)[.. names.Select(n => new CandidateVotes { Name = n, For = votes, Against = against, Abstain = against })]);

    private static readonly Gen<Tally?> _tally = MaybeOne(Gen.Select(_ballots, _votes, _votes, (ballots, votes, writeIns) => new Tally { Ballots = ballots, Votes = votes, WriteIns = writeIns }));

    private static readonly Gen<Sequence<Candidate>> _candidates = Gen.Select(
        _distinct, MaybeOne(Several(Gen.Enum<SelectionStep>())),
        (names, steps) => (Sequence<Candidate>)[.. names.Select(n => new Candidate { Name = n, Steps = steps })]);

    private static readonly Gen<HeadNumbers> _numbers = Gen.Select(Maybe(_heads), Maybe(_heads), _distinct, Maybe(Gen.Int[1900, 2200]), (total, part, names, grade) => new HeadNumbers
    {
        Total = total,
        Women = part,
        Minority = part,
        PartyMembers = total,
        NonCadres = part,
        ClassOfficers = part,
        Grades = grade is { } year ? [new(year, part ?? 0)] : [],
        Groups = [.. names.Select(n => new GroupNumber(n, part ?? 0))],
    });

    private static readonly Gen<Contest> _once = Gen.Select(
        MaybeOne(_name), _seats, Gen.Select(Maybe(_heads), Maybe(_heads)), Maybe(Gen.Enum<Manner>()), Gen.Select(_candidates, _numbers, Maybe(_heads)), _tally, _tally, _names,
        (constituency, seats, heads, manner, standing, count, recount, lots) => new Contest
        {
            CandidateNumbers = standing.Item2,
            Elected = standing.Item3,
            Constituency = constituency,
            Seats = seats,
            Due = heads.Item1,
            Present = heads.Item2,
            Manner = manner,
            Candidates = standing.Item1,
            Count = count,
            Recount = recount,
            Lots = lots,
        });

    private static readonly Gen<Contest> _contest = Gen.Select(_once, MaybeOne(_once), MaybeOne(_once), (first, second, third) => first with { Again = second is null ? null : second with { Again = third } });

    private static readonly Gen<Election> _election = Gen.Select(
        Gen.Enum<UnionGovernance.Congresses.Elections.Office>(), Maybe(Gen.Enum<ElectingBody>()), _names, _seats, Gen.Bool, Several(_contest),
        (office, by, voters, weight, byElection, contests) => new Election
        {
            Office = office,
            By = by,
            Voters = [.. voters.Select(n => new VoterGroup { Name = n, Weight = weight })],
            ByElection = byElection,
            Contests = contests,
        });

    private static readonly Gen<Vacancy> _vacancy = Gen.Select(Gen.Enum<UnionGovernance.Congresses.Elections.Office>(), MaybeOne(_name), Maybe(_day), (office, name, on) => new Vacancy { Office = office, Name = name, On = on, Reason = name });

    private static readonly Gen<Screening> _screening = Gen.Select(
        MaybeOne(_name), Maybe(_day), Gen.Bool, Maybe(Gen.Enum<RefusalGround>()),
        (by, on, accepted, ground) => new Screening { By = by, On = on, Accepted = accepted, Ground = ground, Reason = by });

    private static readonly Gen<Handling> _handling = Gen.Select(
        _name, Maybe(_day), Maybe(_day), Maybe(_day), MaybeOne(_name), Maybe(Gen.Enum<Satisfied>()),
        (department, on, due, replied, reply, satisfied) => new Handling { Department = department, On = on, Due = due, RepliedOn = replied, Reply = reply, Satisfied = satisfied });

    private static readonly Gen<Proposal> _proposal = Gen.Select(
        Gen.Select(MaybeOne(_name), MaybeOne(_name), MaybeOne(_name), MaybeOne(_name)), Gen.Select(_names, _names, _names), Maybe(_day), Several(_screening), Several(_handling), Maybe(_day),
        (texts, lists, submitted, screenings, handlings, reported) => new Proposal
        {
            Title = texts.Item1,
            Class = texts.Item2,
            Summary = texts.Item3,
            Grounds = texts.Item4,
            MergedInto = texts.Item1,
            Matters = lists.Item1,
            Proposers = lists.Item2,
            Seconders = lists.Item3,
            SubmittedOn = submitted,
            Screenings = screenings,
            Handlings = handlings,
            ReportedOn = reported,
        });

    private static readonly Gen<ClassQuota> _classQuota = Gen.OneOf(
        Gen.Int[1, 1000].Select(seats => new ClassQuota { Seats = seats }),
        Gen.Select(_share, Gen.Enum<ClassRounding>(), Gen.Int[0, 9], (share, rounding, least) => new ClassQuota { Share = share, Rounding = rounding, AtLeast = least }));

    private static readonly Gen<LeastHeads> _leastHeads = Gen.Select(
        Maybe(_seats), Maybe(_seats), Maybe(_seats), Maybe(_seats), Maybe(_seats),
        (delegates, grade, women, minority, party) => new LeastHeads { Delegates = delegates, EachGrade = grade, Women = women, Minority = minority, PartyMembers = party });

    private static readonly Gen<CongressTerms> _terms = Gen.Select(
        Gen.Select(_share, _share, Maybe(_share), Maybe(_share), Maybe(_share), Maybe(_share)),
        Gen.Select(_surplus, Maybe(_surplus), Gen.Enum<SurplusBase>()),
        Gen.Select(_share, Gen.Bool, Gen.Enum<MajorityBase>(), (share, moreThan, basis) => new Majority(share, moreThan, basis)).Array[5],
        Gen.Select(Gen.Enum<Settlement>(), Gen.Enum<Settlement>(), Gen.Enum<DelegateElection>()),
        Gen.Bool.Array[5],
        Gen.Select(_seats, _seats, _seats),
        Gen.Select(_names, MaybeOne(_classQuota), _leastHeads, _distinct),
        (shares, surplus, majorities, choices, yesNo, counts, people) => new CongressTerms
        {
            ClassQuota = people.Item2,
            LeastHeads = people.Item3,
            ExOfficio = people.Item4,
            HigherSurplus = surplus.Item2,
            DelegateShare = shares.Item1,
            NonCadres = shares.Item2,
            EachGrade = shares.Item3,
            Women = shares.Item4,
            Minority = shares.Item5,
            PartyMembers = shares.Item6,
            DelegateSurplus = surplus.Item1,
            PresidiumSurplus = surplus.Item2,
            SurplusOver = surplus.Item3,
            Quorum = majorities[0] with { Base = MajorityBase.Due },
            MoveDate = majorities[1] with { Base = MajorityBase.Due },
            Resolution = majorities[2],
            Amendment = majorities[3],
            Election = majorities[4],
            Tie = choices.Item1,
            TooFew = choices.Item2,
            DelegateMethod = choices.Item3,
            SocietyHeadsAreCadres = yesNo[0],
            ClassOfficersAreCadres = yesNo[1],
            SecretBallot = yesNo[2],
            WriteIns = yesNo[3],
            DelegationMeetings = yesNo[4],
            UnitFloor = counts.Item1,
            Scrutineers = counts.Item2,
            Seconders = counts.Item3,
            ProposalClasses = people.Item1,
        });

    public static Gen<Proceedings> Any { get; } = Gen.Select(
        Gen.Select(MaybeOne(_name), MaybeOne(_name), Gen.Enum<UnionKind>(), Gen.Enum<UnionLevel>(), Gen.Int[1, 9_998], Maybe(_seats), Maybe(_day), Gen.Bool),
        Gen.OneOf(Gen.Const(new CongressTerms()), _terms),
        Gen.Select(Maybe(_heads), _quotas, _delegates, _names, _distinct),
        Gen.Select(Several(_act), Several(Gen.Select(Gen.Enum<CongressStep>(), _day, (step, by) => new StepDue { Step = step, By = by })), Several(_vote)),
        Gen.Select(Several(_election), Several(_vacancy), _proposal.Array[0, 2]),
        (head, terms, people, course, acts) => new Proceedings
        {
            Union = new(new("虚构大学", head.Item4 == UnionLevel.College ? head.Item1 ?? "文学院" : null), head.Item3, head.Item4, new(head.Item5)),
            Place = head.Item2,
            SignedBy = head.Item2,
            Party = head.Item1,
            Federation = head.Item2,
            Number = head.Item6,
            CommitteeTerm = head.Item6,
            UnionTerm = head.Item6,
            PlannedOn = head.Item7,
            PlannedUntil = head.Item8 ? head.Item7 : null,
            AsOf = head.Item7,
            Assembly = head.Item8,
            Terms = terms,
            Students = people.Item1,
            Quotas = people.Item2,
            Delegates = people.Item3,
            DelegateNumbers = new() { Total = head.GetHashCode() % 3 == 0 ? 12 : null, Women = 5, Grades = [new(2023, 4)], Groups = [new("班级代表", 9)] },
            DelegatesPresent = 11,
            Agenda = people.Item4,
            CongressPresidium = people.Item4,
            Scrutineers = [.. people.Item5.Select((n, i) => new Scrutineer { Name = n, Chief = i == 1 })],
            Course = course.Item1,
            Dues = course.Item2,
            Votes = course.Item3,
            Elections = acts.Item1,
            Vacancies = acts.Item2,
            Proposals = [.. acts.Item3.Select((p, i) => p with { Number = $"{i}" })],
        });

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Select(Gen.Bool, gen, (given, value) => given ? value : (T?)null);

    private static Gen<T?> MaybeOne<T>(Gen<T> gen)
        where T : class => Gen.Select(Gen.Bool, gen, (given, value) => given ? value : null);

    private static Gen<Sequence<T>> Several<T>(Gen<T> gen) => gen.Array[0, 2].Select(list => (Sequence<T>)[.. list]);
}
