// What a page looks like, asked in the page itself by test_look.py. Each question answers with what is wrong.
"use strict";

const seen = (e) => e.checkVisibility({ visibilityProperty: true })
  && !e.closest(".skip, .unseen, svg *") && getComputedStyle(e.closest("thead") ?? e).position !== "absolute";
const named = (e) => `${e.tagName.toLowerCase()}.${e.className} ${e.textContent.trim().slice(0, 40)}`;
const all = (selector) => [...document.querySelectorAll(selector)].filter(seen);
const pressed = (within) => all(`${within} :is(a[href], button, input, label)`).filter((e) => !(e.matches("input") && e.closest("label")));

// What is too wide for its box or for the page, or is cut off.
function runsOut() {
  const wide = (e) => e.scrollWidth > e.clientWidth + 1 || e.getBoundingClientRect().right > innerWidth + 1;
  const cut = (e) => getComputedStyle(e).overflowY !== "visible" && e.scrollHeight > e.clientHeight + 1;
  const page = document.documentElement.scrollWidth > innerWidth ? ["page"] : [];
  return page.concat(all("body *").filter((e) => e.clientWidth && (wide(e) || cut(e))).map(named));
}

// Makes every label 60% longer, its last word the most, and answers with how many there are.
function lengthen() {
  const links = ":is(header, footer, .doors, .neighbours, .contents) a";
  const labels = `${links}, button, label, legend, dt, caption, th, .tag, .mark`;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walk.nextNode()) texts.push(walk.currentNode);
  const told = texts.filter((text) => text.data.trim() && text.parentElement.closest(labels));
  for (const text of told) {
    const words = text.data.trim();
    text.data += words.slice(-Math.ceil(words.length * 0.6));
  }
  return told.length;
}

// Pairs of things to press, one partly on the other.
function overlaps() {
  const boxes = pressed(":is(header, footer, .doors, .neighbours)").map((e) => [named(e), e.getBoundingClientRect()]);
  const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  return boxes.flatMap(([name, a], n) => boxes.slice(n + 1).filter(([, b]) => meet(a, b)).map(([other]) => [name, other]));
}

// Things to press, outside running text, that are under 24 px, or under 44 px high where they lead round the site.
function smallTargets() {
  const length = (e) => e?.textContent.replace(/[\s;]+/g, "").length ?? 0;
  const running = (e) => length(e.closest("p, li, td, th, dd, figcaption, .lead")) > length(e);
  const small = (e) => {
    const { width, height } = e.getBoundingClientRect();
    return e.closest("header, nav, footer") ? height < 44 : !running(e) && Math.min(width, height) < 24;
  };
  return pressed("body").filter(small).map(named);
}

const numbers = (colour) => colour.match(/[\d.]+/g).map(Number);

function luminance(colour) {
  const [r, g, b] = numbers(colour).map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function behind(e) {
  const colour = getComputedStyle(e).backgroundColor;
  return (numbers(colour)[3] ?? 1) === 1 || !e.parentElement ? colour : behind(e.parentElement);
}

function contrast(e) {
  const [a, b] = [getComputedStyle(e).color, behind(e)].map(luminance);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

// How many elements have words of their own, and those whose contrast with what is behind them is under 7:1.
function pale() {
  const told = all("body, body *")
    .filter((e) => [...e.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()));
  return [told.length, told.filter((e) => !(contrast(e) >= 7)).map((e) => `${named(e)} ${contrast(e)}`)];
}

// What has the focus: what kind of thing in what place, whether it can be seen, and how it is marked.
function focused() {
  const e = document.activeElement;
  if (e === document.body) return null;
  const [box] = e.getClientRects();
  const style = getComputedStyle(e);
  return {
    kind: [e.tagName, e.className, e.parentElement.tagName, e.closest("header, main, footer")?.tagName].join(),
    html: e.outerHTML.slice(0, 120),
    clear: e.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)),
    marked: [style.backgroundColor, style.outlineStyle, style.outlineWidth],
    contrast: contrast(e),
  };
}

globalThis.look = { runsOut, lengthen, overlaps, smallTargets, pale, focused };
