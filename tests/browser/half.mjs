// Half a time or a date: the browser gives it as if it were empty, so the page keeps the app from reading it and
// says so instead.

/** Each thing that is tried, with its faults. */
export async function half(page) {
  const faults = {};
  await page.evaluate(() => {
    window.told = [];
    window.heard = [];
    window.afterglow.hear((kind) => window.told.push(kind));
    document.body.insertAdjacentHTML(
      "beforeend",
      // Above the bar of tabs, so that it can be clicked.
      `<div style="position: fixed; inset: 0; z-index: 999"><form id="f" novalidate><input id="t" type="time"><input id="d" type="date"><button id="s">S</button></form>
      <input id="q" type="time" value="22:00"><input id="p" type="file"></div>`,
    );
    // As the app does, which hears of an event after the page.
    for (const what of ["submit", "change", "click"]) {
      addEventListener(what, (event) => {
        if (what === "click" && event.target.id !== "p") return;
        if (what !== "change") event.preventDefault();
        const { value } = what === "submit" ? event.target.elements.t : event.target;
        window.heard.push([what, value]);
      });
    }
  });
  const expect = async (what, told, heard) => {
    const got = await page.evaluate(() => [window.told.splice(0), window.heard.splice(0)]);
    faults[what] = JSON.stringify(got) === JSON.stringify([told, heard]) ? [] : [`told and heard: ${JSON.stringify(got)}`];
  };
  const type = async (id, keys) => {
    await page.locator(id).focus();
    for (const key of keys) await page.keyboard.press(key);
    // What a whole field says at each key is not looked at here.
    await page.evaluate(() => (window.heard = window.heard.filter(([what]) => what !== "change")));
  };

  await type("#t", ["0", "9"]);
  await page.locator("#s").click();
  await expect("half a time is not sent", ["time"], []);
  const focused = await page.evaluate(() => document.activeElement.id);
  faults["the field has the focus"] = focused === "t" ? [] : [`it is at ${focused}`];
  await type("#t", ["0", "9", "3", "0", "A"]);
  await page.locator("#s").click();
  await expect("a whole time is sent", [], [["submit", "09:30"]]);
  await page.evaluate(() => (document.getElementById("t").value = ""));
  await page.locator("#s").click();
  await expect("no time is sent", [], [["submit", ""]]);
  await type("#d", ["1", "1"]);
  await page.keyboard.press("Enter");
  await expect("half a date is not sent", ["date"], []);
  await page.locator("#p").click();
  await expect("nor are files picked beside it", ["date"], []);
  await page.evaluate(() => document.getElementById("f").reset());
  await page.locator("#p").click();
  await expect("with no date they are", [], [["click", ""]]);

  await page.locator("#q").focus();
  await page.keyboard.press("Backspace");
  await expect("a field without a form is not read by half", [], []);
  await page.locator("#s").focus();
  await expect("and says so when it is left", ["time"], []);
  await page.locator("#q").focus();
  for (const key of ["1", "1"]) await page.keyboard.press(key);
  const [told, heard] = await page.evaluate(() => [window.told, window.heard]);
  faults["once it is whole it is read"] = !told.length && heard.at(-1)?.[0] === "change" ? [] : [JSON.stringify([told, heard])];
  return faults;
}
