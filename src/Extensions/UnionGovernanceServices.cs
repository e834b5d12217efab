using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace UnionGovernance.Extensions;

/// <summary>Adds the judging of unions to a program.</summary>
public static class UnionGovernanceServices
{
    /// <summary>Adds <see cref="RecordJudge"/>, a health check called <c>union-governance</c>, and records, congresses and charters inside the program's own JSON.</summary>
    /// <remarks>
    /// A message of the program's own that holds one with faults is answered with all of them, each by its place in the message, as problem details (400), where the program has
    /// <c>app.UseExceptionHandler()</c>. To that end a message that cannot be read throws in every environment (<see cref="RouteHandlerOptions.ThrowOnBadRequest"/>).
    /// </remarks>
    /// <param name="services">The program's services.</param>
    /// <param name="configure">Says how unions are judged; by the national book, if not said.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddUnionGovernance(this IServiceCollection services, Action<UnionGovernanceOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<UnionGovernanceOptions>()
            .Configure(configure ?? (static _ => { }))
            .Validate(static o => o.Book is not null && o.Today is not null, "A book and a day are needed.")
            .Validate(static o => o.LargestRecord is > 0 and <= UnionGovernanceOptions.Most, $"The greatest record is from 1 to {UnionGovernanceOptions.Most} bytes.")
            .ValidateOnStart();
        services.AddOptions<JsonOptions>().Configure<Microsoft.Extensions.Options.IOptions<UnionGovernanceOptions>>(static (json, options) =>
        {
            json.SerializerOptions.Converters.Add(Editions.RecordFile.ConverterOf(options.Value.Book));
            json.SerializerOptions.Converters.Add(Congresses.ProceedingsFile.Converter);
            json.SerializerOptions.Converters.Add(Charters.CharterFile.Converter);
        });
        services.AddProblemDetails().AddExceptionHandler<UnsoundFiles>();
        services.Configure<RouteHandlerOptions>(static o => o.ThrowOnBadRequest = true);
        services.AddSingleton<RecordJudge>();
        services.AddHealthChecks().AddCheck<BookHealth>("union-governance");
        return services;
    }
}
