using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsReader.Passages;

/// <summary>How passages are written as JSON: readable, and without a character that means something to HTML.</summary>
internal static class PassageJson
{
    public static JsonSerializerOptions Options { get; } = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
