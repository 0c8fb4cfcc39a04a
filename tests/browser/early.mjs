// Before the app is connected the page shows what was rendered beforehand: it looks the same as what
// takes its place, nobody can use it, and a tap on it reaches the app's own button.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PNG } from "pngjs";

/** Each thing that is tried, with its faults. */
export async function early(context, folder) {
  const faults = {};
  const live = await readFile(join(folder, "live.fragment"), "utf8");
  const open = async () => {
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, "early.html")).href);
    return page;
  };
  /** Does what the app does when it is connected, and waits for the next frames. */
  const connect = (page) =>
    page.evaluate((live) => {
      const holder = document.createElement("template");
      holder.innerHTML = live;
      document.getElementById("main").append(holder.content);
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }, live);
  const picture = async (page) => PNG.sync.read(await page.screenshot());

  const page = await open();
  const before = await picture(page);
  await page.keyboard.press("Tab");
  const reached = await page.evaluate(() => document.activeElement?.closest("#early")?.id);
  faults["out of reach of the keyboard"] = reached ? ["something in it has the focus"] : [];
  const dark = before.data.filter((value, at) => at % 4 === 0 && value < 0x70).length;
  faults["painted"] = dark > 500 ? [] : [`only ${dark} dark pixels`];
  await page.evaluate(() => document.activeElement?.blur());
  await connect(page);
  const after = await picture(page);
  let differ = 0;
  for (let at = 0; at < before.data.length; at += 4) {
    if ([0, 1, 2].some((part) => before.data[at + part] !== after.data[at + part])) differ += 1;
  }
  faults["nothing jumps"] = differ ? [`${differ} pixels differ`] : [];
  const left = await page.evaluate(() => document.getElementById("early"));
  faults["gone afterwards"] = left ? ["it is still there"] : [];
  await page.close();

  for (const name of ["More", "Can I?"]) {
    const page = await open();
    const at = await page.evaluate((name) => {
      const tab = [...document.querySelectorAll("#early .tab")].find((tab) => tab.textContent.includes(name));
      const { x, y, width, height } = tab.getBoundingClientRect();
      window.pressed = [];
      addEventListener("click", ({ target }) => window.pressed.push(target.closest("#main .tab")?.textContent.trim()));
      return [x + width / 2, y + height / 2];
    }, name);
    await page.touchscreen.tap(...at);
    await connect(page);
    const pressed = await page.evaluate(() => window.pressed.filter(Boolean));
    faults[`an early tap on ${name}`] = pressed.join() === name ? [] : [`pressed: ${JSON.stringify(pressed)}`];
    await page.close();
  }
  return faults;
}
