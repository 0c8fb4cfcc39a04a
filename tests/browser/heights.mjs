// How high pages are on a phone, and where the first step to tick ends.
//   node heights.mjs FOLDER [NAME]   the pages with this in their name, 390 x 844
import { readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [folder, only = ""] = process.argv.slice(2);
const names = (await readdir(folder)).filter((name) => name.endsWith(".html") && !name.includes("+") && name.includes(only)).sort();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
for (const name of names) {
  await page.goto(pathToFileURL(resolve(join(folder, name))).href);
  const { height, first } = await page.evaluate(() => {
    const steps = [...document.querySelectorAll("#main .page input[type=checkbox]:not(.switch)")].filter((box) => box.checkVisibility() && !box.hasAttribute("checked"));
    return {
      height: document.scrollingElement.scrollHeight,
      first: steps.length ? Math.round((steps[0].closest("label") ?? steps[0]).getBoundingClientRect().bottom) : null,
    };
  });
  console.log(`${name.replace(/\.html$/, "")}: ${height} px${first === null ? "" : `, the first step to tick ends at ${first}`}`);
}
await browser.close();
