namespace NewsReader.BrowserTests.Application;

/// <summary>Where things lie in the repository these tests were built in.</summary>
public static class RepositoryFolders
{
    public static string Root { get; } = FindRoot();

    public static string Samples => Path.Combine(Root, "samples");

    public static string Screenshots => Directory.CreateDirectory(Path.Combine(Root, "artifacts", "screenshots")).FullName;

    /// <summary>The application as the build that made these tests left it.</summary>
    public static string Application
    {
        get
        {
            // …/tests/NewsReader.BrowserTests/bin/<configuration>/<framework>/
            var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            var configuration = framework.Parent ?? throw new InvalidOperationException("These tests run from their build folder.");
            return Path.Combine(Root, "src", "NewsReader.Web", "bin", configuration.Name, framework.Name, "NewsReader.Web.dll");
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NewsReader.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("These tests run from a build folder inside the repository.");
    }
}
