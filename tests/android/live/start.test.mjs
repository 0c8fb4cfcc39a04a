// The first start, ticks, and that all of it is there the next time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { look, phone, until } from "./phone.mjs";

test("a cold start asks the first question, taps answer it, and a tick stays", async (t) => {
  const one = phone(t);
  await one.open();
  await one.sees("Question 1 of 3");
  assert.equal(await one.title(), "When was your treatment?");
  await one.answerFirstStart({ name: "Dr Chen", number: "+44 20 7946 0018" });
  await one.sees("Day 0");

  // Painted: what lies in the middle of the title is the title.
  const onTop = await one.page.locator("h1").first().evaluate((title) => {
    const { x, y, width, height } = title.getBoundingClientRect();
    return title.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  assert.ok(onTop, "the title is not covered");
  await one.picture("today");

  const steps = one.page.getByRole("checkbox");
  const first = await steps.first().getAttribute("aria-label");
  await one.tick(first);
  await one.tap("Undo");
  await until("the tick is taken back", async () => !(await one.step(first).isChecked(look)));
  await one.tick(first);
  const progress = await one.sees(/1 of \d+ today/);

  await one.end();
  await one.open();
  await one.sees("I’m going outside");
  await one.unfold();
  assert.ok(await one.step(first).isChecked(), "the tick is still there");
  await one.sees(progress);
  await one.tick(first, false);
  await one.end();
  await one.open();
  await one.sees("I’m going outside");
  assert.ok(!(await one.step(first).isChecked()), "and so is that it was taken back");
});

test("nothing is asked twice: what was answered before the process ended is kept", async (t) => {
  const one = phone(t);
  await one.open();
  await one.tap("Continue");
  await one.sees("Question 2 of 3");
  await one.type("Name", "Dr Chen");
  await one.tap("Continue");
  await one.sees("Question 3 of 3");
  await one.kill();
  await one.open();
  // The treatment is known, the last two questions are asked again.
  await one.sees("Question 1 of 2");
  assert.equal(await one.page.getByLabel("Name", { exact: true }).inputValue(), "Dr Chen");
});

test("an activity that the system destroys is a cold start the next time", async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart();
  for (let time = 0; time < 2; time++) {
    await one.destroy();
    await one.open();
    await one.sees("I’m going outside");
    assert.equal((await one.ticked()).length, time);
    const names = await one.page.getByRole("checkbox").evaluateAll((all) => all.map((box) => box.getAttribute("aria-label")));
    await one.tick(names[time]);
  }
});
