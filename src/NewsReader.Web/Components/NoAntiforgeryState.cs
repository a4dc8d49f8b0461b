using Microsoft.AspNetCore.Components.Forms;

namespace NewsReader.Web.Components;

/// <summary>Gives pages no antiforgery token, and so no visitor a cookie: no page has a form that writes.</summary>
/// <remarks>What writes is called by modules and checks where the request comes from. A page that gets a writing form needs the framework's own provider again.</remarks>
public sealed class NoAntiforgeryState : AntiforgeryStateProvider
{
    public override AntiforgeryRequestToken? GetAntiforgeryToken() => null;
}
