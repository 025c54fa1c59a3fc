// Search: looks the words that a reader types up in the index of the page's language, and lists what holds them.
// Without this script, or where the index cannot be read (a page opened from a disk), the form leads to the site map.
"use strict";

// What a word is looked up by. The same rule as `wordkey` in src/pawb/site/search.py, which makes the index.
function wordkey(word, clitics) {
  const key = word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("’", "'");
  const end = key.lastIndexOf("'");
  return (end > 0 && clitics.includes(key.slice(end + 1)) ? key.slice(0, end) : key).replaceAll("'", "");
}

function wordkeys(text, clitics) {
  const words = text.normalize("NFC").match(/[\p{L}\p{N}]+(?:\.\p{Nd}+)*(?:['’][\p{L}\p{N}]+)*/gu) ?? [];
  return words.map((word) => wordkey(word, clitics));
}

// The sections that a query finds, best first: the reference itself, its number, the words of a title, other words.
function find(query, index) {
  const reference = query.replace(/\s/g, "").toUpperCase();
  const typed = wordkeys(query, index.clitics);
  const large = typed.filter((key) => !index.small.includes(key));
  let found = null;
  for (const key of large) {
    const holding = new Map();
    for (const known of index.keys) {
      if (known.startsWith(key)) {
        for (const at of index.words[known]) {
          holding.set(at, Math.max(holding.get(at) ?? 0, known === key ? 2 : 1));
        }
      }
    }
    found = new Map([...holding].filter(([at]) => found?.has(at) ?? true).map(([at, n]) => [at, n + (found?.get(at) ?? 0)]));
  }
  found ??= new Map();
  index.sections.forEach(([, , tag], at) => {
    const close = tag && reference && [tag, tag.replace(/^\p{L}+/u, "")].indexOf(reference);
    if (tag && close >= 0) found.set(at, 1000 - 100 * close);
  });
  const rank = ([at, n]) => {
    const title = wordkeys(index.sections[at][3], index.clitics);
    const named = large.filter((key) => title.includes(key)).length;
    return n + 4 * named + (named && title.join() === typed.join() ? 8 : 0);
  };
  return [...found].map((one) => [one[0], rank(one)]).sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([at]) => index.sections[at]);
}

{
  const form = document.querySelector("form[role=search]");
  const [status, list] = document.querySelectorAll(".bar .found > *");
  const source = new URL(form.dataset.index, document.baseURI);
  const field = form.elements.q;
  let index = null;
  let waiting = 0;

  const load = async () => {
    if (index) return;
    try {
      const read = await (await fetch(source)).json();
      index = { ...read, keys: Object.keys(read.words) };
    } catch {
      // The form still leads to the site map.
    }
  };

  const row = ([page, anchor, tag, title]) => {
    const [publication, address] = index.pages[page];
    const link = document.createElement("a");
    link.href = new URL(address + (anchor && `#${anchor}`), source);
    if (tag) link.append(Object.assign(document.createElement("span"), { className: "tag", textContent: `${tag} ` }));
    link.append(title);
    if (title !== publication) {
      link.append(" ", Object.assign(document.createElement("span"), { className: "within", textContent: publication }));
    }
    const item = document.createElement("li");
    item.append(link);
    return item;
  };

  const show = async () => {
    await load();
    if (!index) return;
    const query = field.value.trim();
    const last = index.found.length - 1;
    const found = query ? find(query, index) : [];
    list.replaceChildren(...found.slice(0, last - 1).map(row));
    status.textContent = query ? index.found[Math.min(found.length, last)] : "";
  };

  field.addEventListener("focus", load);
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 200);
  });
  form.addEventListener("submit", (event) => {
    if (!index) return;
    event.preventDefault();
    clearTimeout(waiting);
    show().then(() => list.querySelector("a")?.focus());
  });
  form.parentElement.addEventListener("keydown", (event) => {
    const stops = [field, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" && at >= 0) {
      field.value = "";
      show();
      field.focus();
    } else if (step && at >= 0) {
      event.preventDefault();
      stops[Math.min(Math.max(at + step, 0), stops.length - 1)].focus();
    }
  });

  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    field.value = asked;
    show();
  }
}
