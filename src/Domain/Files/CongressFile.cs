using System.Text.Json;
using UnionGovernance.Congresses;
using UnionGovernance.Files.Shapes;

namespace UnionGovernance.Files;

/// <summary>Writes what a congress came to, as JSON, and the schemas of what is written. Words stand in both languages.</summary>
public static class CongressFile
{
    /// <summary>The quota table.</summary>
    /// <param name="review">The proceedings, judged.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Quota(CongressReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return JsonForm.Write(json => CongressViews.Quota.Write(json, review.Quotas));
    }

    /// <summary>The votes and elections.</summary>
    /// <param name="review">The proceedings, judged.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Count(CongressReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return JsonForm.Write(json => CongressViews.Count.Write(json, review));
    }

    /// <summary>The timeline.</summary>
    /// <param name="review">The proceedings, judged.</param>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] Timeline(CongressReview review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return JsonForm.Write(json => CongressViews.Timeline.Write(json, review));
    }

    /// <summary>The schema of the quota table (JSON Schema 2020-12).</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] QuotaSchema() => Schema("代表名额分配", CongressViews.Quota);

    /// <summary>The schema of the votes and elections (JSON Schema 2020-12).</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] CountSchema() => Schema("表决和选举结果", CongressViews.Count);

    /// <summary>The schema of the timeline (JSON Schema 2020-12).</summary>
    /// <returns>UTF-8 bytes without a byte-order mark, ending in a line feed.</returns>
    public static byte[] TimelineSchema() => Schema("大会进程", CongressViews.Timeline);

    private static byte[] Schema<T>(string title, IWritten<T> form) => JsonForm.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", title);
        form.WriteSchema(json);
        json.WriteEndObject();
    });
}
