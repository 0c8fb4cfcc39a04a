// The app killed at random moments, while steps are ticked and while answers are taken over: what was
// done is there at the next start. LIVE_SEED repeats a run.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { look, phone, until } from "./phone.mjs";

const seed = Number(process.env.LIVE_SEED ?? Date.now() % 1_000_000);
let state = seed;
/** A number from 0 to below `most` (mulberry32). */
function random(most) {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
}
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** The words beside each step of today, by their id, and whether it is ticked. */
async function ticks(one) {
  await one.unfold();
  // Without the rows that tick several.
  const boxes = one.page.locator(".tickable input:not([aria-describedby^=about-held])");
  return boxes.evaluateAll((all) =>
    Object.fromEntries(all.map((box) => [box.getAttribute("aria-describedby"), box.checked])));
}

/** Kills the app as the first answer's file goes. A moment at random hardly ever falls between that and storing
 * the answer, should it be stored later. */
async function killedAsAFileGoes(one) {
  const folder = path.join(one.folder, "files/reminders/actions");
  const waiting = fs.readdirSync(folder);
  assert.ok(waiting.length, "an answer waits");
  let hit = false;
  const watch = fs.watch(folder, (_, name) => {
    if (hit || !waiting.includes(name) || fs.existsSync(path.join(folder, name))) return;
    // Every millisecond counts.
    one.process?.kill("SIGKILL");
    hit = true;
  });
  try {
    one.resume().catch(() => {});
    await until("an answer is taken over", () => hit);
  } finally {
    watch.close();
    await one.kill();
  }
}

/** Nothing was set aside, and no page says that something is wrong. */
async function whole(one) {
  await one.sees("I’m going outside");
  assert.ok(one.files("").includes("afterglow.db"));
  assert.deepEqual(one.files("").filter((name) => name.includes("damaged")), []);
  assert.equal(await one.page.locator(".problem, .aside-note").count(), 0);
}

test(`killed 10 times while steps are ticked, no tick is lost (seed ${seed})`, async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart();
  let stored = 0;
  for (let round = 0; round < 10; round++) {
    const before = await ticks(one);
    const ids = Object.keys(before);
    assert.ok(ids.length, "there are steps");
    const known = { ...before };
    let last;
    // Taps as fast as a finger can, each confirmed by the app before the next.
    const tapping = (async () => {
      for (;;) {
        last = ids[random(ids.length)];
        const box = one.page.locator(`[aria-describedby="${last}"]`);
        await box.dispatchEvent("click");
        // The box itself changes at once. What stands beside it is read from the store.
        const wanted = !known[last];
        const words = one.page.locator("#" + last);
        await until("it is stored", async () => /Done \d/.test(await words.innerText(look)) === wanted);
        known[last] = wanted;
        last = undefined;
        stored += 1;
      }
    })().catch(() => {});
    await pause(100 + random(1500));
    await one.kill();
    await tapping;
    const inFlight = last;
    await one.open();
    await whole(one);
    const after = await ticks(one);
    for (const id of ids) {
      if (id !== inFlight) assert.equal(after[id], known[id], `${id} in round ${round}`);
    }
  }
  assert.ok(stored >= 5, `${stored} ticks were stored before the app was killed`);
});

test(`killed 10 times while answers are taken over, each counts once (seed ${seed})`, async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart();
  let answered = 0;
  for (let round = 0; round < 10; round++) {
    await one.pause();
    // The next notification that can be answered, in the clocks' own time.
    let shown;
    do {
      await one.fire();
      shown = (await one.state()).notifications.find((shown) => shown.buttons.includes("Done"));
    } while (!shown);
    await one.act("press", "Done");
    const names = [shown.title, ...shown.body.split("\n")].map((name) => name.split(":")[0]);
    const { now } = await one.state();
    if (round % 3 === 2) {
      await killedAsAFileGoes(one);
    } else {
      await one.resume();
      await pause(random(1200));
      await one.kill();
    }
    one.ahead = Date.parse(now) - Date.now();

    await one.open();
    await whole(one);
    await until("everything is taken over", () => one.files("reminders/actions").length === 0);
    const hour = Number(new Date(now).toISOString().slice(11, 13)) + 1;
    await one.unfold();
    // Folded it is named by the part of the day; open it is what is due now.
    const part = hour < 12 ? /^(Morning|This morning)$/ : hour < 18 ? /^(Daytime|This afternoon)$/ : /^(Evening|This evening)$/;
    const list = one.page.getByRole("list", { name: part });
    for (const name of names) {
      const step = list.getByRole("checkbox", { name, exact: true });
      if (!(await step.count())) continue;
      await until(`${name} is ticked in round ${round}`, async () => {
        // Once it is ticked, it may be folded away with what is done.
        await one.unfold();
        return step.first().isChecked(look);
      });
      answered += 1;
    }
    // What was answered is not asked again.
    const again = (await one.state()).notifications.filter((other) => other.title === shown.title);
    assert.deepEqual(again, []);
  }
  assert.ok(answered >= 10, `${answered} steps were ticked by answers`);
});
