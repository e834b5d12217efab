using System.Diagnostics.CodeAnalysis;
using UnionGovernance.Json;

namespace UnionGovernance;

/// <summary>How a dossier stands in a file, and which records may stand in one.</summary>
/// <param name="record">How a record stands there.</param>
internal sealed class DossierForm(Form<UnionRecord> record) : Form<Dossier>
{
    private readonly Shape<Dossier> _shape = Shapes.Of<Dossier>(v => Of(v.Required("records", "记录", "records", new RecordsForm(record), static d => d.Records)));

    /// <summary>What is said of a dossier without records.</summary>
    public static (Words Found, Words Expected) Empty { get; } = (new("空", "empty"), new("档案中至少应有一份记录", "a dossier holds at least one record"));

    /// <summary>The dossier of these records; of none, where something was at fault.</summary>
    public static Dossier Of(IReadOnlyList<UnionRecord>? records) => new(records is [var first, ..] ? first.Union.Year ?? default : default, [.. records ?? []]);

    /// <summary>What keeps a record out of a dossier that holds others.</summary>
    /// <param name="record">The record.</param>
    /// <param name="others">The others.</param>
    /// <returns>Each fault with the member of the record where it stands.</returns>
    public static IEnumerable<(string Member, Words Found, Words Expected)> Against(UnionRecord record, List<UnionRecord> others)
    {
        if (record.Union.Year is not { } year)
        {
            yield return ("academicYear", Input.Absent, new("档案按学年装订，请写明记录的学年", "a dossier is of one academic year; please state the record's"));
        }
        else if (others.Count > 0 && others[0].Union.Year is { } first && year != first)
        {
            yield return ("academicYear", new(year.ToString(), year.ToString()), new($"一份档案只装同一学年的记录，第一份是 {first}", $"a dossier holds the records of one academic year; the first is of {first}"));
        }

        if (others.Exists(o => o.Union.IsTheSameUnionAs(record.Union)))
        {
            yield return ("school", new(record.Union.Title, record.Union.Title), new("同一学生会在一份档案中只应有一份记录", "a union has one record in a dossier"));
        }
    }

    /// <inheritdoc/>
    internal override bool Read(ref Input input, [MaybeNullWhen(false)] out Dossier value) => _shape.Read(ref input, out value);

    /// <inheritdoc/>
    internal override void Write(Output output, Dossier value) => _shape.Write(output, value);

    /// <inheritdoc/>
    internal override void Describe(Schema schema) => _shape.Describe(schema);

    /// <summary>Records, each held against those before it.</summary>
    private sealed class RecordsForm(Form<UnionRecord> record) : ElementsForm<UnionRecord>(record, _expected)
    {
        private static readonly Words _expected = new("应为记录的列表 [ … ]", "a list of records [ … ] is expected");

        /// <inheritdoc/>
        internal override Words Missing => _expected;

        /// <inheritdoc/>
        protected override bool Take(ref Input input, List<UnionRecord> taken)
        {
            var before = input.Faults.Count;
            if (Element.Read(ref input, out var read) && input.Faults.Count == before)
            {
                foreach (var (member, found, expected) in Against(read, taken))
                {
                    input.RefuseAt(member, found, expected);
                }

                taken.Add(read);
            }

            return input.Faults.Count == before;
        }

        /// <inheritdoc/>
        protected override bool End(ref Input input, List<UnionRecord> taken, bool sound)
        {
            if (taken.Count == 0 && sound)
            {
                input.Refuse(Empty.Found, Empty.Expected);
            }

            return true;
        }
    }
}
