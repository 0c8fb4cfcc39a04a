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
  const field = one.page.getByLabel("Ingredients, a product or an activity", { exact: true });

  await field.tap();
  await one.page.keyboard.type("Glycolic acid", { delay: 20 });
  assert.equal(await field.inputValue(), "Glycolic acid");
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
  await one.sees("Hold off");
});

test("a finger scrolls, and coming back finds the place again", async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart();
  const at = () => one.page.evaluate(() => Math.round(scrollY));
  await one.drag({ x: 20, y: 700 }, { x: 20, y: 200 });
  const down = await until("it is scrolled", at);
  assert.ok(down > 200, `${down}`);
  await one.drag({ x: 20, y: 300 }, { x: 20, y: 500 });
  await until("and back a little", async () => (await at()) < down);
  await until("it has come to rest", async () => {
    const before = await at();
    await new Promise((done) => setTimeout(done, 200));
    return before === (await at());
  });
  const place = await at();
  assert.ok(place > 0);
  await one.tap("More");
  await one.sees("About and sources");
  assert.ok(!(await one.back()), "back does not leave");
  await one.sees("Today’s steps");
  await until("it is where it was", async () => Math.abs((await at()) - place) < 3);
});

test("a swipe turns the deck, and a scroll over it does not", async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart();
  const deck = one.page.locator(".deck-card");
  const place = async () => (await one.page.locator("section", { has: deck }).innerText()).match(/(\d+) of \d+/)[1];
  const swipe = async (by) => {
    await deck.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await deck.boundingBox();
    const middle = { x: x + width / 2, y: y + height / 2 };
    await one.drag({ ...middle, x: middle.x - by / 2 }, { ...middle, x: middle.x + by / 2 });
  };
  assert.equal(await place(), "1");
  await swipe(-160);
  await until("the next card", async () => (await place()) === "2");
  await swipe(-160);
  await until("and the one after", async () => (await place()) === "3");
  await swipe(160);
  await until("back by one", async () => (await place()) === "2");
  await deck.scrollIntoViewIfNeeded();
  const { x, y, width } = await deck.boundingBox();
  await one.drag({ x: x + width / 2, y: y + 10 }, { x: x + width / 2 + 5, y: y - 190 });
  await new Promise((done) => setTimeout(done, 500));
  assert.equal(await place(), "2", "the page was scrolled");
});
