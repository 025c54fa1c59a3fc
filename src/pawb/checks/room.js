// Whether words and what is pressed have room: in a narrow or low window, with more space between letters, and twice as large. Goes on from probes.js.
"use strict";

Object.assign(globalThis.pawb, (({ all, lettersOf, offStage, outermost, said, seen, tabbable, told, words }) => {
  const NARROW = 320;
  // Text that runs past the right edge of the window. Tables, pictures and code may need two dimensions (WCAG 1.4.10).
  const SPREAD = "table, pre, code, svg, img, video, canvas, iframe, object, embed, map, math, [role=img]";
  const scrolls = (e) => {
    for (let at = e.parentElement; at && at !== document.body; at = at.parentElement) {
      if (/auto|scroll/.test(getComputedStyle(at).overflowX) && at.clientWidth <= innerWidth) return true;
    }
    return false;
  };
  function sideways() {
    const out = all("body *").filter((e) => said(e) && !e.closest(SPREAD) && !scrolls(e)
      && Math.max(...lettersOf(e).map(({ right }) => right)) + scrollX > innerWidth + 2 && getComputedStyle(e).position !== "fixed");
    return document.documentElement.scrollWidth > innerWidth + 2 ? outermost(out).slice(0, 5).map((e) => told(e)) : [];
  }

  // Boxes that cut their text off, or let it run over what comes next.
  const cuts = (e) => {
    const style = getComputedStyle(e);
    // Large letters reach a little over a line of their own height.
    const [wide, high] = [e.scrollWidth - e.clientWidth > 2, e.scrollHeight - e.clientHeight > parseFloat(style.fontSize) / 2];
    if (!e.clientWidth || !words(e)) return false;
    if (/hidden|clip/.test(style.overflowX) && wide) return true;
    if (/hidden|clip/.test(style.overflowY) && high) return true;
    const after = e.nextElementSibling;
    return style.overflowY === "visible" && high && style.display === "block" && after && seen(after) && words(after) !== ""
      && getComputedStyle(after).position === "static"
      && after.getBoundingClientRect().top + 3 < e.getBoundingClientRect().top + e.scrollHeight
      && after.getBoundingClientRect().left < e.getBoundingClientRect().right;
  };
  function cutNow(change) {
    const boxes = all("body *").filter((e) => !(e instanceof SVGElement) && !/^(SELECT|INPUT|TEXTAREA)$/.test(e.tagName));
    const before = new Set(boxes.filter(cuts));
    const undo = change();
    const cut = outermost(boxes.filter((e) => !before.has(e) && cuts(e))).slice(0, 5).map((e) => told(e));
    undo();
    return cut;
  }
  // Text of which a box shows one part and cuts off another, as it stands. What ends in an ellipsis, or is one line high, is meant so.
  function cutOff() {
    // What does not let words out of it along one axis, unless it can be scrolled along that.
    const boxAround = (e, axis) => {
      for (let at = e; at && at !== document.body; at = at.parentElement) {
        const { [axis]: overflow, position } = getComputedStyle(at);
        if (/auto|scroll/.test(overflow) || position === "fixed") return null;
        if (/hidden|clip/.test(overflow)) return offStage(at) ? null : at;
      }
      return null;
    };
    return all("body *").filter((e) => said(e) && !(e instanceof SVGElement) && !e.closest("[aria-hidden=true]")).filter((e) => {
      const letters = lettersOf(e).filter(({ width, height }) => width && height);
      const cutBy = (box, beyond, meant) => {
        if (!box) return false;
        const [style, edge] = [getComputedStyle(box), box.getBoundingClientRect()];
        const shown = letters.some((one) => one.left < edge.right && one.right > edge.left && one.top < edge.bottom - 2 && one.bottom > edge.top + 2);
        return shown && style.webkitLineClamp === "none" && !meant(style, edge) && letters.some((one) => beyond(one, edge));
      };
      return cutBy(boxAround(e, "overflowX"), ({ right }, edge) => right > edge.right + 4,
        ({ whiteSpace, textOverflow }) => whiteSpace === "nowrap" && textOverflow !== "clip")
        || cutBy(boxAround(e, "overflowY"), ({ bottom, height }, edge) => bottom > edge.bottom + height / 3,
          ({ lineHeight }, edge) => parseFloat(lineHeight) >= edge.height);
    }).slice(0, 5).map((e) => told(e));
  }
  const cutWhenSpaced = () => cutNow(() => {
    const sheet = document.head.appendChild(document.createElement("style"));
    sheet.textContent = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
      + " p { margin-bottom: 2em !important }";
    return () => sheet.remove();
  });
  const cutWhenLarge = () => cutNow(() => {
    const sizes = [...document.querySelectorAll("body, body *")].filter((e) => e.style).map((e) => {
      const { fontSize, lineHeight } = getComputedStyle(e);
      return [e, e.getAttribute("style"), parseFloat(fontSize), parseFloat(lineHeight)];
    });
    for (const [e, , size, line] of sizes) {
      e.style.setProperty("font-size", `${size * 2}px`, "important");
      if (line) e.style.setProperty("line-height", `${line * 2}px`, "important");
    }
    return () => sizes.forEach(([e, style]) => (style === null ? e.removeAttribute("style") : e.setAttribute("style", style)));
  });

  // Words whose own style attribute keeps their spacing from being widened (WCAG 2.2, 1.4.12).
  const LEAST = { "line-height": 1.5, "letter-spacing": 0.12, "word-spacing": 0.16 };
  function fixedSpacing() {
    const lines = (e) => new Set(lettersOf(e).map(({ top }) => Math.round(top))).size;
    return all("[style*=important]").filter((e) => said(e)).flatMap((e) => Object.entries(LEAST).filter(([name, least]) => {
      const style = getComputedStyle(e);
      const inherits = /^(inherit|unset|revert)/.test(e.style.getPropertyValue(name));
      return e.style.getPropertyPriority(name) === "important" && !inherits && (name !== "line-height" || lines(e) > 1)
        && (parseFloat(style.getPropertyValue(name)) || 0) / parseFloat(style.fontSize) < least - 0.001;
    }).map(([name]) => told(e, { found: `${name}: ${e.style.getPropertyValue(name)}` }))).slice(0, 5);
  }

  // Parts that stay in place and leave less than half of the window.
  function crowded() {
    const fixed = all("body *").filter((e) => {
      const { position } = getComputedStyle(e);
      const { top, bottom, width } = e.getBoundingClientRect();
      return (position === "fixed" || (position === "sticky" && top <= 1)) && width > innerWidth / 2 && top < innerHeight && bottom > 0;
    });
    const high = (e) => Math.min(innerHeight, e.getBoundingClientRect().bottom) - Math.max(0, e.getBoundingClientRect().top);
    const parts = outermost(fixed);
    return parts.reduce((sum, e) => sum + high(e), 0) > innerHeight / 2 ? parts.slice(0, 1).map((e) => told(e)) : [];
  }

  // What is pressed and is less than 44 pixels wide or high (WCAG 2.2, 2.5.5). What stands in a sentence, or nobody has styled, may be.
  const WANTED = 44;
  const within = (e) => {
    const around = e.matches("a[href], button") && /^inline/.test(getComputedStyle(e).display) ? e.closest("p, ul, ol, dl, td, th, figcaption, caption, blockquote, label, legend, div") : null;
    const pressed = around ? [...around.querySelectorAll("a[href], button")].map(words) : [];
    return around && /\p{L}{3}|[,;]/u.test(pressed.reduce((rest, one) => rest.replace(one, ""), words(around)));
  };
  function smallTargets() {
    const [left, top] = [scrollX, scrollY];
    const plain = (e) => document.styleSheets.length === 0 && !e.closest('[style]:not([style=""])');
    const size = (e) => [e, ...e.children, ...(e.labels ?? [])].filter(seen).map((part) => part.getBoundingClientRect())
      .reduce(([wide, high], { width, height }) => [Math.max(wide, width), Math.max(high, height)], [0, 0]).map(Math.round);
    // What lies over or round it may take the press for it.
    const hit = (e) => {
      e.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
      const box = e.getBoundingClientRect();
      const [x, y, far] = [box.left + box.width / 2, box.top + box.height / 2, WANTED / 2 - 1];
      return [[-far, 0], [far, 0], [0, -far], [0, far]].every(([across, down]) => {
        const there = document.elementFromPoint(x + across, y + down);
        return there && (e.contains(there) || [...(e.labels ?? [])].some((label) => label.contains(there)));
      });
    };
    const small = tabbable().filter((e) => !within(e) && !plain(e) && size(e).some((length) => length < WANTED) && !hit(e));
    scrollTo({ left, top, behavior: "instant" });
    const called = (e) => words(e) || e.getAttribute("aria-label") || (e.labels?.[0] ? words(e.labels[0]) : "") || e.tagName.toLowerCase();
    return small.slice(0, 1).map((e) => told(e, { words: called(e).slice(0, 60), size: size(e).join(" × "), count: small.length }));
  }

  // Fields that are further from their label, in one line with it, than an enlarged window is wide (WCAG 2.2, 1.4.10).
  function distantLabels() {
    return all("label[for]").filter((label) => {
      const [from, to] = [lettersOf(label)[0], label.control && seen(label.control) && label.control.getBoundingClientRect()];
      return from && to && from.top < to.bottom && to.top < from.bottom && Math.max(to.left - from.right, from.left - to.right) > NARROW;
    }).slice(0, 5).map((label) => told(label));
  }

  return { crowded, cutOff, cutWhenLarge, cutWhenSpaced, distantLabels, fixedSpacing, sideways, smallTargets };
})(globalThis.pawb));
