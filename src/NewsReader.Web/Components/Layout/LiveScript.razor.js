// Begins the live connection: at once, or when somebody first points, touches or types. A lost one is made again behind the scenes;
// one that the server has forgotten is given up without taking the page, and what was typed into it, away.

const here = document.querySelector("script[data-live]");
const atOnce = here.hasAttribute("data-at-once");
const signs = ["pointermove", "pointerdown", "keydown", "focusin"];
const waits = [0, 1, 2, 3, 5, 5, 5, 5, 5, 5, 10, 10, 20, 30, 60, 60]; // seconds
let down = false;

function begin() {
  signs.forEach((sign) => removeEventListener(sign, begin));
  const script = document.createElement("script");
  script.src = here.dataset.live;
  script.setAttribute("autostart", "false");
  script.addEventListener("load", start);
  document.head.append(script);
}

async function start() {
  await Blazor.start({ circuit: { reconnectionHandler: { onConnectionDown: lose, onConnectionUp: regain } } });
  Blazor.addEventListener("enhancedload", () => document.dispatchEvent(new Event("changed-in-place")));
}

async function lose() {
  if (down) {
    return;
  }
  down = true;
  tell();
  for (const wait of waits) {
    await new Promise((resolve) => { setTimeout(resolve, wait * 1000); });
    const answer = await Blazor.reconnect().catch(() => null);
    if (answer !== null) {
      return answer ? regain() : forget();
    }
  }
  forget();
}

function regain() {
  down = false;
  tell();
}

// From here on links load whole pages, and each begins with a connection of its own.
function forget() {
  document.querySelectorAll("[data-enhance-nav=true]").forEach((part) => { part.dataset.enhanceNav = "false"; });
  const typed = [...document.querySelectorAll("input:not([type=hidden])")].some((input) => input.value !== input.defaultValue);
  if (atOnce && !typed) {
    location.reload();
  }
}

function tell() {
  const said = document.getElementById("live-lost");
  if (atOnce && said) {
    said.hidden = !down;
  }
}

if (atOnce) {
  begin();
} else {
  signs.forEach((sign) => addEventListener(sign, begin, { passive: true }));
}
