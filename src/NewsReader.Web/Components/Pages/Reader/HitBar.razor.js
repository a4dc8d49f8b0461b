// Steps through the places a search found in an article. Without it the bar still leads to the first one.

const bar = document.querySelector("[data-hitbar]");
if (bar) {
  const place = bar.querySelector("[data-place]");
  const count = Number(bar.dataset.count);
  const first = /^#hit-(\d+)$/.exec(location.hash);
  let at = first ? Number(first[1]) : 0;

  const show = (scroll) => {
    document.querySelectorAll("mark.current").forEach((mark) => mark.classList.remove("current"));
    const mark = document.getElementById(`hit-${at}`);
    if (mark) {
      mark.classList.add("current");
      if (scroll) {
        mark.scrollIntoView({ block: "center" });
      }
      place.textContent = bar.dataset.of.replace("#", String(at));
      place.classList.remove("waiting");
    }
  };

  const step = (by) => {
    at = at === 0 ? (by > 0 ? 1 : count) : ((at - 1 + by + count) % count) + 1;
    show(true);
  };

  for (const button of bar.querySelectorAll("button")) {
    button.classList.remove("waiting");
    button.addEventListener("click", () => step(button.dataset.key === "n" ? 1 : -1));
  }
  show(false);
}
