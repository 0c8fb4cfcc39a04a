// Opens every written page in headless Chromium and says what is wrong with it.
//   node check.mjs FOLDER [PICTURES]
import { readdir, readFile, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { back } from "./back.mjs";
import { bring } from "./bring.mjs";
import { contrast } from "./contrast.mjs";
import { early } from "./early.mjs";
import { digits } from "./digits.mjs";
import { install } from "./look.mjs";
import { pick } from "./pick.mjs";
import { INSETS, LOW, VIEWS } from "./view.mjs";

const [folder, pictures] = process.argv.slice(2);
const only = process.env.AFTERGLOW_PAGES ?? "";
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const names = (await readdir(folder)).filter((name) => name.endsWith(".html") && name.includes(only)).sort();
if (!names.length) throw new Error(`there are no pages in ${folder}`);
if (pictures) await mkdir(pictures, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});

let passed = 0;
const failed = [];
function judge(where, what, faults) {
  if (!faults.length) passed += 1;
  for (const fault of new Set(faults)) failed.push(`${where}: ${what}: ${fault}`);
}

// Those that are done with, to be used again: each new context is a process of its own.
const free = [];
async function blank() {
  const context = await browser.newContext({ reducedMotion: "reduce", offline: true, hasTouch: true });
  const page = await context.newPage();
  const problems = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  return { context, page, problems };
}

async function open(name, view) {
  const used = free.pop() ?? (await blank());
  const { context, page, problems } = used;
  problems.length = 0;
  await page.emulateMedia({ colorScheme: view.look ?? "light", reducedMotion: "reduce" });
  await page.setViewportSize({ width: view.width, height: view.height });
  await page.goto(pathToFileURL(resolve(folder, name)).href);
  await page.evaluate(install);
  await show(page, view);
  // What a page keeps for itself goes with it.
  const close = async () => {
    await page.evaluate(() => sessionStorage.clear());
    free.push(used);
  };
  return { page, problems, context, close };
}

/** Shows the page that is open in another size, text and look. */
async function show(page, { width, height, text = 100, letters = 1, look = "light" }) {
  await page.emulateMedia({ colorScheme: look, reducedMotion: "reduce" });
  await page.setViewportSize({ width, height });
  await page.evaluate(([text, letters]) => window.look.anew(text, letters), [text, letters]);
}

/** What does not change with colours is asked once; this is what does, and what does with sizes. */
const OF_COLORS = ["color-contrast", "link-in-text-block"];
const OF_SIZES = ["color-contrast", "scrollable-region-focusable", "button-name", "link-name", "aria-hidden-focus", "list", "region"];

