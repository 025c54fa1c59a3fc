// The contrast of what axe-core leaves out: placeholders, under the pointer, on a gradient, edges of fields. Goes on from probes.js.
"use strict";

Object.assign(globalThis.pawb, (({ all, said, seen, told, words }) => {
  const [MOST, TEXT, LARGE, EDGE] = [7, 4.5, 3, 3];  // WCAG 2.2, 1.4.6, 1.4.3 and 1.4.11

  const parse = (colour) => {
    const [red, green, blue, alpha = 1] = (colour.match(/^rgba?\((.*)\)$/)?.[1] ?? "0 0 0 0").split(/[\s,/]+/).map(Number);
    return { rgb: [red, green, blue], alpha };
  };
  const over = (above, below) => above.rgb.map((part, n) => part * above.alpha + below[n] * (1 - above.alpha));
  const light = (rgb) => {
    const [red, green, blue] = rgb.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  // The colour behind an element; null where a picture is.
  function ground(e) {
    const layers = [];
    for (let at = e; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage } = getComputedStyle(at);
      if (backgroundImage !== "none") return null;
      layers.unshift(parse(backgroundColor));
      if (layers[0].alpha === 1) break;
    }
    return layers.reduce((below, above) => over(above, below), [255, 255, 255]);
  }
  const needed = ({ fontSize, fontWeight }) => {
    const size = parseFloat(fontSize);
    return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? LARGE : TEXT;
  };
  const tell = (e, found) => told(e, { ratio: Math.floor(found * 100) / 100 });

  function faintPlaceholders() {
    return all("input[placeholder], textarea[placeholder]").flatMap((e) => {
      const [behind, style] = [ground(e), getComputedStyle(e, "::placeholder")];
      const colour = parse(style.color);
      const found = behind && ratio(over({ ...colour, alpha: colour.alpha * Number(style.opacity) }, behind), behind);
      return e.placeholder.trim() && found && found < needed(style) ? [{ ...tell(e, found), words: e.placeholder.slice(0, 60) }] : [];
    }).slice(0, 5);
  }

  // What a style sheet makes of words under the pointer or with the focus.
  function faintUnderPointer() {
    const own = (sheet) => { try { return [...sheet.cssRules]; } catch { return []; } };  // those of other hosts are closed
    const sample = document.body.appendChild(document.createElement("i"));
    const resolved = (property, value) => {
      sample.style[property] = "";
      sample.style[property] = value;
      return parse(getComputedStyle(sample)[property]);
    };
    const found = [...document.styleSheets].flatMap(own).filter(({ selectorText }) => /:(hover|focus)/.test(selectorText ?? ""))
      .filter(({ style }) => style.color || style.backgroundColor).flatMap(({ selectorText, style }) => {
        const plain = selectorText.split(",").map((one) => one.trim()).filter((one) => /:(hover|focus)[\w-]*$/.test(one))
          .map((one) => one.replace(/:(hover|focus)[\w-]*/g, "") || "*");
        return plain.flatMap((one) => { try { return all(one); } catch { return []; } }).slice(0, 20).flatMap((e) => {
          const now = getComputedStyle(e);
          const behind = style.backgroundColor && !/var\(/.test(style.backgroundColor) ? over(resolved("backgroundColor", style.backgroundColor),
            ground(e) ?? [255, 255, 255]) : ground(e);
          const colour = style.color && !/var\(/.test(style.color) ? resolved("color", style.color) : parse(now.color);
          const reached = behind && words(e) && !/url|gradient/.test(style.backgroundImage) ? ratio(over(colour, behind), behind) : TEXT;
          return reached < needed(now) ? [tell(e, reached)] : [];
        });
      });
    sample.remove();
    return found.slice(0, 5);
  }

  // Words that stand out as much as they must, and less than helps most people (WCAG 2.2, 1.4.6).
  function paleText() {
    const enhanced = (style) => (needed(style) === LARGE ? TEXT : MOST);
    const found = all("body *").filter((e) => said(e) && !e.closest(":disabled, [aria-disabled=true], svg")).flatMap((e) => {
      const [behind, style] = [ground(e), getComputedStyle(e)];
      const reached = behind ? ratio(over(parse(style.color), behind), behind) : MOST;
      return reached >= needed(style) && reached < enhanced(style) ? [tell(e, reached)] : [];
    });
    return found.slice(0, 1).map((part) => ({ ...part, count: found.length }));
  }

  // Words on a gradient that has too little contrast with them somewhere.
  function onGradient() {
    return all("body *").filter((e) => said(e)).flatMap((e) => {
      let at = e;
      while (at && getComputedStyle(at).backgroundImage === "none" && parse(getComputedStyle(at).backgroundColor).alpha < 1) at = at.parentElement;
      const image = at ? getComputedStyle(at).backgroundImage : "none";
      if (!/^(repeating-)?(linear|radial|conic)-gradient/.test(image) || /url\(/.test(image)) return [];
      const style = getComputedStyle(e);
      const below = over(parse(getComputedStyle(at).backgroundColor), ground(at.parentElement) ?? [255, 255, 255]);
      const stops = [...image.matchAll(/rgba?\([^)]*\)/g)].map(([colour]) => over(parse(colour), below));
      const ratios = stops.map((stop) => ratio(over(parse(style.color), stop), stop));
      return Math.min(...ratios) < needed(style) ? [{ ...tell(e, Math.min(...ratios)), nowhere: Math.max(...ratios) < needed(style) }] : [];
    }).slice(0, 5);
  }

  // Fields whose edges, and buttons whose only sign, can hardly be seen.
  function faintControls() {
    const fields = all("input, select, textarea").filter((e) => !e.matches("[type=hidden], [type=image], [type=range], [type=file], :disabled")
      && !(e.matches("[type=checkbox], [type=radio], [type=color]") && getComputedStyle(e).appearance !== "none"));
    const edges = fields.flatMap((e) => {
      const [style, outside] = [getComputedStyle(e), ground(e.parentElement)];
      const inside = ground(e);
      if (!outside || !inside || style.boxShadow !== "none" || style.outlineStyle !== "none") return [];
      const sides = ["Top", "Right", "Bottom", "Left"].filter((side) => parseFloat(style[`border${side}Width`]) > 0)
        .map((side) => ratio(over(parse(style[`border${side}Color`]), outside), outside));
      const best = Math.max(ratio(inside, outside), ...sides);
      return best < EDGE ? [tell(e, best)] : [];
    });
    const signs = all("button, a[href], [role=button]").filter((e) => !words(e) && e.querySelector("svg") && !e.querySelector("img")).flatMap((e) => {
      const [inside, outside] = [ground(e), ground(e.parentElement)];
      const shapes = [...e.querySelectorAll("svg :is(path, rect, circle, line, polygon, polyline, use)")].filter(seen);
      if (!inside || !outside || !shapes.length) return [];
      const drawn = shapes.flatMap((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke]).filter((colour) => /^rgb/.test(colour));
      const best = Math.max(1, ...drawn.map((colour) => ratio(over(parse(colour), inside), inside)));
      return drawn.length && best < EDGE ? [tell(e, best)] : [];
    });
    return [...edges, ...signs].slice(0, 5);
  }

  // Entries of one list or table that differ in colour alone, where the page names one of these colours.
  const HUES = [[15, "red|coch|goch"], [45, "orange|oren"], [70, "yellow|melyn|felen"], [165, "green|gwyrdd|werdd"],
    [260, "blue|glas|las"], [320, "purple|porffor"], [345, "pink|pinc"], [360, "red|coch|goch"]];
  function hue(colour) {
    const { rgb: [red, green, blue] } = parse(colour);
    const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
    if (high - low < 60) return "";
    const turn = high === red ? (green - blue) / (high - low) : high === green ? 2 + (blue - red) / (high - low) : 4 + (red - green) / (high - low);
    return HUES.find(([end]) => (turn * 60 + 360) % 360 <= end)[1];
  }
  function colourMarks() {
    const page = words(document.body);
    const named = (names, text) => names && new RegExp(`\\b(${names})\\b`, "i").test(text);
    const rest = ({ fontWeight, fontStyle, textDecorationLine, borderStyle }) => [fontWeight, fontStyle, textDecorationLine, borderStyle].join();
    return all("ul, ol, tr, tbody, dl, p").flatMap((around) => {
      const kin = [...around.children].filter((e) => seen(e) && said(e) && !e.matches("a") && !e.querySelector("a, img, svg"));
      const looks = kin.map((e) => [e, hue(getComputedStyle(e).color) || hue(getComputedStyle(e).backgroundColor)]);
      const alike = kin.every((e) => rest(getComputedStyle(e)) === rest(getComputedStyle(kin[0])) && e.tagName === kin[0].tagName
        && /^(none|normal)$/.test(getComputedStyle(e, "::before").content));
      const bare = looks.filter(([e, names]) => named(names, page) && !named(names, words(e)));
      return alike && bare.length && new Set(looks.map(([, names]) => names)).size > 1 ? [told(bare[0][0])] : [];
    }).slice(0, 5);
  }

  // The contrast of the outline round what has the focus, where nothing but its outline marks it; 0 where something else may.
  function outlined(e) {
    const [style, behind] = [getComputedStyle(e), ground(e.parentElement ?? e)];
    const drawn = !/none|auto/.test(style.outlineStyle) && parseFloat(style.outlineWidth) > 0;
    return drawn && behind && style.boxShadow === "none" ? ratio(over(parse(style.outlineColor), behind), behind) : 0;
  }

  return { colourMarks, faintControls, faintPlaceholders, faintUnderPointer, onGradient, outlined, paleText };
})(globalThis.pawb));
