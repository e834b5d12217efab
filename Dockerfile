# The showcase, for a user who is not root. Nothing of a visitor's is kept, so the file system may be read-only; forms that were open outlive a restart only
# where a volume for their keys is mounted at /keys.
#   docker build -t union-governance . && docker run --rm -p 8080:8080 --read-only --tmpfs /tmp union-governance
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
RUN dotnet publish src/Showcase/Showcase.csproj --configuration Release --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
ENV ASPNETCORE_URLS=http://+:8080 \
    Keys=/keys
EXPOSE 8080
USER $APP_UID
STOPSIGNAL SIGTERM
ENTRYPOINT ["dotnet", "UnionGovernance.Showcase.dll"]
