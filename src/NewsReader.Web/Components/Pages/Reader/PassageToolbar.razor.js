// Offers to copy, quote and share what is selected in the article. The selection and the focus stay where they are.

const bar = document.querySelector("[data-passage-toolbar]");
const article = document.querySelector("article[data-article]");
const said = document.querySelector("[data-passage-said]");
const CONTEXT = 64;
const LONGEST = 20000;

// An address with a fragment keeps its place when it is reloaded, but not the focus that its first opening had.
const opened = document.querySelector("mark[autofocus], .passage-note[autofocus]");
if (opened && location.hash && document.activeElement === document.body) {
  opened.focus({ preventScroll: true });
}

if (bar && article) {
  const buttons = [...bar.querySelectorAll("button")];
  const around = ".gutter, .pilcrow, details, nav, [popover], button, .facts, .kicker, .aside";
  let timer;
  let picked = null;
  let kept = [];

  const words = () => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest(around) || !node.parentElement.closest("[data-block], h1, .subtitle") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const nodes = [];
    while (walker.nextNode()) {
      nodes.push(walker.currentNode);
    }
    return nodes;
  };

  const blockOf = (node) => node.parentElement.closest("[data-block], h1, .subtitle");
  const ordinal = (block) => (block && block.dataset.block !== undefined ? Number(block.dataset.block) : null);

  // The selected words as the article has them, without what stands beside the text, and what stands around them.
  function pick() {
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) {
      return null;
    }
    const range = selection.getRangeAt(0);
    if (!range.intersectsNode(article)) {
      return null;
    }
    let text = "", before = "", after = "", last = null, first = null, final = null;
    for (const node of words()) {
      const block = blockOf(node);
      const gap = last && block !== last ? "\n" : "";
      last = block;
      let [from, to] = [0, 0];
      if (range.intersectsNode(node)) {
        from = node === range.startContainer ? range.startOffset : 0;
        to = node === range.endContainer ? range.endOffset : node.data.length;
      } else if (range.comparePoint(node, 0) < 0) {
        [from, to] = [node.data.length, node.data.length];
      }
      const here = node.data.slice(from, to);
      if (text === "") {
        before += gap + node.data.slice(0, from);
      }
      if (here !== "") {
        text += (text === "" ? "" : gap) + here;
        first ??= block;
        final = block;
      }
      if (text !== "") {
        after = here === "" ? after + gap + node.data.slice(to) : node.data.slice(to);
        if (after.length > CONTEXT && range.comparePoint(node, node.data.length) > 0) {
          break;
        }
      }
    }
    return text.trim() === "" || text.length > LONGEST ? null
      : { text, before: before.slice(-CONTEXT), after: after.slice(0, CONTEXT), firstBlock: ordinal(first), lastBlock: ordinal(final), range };
  }

  function show() {
    picked = pick();
    bar.hidden = picked === null;
    if (picked === null) {
      return;
    }
    const at = picked.range.getBoundingClientRect();
    const width = bar.offsetWidth, height = bar.offsetHeight;
    const above = at.top - height - 10;
    const below = Math.min(at.bottom + 10, innerHeight - height - 10);
    bar.style.top = `${scrollY + (above > 10 ? above : below)}px`;
    bar.style.left = `${scrollX + Math.max(8, Math.min(at.left + at.width / 2 - width / 2, document.documentElement.clientWidth - width - 8))}px`;
  }

  function hide() {
    bar.hidden = true;
    if (bar.contains(document.activeElement)) {
      document.activeElement.blur();
    }
  }

  let silence;
  function say(text, link) {
    said.replaceChildren(text);
    if (link) {
      const anchor = document.createElement("a");
      anchor.href = link;
      anchor.textContent = link;
      said.append(" ", anchor);
    }
    clearTimeout(silence);
    silence = setTimeout(() => said.replaceChildren(), link ? 30000 : 5000);
  }

  const plain = ({ text, before, after, firstBlock, lastBlock }) => ({ text, before, after, firstBlock, lastBlock });

  async function make(passages) {
    const response = await fetch("/api/passages", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ article: bar.dataset.article, revision: bar.dataset.revision, passages: passages.map(plain) }),
    });
    if (!response.ok) {
      const problem = await response.json().catch(() => null);
      throw new Refusal(problem?.detail ?? problem?.title ?? String(response.status));
    }
    return (await response.json()).url;
  }

  class Refusal extends Error {}

  // What was collected for one link is not in the next.
  function collected(passages) {
    if (passages.length > 1) {
      kept = [];
    }
  }

  const quoted = (url) => `“${picked.text.trim()}”\n— ${bar.dataset.attribution}\n${url}`;

  // The clipboard is asked at once and given its words later: a browser lets only the click itself write to it.
  async function copy(passages, write, done) {
    const url = make(passages);
    const blob = url.then((link) => new Blob([write(link)], { type: "text/plain" }));
    blob.catch(() => {});
    try {
      if (!navigator.clipboard?.write) {
        say(bar.dataset.made, await url);
        collected(passages);
        return;
      }
      try {
        await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]);
        await url;
        say(done);
      } catch {
        say(bar.dataset.made, await url);
      }
      collected(passages);
    } catch (error) {
      say(error instanceof Refusal ? bar.dataset.refused.replace("#", error.message) : bar.dataset.failed);
    }
  }

  const actions = {
    link: () => copy([...kept, picked], (url) => url, bar.dataset.copied),
    quote: () => copy([picked], quoted, bar.dataset.quoted),
    add: () => {
      kept.push(picked);
      say(bar.dataset.added.replace("#", String(kept.length)));
    },
    share: async () => {
      try {
        const passages = [...kept, picked];
        const url = await make(passages);
        await navigator.share({ title: document.title, text: picked.text.trim(), url });
        collected(passages);
      } catch (error) {
        if (error instanceof Refusal) {
          say(bar.dataset.refused.replace("#", error.message));
        }
      }
    },
  };

  if (navigator.share) {
    bar.querySelector("[data-do=share]").hidden = false;
  }

  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = setTimeout(show, 250);
  });
  bar.addEventListener("pointerdown", (event) => event.preventDefault());
  bar.addEventListener("click", (event) => {
    const action = actions[event.target.closest("button")?.dataset.do];
    if (action && picked) {
      action();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (bar.hidden) {
      return;
    }
    const shown = buttons.filter((button) => !button.hidden);
    const inside = shown.indexOf(document.activeElement);
    if (event.key === "Escape") {
      hide();
    } else if (event.key === "Tab" && !event.shiftKey && inside < 0 && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      shown[0].focus();
    } else if (inside >= 0 && ["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) {
      event.preventDefault();
      const by = event.key === "ArrowRight" ? 1 : -1;
      const next = event.key === "Home" ? 0 : event.key === "End" ? shown.length - 1 : (inside + by + shown.length) % shown.length;
      shown.forEach((button, i) => { button.tabIndex = i === next ? 0 : -1; });
      shown[next].focus();
    }
  });
}
