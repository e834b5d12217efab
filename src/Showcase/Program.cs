using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using NodaTime;
using UnionGovernance.Showcase;
using UnionGovernance.Showcase.Congresses;
using UnionGovernance.Showcase.Hosting;
using UnionGovernance.Showcase.Paperwork;
using UnionGovernance.Showcase.Seals;
using UnionGovernance.Showcase.Years;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
if (string.IsNullOrEmpty(builder.Configuration[WebHostDefaults.ServerUrlsKey]))
{
    builder.WebHost.UseUrls("http://localhost:5080");
}

// An address holds what was typed into a form of numbers; the framework's own lines would keep it.
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
builder.BoundRequests();
builder.KeepFormKeys();
builder.AddTelemetry();

builder.Services.AddRazorPages(static o => o.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute()).ConfigureFilter(new TypeFilterAttribute(typeof(RefusedForms))));
builder.Services.AddRouting(static o => o.LowercaseUrls = true);
builder.Services.AddHttpContextAccessor();
builder.Services.AddScoped<Speech>();
builder.Services.AddSingleton<Samples>();
builder.Services.AddSingleton<SampleAnswers>();
builder.Services.AddSingleton<SampleCongress>();
builder.Services.AddSingleton<SampleYear>();
builder.Services.AddSingleton<SampleSeal>();
builder.Services.AddSingleton(OwnTemplates.Read(builder.Configuration["Templates"]));
builder.Services.AddSingleton<SamplePapers>();
builder.Services.AddSingleton<IClock>(SystemClock.Instance);
builder.Services.AddSingleton<Today>();
builder.Services.AddAntiforgery(static o =>
{
    o.SuppressXFrameOptionsHeader = true;
    o.Cookie.Name = "form";
    o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
});
builder.Services.AddHsts(static o => o.MaxAge = TimeSpan.FromDays(365));
builder.Services.Configure<WebEncoderOptions>(static o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));

// A page of secrets and of what an attacker typed must not be compressed together; here a page holds only what its visitor sent, and a token that changes each time.
builder.Services.AddResponseCompression(static o =>
{
    o.EnableForHttps = true;
    o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/markdown"];
});
builder.Services.Configure<BrotliCompressionProviderOptions>(static o => o.Level = CompressionLevel.Fastest);

SharedPages.Keep(builder.Services);
Health.Add(builder.Services);
builder.Services.AddSingleton<Rest>();
builder.Services.AddHostedService(static s => s.GetRequiredService<Rest>());

var app = builder.Build();
app.UseMiddleware<SafeHeaders>();

// Whoever asks after its health is no visitor, and keeps it from no rest.
Health.Use(app);
app.Use(next => context => app.Services.GetRequiredService<Rest>().WorkAsync(context, next));
if (!app.Environment.IsDevelopment())
{
    app.UseHsts();
}

app.UseMiddleware<RequestLog>();
app.UseResponseCompression();
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    ExceptionHandlingPath = "/error",
    StatusCodeSelector = static e => e is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
});
app.UseStatusCodePagesWithReExecute("/error/{0}");
app.UseMiddleware<KnownMethods>();
app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = StaticFiles.Keep });
app.UseRouting();
app.UseRateLimiter();
app.UseMiddleware<BodySize>();
app.UseOutputCache();
app.UseMiddleware<ForeignRuns>();
app.MapRazorPages();
app.Run();
