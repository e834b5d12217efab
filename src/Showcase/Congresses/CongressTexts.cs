using UnionGovernance.Congresses;
using UnionGovernance.Congresses.Course;
using UnionGovernance.Congresses.Elections;
using UnionGovernance.Congresses.Terms;
using UnionGovernance.Json;

namespace UnionGovernance.Showcase.Congresses;

/// <summary>What the pages on the congress say themselves.</summary>
internal static class CongressTexts
{
    public static Words TimelineLead { get; } = new(
        "从请示筹备到会后报告，每个环节是否完成、是否逾期。办了而不算数的（如前一步还没有办、到会人数不够），写不予认可和原因。期限只用学校自己定的日期。",
        "From the request to the report: which step is done or late. A step that was taken and does not count, since the one before was not, or too few were there, is refused, and why is said. Only dates that the school set itself count as deadlines.");

    public static Words Timeline { get; } = Headings.Of(CongressFile.TimelineField.Words);

    public static Words Quotas { get; } = Headings.OfCongress("/quotas");

    public static Words QuotasLead { get; } = new(
        "填入各学院的学生数，按最大余数法分配代表名额，每一步都列出；余数并列时由抽签决定。章程按班级定名额的，填各班人数，由各班级自行计算。",
        "Enter the students of each college: seats are shared by largest remainder, with every step shown. Tied remainders are settled by lots. Where the charter gives each class its own seats, enter the students of the classes.");

    public static Words Election { get; } = new("选举计票", "Election count");

    public static Words ElectionLead { get; } = new(
        "填入票数，看谁当选、为什么，以及得票相同时按章程怎么办。",
        "Enter the counts and see who is elected, why, and what a tie leads to.");

    public static Words Papers { get; } = new("大会文书", "Papers");

    public static Words Start { get; } = new("办我校的大会", "Our own congress");

    public static Words StartLead { get; } = new(
        "填学校、学年，再填已经办了的环节和日期；没办的、不知道的空着，以后再来补。不必一次填完：随时可以存成文件，下次上传接着填。",
        "Give the school and the year, then the steps that were taken and their days; leave out what is still to come or not known. It need not be done at once: save it as a file at any time, and go on from there.");

    public static Words Steps { get; } = new("办了哪些环节", "The steps that were taken");

    public static Words StepsLead { get; } = new("填了日期或文件，就算办过；日期不详的，只勾“已办”。", "A day or a document says that a step was taken; where the day is not known, tick “taken”.");

    public static Words Taken { get; } = new("已办", "taken");

    public static Words DelegatesLead { get; } = new("只填人数，不必列姓名；有代表名单的文件，名单随文件保留。", "Numbers only, no names; where a file lists the delegates, the list stays in it.");

    public static Words ElectionsLead { get; } = new("每场选举：选什么、应选几名、谁是候选人。票数在计票页填。", "For each election: the office, the seats and who stands. The votes are entered on the page of the count.");

    public static Words OneMoreElection { get; } = new("再加一场选举", "One more election");

    public static Words MoreCandidates { get; } = new("候选人再加几行", "More candidates");

    public static Words Elections { get; } = Headings.OfCongress("/elections");

    public static Words CarriedOn { get; } = new("文件里其他的内容（代表名单、计票、表决、提案等）随表单保留。", "What else the file holds (the list of delegates, counts, votes, proposals) goes along with the form.");

    public static Words SendOwn { get; } = new("已有大会的文件？", "You have the file of a congress?");

    public static Words SendOwnLead { get; } = new(
        "选大会的文件（JSON，本站存出的就是），按本校的日期排出进程、写出文书，也可以接着填。文件不保存，随本页的表单走。",
        "Choose the file of a congress (JSON, as this site saves it): its own days are put in order, its papers written, and you can go on filling it in. It is not kept: it travels with the form of this page.");

    public static Words ShowOwn { get; } = new("看进程", "Show the timeline");

    public static Words WhichBallot { get; } = new("哪一场", "Which ballot");

    public static Words OtherBallot { get; } = new("换成这一场", "Take this one");

    public static Words NewBallot { get; } = new("另加一场", "one more");

    public static Words Office { get; } = Headings.OfCongress("/elections/office");

    public static Words DownloadFile { get; } = new("下载大会文件（.json）", "Download the congress (.json)");

    public static Words DownloadTable { get; } = new("下载表格（.csv）", "Download the table (.csv)");

    public static Words Step { get; } = Headings.OfCongress("/course/step");

    public static Words State { get; } = Headings.Of(CongressFile.TimelineField.At("/steps/state").Words);

    public static Words Day { get; } = Headings.OfCongress("/course/on");

    public static Words Due { get; } = Headings.Of(CongressFile.TimelineField.At("/steps/due").Words);

    public static Words Document { get; } = Headings.OfCongress("/course/document");

    public static Words Refused { get; } = Headings.Of(StepState.Refused.Label);

    public static Words Unit { get; } = Headings.OfCongress("/quotas/units/name");

    public static Words Students { get; } = new("学生数（人）", "Students");

    public static Words Seats { get; } = new("名额（席）", "Seats");

