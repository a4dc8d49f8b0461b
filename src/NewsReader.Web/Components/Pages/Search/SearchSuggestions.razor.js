// Joins the search box, which is plain HTML and works without this, to the list of suggestions, which the server draws.

export function attach(inputId, listId, component) {
  const input = document.getElementById(inputId);
  const list = document.getElementById(listId);
  let timer = 0;
  let asked = "";
  let chosen = -1;

  const options = () => [...list.querySelectorAll("[role=option]")];

  function announce() {
    const open = !list.hidden;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", listId);
    input.setAttribute("aria-expanded", String(open));
    options().forEach((option, i) => option.setAttribute("aria-selected", String(open && i === chosen)));
    if (open && chosen >= 0) {
      input.setAttribute("aria-activedescendant", `suggestion-${chosen}`);
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function ask(text) {
    asked = text;
    chosen = -1;
    component.invokeMethodAsync("Typed", text).catch(() => { list.hidden = true; });
  }

  function close() {
    clearTimeout(timer);
    if (asked !== "") {
      ask("");
    }
  }

  function onInput() {
    clearTimeout(timer);
    timer = setTimeout(() => ask(input.value), 120);
  }

  function onKeyDown(event) {
    const all = options();
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "ArrowDown" && all.length > 0) {
      event.preventDefault();
      chosen = chosen + 1 >= all.length ? -1 : chosen + 1;
      announce();
    } else if (event.key === "ArrowUp" && all.length > 0) {
      event.preventDefault();
      chosen = chosen < 0 ? all.length - 1 : chosen - 1;
      announce();
    } else if (event.key === "Enter" && chosen >= 0 && all[chosen]) {
      event.preventDefault();
      location.assign(all[chosen].dataset.href);
    }
  }

  function onPick(event) {
    const option = event.target.closest("[role=option]");
    if (option) {
      event.preventDefault();
      location.assign(option.dataset.href);
    }
  }

  function onBlur() {
    setTimeout(close, 150);
  }

  // The server redraws the list, and a page change redraws the box: both keep what assistive technology needs to know.
  const redrawn = new MutationObserver(announce);
  redrawn.observe(list, { childList: true, subtree: true, attributes: true, attributeFilter: ["hidden"] });
  const replaced = new MutationObserver(() => { if (input.getAttribute("role") !== "combobox") { announce(); } });
  replaced.observe(input, { attributes: true, attributeFilter: ["role"] });
  input.addEventListener("input", onInput);
  input.addEventListener("keydown", onKeyDown);
  input.addEventListener("blur", onBlur);
  list.addEventListener("mousedown", onPick);
  announce();
  if (document.activeElement === input && input.value !== input.defaultValue) {
    onInput(); // somebody began to type before the connection stood
  }

  return {
    detach() {
      clearTimeout(timer);
      redrawn.disconnect();
      replaced.disconnect();
      input.removeEventListener("input", onInput);
      input.removeEventListener("keydown", onKeyDown);
      input.removeEventListener("blur", onBlur);
      list.removeEventListener("mousedown", onPick);
    },
  };
}
