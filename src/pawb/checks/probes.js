// What the gathering of pages asks in the page itself. Each question answers with plain data: where, and how much.
"use strict";

globalThis.pawb = (() => {
  const PRESSES = ["click", "mousedown", "mouseup", "pointerdown", "dblclick"];
  const KEYS = ["keydown", "keyup", "keypress"];
  const MOTIONS = ["devicemotion", "deviceorientation", "deviceorientationabsolute"];
  const heard = new WeakMap();
  const heardByPage = new Set();

  // Listeners are noted before the page's own scripts run, since nothing tells of them afterwards.
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (kind, ...rest) {
    if (this instanceof Element) heard.set(this, (heard.get(this) ?? new Set()).add(kind));
    if ([undefined, globalThis, document, document.documentElement, document.body].includes(this)) heardByPage.add(kind);
    return listen.call(this, kind, ...rest);
  };
  let ticks = false;
  const repeat = globalThis.setInterval;
  globalThis.setInterval = (work, wait, ...rest) => {
    ticks ||= wait > 0;
    return repeat(work, wait, ...rest);
  };
  const later = globalThis.setTimeout;
  globalThis.setTimeout = (work, wait, ...rest) => {
    ticks ||= wait > 0 && /setTimeout/.test(work);  // what will set another
    return later(work, wait, ...rest);
  };
  const hears = (e, kinds) => kinds.some((kind) => heard.get(e)?.has(kind) || typeof e[`on${kind}`] === "function");

  const all = (wanted) => [...document.querySelectorAll(wanted)].filter(seen);
  const seen = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !offStage(e);
  const offStage = (e) => {
    const { width, height, right, bottom } = e.getBoundingClientRect();
    return width <= 1 || height <= 1 || right + scrollX <= 0 || bottom + scrollY <= 0 || clipped(e);
  };
  // Words that only a screen reader should meet are clipped to nothing.
  const clipped = (e) => {
    for (let at = e; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.position === "absolute" && (style.clip !== "auto" || /inset\((50|100)%\)/.test(style.clipPath))) return true;
      if (style.overflow !== "visible" && (at.offsetWidth <= 1 || at.offsetHeight <= 1)) return true;
    }
    return false;
  };
  const said = (e) => [...e.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join(" ")
    .replace(/\s+/g, " ").trim();
  const lettersOf = (e) => [...e.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()).flatMap((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });
  const words = (e) => (e.innerText ?? e.textContent).replace(/\s+/g, " ").trim();

  function where(e) {
    const steps = [];
    for (let at = e; at && at.nodeType === Node.ELEMENT_NODE; at = at.parentElement) {
      const own = /^[a-z][\w-]*$/i.test(at.id) && document.querySelectorAll(`#${at.id}`).length === 1;
      const alike = at.parentElement ? [...at.parentElement.children].filter((other) => other.tagName === at.tagName) : [];
      const turn = alike.length > 1 ? `:nth-of-type(${alike.indexOf(at) + 1})` : "";
      steps.unshift(own ? `#${at.id}` : at.tagName.toLowerCase() + turn);
      if (document.querySelectorAll(steps.join(" > ")).length === 1) break;
    }
    return steps.join(" > ");
  }
  const told = (e, more = {}) => ({ at: where(e), words: words(e).slice(0, 60), ...more });
  const outermost = (found) => found.filter((e) => !found.some((other) => other !== e && other.contains(e)));

  // How text is set, where that is known to make it hard to read.
  function setting() {
    const found = { justified: [], italic: [], small: [], tight: [], capitals: [], centred: [], long: [] };
    for (const e of all("body *").filter((e) => !(e instanceof SVGElement))) {
      const text = said(e);
      const letters = text.replace(/[^\p{L}]/gu, "").length;
      if (letters < 3) continue;
      const style = getComputedStyle(e);
      const [size, line] = [parseFloat(style.fontSize), parseFloat(style.lineHeight)];
      const lines = e.getBoundingClientRect().height / (line || size * 1.2);
      if (style.textAlign === "justify" && text.length > 100 && lines > 1.8) found.justified.push(told(e));
      if (/italic|oblique/.test(style.fontStyle) && text.split(" ").length > 12) found.italic.push(told(e));
      if (size < 12 && !e.closest("sub, sup")) found.small.push(told(e, { size }));
      if (line && line / size < 1.15 && text.length > 100 && lines > 1.8) found.tight.push(told(e, { line: line / size }));
      if (style.textAlign === "center" && text.length > 200 && lines > 2.8) found.centred.push(told(e));
      const perLine = Math.round(text.length / Math.max(1, Math.round(lines)));
      if (perLine > 100 && lines > 1.8 && !e.closest("pre, table")) found.long.push(told(e, { count: perLine }));
      if (style.textTransform === "uppercase" && letters > 25 && text.split(" ").length > 3) found.capitals.push(told(e));
    }
    return Object.fromEntries(Object.entries(found).map(([kind, places]) => [kind, places.slice(0, 3)]));
  }

  // A short line that is larger or bolder than the text below it, and no heading. What is bold by its markup can be read.
  const NO_HEADING = "h1, h2, h3, h4, h5, h6, [role=heading], li, td, th, dt, dd, figure, nav, header, footer, address, blockquote, "
    + "form, fieldset, button, label, summary, a, pre, aside, [role=button], [role=tab], [role=dialog], dialog, [aria-live], [role=note]";
  function headingLike() {
    const voice = (e) => {
      const first = [e, ...e.querySelectorAll("*")].find((part) => said(part));
      const { fontSize, fontWeight } = getComputedStyle(first ?? e);
      return [parseFloat(fontSize), Number(fontWeight)];
    };
    const found = all("p, div").filter((e) => {
      const [text, after] = [words(e), e.nextElementSibling];
      if (!/\p{L}/u.test(text) || text.length > 70 || /[.!?:;,…]$|: /.test(text) || e.closest(NO_HEADING)) return false;
      if (e.querySelector("p, div, ul, ol, table, a, b, strong, font, img, svg, input, button, br, h1, h2, h3, h4, h5, h6")) return false;
      if (e.matches("p[style*=bold]") || !after?.matches("p, ul, ol, div") || !seen(after) || words(after).length < 40) return false;
      if (/^\p{Ll}/u.test(words(after))) return false;  // one sentence over both, as of a large figure
      // A label and what it stands on, in a box of their own.
      if (e.parentElement.childElementCount === 2 && !e.parentElement.matches("body, main, article, section")) return false;
      const [[size, weight], [plainSize, plainWeight]] = [voice(e), voice(after)];
      return size >= plainSize * 1.25 || (weight >= 600 && plainWeight < 600 && size >= plainSize);
    });
    // "Note" over each note is a label.
    const once = (e) => [...document.querySelectorAll(e.tagName)].every((other) => other === e || words(other) !== words(e));
    return found.filter(once).slice(0, 5).map((e) => told(e));
  }

  // Texts that share most of their place. What has a ground of its own covers the other, as a dialog does.
  function overlaps() {
    const clear = (e) => {
      for (let at = e; at && at !== document.body; at = at.parentElement) {
        const { backgroundColor, backgroundImage } = getComputedStyle(at);
        if (backgroundImage !== "none" || !/^rgba\(.*, 0\)$/.test(backgroundColor)) return false;
      }
      return true;
    };
    const free = (e) => /absolute|fixed/.test(getComputedStyle(e).position);
    const texts = all("body *").filter((e) => said(e).length > 3 && !(e instanceof SVGElement));
    const place = (e) => {
      const range = document.createRange();
      range.selectNodeContents(e);
      return range.getBoundingClientRect();
    };
    const moved = texts.filter((e) => [e, e.parentElement, e.parentElement.parentElement].some((at) => at && free(at)) && clear(e)).slice(0, 100);
    return moved.flatMap((e) => {
      const a = place(e);
      const over = texts.find((other) => {
        if (other === e || other.contains(e) || e.contains(other)) return false;
        const b = place(other);
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return wide > 0 && high > 0 && wide * high > Math.min(a.width * a.height, b.width * b.height) / 2 && clear(other);
      });
      return over ? [told(e, { over: words(over).slice(0, 60) })] : [];
    }).slice(0, 1);
  }

  // Links within running text, or beside others that are underlined, that at most their colour tells from it.
  function plainLinks() {
    const signs = (e) => {
      const style = getComputedStyle(e);
      return style.textDecorationLine !== "none" || parseFloat(style.borderBottomWidth) > 0
        || !/^rgba\(0, 0, 0, 0\)$/.test(style.backgroundColor) || style.backgroundImage !== "none"
        || style.boxShadow !== "none" || style.outlineStyle !== "none";
    };
    const like = (a, b) => ["fontWeight", "fontStyle", "fontFamily", "fontSize", "fontVariantCaps", "textTransform"]
      .every((name) => getComputedStyle(a)[name] === getComputedStyle(b)[name]);
    return all("a[href]").filter((e) => {
      const around = e.closest("p, li, td, dd, blockquote, figcaption");
      const rest = around && words(around).length - words(e).length;
      const beside = () => [...around.querySelectorAll("a[href]")].some((other) => other !== e && signs(other));
      return around && !around.closest("nav, footer, header") && rest > 14 && (said(around).length > 14 || (said(around) && beside()))
        && words(e) && like(e, around) && ![e, ...e.querySelectorAll("*")].some(signs) && !e.querySelector("img, svg")
        && ["::before", "::after"].every((part) => /^(none|normal)$/.test(getComputedStyle(e, part).content));
    }).slice(0, 5).map((e) => told(e));
  }

  // Neighbours of which the first stands wholly below the second: read in one order, seen in another.
  function upsideDown() {
    const moved = [];
    for (const e of all("body *")) {
      const after = e.nextElementSibling;
      if (!after || !seen(after) || !words(e) || !words(after)) continue;
      const [a, b] = [e, after].map((box) => box.getBoundingClientRect());
      const free = [e, after].some((box) => /fixed|sticky/.test(getComputedStyle(box).position));
      const meet = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 10;
      const parent = getComputedStyle(e.parentElement);
      const row = (/flex/.test(parent.display) && /^row/.test(parent.flexDirection))
        || [e, after].every((box) => getComputedStyle(box).float === "right");
      const back = row && !meet && parent.direction === "ltr" && a.left >= b.right && Math.abs(a.top - b.top) < 10;
      if (!free && ((meet && a.top >= b.bottom - 1) || back)) moved.push(told(e, { before: words(after).slice(0, 60) }));
    }
    return moved.slice(0, 5);
  }

  const NATIVE = "a[href], area[href], button, input, select, textarea, summary, label, option, iframe, audio, video";
  const tabbable = () => all(`${NATIVE}, [tabindex], [contenteditable]`).filter((e) => e.tabIndex >= 0 && !e.matches(":disabled")
    && !e.matches("label, option, iframe, audio, video") && !e.closest("[inert]")
    && !(e.matches("[type=radio]") && e.name && !e.checked && all(`[type=radio]`).some((o) => o !== e && o.name === e.name)));

  // What answers the mouse, and that no key reaches or presses.
  function mouseOnly() {
    const inner = `${NATIVE}, [tabindex], [contenteditable]`;
    const keyed = (e) => { for (let at = e; at; at = at.parentElement) if (hears(at, KEYS)) return true; return false; };
    const stops = (e) => [...e.contentDocument?.querySelectorAll("a[href], button, input, select, textarea") ?? []]
      .some((inner) => inner.tabIndex >= 0 && !inner.disabled && inner.checkVisibility());
    const shut = all("iframe").filter((e) => e.tabIndex < 0 && e.clientWidth > 1 && e.clientHeight > 1 && stops(e)
      && !e.closest("[inert]") && !document.querySelector("dialog:modal"));
    const drawn = (e) => hears(e, ["pointermove", "pointerup", "touchmove", "mousemove"]) && !hears(e, ["click", "dblclick"]);
    return [...shut, ...all("body *")].filter((e) => shut.includes(e) || hears(e, PRESSES) && !drawn(e) && !e.matches(NATIVE) && !e.closest("a[href], button, label, summary")
      && !e.querySelector(inner) && (e.tabIndex < 0 || !keyed(e))).slice(0, 5).map((e) => told(e));
  }

  // What keys reach, what answers the mouse, and that nothing says is to be pressed.
  const roleless = () => all("[tabindex]").filter((e) => e.tabIndex >= 0 && hears(e, PRESSES) && !e.matches(`${NATIVE}, [role], [contenteditable]`)
    && !e.tagName.includes("-") && !e.querySelector(`${NATIVE}, [tabindex], [role]`)).slice(0, 5).map((e) => told(e));

  // Stops at mere words, with nothing to press or to scroll.
  const idleStops = () => all("[tabindex]").filter((e) => e.tabIndex >= 0 && said(e) && !e.matches(`${NATIVE}, [role], [contenteditable]`)
    && !e.tagName.includes("-") && !heard.has(e) && !hears(e, [...PRESSES, ...KEYS, "focus"]) && !e.querySelector(`${NATIVE}, [tabindex]`)
    && !/auto|scroll/.test(getComputedStyle(e).overflowX + getComputedStyle(e).overflowY)).slice(0, 5).map((e) => told(e));

  // What acts when the pointer goes down and hears nothing of its coming up.
  const pressedDown = () => all("body *").filter((e) => hears(e, ["mousedown", "pointerdown", "touchstart"])
    && !hears(e, ["click", "mouseup", "pointerup", "touchend", "pointermove", "mousemove", "touchmove", "dragstart"])
    && !e.matches("input, select, textarea, canvas, [draggable=true]")).slice(0, 5).map((e) => told(e));

  // Links that are called buttons and hear no key: the space bar does not press them.
  const spaceless = () => (KEYS.some((kind) => heardByPage.has(kind)) ? [] : all("a[href][role=button]").filter((e) => !hears(e, KEYS)))
    .slice(0, 5).map((e) => told(e));

  // Parts that scroll and that no key reaches: not every browser stops at them by itself.
  function keyless() {
    const far = (length, inner, ...pads) => length - inner > Math.max(1, ...pads.map(parseFloat));
    return all("body *").filter((e) => !e.matches("textarea, select, iframe, pre[tabindex]") && e.tabIndex < 0 || !e.hasAttribute("tabindex"))
      .filter((e) => {
        const style = getComputedStyle(e);
        if (e.matches("textarea, select, input, iframe, body") || e.closest("[inert]") || !words(e) && !e.querySelector("img")) return false;
        const scrolling = (/auto|scroll/.test(style.overflowY) && far(e.scrollHeight, e.clientHeight, style.paddingTop, style.paddingBottom))
          || (/auto|scroll/.test(style.overflowX) && far(e.scrollWidth, e.clientWidth, style.paddingLeft, style.paddingRight));
        return scrolling && ![...e.querySelectorAll(`${NATIVE}, [tabindex]`)].some((inner) => inner.tabIndex >= 0 && !inner.matches("label"));
      }).slice(0, 5).map((e) => told(e));
  }

  // Whether something that can be pressed or chosen says one of these words.
  const hasControl = (says) => all("button, input, select, summary, a[href^='#'], a[href^='javascript:'], [role=button], [role=switch]")
    .some((e) => says.test([words(e), e.getAttribute("aria-label"), /^(button|submit)$/.test(e.type) && e.value, ...[...e.labels ?? []].map(words)].join(" ")));

  // Movement that does not end within five seconds, and that nothing on the page stops.
  const HALTS = /\b(pause|stop|hide|freeze|frequency|control|motion|animations?|saib|oedi|stopio|cuddio|rhewi)\b/i;
  const moving = () => hasControl(HALTS) ? [] : document.getAnimations().filter((animation) => {
    const { endTime } = animation.effect?.getComputedTiming() ?? {};
    return animation.playState === "running" && endTime > 5000 && animation.effect.target && seen(animation.effect.target);
  }).map((animation) => told(animation.effect.target)).slice(0, 5);

  // What a script changes over and over, counted from one question to the next.
  let changes = [];
  new MutationObserver((list) => changes.push(...list.map(({ target }) => target)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const ticking = () => ticks;
  function changed() {
    const count = changes.length;
    changes = [];
    return count;
  }
  function altered() {
    const found = changes.map((node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement));
    changes = [];
    return [...new Set(found)].filter((e) => e?.isConnected && seen(e));
  }
  function changing(least = 3) {
    const counts = new Map();
    for (const node of changes) {
      const e = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
      counts.set(e, (counts.get(e) ?? 0) + 1);
    }
    changes = [];
    return hasControl(HALTS) ? [] : [...counts].filter(([e, count]) => count >= least && e?.isConnected && (e.checkVisibility() || e.parentElement?.checkVisibility())).map(([e]) => told(e)).slice(0, 5);
  }

  // Parts that a style sheet shows under the pointer, and for which it has no like rule for the focus.
  function hoverOnly() {
    const own = (sheet) => { try { return [...sheet.cssRules]; } catch { return []; } };  // those of other hosts are closed
    const rules = [...document.styleSheets].flatMap(own).filter((rule) => rule.selectorText);
    const stated = rules.flatMap((rule) => rule.selectorText.split(",").map((one) => one.trim()));
    const twin = (one) => [":focus", ":focus-within", ":focus-visible"].some((state) => stated.includes(one.replace(":hover", state)));
    const shows = ({ style }) => [...style].some((name) => /^(display|visibility|opacity|left|top|height|max-height|clip)/.test(name));
    const scripted = all("body *").filter((e) => hears(e, ["mouseenter", "mouseover", "pointerenter"])
      && !hears(e, [...PRESSES, ...KEYS, "focus", "focusin"]) && words(e)).map((e) => told(e));
    const styled = rules.filter(shows).flatMap((rule) => rule.selectorText.split(",").map((one) => one.trim()))
      .filter((one) => /:hover[^,]*[\s>+~]/.test(one) && !twin(one))
      .flatMap((one) => [...document.querySelectorAll(one.replaceAll(":hover", ""))])
      .filter((e) => !seen(e) && e.textContent.trim()).slice(0, 5)
      .map((e) => ({ at: where(e), words: e.textContent.replace(/\s+/g, " ").trim().slice(0, 60) }));
    return [...styled, ...scripted].slice(0, 5);
  }

  // What is told, one text a block; what only works with scripts, such as a button and its label, is not.
  const lines = () => all("p, li, td, th, dt, dd, h1, h2, h3, h4, h5, h6, blockquote, figcaption, div")
    .filter((e) => (e.tagName !== "DIV" || said(e)) && !e.closest("form, fieldset, label, button, [role=status], [aria-live]")
      && !e.querySelector("p, li, td, div, form, fieldset, label, button"))
    .map(words).filter((text) => text.split(" ").length > 2);

  // Keys and movements that the whole page listens to.
  const hearsKeys = () => KEYS.some((kind) => heardByPage.has(kind) || document[`on${kind}`] || document.body[`on${kind}`]);
  const hearsMotion = () => MOTIONS.some((kind) => heardByPage.has(kind) || globalThis[`on${kind}`]);

  return {
    all, altered, changed, changing, hasControl, headingLike, hears, hearsKeys, hearsMotion, hoverOnly, idleStops, keyless, lettersOf, lines,
    mouseOnly, moving, offStage, outermost, overlaps, plainLinks, pressedDown, roleless, said, seen, setting, spaceless,
    tabbable, ticking, told, upsideDown, where, words,
  };
})();
