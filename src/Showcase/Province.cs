using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using UnionGovernance.Activities;
using UnionGovernance.Appraisals;
using UnionGovernance.Congresses;
using UnionGovernance.Oversight;
using UnionGovernance.Selections;
using UnionGovernance.Unions;

namespace UnionGovernance.Showcase;

/// <summary>The schools of a province, all made up, from one seed: each run of the site has the same ones. Most keep most of the rules, and some do not say all.</summary>
internal static class Province
{
    public const int Schools = 130;
    private const int Seed = 20251130;
    private const string Prefix = "province-";

    private static readonly string[] _places = ["云溪", "临川", "青石", "江北", "东湖", "南屏", "白鹿", "明湖", "长泽", "松山", "鹤鸣", "兰亭", "沧浪"];
    private static readonly string[] _kinds = ["大学", "师范大学", "理工大学", "农业大学", "医科大学", "财经大学", "工程学院", "职业技术学院", "艺术学院", "体育学院"];

    public static ImmutableArray<(string Name, UnionRecord Record)> All { get; } = Make();

    /// <returns>A school's record; nothing where there is no such school.</returns>
    /// <param name="name">Its name in addresses.</param>
    public static UnionRecord? Find(string name) =>
        name.StartsWith(Prefix, StringComparison.Ordinal) && int.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Schools
            ? All[number - 1].Record
            : null;

    private static ImmutableArray<(string Name, UnionRecord Record)> Make()
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, Schools).Select(i => ($"{Prefix}{i + 1}", One(i, random)))];
    }

    private static UnionRecord One(int number, Random random)
    {
        return new()
        {
            Union = new(new($"虚构{_places[number % _places.Length]}{_kinds[number / _places.Length]}"), UnionKind.StudentUnion, UnionLevel.School, new(2023)),
            AsOf = Fact.Given(new LocalDate(2024, 6, 30)),
            Structure = new() { Staff = Maybe(random.Next(24, 48)), Presidium = Maybe(random.Next(3, 7) - (random.Next(3) / 2)), Departments = Maybe(random.Next(3, 8) - (random.Next(3) / 2)), LargeOrManyCampuses = Seldom() },
            Eligibility = new() { NotPartyOrLeague = Few(), OutsideRank = Few(), WithFailedCourse = Few(), FromCollegeUnions = Maybe(new Share(random.Next(14, 32), 40)) },
            Congress = new()
            {
                InForm = Mostly(),
                HeldOn = Maybe(new LocalDate(2024, 5, random.Next(1, 31))),
                DelegateShare = Maybe(new Share(random.Next(110, 240), 12_000)),
                NonCadreShare = Maybe(new Share(random.Next(100, 150), 180)),
                DelegatesElected = Maybe((DelegateElection)(random.Next(12) / 11)),
                PresidiumElectedBy = Maybe((ElectingBody)(random.Next(12) / 11)),
                ReportedToFederation = Mostly(),
            },
            Training = new() { Autumn = Mostly(), Spring = Mostly() },
            Appraisal = new() { Autumn = Mostly(), Spring = Mostly(), StudentShare = Maybe(new Share(random.Next(19, 30), 40)) },
            Guidance = new() { DeputySecretaryNamed = Mostly(), SecretaryGeneralAppointed = Mostly() },
        };

        Fact<T> Maybe<T>(T value)
            where T : notnull => random.Next(12) == 0 ? default : Fact.Given(value);

        Fact<bool> Mostly() => Maybe(random.Next(10) != 0);

        Fact<bool> Seldom() => Maybe(random.Next(5) == 0);

        Fact<int> Few() => Maybe(random.Next(9) / 8);
    }
}
