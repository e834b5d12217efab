using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.WebEncoders;
using NodaTime;
using UnionGovernance.Json;
using UnionGovernance.Showcase;
using UnionGovernance.Showcase.Congresses;
using UnionGovernance.Showcase.Forms;
using UnionGovernance.Showcase.Paperwork;
using UnionGovernance.Showcase.Seals;
using UnionGovernance.Showcase.Years;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
{
    builder.WebHost.UseUrls("http://localhost:5080");
}

// A file that is too large should be told so by the reader of records, not by a closed connection.
builder.WebHost.ConfigureKestrel(static o => o.Limits.MaxRequestBodySize = 2L * FileLimits.MostBytes);
builder.Services.Configure<FormOptions>(static o =>
{
    o.ValueLengthLimit = 2 * FileLimits.MostBytes;
    o.ValueCountLimit = RecordForm.MostValues;
});

builder.Services.AddRazorPages();
builder.Services.AddRouting(static o => o.LowercaseUrls = true);
builder.Services.AddHttpContextAccessor();
builder.Services.AddScoped<Speech>();
builder.Services.AddSingleton<Samples>();
builder.Services.AddSingleton<SampleCongress>();
builder.Services.AddSingleton<SampleYear>();
builder.Services.AddSingleton<SampleSeal>();
builder.Services.AddSingleton(OwnTemplates.Read(builder.Configuration["Templates"]));
builder.Services.AddSingleton<SamplePapers>();
builder.Services.AddSingleton<IClock>(SystemClock.Instance);
builder.Services.AddSingleton<Today>();
builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
builder.Services.AddAntiforgery(static o =>
{
    o.SuppressXFrameOptionsHeader = true;
    o.Cookie.Name = "form";
});
builder.Services.Configure<WebEncoderOptions>(static o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

var app = builder.Build();
app.UseMiddleware<SafeHeaders>();
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    ExceptionHandlingPath = "/error",
    StatusCodeSelector = static e => e is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
});
app.UseStatusCodePagesWithReExecute("/error/{0}");
app.UseStaticFiles();
app.UseRouting();
app.MapRazorPages();
app.Run();