    public static Words SeatsByUnit { get; } = new("各单位名额", "Seats of each unit");

    public static Words AllSeats { get; } = new("各单位名额合计（不填则取最低名额）", "Seats of the units together (the least number if left open)");

    public static Words Floor { get; } = Headings.OfCongress("/terms/unitFloor");

    public static Words Share { get; } = Headings.OfCongress("/terms/delegateShare");

    public static Words Total { get; } = new("学校写明的学生总数（不填则取各单位之和）", "Students in all, as the school states them (the sum of the units if left open)");

    public static Words LeastDelegates { get; } = Headings.OfCongress("/terms/leastHeads/delegates");

    public static Words ExOfficio { get; } = new("当然代表（人，不占单位名额）", "Ex-officio delegates, beside the units' seats");

    public static Words ClassQuota { get; } = new("各班级的名额（章程按班级定名额的才填）", "Seats of each class (only where the charter gives each class its own)");

    public static Words EachClass { get; } = new("每班一样多（席）", "As many for every class");

    public static Words ClassShare { get; } = Headings.OfCongress("/terms/classQuota/share");

    public static Words Rounding { get; } = Headings.OfCongress("/terms/classQuota/rounding");

    public static Words ClassLeast { get; } = new("每班至少（席）", "Least seats of a class");

    public static Words Classes { get; } = new("各班人数（用、隔开）", "Students of its classes (parted by commas)");

    public static Words Class { get; } = Headings.Of(CongressColumns.Class);

    public static Words SeatsByClass { get; } = Headings.OfQuotas("/classes");

    public static Words AllClasses { get; } = CongressColumns.AllClasses.AsHeading();

    public static Words NotStated { get; } = Headings.Of(StepState.Open.Label);

    public static Words InHeads { get; } = CongressColumns.InHeads;

    public static Words Lots { get; } = new("抽签结果（名称，用、隔开）", "Lots drawn (names, parted by commas)");

    public static Words Count { get; } = new("计算", "Count");

    public static Words MoreRows { get; } = new("增加几行", "More rows");

    public static Words Whole { get; } = Headings.OfQuotas("/units/whole");

    public static Words Remainder { get; } = Headings.OfQuotas("/units/remainder");

    public static Words AtFloor { get; } = CongressFile.QuotaField.At("/units/atFloor").Words;

    public static Words Raised { get; } = new("余数进一", "one for the remainder");

    public static Words Open { get; } = CongressColumns.OpenUntilLots;

    public static Words Least { get; } = Headings.OfQuotas("/least");

    public static Words Delegates { get; } = Headings.OfCongress("/delegates");

    public static Words Tie { get; } = new("余数并列，须抽签", "Tied remainders, to be settled by lots");

    public static Words Floors { get; } = new("代表构成（不少于）", "Composition (at least)");

    public static Words Candidate { get; } = Headings.OfCongress("/elections/contests/candidates/name");

    public static Words VotesFor { get; } = Headings.OfCount("/elections/contests/ranking/votes");

    public static Words Again { get; } = Headings.OfCongress("/elections/contests/recount");

    public static Words ToFill { get; } = new("应选名额", "Seats to fill");

    public static Words DelegatesDue { get; } = Headings.Of(MajorityBase.Due.Label);

    public static Words DelegatesPresent { get; } = Headings.Of(MajorityBase.Present.Label);

    public static Words Issued { get; } = new("发出选票", "Ballots issued");

    public static Words Returned { get; } = new("收回选票", "Ballots returned");

    public static Words Valid { get; } = new("有效票", "Valid ballots");

    public static Words Invalid { get; } = new("无效票", "Invalid ballots");

    public static Words Base { get; } = new("过半数的基数", "Majority of");

    public static Words OnTie { get; } = new("得票相同时", "On a tie");

    public static Words OnTooFew { get; } = new("当选人不足时", "On an open seat");

    public static Words Elected { get; } = Headings.Of(UnionGovernance.Congresses.Elections.Standing.Elected.Label);

    public static Words Needed { get; } = Headings.OfCount("/elections/contests/needed");

    public static Words VotesByCandidate { get; } = new("各候选人得票与结果", "Votes and outcome of each candidate");

    public static Words Standing { get; } = Headings.OfCount("/elections/contests/ranking/standing");

    public static Words Pending { get; } = Headings.OfCount("/elections/contests/pending");

    public static Words Vacant { get; } = Headings.OfCount("/elections/contests/vacant");

    public static Words Missing { get; } = Headings.OfCount("/votes/missing");

    public static Words Unstated { get; } = new("未说明（不影响计票）", "Not stated (the count stands without it)");

    public static Words TooManyCandidates { get; } = new(
        $"候选人超过 {CongressPage.MostRows} 名，这一页不计票，所填各项都还在下面。请分几次选举填，或把选举写入学代会文件，用命令 congress count 计票。",
        $"There are more than {CongressPage.MostRows} candidates: this page does not count them, and what was typed is kept below. Split the election, or write it into a congress file and count it with the command congress count.");

    public static Words Faults { get; } = new("填写的内容有误", "What was typed cannot be read");
}
