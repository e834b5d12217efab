using System.Collections.Frozen;
using System.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace UnionGovernance.Showcase.Hosting;

/// <summary>
/// Traces and figures for OpenTelemetry, sent by OTLP to where the operator says (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c>). Off unless the setting <c>Telemetry</c> is
/// <c>true</c>. A trace says which kind of page was asked and what came of it; whatever else was noted of a request is taken out before it is sent.
/// </summary>
internal static class Telemetry
{
    public const string Setting = "Telemetry";

    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (!builder.Configuration.GetValue<bool>(Setting))
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .WithTracing(static t => t.AddAspNetCoreInstrumentation().AddProcessor(new OfNobody()).AddOtlpExporter())
            .WithMetrics(static m => m.AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime").AddOtlpExporter());
    }

    private sealed class OfNobody : BaseProcessor<Activity>
    {
        private static readonly FrozenSet<string> _told = new[]
        {
            "http.request.method", "http.route", "http.response.status_code", "error.type", "url.scheme", "network.protocol.version",
        }.ToFrozenSet(StringComparer.Ordinal);

        public override void OnEnd(Activity data)
        {
            foreach (var (name, _) in data.TagObjects.Where(static t => !_told.Contains(t.Key)).ToList())
            {
                data.SetTag(name, null);
            }
        }
    }
}
