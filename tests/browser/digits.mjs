// Digits on the lists of a date and a time: they choose by number, which a list by itself does not.

/** Each thing that is tried, with its faults. */
export async function digits(page) {
  const faults = {};
  await page.evaluate(() => {
    window.heard = [];
    const list = (part, numbers, name) =>
      `<select id="${part}" data-part="${part}">${numbers.map((n) => `<option value="${n}">${name(n)}</option>`).join("")}</select>`;
    const numbers = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
    const padded = (n) => String(n).padStart(2, "0");
    document.body.insertAdjacentHTML(
      "beforeend",
      `<div style="position: fixed; inset: 0; z-index: 999">
      ${list("hour", ["", ...numbers(0, 23)], padded)}${list("twelve", [3, ...numbers(1, 2), ...numbers(4, 12)], String)}${list("minute", numbers(0, 59), padded)}
      ${list("month", numbers(1, 12), (n) => new Date(2026, n - 1).toLocaleString("en", { month: "long" }))}
      ${list("year", numbers(2006, 2031), String)}</div>`,
    );
    addEventListener("change", ({ target }) => window.heard.push([target.id, target.value]));
  });
  // What is typed one after the other, with the value that it comes to, and all values on the way that the app hears of.
  const tries = [
    ["one digit", "hour", "9", ["9"]],
    ["two digits", "hour", "13", ["1", "13"]],
    ["a zero in front", "minute", "07", ["7"]],
    ["no hour is 25, and it is not 5", "hour", "25", ["2", ""]],
    ["no hour of twelve is 15", "twelve", "15", ["1", "3"]],
    ["a minute of each kind", "minute", "45", ["4", "45"]],
    ["a month by its number", "month", "11", ["11"]],
    ["a year", "year", "2027", ["2027"]],
    ["Arabic digits", "hour", "١٨", ["1", "18"]],
  ];
  for (const [what, id, keys, wanted] of tries) {
    await page.evaluate((id) => {
      document.activeElement.blur();
      document.getElementById(id).selectedIndex = 0;
    }, id);
    await page.locator(`#${id}`).focus();
    // Another list between two tries begins anew.
    for (const key of keys) {
      // As a keyboard does, so that the list's own search is there to be kept from it; an Arabic one is not here.
      if (/[0-9]/.test(key)) await page.keyboard.press(key);
      else await page.evaluate(
        (key) => document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })),
        key,
      );
    }
    const got = await page.evaluate(() => window.heard.splice(0));
    const right = JSON.stringify(wanted.map((value) => [id, value]));
    faults[what] = JSON.stringify(got) === right ? [] : [`${JSON.stringify(got)}, not ${right}`];
    await page.waitForTimeout(1600);
  }
  // What a list does by itself is left to it.
  await page.locator("#month").focus();
  await page.keyboard.type("Sep");
  const month = await page.evaluate(() => document.getElementById("month").value);
  faults["a month by its name"] = month === "9" ? [] : [`it is ${month}`];
  return faults;
}
