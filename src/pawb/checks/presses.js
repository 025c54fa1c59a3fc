// What is asked of a page while keys are pressed: where the focus is, how it shows, and what a key did. Goes on from probes.js.
"use strict";

Object.assign(globalThis.pawb, (({ all, altered, changed, hasControl, hears, outlined, said, seen, tabbable, told, where, words }) => {
  const MARKS = ["outlineStyle", "outlineWidth", "outlineColor", "boxShadow", "borderTopColor", "borderTopWidth", "borderBottomColor",
    "borderBottomWidth", "borderTopStyle", "borderBottomStyle", "backgroundColor", "backgroundImage", "color", "textDecorationLine",
    "textDecorationStyle", "transform", "fontWeight", "fontSize", "filter"];
  const look = (e) => [e, e.parentElement, ...e.querySelectorAll("*")].filter(Boolean).slice(0, 6).flatMap((part) => ["", "::before", "::after"]
    .map((pseudo) => {
      const style = getComputedStyle(part, pseudo || null);
      if (pseudo && /^(none|normal)$/.test(style.content)) return "";
      const drawn = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 && !/, 0\)$/.test(style.outlineColor);
      return MARKS.filter((mark) => drawn || !mark.startsWith("outline")).map((mark) => style[mark]).join();
    })).join("|");

  // What has stops within it that the page itself is not told of.
  const PARTED = "iframe, object, embed, audio, video, " + ["date", "time", "datetime-local", "month", "week"]
    .map((type) => `input[type=${type}]`).join(", ");

  // What has the focus now: where, whether something covers it, and how it looks.
  function focused() {
    let e = document.activeElement;
    if (!e || e === document.body || e === document.documentElement) return null;
    // A choice may be drawn on its label, and a part of a map has the place of its picture.
    const drawnOn = e.matches("area") ? document.querySelector(`[usemap="#${CSS.escape(e.parentElement.name)}"]`)
      : e.matches("[type=checkbox], [type=radio], [type=file]") && !seen(e) ? [...e.labels].find(seen) : e;
    const shape = drawnOn ?? e;
    const box = [...shape.getClientRects()].find(({ width, height }) => width && height) ?? e.getBoundingClientRect();
    const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]]
      .map(([x, y]) => [box.left + box.width * x, box.top + box.height * y])
      .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
    const over = points.map(([x, y]) => document.elementFromPoint(x, y)).filter((top) => top && !shape.contains(top) && !top.contains(e) && top !== e
      && !(e.labels && [...e.labels].some((label) => label.contains(top))));
    return {
      at: where(e), words: words(e).slice(0, 60) || e.getAttribute("aria-label") || "", tag: e.tagName.toLowerCase(),
      kind: [e.tagName, e.className, e.parentElement?.tagName, e.parentElement?.className].join(),
      box: { x: box.left, y: box.top, width: box.width, height: box.height },
      covered: points.length > 0 && over.length === points.length ? where(over[0]) : "",
      markable: box.width > 1 && box.height > 1 && !e.matches("iframe, object, embed, area"),
      shown: points.length > 0 && shape.checkVisibility({ visibilityProperty: true, opacityProperty: true }), look: look(e),
      parts: e.matches(PARTED) || Boolean(e.shadowRoot),
      ratio: Math.floor(outlined(e) * 100) / 100,
    };
  }
  const looks = () => Object.fromEntries(tabbable().map((e) => [where(e), look(e)]));
  // How many stops there are at most within things that have stops of their own.
  const within = () => 7 * all("body *").filter((e) => e.matches(PARTED) || e.shadowRoot).length;

  // The keys that may lead out of where the focus is caught: Escape, and what the page says of others.
  const NAMED = /\b(?:(?:ctrl|control|alt|shift)\s*\+\s*)+(?:[a-z0-9]|f\d+)\b|\bf(?:[1-9]|1[0-2])\b/gi;
  const waysOut = () => ["Escape", ...new Set((document.body.innerText.match(NAMED) ?? []).map((keys) => keys.replace(/\s/g, "").split("+")
    .map((key) => ({ ctrl: "Control", control: "Control", alt: "Alt", shift: "Shift" })[key.toLowerCase()] ?? (key.length > 1 ? key.toUpperCase() : key.toLowerCase()))
    .join("+")))].slice(0, 5);
  const isHelp = () => document.activeElement.matches("a, button, summary, [role=button]") && /\b(help|how|keys?|cymorth|sut|bysell\w*)\b/i.test(words(document.activeElement));

  // Whether a script hears of the focus leaving, and so may bring it back a little later.
  const movesFocus = () => all("body *").some((e) => hears(e, ["blur", "focusout"]));

  // In colours of the reader's own: what does not show that it has the focus, and buttons of which nothing is left.
  function grounds() {
    const sample = document.body.appendChild(document.createElement("i"));
    const colours = ["Canvas", "ButtonFace"].map((name) => {
      sample.style.backgroundColor = name;
      return getComputedStyle(sample).backgroundColor;
    });
    sample.remove();
    return colours;
  }
  const drawn = (e, plain) => [e, ...e.querySelectorAll("*")].some((part) => said(part)
    || part.matches("img, svg, canvas, input, select, textarea") || ["", "::before", "::after"].some((pseudo) => {
      const style = getComputedStyle(part, pseudo || null);
      if (pseudo && /^(none|normal)$/.test(style.content)) return false;
      return (pseudo && style.content !== '""') || style.forcedColorAdjust === "none" || /url\(/.test(style.backgroundImage)
        || (style.maskImage !== "none" && !plain.includes(style.backgroundColor));
    }));
  function faded() {
    const [kinds, plain] = [new Set(), grounds()];
    document.activeElement?.blur?.();
    return tabbable().filter((e) => {
      const kind = `${e.tagName} ${e.className}`;
      if (kinds.has(kind)) return false;
      kinds.add(kind);
      const has = e.firstElementChild || ["::before", "::after"].some((part) => !/^(none|normal)$/.test(getComputedStyle(e, part).content));
      if (e.matches("a, button, [role=button]") && has && !drawn(e, plain)) return true;
      const before = look(e);
      e.focus({ focusVisible: true, preventScroll: true });
      const same = document.activeElement === e && look(e) === before;
      e.blur();
      return same;
    }).slice(0, 5).map((e) => told(e, { words: words(e).slice(0, 60) || e.getAttribute("aria-label") || e.tagName.toLowerCase() }));
  }

  // Whether what single keys do can be turned off or given to others.
  const remaps = () => hasControl(/short ?cut|remap|\bctrl\b|turn off|disable|llwybr(au)? byr|diffodd|analluogi/i);

  // Whether the key that was pressed changed anything.
  function stirred() {
    return changed() > 0 || ![null, document.body].includes(document.activeElement);
  }

  // Where the focus is after a button was pressed, and after what it opened was closed.
  const DIALOGS = "dialog[open], [role=dialog], [role=alertdialog]";
  let aimed;
  let before = [];
  const ANNOUNCED = "[aria-live], [role=status], [role=alert], [role=log], output, [role=dialog], dialog, [popover], details";
  // A box that is laid over the page, and can be closed, is a dialog whatever it says of itself.
  const boxes = () => all("body *").filter((e) => getComputedStyle(e).position === "fixed" && !e.closest(ANNOUNCED)
    && e.querySelector("a, button, [role=button], [class*=close]"));
  const openParts = () => [...all(`${DIALOGS}, [popover]`), ...(aimed?.matches("[aria-expanded], [aria-controls]") ? [] : boxes())];
  function buttons() {
    const able = "button, [role=button], summary, a[href='#'], a[href^='javascript:']";
    return tabbable().filter((e) => e.matches(able) && !(e.form && e.type === "submit")).slice(0, 8).map(where);
  }
  function aim(place) {
    aimed = document.querySelector(place);
    before = openParts();
    if (!aimed || !seen(aimed)) return false;
    aimed.focus();
    altered();
    return document.activeElement === aimed;
  }
  function outcome() {
    const opened = openParts().filter((e) => !before.includes(e));
    const dialog = opened.find((e) => !e.matches("[popover]"));
    const here = document.activeElement;
    // What is hidden keeps the focus until the page is drawn again.
    // A dialog that was open from the start and is closed now had the focus from nowhere.
    const closed = !dialog && aimed.closest("dialog, [role=dialog], [role=alertdialog]") && !aimed.checkVisibility();
    const lost = dialog ? !dialog.contains(here) : !closed && (!here || here === document.body || !here.checkVisibility());
    return { ...told(aimed), opened: opened.length > 0 || ![null, document.body, aimed].includes(here), lost,
      dialog: dialog?.matches(":not(dialog), :modal") ?? false };
  }
  // Words that the press of a button brought up, and that nothing reads out.
  function silent() {
    if (aimed.matches("[aria-expanded], [aria-controls], [aria-pressed], [aria-checked], [popovertarget], summary, [role=tab]")) return [];
    return altered().filter((e) => !e.closest(ANNOUNCED) && !e.contains(aimed) && !aimed.contains(e) && !e.contains(document.activeElement)
      && words(e) && words(e).length < 150 && e.childElementCount === 0).slice(0, 1).map((e) => told(e));
  }
  // The button that closes what was opened has the focus now, if there is one.
  function aimAtClosing() {
    const inner = openParts().filter((e) => !before.includes(e)).flatMap((e) => [...e.querySelectorAll("button, [role=button]")]);
    const close = [document.activeElement, ...inner].find((e) => /close|cancel|cau|canslo|\bok\b|[×✕]|^x$/i.test(e.getAttribute("aria-label") ?? words(e)));
    close?.focus();
    return document.activeElement === close;
  }

  // A link at the top that should lead past what all pages have, and whether the focus has come to what it leads to.
  const SKIPS = /\b(skip|jump|go (straight )?to (the )?(main|content)|neidio|sgipio|mynd i('r)? (prif )?gynnwys)\b/i;
  function skipLink() {
    aimed = tabbable().slice(0, 3).find((e) => e.matches("a[href^='#']") && SKIPS.test(e.textContent) && document.getElementById(e.hash.slice(1)));
    aimed?.focus();
    return Boolean(aimed);
  }
  function skipped() {
    const [target, here] = [document.getElementById(aimed.hash.slice(1)), document.activeElement];
    const past = (e) => target.contains(e) || Boolean(target.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING);
    return [null, document.body].includes(here) || past(here) || !tabbable().some(past) ? null : told(aimed);
  }

  return {
    aim, aimAtClosing, buttons, faded, focused, isHelp, looks, movesFocus, outcome, remaps, silent, skipLink, skipped, stirred, waysOut, within,
  };
})(globalThis.pawb));
