// Picking files on a phone: the page leaves its input to the web view, and hands over what was picked.

/** Each thing that is tried, with its faults. */
export async function pick(page) {
  const faults = {};
  const input = page.locator("input[type=file][data-phone]");
  await page.evaluate(() => {
    window.got = [];
    window.heard = 0;
    // As Dioxus does, which would ask a desktop's picker instead.
    addEventListener("click", (event) => {
      if (event.target.type !== "file") return;
      window.heard += 1;
      event.preventDefault();
    });
    window.afterglow.pick((file) => window.got.push(file));
  });
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser", { timeout: 5000 }).catch(() => null),
    input.click(),
  ]);
  faults["the web view's own picker opens"] = chooser ? [] : ["nothing opens"];
  faults["nobody else hears of it"] = (await page.evaluate(() => window.heard)) ? ["Dioxus would ask the desktop"] : [];
  const buffer = Buffer.from(Array.from({ length: 70_000 }, (_, at) => (at * 7) % 256));
  await chooser?.setFiles([
    { name: "one.jpg", mimeType: "image/jpeg", buffer },
    { name: "two.png", mimeType: "image/png", buffer: Buffer.from([]) },
  ]);
  await page.waitForFunction(() => window.got.length === 2, null, { timeout: 5000 }).catch(() => {});
  const got = JSON.stringify(await page.evaluate(() => window.got));
  const wanted = JSON.stringify([
    [1, "one.jpg", 2, buffer.length, buffer.toString("base64")],
    [1, "two.png", 2, 0, ""],
  ]);
  faults["what was picked is handed over whole"] = got === wanted ? [] : [`got ${got.slice(0, 200)}`];
  return faults;
}
