// What the app costs, as ratios against the least Dioxus app on the same phone (examples/floor.rs). A
// debug build on a shared machine says nothing in milliseconds; the ratios are what must not grow.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { phone } from "./phone.mjs";

/** The best of some starts: what else the machine does only ever adds. */
const rounds = 3;

async function measure(one, painted) {
  let best = { start: Infinity, memory: Infinity };
  for (let round = 0; round < rounds; round++) {
    await one.startProcess();
    const resident = () =>
      Number(fs.readFileSync(`/proc/${one.process.pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)[1]) / 1024;
    const before = resident();
    await one.open();
    await one.page.locator(painted).first().waitFor();
    await one.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    best.start = Math.min(best.start, performance.now() - one.began);
    best.memory = Math.min(best.memory, resident() - before);
    await one.end();
  }
  const library = path.join(one.folder, "../..", one.program, "lib/libmain.so");
  return { ...best, size: fs.statSync(library).size / 1e6 };
}

test("start, memory and size stay within their ratios to the least Dioxus app", async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart();
  await one.end();
  const app = await measure(one, "nav.tabs");
  await one.kill();
  const least = phone({ name: "the least app", after: (what) => t.after(what) }, { program: "floor" });
  const floor = await measure(least, "h1");
  for (const [what, unit, most] of [["start", "ms", 2], ["memory", "MiB", 2], ["size", "MB", 2]]) {
    const ratio = app[what] / floor[what];
    const line = `${what}: ${Math.round(app[what])} ${unit}, ${ratio.toFixed(2)} times the least app's ${Math.round(floor[what])}`;
    t.diagnostic(line);
    assert.ok(ratio < most, `${line}, more than ${most}`);
  }
});
