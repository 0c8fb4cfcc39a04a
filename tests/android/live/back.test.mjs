// Android's Back, from everywhere.
import assert from "node:assert/strict";
import { test } from "node:test";
import { phone, until } from "./phone.mjs";

test("Back goes from each question of the first start to the one before, and then leaves", async (t) => {
  const one = phone(t);
  await one.open();
  await one.sees("Question 1 of 3");
  await one.tap("Skip this");
  await one.sees("Question 2 of 3");
  await one.tap("Skip this");
  await one.sees("Question 3 of 3");
  assert.ok(!(await one.back()));
  await one.sees("Question 2 of 3");
  assert.ok(!(await one.back()));
  await one.sees("Question 1 of 3");
  assert.ok(await one.back(), "from the first question it leaves the app");
});

test("Back goes from every page of More to where the client was, and out of the app at last", async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart();
  await one.tap("More");
  await one.sees("Your care");
  // Every row that leads somewhere; which there are is the page's to say.
  const rows = one.page.getByRole("main").locator("button.row");
  const names = await until("there are rows", async () => {
    const found = await rows.locator(".t1").allInnerTexts();
    return found.length > 4 && found;
  });
  for (const name of names) {
    await one.tap(name);
    await until(`${name} opens`, async () => (await one.title()) !== "More");
    await one.page.getByRole("button", { name: "Back", exact: true }).waitFor();
    assert.ok(!(await one.back()), name);
    await until(`${name} is left`, async () => (await one.title()) === "More");
  }
  // A page below a page, and another tab.
  await one.tap("Reminders");
  await one.opens("Reminder health");
  assert.ok(!(await one.back()));
  await until("back on Reminders", async () => (await one.title()) === "Reminders");
  assert.ok(!(await one.back()));
  await until("back on More, by its own", async () => (await one.title()) === "More");
  await one.tap("Can I?");
  await one.sees("Can I use or do this?");
  assert.ok(!(await one.back()));
  await until("back on More", async () => (await one.title()) === "More");
  assert.ok(!(await one.back()));
  await one.sees("I’m going outside");
  assert.ok(await one.back(), "from Today it leaves the app");
});
