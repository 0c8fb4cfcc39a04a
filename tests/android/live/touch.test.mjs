// Typing, pasting, scrolling and swiping.
import assert from "node:assert/strict";
import { test } from "node:test";
import { phone, until } from "./phone.mjs";

test("“Can I?” answers what is typed, pasted and suggested", async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart();
  await one.tap("Can I?");
  await one.sees("Can I use or do this?");
  const asked = "A product, its ingredients, an activity, or what you feel";
  const field = one.page.getByLabel(asked, { exact: true });

  await one.type(asked, "Glycolic acid");
  await one.tap("Ask");
  await one.sees("Hold off");
  await one.tap("Clear");
  await until("the field is empty", async () => (await field.inputValue()) === "");

  // The clipboard goes from Android's own service through Java into the program.
  await one.tap("Paste");
  await one.sees("There is no text to paste.");
  await one.act("clipboard", "Aqua, Glycerin,\nRetinol, Säure");
  await one.tap("Paste");
  await until("the field has it", async () => (await field.inputValue()) === "Aqua, Glycerin,\nRetinol, Säure");
  await one.sees("Retinol");
  await one.sees("Hold off");

  await one.tap("Sauna");
  await until("the suggestion is asked", async () => (await field.inputValue()) === "Sauna");
  await one.sees("Heat and sweat can irritate healing skin.");
});

test("a finger scrolls, and coming back finds the place again", async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart();
  const at = () => one.page.evaluate(() => Math.round(scrollY));
  // What is below the fold is drawn after the rest.
  await until("the page is long enough", () => one.page.evaluate(() => document.body.scrollHeight > innerHeight + 800));
  await one.drag({ x: 20, y: 700 }, { x: 20, y: 200 });
  await until("it is scrolled", at);
  const down = await one.rest();
  assert.ok(down > 200, `${down}`);
  await one.drag({ x: 20, y: 300 }, { x: 20, y: 500 });
  await until("and back a little", async () => (await at()) < down);
  const place = await one.rest();
  assert.ok(place > 0);
  await one.tap("More");
  await one.sees("About and sources");
  assert.ok(!(await one.back()), "back does not leave");
  await one.sees("I’m going outside");
  await until("it is where it was", async () => {
    const now = await at();
    assert.ok(Math.abs(now - place) < 3, `at ${now}, and was at ${place}`);
    return true;
  });
});

test("a swipe turns the deck, and a scroll over it does not", async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart();
  const deck = one.page.locator(".tip-line");
  const place = async () => (await one.page.locator("section", { has: deck }).innerText()).match(/(\d+) of \d+/)[1];
  const swipe = async (by) => {
    const middle = await one.middle(deck);
    await one.drag({ ...middle, x: middle.x - by / 2 }, { ...middle, x: middle.x + by / 2 });
  };
  assert.equal(await place(), "1");
  await swipe(-160);
  await until("the next card", async () => (await place()) === "2");
  await swipe(-160);
  await until("and the one after", async () => (await place()) === "3");
  await swipe(160);
  await until("back by one", async () => (await place()) === "2");
  const { x, y } = await one.middle(deck);
  const before = await one.page.evaluate(() => scrollY);
  await one.drag({ x, y }, { x: x + 5, y: y - 200 });
  await until("the page is scrolled", () => one.page.evaluate((before) => scrollY > before, before));
  await one.rest();
  // Had it turned the deck too, one of these would be another card.
  for (const [by, card] of [[-160, "3"], [160, "2"], [160, "1"]]) {
    await swipe(by);
    await until(`card ${card}`, async () => (await place()) === card);
  }
});
