// What the system changes while the app is open. An activity that is made anew ends the process.
import assert from "node:assert/strict";
import { test } from "node:test";
import { phone, until } from "./phone.mjs";

test("turning the phone keeps the activity, the page and what was typed", async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart();
  await one.tap("Can I?");
  const asked = "A product, its ingredients, an activity, or what you feel";
  const field = one.page.getByLabel(asked, { exact: true });
  await one.type(asked, "Squalane");
  const { width, height } = one.page.viewportSize();
  await one.page.setViewportSize({ width: height, height: width });
  assert.equal(await one.act("rotate"), "the same activity");
  assert.equal(await field.inputValue(), "Squalane");
  const wide = await one.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  assert.ok(wide, "nothing is wider than the screen");
  await one.tap("Ask");
  const answer = one.page.locator(".answer");
  await answer.waitFor();
  await one.page.setViewportSize({ width, height });
  assert.equal(await one.act("rotate"), "the same activity");
  assert.equal(await field.inputValue(), "Squalane");
  assert.equal(await answer.count(), 1);
});

test("a larger text in the system's settings keeps the activity, and the page has it", async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart();
  assert.equal((await one.state()).textZoom, 100);
  await one.pause();
  assert.equal(await one.act("font", "1.3"), "the same activity");
  await one.resume();
  await one.sees("I’m going outside");
  await until("the web view's text is larger", async () => (await one.state()).textZoom === 130);
  await one.tap("More");
  await one.sees("Your care");
});

test("the system's dark mode darkens the page and keeps the activity", async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart();
  const ground = () => one.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const brightness = async () => (await ground()).match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
  assert.ok((await brightness()) > 600, await ground());
  await one.page.emulateMedia({ colorScheme: "dark" });
  assert.equal(await one.act("night"), "the same activity");
  await until("it is dark", async () => (await brightness()) < 150);
  await one.tap("More");
  await one.sees("Your care");
  await one.picture("dark");
});

test("the system's language and clock are followed, changed while the app is behind", async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart();
  const page = () => one.page.evaluate(() => [document.documentElement.lang, document.querySelector("main").innerText]);
  const handedOver = () => one.file("reminders/schedule.json");
  await one.tap("More");
  await one.opens("Reminders");
  const twelve = /\d:\d\d\s[AP]M/u;
  for (const [hours, wanted] of [["12", true], ["24", false], ["12", true]]) {
    await one.pause();
    await one.act("hours", hours);
    await one.resume();
    await until(`the hours are counted by ${hours}`, async () => twelve.test((await page())[1]) === wanted);
  }
  assert.doesNotMatch(handedOver(), /Sonnencreme/u);
  await one.pause();
  assert.equal(await one.act("locale", "de-rDE"), "the same activity");
  await one.act("hours", "24");
  await one.resume();
  const [, german] = await until("the page is in German", async () => {
    const [lang, words] = await page();
    return lang === "de" && /Erinnerungen/u.test(words) && [lang, words];
  });
  assert.match(german, /\d\d:\d\d/u);
  assert.doesNotMatch(german, twelve);
  await until("what the phone shows by itself is in German", () => /Sonnencreme/u.test(handedOver()));
});
