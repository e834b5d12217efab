using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;

namespace UnionGovernance.Extensions;

/// <summary>Adds the judging of unions to a program.</summary>
public static class UnionGovernanceServices
{
    /// <summary>Adds <see cref="RecordJudge"/>, a health check called <c>union-governance</c>, and records, congresses and charters inside the program's own JSON.</summary>
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
        services.AddSingleton<RecordJudge>();
        services.AddHealthChecks().AddCheck<BookHealth>("union-governance");
        return services;
    }
}
