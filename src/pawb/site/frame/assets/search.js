// Search: looks the words that a reader types up in the index of the page's language, and lists what holds them; then
// in that of another language, where there is nothing or where the reader asks.
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
  const field = form.elements.q;
  const indexes = new Map();
  let others = null; // What the other languages show: made when the page's own index is first read.
  let waiting = 0;

  const load = async (source) => {
    try {
      if (!indexes.has(source)) {
        const index = await (await fetch(source)).json();
        indexes.set(source, { ...index, source, keys: Object.keys(index.words) });
      }
    } catch {
      // The form still leads to the site map.
    }
    return indexes.get(source);
  };

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };

  const row = ([page, anchor, tag, title], { pages, source }, lang) => {
    const [publication, address] = pages[page];
    const link = make("a", { href: new URL(address + (anchor && `#${anchor}`), source), hreflang: lang });
    if (tag) link.append(make("span", { className: "tag", textContent: `${tag} ` }));
    link.append(title);
    if (title !== publication) link.append(" ", make("span", { className: "within", textContent: publication }));
    return make("li", { lang }, link);
  };

  // Lists what is found, and answers with how it is counted in the page's own language.
  const fill = (list, query, index, { found: counts }, lang) => {
    const last = counts.length - 1;
    const found = query ? find(query, index) : [];
    list.replaceChildren(...found.slice(0, last - 1).map((one) => row(one, index, lang)));
    return query && counts[Math.min(found.length, last)];
  };

  // Another language is looked through where the page's own has nothing, and wherever the reader asks for it.
  const other = (own, [lang, name, ask]) => {
    const source = new URL(`../${lang}/search.json`, own.source).href;
    const button = make("button", { type: "button", textContent: ask, hidden: true });
    const status = make("p", { role: "status" });
    const list = make("ul", { ariaLabel: `${own.results}: ${name}` });
    let asked = false;
    const look = async (query, nothing) => {
      const wanted = query && (asked || nothing);
      const index = wanted ? await load(source) : null;
      if (query !== field.value.trim()) return; // The reader has typed on.
      button.hidden = !query || wanted;
      const count = fill(list, index ? query : "", index, own, lang);
      status.textContent = count && `${name}: ${count}`;
    };
    button.addEventListener("click", async () => {
      asked = true;
      await look(field.value.trim());
      (list.querySelector("a") ?? field).focus();
    });
    form.parentElement.querySelector(".found").append(button, status, list);
    return look;
  };

  const show = async () => {
    const own = await load(new URL(form.dataset.index, document.baseURI).href);
    if (!own) return;
    others ??= own.others.map((one) => other(own, one));
    const query = field.value.trim();
    status.textContent = fill(list, query, own, own, document.documentElement.lang);
    await Promise.all(others.map((look) => look(query, !list.children.length)));
  };

  const results = () => [...form.parentElement.querySelectorAll(".found a")];

  field.addEventListener("focus", () => load(new URL(form.dataset.index, document.baseURI).href));
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 200);
  });
  form.addEventListener("submit", (event) => {
    if (!indexes.size) return;
    event.preventDefault();
    clearTimeout(waiting);
    show().then(() => results()[0]?.focus());
  });
  form.parentElement.addEventListener("keydown", (event) => {
    const stops = [field, ...results()];
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
