using UnionGovernance.Extensions;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddUnionGovernance();
builder.Services.AddOpenApi();
var app = builder.Build();
app.UseExceptionHandler();
app.MapUnionGovernance();
app.MapOpenApi();
app.MapHealthChecks("/health");
app.Run();
