// Runs inside the page: each function looks at what is laid out and returns its faults as sentences.

/** Gives `window.look` to a page. */
export function install() {
  const LEAST = 48;
  const APART = 8;
  /** Where parts of one bar may touch: each is a whole column or segment of it. */
  const BARS = ".tabs, .seg, .ways, .stops, .week";
  const INTERACTIVE =
    "a[href], button, summary, select, textarea, input:not([type=hidden]), [role=button], [role=tab], [role=switch]";

  const words = (text) => text.replace(/\s+/g, " ").trim();
  const name = (element) => {
    const said =
      element.getAttribute("aria-label") ||
      element.labels?.[0]?.textContent ||
      element.textContent ||
      element.className ||
      element.tagName;
    return `${element.tagName.toLowerCase()} “${words(String(said)).slice(0, 60)}”`;
  };
  const box = (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const around = (boxes) => ({
    left: Math.min(...boxes.map((b) => b.left)),
    top: Math.min(...boxes.map((b) => b.top)),
    right: Math.max(...boxes.map((b) => b.right)),
    bottom: Math.max(...boxes.map((b) => b.bottom)),
  });
  const size = (b) => `${(b.right - b.left).toFixed(1)} x ${(b.bottom - b.top).toFixed(1)}`;
  const shown = (element) =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    !element.closest(".vh");
  const is_fixed = (element) => {
    for (let at = element; at; at = at.parentElement) {
      if (["fixed", "sticky"].includes(getComputedStyle(at).position)) return true;
    }
    return false;
  };
  const clips = (element, axis) =>
    ["hidden", "clip", "auto", "scroll"].includes(getComputedStyle(element)[`overflow${axis}`]);

  /** Every run of text that is shown, with the boxes of its lines. */
  const texts = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const parent = node.parentElement;
      if (!words(node.textContent) || !shown(parent)) continue;
      if (parent.closest("script, style, symbol")) continue;
      // For reading by ear only.
      if (parent.closest(".spoken")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const lines = [...range.getClientRects()].filter((b) => b.width > 0.5 && b.height > 0.5);
      if (lines.length) found.push({ node, parent, lines, text: words(node.textContent).slice(0, 60) });
    }
    return found;
  };

  /** What reacts to a tap, and the box that does: a label's where there is one. */
  const targets = () => {
    const found = [];
    for (const element of document.querySelectorAll(INTERACTIVE)) {
      if (!shown(element)) continue;
      const label = element.closest("label");
      const boxes = [box(element)];
      if (label) boxes.push(box(label));
      const style = getComputedStyle(element);
      if (style.pointerEvents === "none") continue;
      found.push({ element, label, name: name(element), box: around(boxes) });
    }
    return found;
  };

  const sideways = () => {
    const faults = [];
    const root = document.scrollingElement;
    if (root.scrollWidth > root.clientWidth) {
      faults.push(`the page scrolls sideways: ${root.scrollWidth} px in ${root.clientWidth} px`);
    }
    for (const element of document.querySelectorAll("body *")) {
      if (element.closest("svg, .sky") || !shown(element)) continue;
      const { overflowX } = getComputedStyle(element);
      const scrolls = ["auto", "scroll"].includes(overflowX);
      if (scrolls && element.scrollWidth > element.clientWidth + 1) {
        faults.push(`${name(element)} scrolls sideways`);
      }
    }
    return faults;
  };

  /** Whether a list has room for what is chosen in it; with enlarged text it may end in dots. */
  const chosenFits = (list) => {
    const { font, fontSize, paddingLeft, paddingRight } = getComputedStyle(list);
    if (!list.matches("select") || parseFloat(fontSize) > 20) return true;
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = font;
    const room = list.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    return pen.measureText(list.selectedOptions[0]?.text ?? "").width <= room;
  };

  const cut = () => {
    const faults = [];
    const width = document.documentElement.clientWidth;
    for (const { parent, lines, text } of texts()) {
      const all = around(lines);
      if (all.left < -0.5 || all.right > width + 0.5) {
        faults.push(`“${text}” goes beyond the screen: ${all.left.toFixed(1)} to ${all.right.toFixed(1)}`);
      }
      if (getComputedStyle(parent).textOverflow === "ellipsis" && parent.scrollWidth > parent.clientWidth) {
        faults.push(`“${text}” is cut with dots`);
      }
      for (let at = parent; at && at !== document.body; at = at.parentElement) {
        const b = box(at);
        const holds = at.matches("button, label, summary, a, .tag, .count, .btn, .card, .snack");
        if ((clips(at, "X") || holds) && (all.left < b.left - 1 || all.right > b.right + 1)) {
          faults.push(`“${text}” sticks out of ${name(at)} at its side`);
          break;
        }
        if ((clips(at, "Y") || holds) && (all.top < b.top - 2 || all.bottom > b.bottom + 2)) {
          faults.push(`“${text}” sticks out of ${name(at)} above or below`);
          break;
        }
      }
    }
    for (const field of document.querySelectorAll("input:not([type=checkbox]):not([type=radio]), textarea, select")) {
      if (!shown(field)) continue;
      // What was typed scrolls in its field.
      if (!chosenFits(field)) faults.push(`what is in ${name(field)} is cut`);
      if (parseFloat(getComputedStyle(field).fontSize) < 16) faults.push(`${name(field)} has text under 16 px`);
    }
    return faults;
  };

  /** Words that are broken where no hyphen is: the room for them is too small. */
  const broken = (longest) => {
    const faults = [];
    for (const { node, parent } of texts()) {
      if (parent.closest(".address, .detail, .log, .problem")) continue;
      for (const { 0: word, index } of node.textContent.matchAll(/[\p{L}\p{N}’]+/gu)) {
        if (word.length > longest) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map((b) => Math.round(b.top)));
        if (lines.size > 1) faults.push(`the word “${word}” is broken`);
      }
    }
    return faults;
  };

  /** Enlarges letters and nothing else, as Android's web view does with the system's text size. */
  const enlarge = (by) => {
    document.documentElement.style.setProperty("--text-zoom", String(by));
    const all = [...document.querySelectorAll("body, body *:not(svg *)")];
    const sizes = all.map((element) => parseFloat(getComputedStyle(element).fontSize));
    all.forEach((element, at) => element.style.setProperty("font-size", `${sizes[at] * by}px`, "important"));
  };

  /** The page from its start with another size of text; letters that were enlarged stay so. */
  const anew = async (text, letters) => {
    document.documentElement.style.fontSize = text === 100 ? "" : `${text}%`;
    if (letters !== 1) enlarge(letters);
    window.scrollTo({ top: 0, behavior: "instant" });
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  };

  let unfolded = [];
  /** Opens all that is folded, or folds what this opened; how many there are. */
  const unfold = (open) => {
    if (open) unfolded = [...document.querySelectorAll("details:not([open])")];
    for (const one of unfolded) one.open = open;
    if (!open) unfolded = [];
    window.scrollTo({ top: 0, behavior: "instant" });
    return unfolded.length;
  };

  const overlaps = () => {
    const faults = [];
    const all = texts().filter(({ parent }) => !is_fixed(parent));
    const lines = all.flatMap(({ lines, text, parent }) => lines.map((b) => ({ b, text, parent })));
    for (let i = 0; i < lines.length; i++) {
      for (let j = i + 1; j < lines.length; j++) {
        const [a, c] = [lines[i], lines[j]];
        if (a.text === c.text && a.parent === c.parent) continue;
        const wide = Math.min(a.b.right, c.b.right) - Math.max(a.b.left, c.b.left);
        // Line boxes are taller than their letters.
        const high = Math.min(a.b.bottom, c.b.bottom) - Math.max(a.b.top, c.b.top);
        const line = Math.min(a.b.height, c.b.height);
        if (wide > 2 && high > line * 0.35) faults.push(`“${a.text}” overlaps “${c.text}”`);
      }
    }
    return faults;
  };

  const small = () => {
    const faults = [];
    for (const target of targets()) {
      const b = target.box;
      if (b.right - b.left < LEAST - 0.5 || b.bottom - b.top < LEAST - 0.5) {
        faults.push(`${target.name} is ${size(b)}`);
      }
    }
    return faults;
  };

  /** Neighbours are 8 px apart, or each is a whole row, or both are parts of one bar. */
  const close = () => {
    const faults = [];
    const all = targets().filter(({ element }) => !element.disabled);
    const row = (target) => {
      const holder = target.element.closest("li, .card, .col, nav") ?? document.body;
      return target.box.right - target.box.left >= (box(holder).right - box(holder).left) * 0.95;
    };
    for (let i = 0; i < all.length; i++) {
      for (let j = i + 1; j < all.length; j++) {
        const [a, c] = [all[i], all[j]];
        if (is_fixed(a.element) !== is_fixed(c.element)) continue;
        if (a.label && a.label === c.label) continue;
        if (a.element.contains(c.element) || c.element.contains(a.element)) continue;
        const bar = a.element.closest(BARS);
        if (bar && bar === c.element.closest(BARS)) continue;
        const wide = Math.max(a.box.left, c.box.left) - Math.min(a.box.right, c.box.right);
        const high = Math.max(a.box.top, c.box.top) - Math.min(a.box.bottom, c.box.bottom);
        const gap = Math.max(wide, high);
        const below = wide < 0;
        if (gap >= APART - 0.5) continue;
        // One list item under another: the rows of a list fill it together.
        const [one, other] = [a.element.closest("li"), c.element.closest("li")];
        const rows = below && one && other && one !== other && one.parentElement === other.parentElement;
        if (rows && gap >= -0.5) continue;
        if (below && (row(a) || row(c)) && gap >= -0.5) continue;
        faults.push(`${a.name} and ${c.name} are ${gap.toFixed(1)} px apart`);
      }
    }
    return faults;
  };

  /** Lines between the rows of a list begin where its words do, and not where icons would end that are not there. */
  const lines = () => {
    const faults = [];
    const rtl = document.documentElement.dir === "rtl";
    const all = texts();
    for (const list of document.querySelectorAll(".list")) {
      if (!shown(list)) continue;
      const edge = box(list);
      const items = [...list.children].filter(shown);
      const begins = items.map((item) => {
        // The row itself, not what it opens below.
        const row = item.matches(".row") ? item : item.firstElementChild;
        const inside = all.filter(({ parent }) => row?.contains(parent)).map(({ lines }) => around(lines));
        return Math.min(...inside.map((b) => (rtl ? edge.right - b.right : b.left - edge.left)));
      });
      items.forEach((item, at) => {
        const line = getComputedStyle(item, "::before");
        // An hour in place of an icon has a column of its own.
        if (line.content === "none" || item.querySelector(":scope > * > .time, :scope > .row-split .time")) return;
        const from = parseFloat(line.insetInlineStart);
        const words = Math.min(begins[at], begins[at - 1] ?? Infinity);
        if (from > words + 8) faults.push(`the line above ${name(item)} begins at ${from} px, its words at ${words.toFixed(1)}`);
      });
    }
    return faults;
  };

  /** Words keep clear of the edges of their card, and what is chosen of a few fills its part of the control. */
  const room = () => {
    const faults = [];
    for (const { parent, lines, text } of texts()) {
      const card = parent.closest(".card");
      if (!card) continue;
      const [words, edge] = [around(lines), box(card)];
      const least = Math.min(words.left - edge.left, edge.right - words.right, words.top - edge.top + 4, edge.bottom - words.bottom + 4);
      if (least < 7.5) faults.push(`“${text}” is ${least.toFixed(1)} px from the edge of its card`);
    }
    for (const part of document.querySelectorAll(".seg label")) {
      if (!shown(part)) continue;
      const [whole, pill] = [box(part.parentElement.matches(".seg") ? part : part.parentElement), box(part.querySelector("span"))];
      const [high, low] = [whole.bottom - whole.top, pill.bottom - pill.top];
      if (low < high - 1) faults.push(`${name(part)} is ${low.toFixed(1)} px high in a part of ${high.toFixed(1)}`);
    }
    return faults;
  };

  const headings = () => {
    const faults = [];
    const all = [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(shown);
    const levels = all.map((heading) => Number(heading.tagName[1]));
    const firsts = levels.filter((level) => level === 1).length;
    if (firsts !== 1) faults.push(`there are ${firsts} headings of the first level`);
    let before = 0;
    all.forEach((heading, at) => {
      if (levels[at] > before + 1) faults.push(`${name(heading)} comes after level ${before}`);
      before = levels[at];
    });
    return faults;
  };

  /** What can be tapped under an inset, with the page scrolled to its start or its end. */
  const insets = ({ top, right, bottom, left }) => {
    const faults = [];
    const root = document.scrollingElement;
    const width = root.clientWidth;
    const height = window.innerHeight;
    const look = (place, fixed, bands) => {
      for (const target of targets()) {
        if (fixed && !is_fixed(target.element)) continue;
        const b = target.box;
        if (bands.top && b.top < top - 0.5 && b.bottom > 0) faults.push(`${target.name} is under the top (${place})`);
        if (bands.bottom && b.bottom > height - bottom + 0.5 && b.top < height) {
          faults.push(`${target.name} is under the bottom (${place})`);
        }
        if (b.left < left - 0.5) faults.push(`${target.name} is under the left side`);
        if (b.right > width - right + 0.5) faults.push(`${target.name} is under the right side`);
      }
      for (const { parent, lines, text } of texts()) {
        if (fixed && !is_fixed(parent)) continue;
        const b = around(lines);
        if (b.left < left - 0.5 || b.right > width - right + 0.5) faults.push(`“${text}” is under a side`);
        if (bands.top && b.top < top - 0.5 && b.bottom > 0) faults.push(`“${text}” is under the top (${place})`);
      }
    };
    window.scrollTo({ top: 0, behavior: "instant" });
    look("at the start", false, { top: true, bottom: false });
    look("what stays", true, { top: true, bottom: true });
    window.scrollTo({ top: root.scrollHeight, behavior: "instant" });
    look("at the end", false, { top: false, bottom: true });
    return [...new Set(faults)];
  };

  /** At the end of the page, what is last stands clear of the bars that stay at the bottom. */
  const end = () => {
    const faults = [];
    const root = document.scrollingElement;
    window.scrollTo({ top: root.scrollHeight, behavior: "instant" });
    const bars = [...document.querySelectorAll(".tabs, .snack")].filter(shown).map(box);
    const below = bars.filter((b) => b.left < 1 || b.top > window.innerHeight / 2);
    for (const target of targets()) {
      if (is_fixed(target.element)) continue;
      const b = target.box;
      for (const bar of below) {
        const wide = Math.min(b.right, bar.right) - Math.max(b.left, bar.left);
        const high = Math.min(b.bottom, bar.bottom) - Math.max(b.top, bar.top);
        if (wide > 1 && high > 1) faults.push(`${target.name} is behind a bar at the end of the page`);
      }
    }
    window.scrollTo({ top: 0, behavior: "instant" });
    return faults;
  };

  /** Where the focus is, and whether what has it can be seen whole. */
  const focused = async () => {
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const held = element.closest("label") ?? element;
    const b = box(held);
    const faults = [];
    if (!is_fixed(element)) {
      const bars = [...document.querySelectorAll(".tabs, .snack")].filter(shown).map(box);
      for (const bar of bars) {
        const wide = Math.min(b.right, bar.right) - Math.max(b.left, bar.left);
        const high = Math.min(b.bottom, bar.bottom) - Math.max(b.top, bar.top);
        const room = b.bottom - b.top < bar.top - 24 || bar.bottom - bar.top > window.innerHeight - 10;
        if (wide > 1 && high > 1 && room) faults.push(`${name(element)} has the focus behind a bar`);
      }
      const fits = b.bottom - b.top < window.innerHeight - 160;
      if (fits && (b.top < -0.5 || b.bottom > window.innerHeight + 0.5)) {
        faults.push(`${name(element)} has the focus outside of the screen`);
      }
    }
    const style = getComputedStyle(element);
    const around_it = getComputedStyle(held);
    const parent = getComputedStyle(held.parentElement);
    const ring = [style, around_it, parent].some((s) => s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2);
    if (!ring && !element.matches("h1")) faults.push(`${name(element)} has no focus ring`);
    return { name: name(element), snack: !!element.closest(".snack"), faults };
  };

  /** The page ends within this height, and the first step to tick is in sight without scrolling. */
  const low = (most) => {
    const faults = [];
    const { scrollHeight } = document.scrollingElement;
    if (scrollHeight > most) faults.push(`the page is ${scrollHeight} px high, not ${most}`);
    const bar = Math.min(...[...document.querySelectorAll(".tabs")].map((tabs) => box(tabs).top));
    const step = [...document.querySelectorAll(".tickable")].find((row) => !row.querySelector("[checked]"));
    if (step && box(step).bottom > bar) faults.push(`${name(step)} ends at ${box(step).bottom}, below ${bar}`);
    return faults;
  };

  /** The boxes and colours of all texts, for measuring their contrast. */
  const colours = () =>
    texts()
      .filter(({ parent }) => !parent.closest(":disabled, [aria-disabled=true]"))
      .flatMap(({ parent, lines, text }) => {
        const { color, fontSize, fontWeight } = getComputedStyle(parent);
        const px = parseFloat(fontSize);
        const large = px >= 24 || (px >= 18.66 && Number(fontWeight) >= 700);
        return lines.map((b) => ({
          text,
          color,
          large,
          fixed: is_fixed(parent),
          box: { left: b.left + scrollX, top: b.top + scrollY, right: b.right + scrollX, bottom: b.bottom + scrollY },
        }));
      });

  window.look = { sideways, cut, broken, anew, unfold, overlaps, small, close, headings, lines, room, insets, end, focused, low, colours };
}
