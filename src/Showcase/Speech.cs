using Microsoft.AspNetCore.Http.Extensions;

namespace UnionGovernance.Showcase;

/// <summary>The language a page is asked for in: the address says it, else the cookie that an earlier address left, else Chinese.</summary>
internal sealed class Speech
{
    private const string Name = "lang";
    private readonly HttpContext _context;

    public Speech(IHttpContextAccessor accessor)
    {
        _context = accessor.HttpContext ?? throw new InvalidOperationException("Pages speak within a request only.");
        var asked = _context.Request.Query[Name].ToString();
        if (asked is "zh" or "en")
        {
            _context.Response.Cookies.Append(Name, asked, new() { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
        }
        else
        {
            asked = _context.Request.Cookies[Name];
        }

        Language = asked == "en" ? Language.English : Language.Chinese;
    }

    public Language Language { get; }

    public bool Chinese => Language == Language.Chinese;

    public string Tag => Chinese ? "zh-CN" : "en";

    public string OtherTag => Chinese ? "en" : "zh-CN";

    public string OtherName => Chinese ? "English" : "中文";

    public string Comma => Chinese ? "、" : ", ";

    public string Semicolon => Chinese ? "；" : "; ";

    public string Colon => Chinese ? "：" : ": ";

    public string this[Words words] => words.In(Language);

    /// <returns>The address of a page in the other language.</returns>
    /// <param name="path">The page; the one that is shown unless named.</param>
    public string InOther(string? path = null)
    {
        var query = new QueryBuilder(_context.Request.Query.Where(static q => q.Key != Name))
        {
            { Name, Chinese ? "en" : "zh" },
        };
        return (path ?? _context.Request.Path.Value) + query.ToString();
    }

    public string Bracket(string text) => Chinese ? $"（{text}）" : $" ({text})";
}
