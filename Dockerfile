# Builds NewsReader and runs it as an ordinary user: the archive is read from /archive, everything else is kept in /data.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
# Compiled ahead, so that a first ingest is faster.
RUN dotnet publish src/NewsReader.Web --configuration Release --use-current-runtime --self-contained false -p:PublishReadyToRun=true --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir -p /archive /data && chown $APP_UID /data
ENV Archive__Folder=/archive Archive__Data=/data ASPNETCORE_HTTP_PORTS=8080
VOLUME /data
EXPOSE 8080
USER $APP_UID
HEALTHCHECK --interval=30s --timeout=15s --start-period=30s CMD ["dotnet", "NewsReader.Web.dll", "health", "--url", "http://127.0.0.1:8080"]
ENTRYPOINT ["dotnet", "NewsReader.Web.dll"]
