using UnionGovernance.Extensions;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddUnionGovernance();
builder.Services.AddOpenApi();
var app = builder.Build();
app.MapUnionGovernance();
app.MapOpenApi();
app.MapHealthChecks("/health");
app.Run();
