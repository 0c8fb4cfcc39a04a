// The whole way through the app by touch: first start, a tick, a check-in, a photo, a sign's page, an
// appointment. All of it is there the next time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { look, phone, until } from "./phone.mjs";

test("the whole way by touch", async (t) => {
  const one = phone(t, { at: "2026-11-25T09:10:00+01:00" });
  await one.open();
  await one.answerFirstStart({ name: "Ines Moreau" });
  await one.sees("Day 0");
  const step = await one.page.getByRole("checkbox").first().getAttribute("aria-label");
  await one.tick(step);

  await one.opens("My skin");
  await one.tap("Check in");
  await one.sees("How is it?");
  const mild = one.page.getByRole("radio", { name: "Mild, Redness" });
  await mild.tap();
  await until("it is noted", () => mild.isChecked(look));
  await one.type("Note", "Warm since lunch");
  // The field is left by going back, and what was typed is kept.
  assert.ok(!(await one.back()), "back does not leave");
  await one.sees("How it is today");
  await one.sees("Warm since lunch");

  await one.tap("Photos");
  await one.tap("Add the first one");
  const choose = one.page.getByLabel("Choose pictures", { exact: true });
  await choose.scrollIntoViewIfNeeded();
  const picture = await one.page.screenshot();
  const [chooser] = await Promise.all([one.page.waitForEvent("filechooser"), choose.tap()]);
  await chooser.setFiles({ name: "skin.png", mimeType: "image/png", buffer: picture });
  await one.sees("1 of 1 added.");
  await one.tap("See the photos");
  await one.page.getByRole("button", { name: "Day 0, Wed 25 Nov, front", exact: true }).waitFor();

  await one.opens("My skin");
  await one.opens("Redness");
  await one.sees("Wed 25 Nov, day 0");
  await one.sees(/Call \d+/);

  await one.tap("More");
  await one.opens("Appointments");
  await one.type("What it is about", "Check-up");
  await one.tap("Add");
  await one.sees("Appointment noted");

  await one.kill();
  await one.open();
  await one.sees("Day 0");
  // The photo of the day is a step as well: adding one ticks it.
  assert.deepEqual((await one.ticked()).sort(), [step, "Photo in the same light"].sort());
  await one.opens("My skin");
  for (const words of ["How it is today", "Redness: mild", "Warm since lunch", "One photo"]) await one.sees(words);
  await one.tap("More");
  await one.opens("Appointments");
  for (const words of ["Thu 26 Nov 10:00", "Check-up"]) await one.sees(words);
});
