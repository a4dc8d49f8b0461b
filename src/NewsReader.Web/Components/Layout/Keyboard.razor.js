// Single keys. What a key does is said where it is done: an element with data-key="n" is pressed by n, data-step elements are walked by j and k.

const storedAs = "newsreader.keys";
const onSwitch = document.getElementById("keys-on");
let enabled = stored() !== "off";
onSwitch.checked = enabled;

function stored() {
  try { return localStorage.getItem(storedAs); } catch { return null; }
}

onSwitch.addEventListener("change", () => {
  enabled = onSwitch.checked;
  try { localStorage.setItem(storedAs, enabled ? "on" : "off"); } catch { /* a browser that keeps nothing asks again next time */ }
});

const typing = (target) => target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;

function walk(by) {
  const steps = [...document.querySelectorAll("[data-step], .hit-item")];
  if (steps.length === 0) {
    return;
  }
  const current = steps.findIndex((step) => step.classList.contains("stepped"));
  const next = steps[Math.min(steps.length - 1, Math.max(0, current + by))];
  steps.forEach((step) => step.classList.remove("stepped"));
  next.classList.add("stepped");
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

function open() {
  const link = document.querySelector(".stepped a.hit-link") ?? document.querySelector("a.hit-link");
  link?.click();
}

async function share() {
  const shown = document.querySelector("[data-key=s]");
  if (shown && shown.offsetParent !== null) {
    shown.click();
    return;
  }
  try {
    await navigator.clipboard.writeText(location.href);
    say(document.getElementById("keys-said").dataset.copied);
  } catch {
    // Without the right to write to the clipboard the address bar still holds the link.
  }
}

function say(text) {
  const said = document.getElementById("keys-said");
  said.textContent = text;
  setTimeout(() => { said.textContent = ""; }, 4000);
}

const keys = {
  "/": () => { const box = document.getElementById("q"); box.focus(); box.select(); },
  "j": () => walk(1),
  "k": () => walk(-1),
  "o": open,
  "n": () => document.querySelector("[data-key=n]")?.click(),
  "N": () => document.querySelector("[data-key=N]")?.click(),
  "s": share,
  "f": () => filters(),
  "?": () => document.getElementById("keys").togglePopover(),
};

function filters() {
  const panel = document.getElementById("filters");
  if (!panel) {
    return;
  }
  const button = document.querySelector("[popovertarget=filters]");
  if (button && button.offsetParent !== null && !panel.matches(":popover-open")) {
    button.click();
  }
  panel.querySelector("summary, a, input, button:not(.close-filters)")?.focus();
}

// Leaves a field, so that single keys work again, and takes nothing that was typed. What is open over the page closes by itself.
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented && typing(event.target) && !event.target.closest("[popover], dialog")) {
    event.preventDefault();
    event.target.blur();
  }
});

document.addEventListener("keydown", (event) => {
  const action = keys[event.key];
  if (!enabled || !action || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) {
    return;
  }
  event.preventDefault();
  action();
});
