// Files and links that leave the app and come into it by the phone's own pages.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";
import { phone, until } from "./phone.mjs";

const plan = path.resolve("docs/plans/loose.toml");

const opened = async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart();
  return one;
};
const shared = (one) =>
  until("the share sheet opens", async () => {
    const told = await one.act("shared");
    return told && JSON.parse(told);
  });
const asked = (one) => until("the phone's page opens", () => one.act("document"));
const lying = async (one) => JSON.parse(await one.act("exchange"));
/** Waits until nothing lies where files are handed over. */
const nothingLies = (one) =>
  until("nothing is left lying", async () => {
    const names = Object.keys(await lying(one));
    return names.length === 0 || assert.fail(names.join());
  });

/** The link of a slip, as docs/plan-file-clinics.md describes it. */
function link(text) {
  const packed = deflateRawSync(Buffer.from(text));
  const bytes = Buffer.concat([createHash("sha256").update(packed).digest().subarray(0, 4), packed]);
  const bits = [...bytes].map((one) => one.toString(2).padStart(8, "0")).join("");
  const letters = bits.match(/.{1,5}/g).map((five) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[parseInt(five.padEnd(5, "0"), 2)]);
  return "afterglow:1" + letters.join("");
}

/** What others get is what the app wrote, whole. */
function isGiven(given, lies, name, type) {
  const { action, address, clip, leave, size } = given;
  assert.deepEqual([action, given.type, given.name], ["android.intent.action.SEND", type, name]);
  assert.equal(address, "content://app.afterglow.afterglow.outgoing/" + name);
  assert.equal(clip, address);
  assert.ok(leave, "whoever is chosen may read it");
  assert.equal(given.bytes, lies["out/" + name]);
  const bytes = Buffer.from(given.bytes, "base64");
  assert.equal(bytes.length, size);
  return bytes.toString();
}

test("the report and the calendar file go to the share sheet, whole", async (t) => {
  const one = await opened(t);
  await one.tap("More");
  await one.tap("Report for your professional");
  await one.tap("Share the report");
  const page = isGiven(await shared(one), await lying(one), "afterglow-report-2026-11-25.html", "text/html");
  assert.match(page, /^<!doctype html>\n<!-- Afterglow: report -->\n/);
  assert.match(page, /<\/html>\n$/);
  assert.match(page, /After micro-needling/);
  await one.back();
  await one.tap("Export to calendar");
  await one.tap("Share the calendar file");
  const calendar = isGiven(await shared(one), await lying(one), "afterglow.ics", "text/calendar");
  assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
  assert.match(calendar, /\r\nEND:VCALENDAR\r\n$/);
  // As it is once it was read; what is shared goes with everything else.
  await one.back();
  await one.tap("Settings");
  await one.tap("Delete everything …");
  await one.tap("Delete it all");
  await one.sees("Question 1 of 3");
  await nothingLies(one);
});

test("a backup is saved where one chooses, and restored from there", async (t) => {
  const one = await opened(t);
  await one.tap("More");
  await one.opens("Backup and restore");
  // One that goes back has saved nothing.
  await one.tap("Back up now");
  const wanted = "android.intent.action.CREATE_DOCUMENT application/octet-stream afterglow-2026-11-25.backup";
  assert.equal(await asked(one), wanted);
  await one.sees("Choose where to save it");
  await one.act("answer", "");
  await one.sees("Nothing was saved.");
  await one.misses("Choose where to save it");
  assert.ok(!(await one.words()).includes("Saved where you chose"));
  await nothingLies(one);

  const file = path.join(one.folder, "kept.backup");
  await one.tap("Back up now");
  assert.equal(await asked(one), wanted);
  // The page that waits for the answer stays the same one.
  assert.equal(await one.act("font", "1.3"), "the same activity");
  await one.act("answer", file);
  await one.sees("Saved where you chose");
  await nothingLies(one);
  const members = execFileSync("tar", ["-tf", file], { encoding: "utf8" }).trim().split("\n");
  const store = members.find((name) => name.endsWith(".db"));
  assert.ok(store, members.join(" "));
  const database = execFileSync("tar", ["-xOf", file, store], { maxBuffer: 1 << 28 });
  assert.equal(database.subarray(0, 15).toString(), "SQLite format 3");

  // A step ticked after the backup is gone once it is restored.
  await one.today();
  await one.unfold();
  const step = await one.page.getByRole("checkbox").first().getAttribute("aria-label");
  await one.tick(step);
  await one.tap("More");
  await one.opens("Backup and restore");
  await one.tap("Choose a file");
  assert.equal(await asked(one), "android.intent.action.OPEN_DOCUMENT */*");
  await one.act("answer", "");
  await one.tap("Choose a file");
  assert.equal(await asked(one), "android.intent.action.OPEN_DOCUMENT */*");
  await one.act("answer", file);
  await one.sees("Restore this?");
  // It lies unpacked, once.
  await nothingLies(one);
  await one.tap("Restore");
  await one.sees("Restored");
  await one.today();
  assert.deepEqual(await one.ticked(), []);
  assert.ok(!(await one.step(step).isChecked()));
});

test("what is no backup is refused, and changes nothing", async (t) => {
  const one = await opened(t);
  await one.tap("More");
  await one.opens("Backup and restore");
  await one.tap("Choose a file");
  await asked(one);
  await one.act("answer", plan);
  await until("it is said", () => one.page.getByRole("alert").count());
  await nothingLies(one);
});

test("a plan file that is picked is shown before it is used", async (t) => {
  const one = await opened(t);
  await one.tap("More");
  await one.tap("My professional");
  await one.tap("Your professional’s plan");
  await one.sees("Open a plan file");
  const first = await one.pick("Open a plan file", "");
  assert.match(first, /^android\.intent\.action\.GET_CONTENT /);
  // A plan file has a type that no phone knows.
  assert.match(first, / application\/octet-stream( |$)/);
  assert.match(first, / image\/jpeg( |$)/);
  await one.pick("Open a plan file", plan);
  await one.sees("Plan of Sam Okoro");
  await one.sees("Use this plan");
});

test("a slip’s link opens the page of plans, in an app that is closed and in one that is open", async (t) => {
  const text = fs.readFileSync(plan, "utf8");
  const slip = link("\n" + text);
  const one = await opened(t);
  await one.end();
  await one.startProcess();
  assert.equal(await one.act("link", slip), "dev.dioxus.main.MainActivity");
  await one.open();
  await one.sees("Plan of Sam Okoro");
  await one.tap("Not now");
  await one.misses("Plan of Sam Okoro");
  await one.today();
  await one.pause();
  assert.equal(await one.act("link", slip.replace("afterglow:1", "afterglow:1A")), "dev.dioxus.main.MainActivity");
  await one.resume();
  await one.sees("This link is not complete");
  await one.today();
  await one.pause();
  assert.equal(await one.act("link", "https://example.org"), "dev.dioxus.main.MainActivity");
  await one.resume();
  await one.opens("More");
  await one.today();
});
