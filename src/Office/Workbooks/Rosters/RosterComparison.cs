namespace UnionGovernance.Office.Workbooks.Rosters;

/// <summary>Holds people against each other: numbers that are shorter than most, people who may be one, sizes of one major that differ. It asks and changes nobody.</summary>
internal static class RosterComparison
{
    /// <summary>All that is asked about people who were read.</summary>
    /// <param name="people">The people, in the order of their rows.</param>
    /// <param name="numbers">The student numbers of all rows, those at fault among them.</param>
    /// <returns>What is said of them.</returns>
    public static IEnumerable<SheetNote> Of(IReadOnlyCollection<RosterPerson> people, IReadOnlyCollection<string> numbers) =>
        [.. OfNumbers(people, numbers), .. OfNames(people), .. OfTotals(people)];

    // Numbers shorter than most have perhaps lost a zero at their head.
    private static IEnumerable<SheetNote> OfNumbers(IReadOnlyCollection<RosterPerson> people, IReadOnlyCollection<string> numbers)
    {
        if (numbers.Count == 0)
        {
            yield break;
        }

        var usual = numbers.GroupBy(static n => n.Length).MaxBy(static g => g.Count())!.Key;
        foreach (var person in people.Where(p => p.Number is { } n && n.Length < usual && n.All(char.IsAsciiDigit)))
        {
            var column = person.Head.Column(RosterField.StudentNumber)!.Value;
            yield return person.Note(
                NoteGrade.Hint, RosterField.StudentNumber, column, person.Row.At(column)!.Value.Shown,
                new($"比多数学号（{usual} 位）短，前面的 0 可能丢了", $"shorter than most, of {usual} digits; a leading zero may be lost"), new("请核对学号", "check the number"));
        }
    }

    private static IEnumerable<SheetNote> OfNames(IReadOnlyCollection<RosterPerson> people)
    {
        foreach (var alike in people.Where(static p => p.Name is not null).GroupBy(static p => p.Name!).Where(static g => g.Count() > 1))
        {
            var seen = new List<RosterPerson>();
            foreach (var person in alike)
            {
                if (seen.FirstOrDefault(s => s.Where is { } where && where == person.Where) is { } twin)
                {
                    var place = person.Head.PlaceOf(twin.Head, twin.Row.Number);
                    yield return OfName(person, new($"与{place.Chinese}同名，专业（学院）也相同", $"{place.English} has the same name and major (or college)"), new("请核对是否同一人填了两次", "check whether one person is given twice"));
                }
                else if (seen.FirstOrDefault(s => s.Head.Sheet != person.Head.Sheet && (s.Number is null || person.Number is null) && (s.Where is null || person.Where is null)) is { } other)
                {
                    var place = person.Head.PlaceOf(other.Head, other.Row.Number);
                    yield return OfName(person, new($"与{place.Chinese}同名", $"{place.English} has the same name"), new("如是同一人，请只留一行，职务写在一起", "if it is one person, keep one row with both posts"));
                }

                seen.Add(person);
            }
        }
    }

    private static SheetNote OfName(RosterPerson person, Words why, Words remedy) =>
        person.Note(NoteGrade.Hint, RosterField.Name, person.Head.Column(RosterField.Name), person.Name!, why, remedy, named: false);

    // Within one major and year the size should be the same.
    private static IEnumerable<SheetNote> OfTotals(IReadOnlyCollection<RosterPerson> people)
    {
        var seen = new Dictionary<(string Major, string Year, string Window), (int Total, RosterPerson Person)>();
        foreach (var person in people.Where(static p => p.Major is not null && p.Json["yearOfStudy"] is System.Text.Json.Nodes.JsonValue))
        {
            foreach (var window in RosterField.Windows)
            {
                if (RankCells.Share(person.Json[window.JsonPointer[1..]]) is not var (_, of))
                {
                    continue;
                }

                var key = (person.Major!, person.Json["yearOfStudy"]!.ToJsonString(), window.JsonPointer);
                if (!seen.TryAdd(key, (of, person)) && seen[key].Total != of)
                {
                    var place = person.Head.PlaceOf(seen[key].Person.Head, seen[key].Person.Row.Number);
                    yield return person.Note(NoteGrade.Hint, RosterField.Total, null, $"{of}", new($"与{place.Chinese}同专业同年级，人数却不同（{seen[key].Total}）", $"{place.English} is of the same major and year, with another size ({seen[key].Total})"), new("请核对专业人数", "check the size of the major"));
                }
            }
        }
    }
}
