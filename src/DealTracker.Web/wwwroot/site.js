"use strict";
// Keys for whoever likes them. Every page works without this file.
(() => {
  const typing = target => target.closest("input, select, textarea, [contenteditable]");

  const told = (words, ...values) => values.reduce((text, value, at) => text.replace(`{${at}}`, () => value), words);

  // There before it says anything, so that whoever listens to the page hears its first words, too.
  const status = Object.assign(document.createElement("p"), { className: "vh", role: "status" });
  document.getElementById("main").append(status);
  const say = text => status.textContent = text;

  // Keys of one sign may be switched off, for whoever speaks to the machine or hits keys by accident; the browser remembers it, or where it may not, the page.
  let kept = null;
  const memory = {
    read: () => {
      try {
        return localStorage.getItem("keys");
      } catch {
        return kept;
      }
    },
    write: value => {
      kept = value;
      try {
        localStorage.setItem("keys", value);
      } catch (error) {
        console.info(error);
      }
    },
  };
  const keysAreOn = () => memory.read() !== "off";
  const keySwitch = document.querySelector("button[data-keys-on]");
  const showSwitch = () => {
    keySwitch.textContent = keysAreOn() ? keySwitch.dataset.keysOn : keySwitch.dataset.keysOff;
    keySwitch.classList.add("ready");
  };
  keySwitch.addEventListener("click", () => {
    memory.write(keysAreOn() ? "off" : "on");
    showSwitch();
    say(keySwitch.textContent);
  });
  addEventListener("storage", showSwitch);
  // After the page is painted: what the browser remembers may be slow to come.
  addEventListener("load", () => setTimeout(showSwitch));

  const changes = [...document.querySelectorAll("article.change")];

  const step = by => {
    const here = changes.findIndex(change => change.contains(document.activeElement));
    const next = here < 0 ? (by > 0 ? 0 : changes.length - 1) : here + by;
    const change = changes[next];
    if (!change) return;
    change.tabIndex = -1;
    change.focus();
    const words = selector => change.querySelector(selector).textContent.trim();
    const { change: sentence } = change.parentElement.dataset;
    if (sentence) say(told(sentence, next + 1, changes.length, words("h3"), words(".state")));
  };

  const follow = rel => document.querySelector(`a[rel="${rel}"]`)?.click();

  // Single letters work only where focus is on a change already, so that nobody sets them off by speaking or by accident.
  const within = {
    n: () => step(1), p: () => step(-1),
    v: () => document.querySelector(document.querySelector(".view-inline") ? ".to-side" : ".to-inline")?.click(),
  };
  const anywhere = { F7: () => step(1), "Shift+F7": () => step(-1), ArrowLeft: () => follow("prev"), ArrowRight: () => follow("next") };

  document.addEventListener("keydown", event => {
    if (changes.length === 0 || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event.target)) return;
    const key = (event.shiftKey ? "Shift+" : "") + event.key;
    const action = anywhere[key] ?? (event.target.closest("article.change") ? within[key] : undefined);
    if (!action || (!key.endsWith("F7") && !keysAreOn())) return;
    event.preventDefault();
    action();
  });

  // "/" goes to the search field, unless somebody is typing.
  document.addEventListener("keydown", event => {
    const field = document.querySelector("input[type=search]");
    if (event.key !== "/" || !field || !keysAreOn() || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event.target)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });

  // A button for what a link leads to as text.
  for (const link of document.querySelectorAll("a[data-copy]")) {
    const button = document.createElement("button");
    button.textContent = link.dataset.copy;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(await (await fetch(link.href)).text());
        say(link.dataset.copied);
        button.textContent = link.dataset.copied;
      } catch (error) {
        console.info(error);
        location.assign(link.href);
      }
    });
    link.after(" ", button);
  }

  // An article: from marked passage to marked passage, and by Enter to what it states.
  const reader = document.querySelector("article[data-passage]");
  const passages = [...(reader?.querySelectorAll("mark > a") ?? [])];
  reader?.ownerDocument.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || typing(event.target)) return;
    const key = (event.shiftKey ? "Shift+" : "") + event.key;
    const by = { F7: 1, "Shift+F7": -1, ...(keysAreOn() && reader.contains(event.target) && { n: 1, p: -1 }) }[key];
    if (!by || passages.length === 0) return;
    event.preventDefault();
    const here = passages.indexOf(document.activeElement.closest("mark")?.querySelector("a") ?? reader.querySelector(`mark > a[href="#${document.activeElement.closest("li[id]")?.id}"]`));
    const next = here < 0 ? (by > 0 ? 0 : passages.length - 1) : here + by;
    if (!passages[next]) return;
    passages[next].focus();
    say(told(reader.dataset.passage, next + 1, passages.length));
  });

  // Files may be dropped on the form, and several go one by one, so that it shows how far they are. Without any of it the form does the same.
  const drop = document.querySelector("form.drop");
  const files = drop?.querySelector("input[type=file]");
  for (const kind of ["dragover", "dragleave", "drop"]) drop?.addEventListener(kind, event => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    drop.classList.toggle("over", kind === "dragover");
    if (kind !== "drop") return;
    files.files = event.dataTransfer.files;
    say(told(drop.dataset.dropped, files.files.length));
  });

  const sendOneByOne = async () => {
    const [all, batch] = [[...files.files], drop.querySelector(".batch")];
    const [bar, line] = [document.createElement("progress"), document.createElement("p")];
    bar.max = all.length;
    bar.ariaLabel = drop.querySelector(".go").textContent;
    batch.replaceChildren(bar, line);
    let held = drop.querySelector("[name=held]")?.value;
    for (const [at, file] of all.entries()) {
      line.textContent = told(drop.dataset.reading, at + 1, all.length, file.name);
      const form = new FormData(drop);
      form.delete("files");
      form.append("files", file);
      if (held) form.set("held", held);
      const answer = await fetch("/articles/new?handler=hold", { method: "POST", body: form });
      if (!answer.ok) return drop.submit();
      const read = await answer.json();
      held = read.held;
      bar.value = at + 1;
      batch.append(Object.assign(document.createElement("p"), { className: "small", textContent: read.status }));
    }
    location.assign(`/articles/new/${held}`);
  };

  drop?.addEventListener("submit", event => {
    if (files.files.length < 2 || drop.querySelector("textarea").value.trim()) return;
    event.preventDefault();
    sendOneByOne().catch(() => drop.submit());
  });

  // A quote that a link leads to may stand inside folded lines: unfold them.
  const unfold = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) for (let at = target.closest("details"); at; at = at.parentElement.closest("details")) at.open = true;
  };
  addEventListener("hashchange", unfold);
  unfold();

  // The timeline. The list's quotes come from the page that their link leads to, without leaving this one.
  const toggle = async link => {
    const item = link.dataset.opens;
    const answer = await fetch(link.href);
    const list = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".log");
    if (!list) throw new Error(`no list at ${link.href}`);
    document.querySelector(".log").replaceWith(list);
    history.replaceState(null, "", link.href);
    const fresh = document.querySelector(`[data-opens="${CSS.escape(item)}"]`);
    fresh.focus();
    say(fresh.getAttribute("aria-expanded") === "true" ? list.dataset.shown : list.dataset.hidden);
  };
  const open = link => toggle(link).catch(() => location.assign(link.href));

  document.addEventListener("click", event => {
    const link = event.target.closest("a[data-opens]");
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link);
  });

  // Whoever comes to a line from its bar came for the quotes.
  addEventListener("hashchange", () => {
    const link = document.getElementById(decodeURIComponent(location.hash.slice(1)))?.querySelector('a[data-opens][aria-expanded="false"]');
    if (link) open(link);
  });

  const chart = document.getElementById("chart");
  chart?.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const marks = [...chart.querySelectorAll("a")];
    const here = marks.indexOf(document.activeElement);
    const to = { ArrowRight: here + 1, ArrowDown: here + 1, ArrowLeft: here - 1, ArrowUp: here - 1, Home: 0, End: marks.length - 1 }[event.key];
    const range = document.querySelector(`.ranges a[data-key="${CSS.escape(event.key)}"]`);
    if (to !== undefined) marks[Math.max(0, Math.min(to, marks.length - 1))]?.focus();
    else if (range) location.assign(range.href.replace(/#.*/, "#chart"));
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
})();
