namespace NewsReader.BrowserTests;

/// <summary>How a test looks at a page.</summary>
public sealed record PageLook(int Width = 1280, int Height = 900, bool Dark = false, bool Script = true, string Language = "en-US");
