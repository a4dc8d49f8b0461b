var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
var app = builder.Build();
app.MapStaticAssets();
app.MapGet("/health/live", () => "alive");
app.Run();

/// <summary>The application's entry point.</summary>
public partial class Program;
