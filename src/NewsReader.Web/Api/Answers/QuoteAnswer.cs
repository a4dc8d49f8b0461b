using NewsReader.Extraction;

namespace NewsReader.Web.Api.Answers;

/// <summary>A quote with the places its words and its attribution stand at.</summary>
public sealed record QuoteAnswer(
    string Id, string Kind, string Text, SpanAnswer Span, SpanAnswer[] Parts, SpanAnswer[] Quoted, string? Speaker, SpanAnswer? SpeakerMention,
    string? Verb, SpanAnswer? Cue, string? SaidOn, string? ReportedBy, double Confidence, string Rule)
{
    public static QuoteAnswer Of(Quote quote) => new(
        quote.Id, Urls.NameOf(quote.Kind), quote.Text, SpanAnswer.Of(quote.Span), SpanAnswer.Of(quote.Parts), SpanAnswer.Of(quote.Quoted), quote.Speaker,
        quote.SpeakerMention is { } mention ? SpanAnswer.Of(mention) : null, quote.Verb, quote.Cue is { } cue ? SpanAnswer.Of(cue) : null,
        quote.SaidOn?.Value?.ToString(), quote.ReportedBy?.Name, quote.Confidence, quote.Rule);
}