async function accessibility(page, rules) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (rules) => window.axe.run(document, { resultTypes: ["violations"], ...(rules && { runOnly: rules }) }),
    rules,
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(" ")}`));
}

/** Goes through the page by keyboard: what has the focus is seen, and a snackbar comes soon. */
async function keyboard(page) {
  const faults = [];
  const met = [];
  for (let press = 0; press < 200; press += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => window.look.focused());
    if (!at) break;
    met.push(at);
    faults.push(...at.faults);
  }
  const any = await page.evaluate(() => !!document.querySelector("button, a[href], input"));
  if (any && !met.length) faults.push("nothing can be reached by keyboard");
  const first = met.findIndex((at) => at.snack);
  if (first > 0) faults.push(`the snackbar is reached after ${first} others`);
  return faults;
}

/** A page in another language: whether it fits, and runs its way. The rest is the same as in English. */
async function fits(name) {
  const [first, ...rest] = VIEWS.filter((view) => view.full);
  const { page, problems, close } = await open(name, first);
  for (const view of [first, ...rest]) {
    if (view !== first) await show(page, view);
    const where = `${name.replace(/\.html$/, "")}, ${view.name}`;
    if (pictures) {
      const file = `${name.replace(/\.html$/, "")}-${view.width}.png`;
      await page.screenshot({ path: join(pictures, file), fullPage: true, animations: "disabled" });
    }
    for (const what of ["sideways", "cut", "overlaps", "end", "lines", "room"]) {
      judge(where, what, await page.evaluate((what) => window.look[what](), what));
    }
    judge(where, "script", problems);
  }
  await close();
}

/** The paper of a report: made to be printed, it scrolls its tables where there is no room for them. */
async function paper(name) {
  const { page, problems, close } = await open(name, VIEWS.find((view) => view.name === "wide window"));
  const see = (what) => page.evaluate((what) => window.look[what](), what);
  if (pictures) await page.screenshot({ path: join(pictures, name.replace(/html$/, "png")), fullPage: true });
  for (const what of ["sideways", "cut", "overlaps", "headings"]) judge(name, what, await see(what));
  judge(name, "broken", await page.evaluate(() => window.look.broken(99)));
  judge(name, "contrast", await contrast(page));
  judge(name, "axe", await accessibility(page));
  judge(name, "script", problems);
  await close();
}

/** One size and look of the page that is open. */
async function look_at(page, problems, title, view, look) {
  const where = `${title}, ${view.name}, ${look}`;
  const see = (what) => page.evaluate((what) => window.look[what](), what);
  if (pictures && (view.full || view.letters)) {
    const file = `${title}-${look}-${view.width}.png`;
    await page.screenshot({ path: join(pictures, file), fullPage: true, animations: "disabled" });
  }
  if (LOW[title] && view.width === 390 && view.full) judge(where, "two screens", await page.evaluate((most) => window.look.low(most), LOW[title]));
  judge(where, "sideways", await see("sideways"));
  judge(where, "cut off", await see("cut"));
  // Long words may be broken where letters are large; short ones and all usual ones may not.
  const longest = view.text === 100 && !view.letters ? 99 : 9;
  judge(where, "broken", await page.evaluate((longest) => window.look.broken(longest), longest));
  judge(where, "overlap", await see("overlaps"));
  judge(where, "end", await see("end"));
  judge(where, "lines", await see("lines"));
  judge(where, "room", await see("room"));
  if (view.targets) judge(where, "target", await see("small"));
  if (view.full) {
    const rules = look === "dark" ? OF_COLORS : view.text !== 100 ? OF_SIZES : undefined;
    if (view.text === 100) judge(where, "contrast", await contrast(page));
    judge(where, "axe", await accessibility(page, rules));
    judge(where, "target", await see("small"));
    judge(where, "distance", await see("close"));
    judge(where, "headings", await see("headings"));
    // What unfolds is looked at unfolded as well.
    if (await page.evaluate(() => window.look.unfold(true))) {
      for (const what of ["sideways", "cut", "overlaps", "small", "close"]) judge(where, `unfolded, ${what}`, await see(what));
      if (look === "light") judge(where, "unfolded, axe", await accessibility(page, rules));
    }
  }
  // What was unfolded is walked through as well.
  if (look === "light" && view.keyboard) judge(where, "keyboard", await keyboard(page));
  await page.evaluate(() => window.look.unfold(false));
  judge(where, "script", problems);
}

async function check(name) {
  if (name.endsWith("paper.html")) return paper(name);
  if (name.includes("+")) return fits(name);
  const title = name.replace(/\.html$/, "");
  // The focus and enlarged letters stay where they were put: each such view is the last of the page that is opened.
  let opened;
  for (const view of VIEWS) {
    for (const look of [...view.looks].reverse()) {
      if (opened) await show(opened.page, { ...view, look });
      else opened = await open(name, { ...view, look });
      await look_at(opened.page, opened.problems, title, view, look);
      if (view.letters || (look === "light" && view.keyboard)) {
        await opened.close();
        opened = undefined;
      }
    }
  }
  opened ??= await open(name, INSETS[0]);
  const { page, close } = opened;
  for (const inset of INSETS) {
    await show(page, inset);
    await page.evaluate(({ top, right, bottom, left }) => {
      const sides = { top, right, bottom, left };
      for (const [side, room] of Object.entries(sides)) {
        document.documentElement.style.setProperty(`--safe-${side}`, `${room}px`);
      }
    }, inset);
    const where = `${title}, ${inset.name}`;
    judge(where, "inset", await page.evaluate((inset) => window.look.insets(inset), inset));
    for (const what of ["sideways", "cut", "end"]) judge(where, what, await page.evaluate((what) => window.look[what](), what));
  }
  await close();
}

// Several at a time: one waits for its next frame while another is being measured.
const AT_ONCE = 4;
const waiting = [...names];
const work = async () => {
  for (let name = waiting.shift(); name; name = waiting.shift()) await check(name);
};
await Promise.all(Array.from({ length: AT_ONCE }, work));

// Going back is the page's own doing, on whichever page it is tried.
const english = names.filter((name) => !name.includes("+") && !name.endsWith("paper.html"));
if (english.length) {
  const some = await open(english.find((name) => name.includes("professional")) ?? english[0], VIEWS[0]);
  for (const [what, faults] of Object.entries(await back(some.page))) judge("going back", what, faults);
  await some.close();
}

// So is choosing by digits.
if (english.length) {
  const some = await open(english[0], VIEWS[0]);
  for (const [what, faults] of Object.entries(await digits(some.page))) judge("digits", what, faults);
  await some.close();
}

// So is picking files on a phone.
const phone = english.find((name) => name.includes("phone-photos-add"));
if (phone) {
  const some = await open(phone, VIEWS[0]);
  for (const [what, faults] of Object.entries(await pick(some.page))) judge("picking", what, faults);
  await some.close();
}

// So is bringing into sight what comes of a control.
const adds = english.find((name) => name.includes("photos-add"));
if (adds) {
  const some = await open(adds, VIEWS.find((view) => view.width === 390) ?? VIEWS[0]);
  for (const [what, faults] of Object.entries(await bring(some.page))) judge("bringing", what, faults);
  await some.close();
}

// So is showing Today before the app is connected.
const context = await browser.newContext({ viewport: { width: 390, height: 844 }, offline: true, hasTouch: true });
for (const [what, faults] of Object.entries(await early(context, resolve(folder, "early")))) judge("before the app", what, faults);
await context.close();
await browser.close();

for (const line of failed.sort()) console.log(line);
console.log(`${names.length} pages\n${passed} passed, ${failed.length} failed`);
process.exit(failed.length ? 1 : 0);
