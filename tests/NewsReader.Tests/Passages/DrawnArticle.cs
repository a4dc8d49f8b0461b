using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using NewsReader.Extraction;
using NewsReader.Web.Components.Marks;
using NewsReader.Web.Components.Pages.Reader;

namespace NewsReader.Tests.Passages;

/// <summary>The blocks of an article as the reader draws them, with its quotes and links.</summary>
internal sealed class DrawnArticle : IAsyncDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
    private readonly HtmlRenderer _renderer;
    private readonly AnnotatedArticle _found;
    private readonly ImmutableArray<QuoteMark> _quotes;

    public DrawnArticle(AnnotatedArticle found)
    {
        _renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        _found = found;
        _quotes = [.. found.Quotes.SelectMany(quote => quote.Parts.Select((part, i) => new QuoteMark(part, "said-by-0", i == 0 ? $"q-{quote.Id}" : null)))];
    }

    public Task<string> DrawAsync(ImmutableArray<TextMark> marks) => _renderer.Dispatcher.InvokeAsync(async () =>
    {
        var drawn = new System.Text.StringBuilder();
        foreach (var block in _found.Article.Blocks)
        {
            var text = await _renderer.RenderComponentAsync<ArticleText>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                ["Text"] = _found.Article.Text,
                ["Span"] = block.Span,
                ["Quotes"] = _quotes,
                ["Links"] = _found.Article.Links,
                ["Marks"] = marks,
            }));
            drawn.Append("<p>").Append(text.ToHtmlString()).Append("</p>");
        }

        return drawn.ToString();
    });

    public async ValueTask DisposeAsync()
    {
        await _renderer.DisposeAsync();
        await _services.DisposeAsync();
    }
}
