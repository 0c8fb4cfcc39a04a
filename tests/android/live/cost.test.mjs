// What the app costs, as ratios against the least Dioxus app on the same phone (examples/floor.rs). A
// debug build on a shared machine says nothing in milliseconds; the ratios are what must not grow.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { phone } from "./phone.mjs";

/** The best of so many starts of each, in turn: what else the machine does only ever adds. */
const rounds = 4;

/** One start, until it is painted: milliseconds, and MiB beyond a process without the app. */
async function start(one, painted) {
  await one.startProcess();
  const resident = () =>
    Number(fs.readFileSync(`/proc/${one.process.pid}/status`, "utf8").match(/VmRSS:\s+(\d+)/)[1]) / 1024;
  const before = resident();
  await one.open();
  await one.page.locator(painted).first().waitFor();
  await one.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const came = { start: performance.now() - one.began, memory: resident() - before };
  await one.end();
  return came;
}

test("start, memory and size stay within their ratios to the least Dioxus app", async (t) => {
  const app = phone(t);
  const floor = phone({ name: "the least app", after: (what) => t.after(what) }, { program: "floor" });
  await app.open();
  await app.answerFirstStart();
  await app.end();
  // Without what a debugger reads, which reaches no phone. What is left is still a debug build, in which
  // nothing is optimized away or shared: its bound only tells of a leap.
  const size = ({ program, folder }) => {
    const shipped = path.join(folder, "libmain.so");
    execFileSync("strip", ["-o", shipped, path.join(app.folder, "../..", program, "lib/libmain.so")]);
    return fs.statSync(shipped).size / 1e6;
  };
  const best = new Map([[app, "nav.tabs"], [floor, "h1"]].map(([one, painted]) => [one, { painted, start: [], memory: [], size: [size(one)] }]));
  for (let round = 0; round < rounds; round++) {
    for (const [one, all] of best) {
      const came = await start(one, all.painted);
      all.start.push(came.start);
      all.memory.push(came.memory);
    }
  }
  for (const [what, unit, most] of [["start", "ms", 2], ["memory", "MiB", 2], ["size", "MB", 3]]) {
    const [own, least] = [app, floor].map((one) => Math.min(...best.get(one)[what]));
    const ratio = own / least;
    const line = `${what}: ${Math.round(own)} ${unit}, ${ratio.toFixed(2)} times the least app's ${Math.round(least)}`;
    t.diagnostic(line);
    assert.ok(ratio < most, `${line}, more than ${most}`);
  }
});
