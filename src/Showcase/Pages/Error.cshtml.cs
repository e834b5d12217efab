using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionGovernance.Json;
using UnionGovernance.Showcase.Forms.Entries;

namespace UnionGovernance.Showcase.Pages;

/// <summary>What went wrong, in both languages, and nothing about how.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(Duration = 0, Location = ResponseCacheLocation.None, NoStore = true)]
internal sealed class ErrorModel : PageModel
{
    public int Code { get; private set; }

    public Words Heading => Code switch
    {
        404 => new("没有这一页", "No such page"),
        405 => new("没有这种做法", "No such method"),
        413 => new("内容太多", "Too large"),
        429 => new("请求太多", "Too many requests"),
        >= 500 => new("出错了", "Something went wrong"),
        _ => new("请求无法处理", "The request cannot be handled"),
    };

    public Words Text => Code switch
    {
        404 => new("没有这一页，或没有这个样例、规则、指标表。", "There is no such page, or no such sample, rule or edition."),
        405 => new("网页只能打开和提交。", "A page can be opened, and a form can be sent; nothing else."),
        413 => new(
            $"所交内容超过了上限：文件至多 {FileLimits.MostBytes / 1024 / 1024} MB，表单每张名单至多 {RowsEntry.Most} 行。什么也没有保存，请返回上一页。",
            $"What was sent is larger than allowed: a file has at most {FileLimits.MostBytes / 1024 / 1024} MB, a list of the form at most {RowsEntry.Most} rows. Nothing was stored; please go back."),
        429 => new("从您的网络同时来的请求太多，请过几秒再试。什么也没有保存。", "Too many requests came from your network at once. Please try again in a few seconds. Nothing was stored."),
        >= 500 => new("服务器出错了，没有保存任何内容，请稍后再试。", "The server failed. Nothing was stored. Please try again later."),
        _ => new("请求无法处理。如果表单放置已久，请重新打开页面再试。", "The request cannot be handled. If the form has been open for long, please open the page anew."),
    };

    // Before any handler, since any method may fail, those too that no page handles.
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        Code = int.TryParse(RouteData.Values["code"]?.ToString(), CultureInfo.InvariantCulture, out var code) && code is >= 400 and < 600 ? code
            : Response.StatusCode >= 400 ? Response.StatusCode
            : StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
    }
}
