// Conveniences over plain links: a chosen value stays under the pointer and in focus when the page changes in place, all values of a facet
// in a dialog, and a range of dates drawn over the histogram.

let chosen = null;
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest(".filters .choice a") : null;
  chosen = link && { value: valueOf(link), excludes: link.matches(".exclude"), top: link.getBoundingClientRect().top };
}, { capture: true });

document.addEventListener("changed-in-place", () => {
  if (!chosen) {
    return;
  }
  const link = [...document.querySelectorAll(`.filters .choice a.${chosen.excludes ? "exclude" : "include"}`)].find((a) => valueOf(a) === chosen.value);
  if (link) {
    link.focus({ preventScroll: true });
    (link.closest(".filters:popover-open") ?? window).scrollBy({ top: link.getBoundingClientRect().top - chosen.top, behavior: "instant" });
  }
  chosen = null;
});

function valueOf(link) {
  return `${link.closest(".facet").querySelector("h2").textContent}/${link.closest(".choice").querySelector(".name").textContent}`;
}

document.addEventListener("click", async (event) => {
  const link = event.target instanceof Element ? event.target.closest("a[data-values-dialog]") : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
    return;
  }
  event.preventDefault();
  try {
    await openValues(link);
  } catch {
    location.assign(link.href);
  }
});

async function fetchValues(url) {
  const answer = await fetch(url, { headers: { accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const values = page.querySelector("[data-values]");
  if (!answer.ok || !values) {
    throw new Error("no values");
  }
  return values;
}

async function openValues(link) {
  const dialog = document.createElement("dialog");
  dialog.className = "popover values-dialog";
  dialog.append(document.importNode(await fetchValues(link.href), true));
  document.body.append(dialog);
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || (event.target instanceof Element && event.target.closest(".back a"))) {
      event.preventDefault();
      dialog.close(); // the results stand behind it
    }
  });
  name(dialog);
  dialog.showModal();

  let timer = 0;
  dialog.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => narrow(dialog), 150);
  });
  dialog.addEventListener("submit", (event) => { event.preventDefault(); narrow(dialog); });
}

function name(dialog) {
  dialog.setAttribute("aria-label", dialog.querySelector("h1")?.textContent ?? "");
}

let asked = 0;
async function narrow(dialog) {
  const form = dialog.querySelector("form");
  const turn = ++asked;
  const url = `${form.action}?${new URLSearchParams(new FormData(form))}`;
  const values = await fetchValues(url).catch(() => null);
  if (values && turn === asked) {
    // The box one types in stays; what stands below it is new.
    dialog.querySelector("[data-values-list]").replaceWith(document.importNode(values.querySelector("[data-values-list]"), true));
  }
}

document.addEventListener("pointerdown", (event) => {
  const chart = event.target instanceof Element ? event.target.closest("svg[data-range]") : null;
  const first = event.target instanceof Element ? event.target.closest("a[data-from]") : null;
  if (!chart || !first || event.button !== 0 || event.pointerType === "touch") {
    return;
  }
  const bins = [...chart.querySelectorAll("a[data-from]")];
  const start = bins.indexOf(first);
  let end = start;
  const at = (x) => {
    const box = chart.getBoundingClientRect();
    return Math.min(bins.length - 1, Math.max(0, Math.floor(((x - box.left) / box.width) * bins.length)));
  };
  const draw = () => bins.forEach((bin, i) => bin.classList.toggle("drawn", i >= Math.min(start, end) && i <= Math.max(start, end)));
  const move = (moved) => {
    end = at(moved.clientX);
    draw();
  };
  const done = (cancelled) => {
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", up);
    removeEventListener("pointercancel", cancel);
    bins.forEach((bin) => bin.classList.remove("drawn"));
    if (!cancelled && end !== start) {
      chart.addEventListener("click", (click) => { click.preventDefault(); click.stopPropagation(); }, { capture: true, once: true });
      const [from, to] = [bins[Math.min(start, end)].dataset.from, bins[Math.max(start, end)].dataset.from];
      location.assign(chart.dataset.range.replace("0001..0002", `${from}..${to}`));
    }
  };
  const up = () => done(false);
  const cancel = () => done(true);
  event.preventDefault();
  addEventListener("pointermove", move);
  addEventListener("pointerup", up);
  addEventListener("pointercancel", cancel);
});
