// A reminder's whole way: planned by the program, armed and shown by Android's side in a process without
// it, answered there, and taken over when the app is opened again.
import assert from "node:assert/strict";
import { test } from "node:test";
import { phone, until } from "./phone.mjs";

/** The local time of an instant in a zone, "HH:MM". */
const clock = (at, timeZone) =>
  new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone }).format(new Date(at));

const next = async (one) => (await one.state()).alarms.find((alarm) => alarm.which === "alarm")?.at;
const schedule = (one) => JSON.parse(one.file("reminders/schedule.json"));

/** A phone after the first start, with exact alarms, on which no process of the app runs. */
async function ready(t, more) {
  const one = phone(t, more);
  await one.open();
  await one.answerFirstStart();
  await one.act("exact");
  await until("an alarm is armed", () => next(one));
  await one.end();
  return one;
}

test("Done, pressed while the app is dead, ticks on Today", async (t) => {
  const one = await ready(t);
  // What was planned is what is armed: the first that is still to come.
  const first = schedule(one).occurrences.map((entry) => entry.at).sort((a, b) => a - b)[0];
  await one.startProcess();
  assert.equal(Date.parse(await next(one)), first);
  assert.equal(clock(first, "Europe/Berlin"), "13:00", "midday, as the first start proposed");
  await one.fire();
  await one.fire();
  const evening = await one.state();
  assert.equal(clock(evening.now, "Europe/Berlin"), "20:45");
  const shown = evening.notifications.find((shown) => shown.buttons.includes("Done"));
  assert.ok(shown, JSON.stringify(evening.notifications));
  const names = [shown.title, ...shown.body.split("\n")].filter(Boolean);
  await one.end();

  // The press starts a process for the receiver alone: it writes down what was pressed.
  await one.startProcess();
  const before = one.files("reminders/actions").length;
  await one.act("press", "Done");
  assert.equal(one.files("reminders/actions").length, before + 1);
  const left = (await one.state()).notifications;
  assert.ok(!left.some((other) => other.title === shown.title && other.body === shown.body), "it is gone");
  await one.end();

  await one.open();
  await one.sees("I’m going outside");
  await until("taken over", () => one.files("reminders/actions").length === 0);
  const ticked = await until("a step of it is ticked", async () => {
    const labels = await one.ticked();
    return labels.length && labels;
  });
  for (const label of ticked) {
    assert.ok(names.some((name) => name.startsWith(label) || label.startsWith(name)), `${label} of ${names}`);
  }
  // And a second start takes nothing over twice.
  const words = await one.sees(/\d+ of \d+ today/);
  await one.end();
  await one.open();
  await one.sees("I’m going outside");
  assert.equal(await one.sees(/\d+ of \d+ today/), words);
});

test("Snooze comes again after ten minutes, through a restart and another zone", async (t) => {
  const one = await ready(t);
  await one.startProcess();
  await one.fire();
  const [shown] = (await one.state()).notifications;
  await one.act("press", "In 10 minutes");
  const { now, notifications } = await one.state();
  assert.deepEqual(notifications, []);
  const again = Date.parse(await next(one));
  assert.ok(Math.abs(again - Date.parse(now) - 600_000) < 60_000, `${(again - Date.parse(now)) / 60_000} minutes`);

  // The phone is switched off and on: alarms are gone, files stay.
  await one.end();
  await one.startProcess();
  await one.act("reboot");
  assert.equal(Date.parse(await next(one)), again, "armed again after the restart");
  await one.act("update");
  assert.equal(Date.parse(await next(one)), again, "armed again after an update of the app");
  // Another zone does not move what was put off by ten minutes.
  await one.move("America/New_York");
  assert.equal(Date.parse(await next(one)), again);
  await one.fire();
  const back = (await one.state()).notifications;
  assert.equal(back.length, 1);
  assert.equal(back[0].title, shown.title);
  await one.end();

  // The app learns of it when it is opened, and plans the rest where the client is now.
  await one.open();
  await one.sees("I’m going outside");
  await until("taken over", () => one.files("reminders/actions").length === 0);
  await until("planned for the new zone", () => schedule(one).zone === "America/New_York");
  await one.end();

  // Answered at last, by a press that again starts a process for itself alone.
  await one.startProcess();
  await one.act("press", "Done");
  assert.deepEqual((await one.state()).notifications, []);
  await one.end();
  await one.open();
  await one.sees("I’m going outside");
  await until("taken over", () => one.files("reminders/actions").length === 0);
  const names = [shown.title, ...shown.body.split("\n")].filter(Boolean);
  await until("its steps are ticked", async () => {
    const ticked = await one.ticked();
    return ticked.length && ticked.every((label) => names.some((name) => name.startsWith(label) || label.startsWith(name)));
  });
});

test("a change of zone moves wall times at once, without the program", async (t) => {
  const one = await ready(t);
  await one.startProcess();
  const berlin = await next(one);
  assert.equal(clock(berlin, "Europe/Berlin"), "13:00");
  await one.move("Asia/Tokyo");
  const tokyo = await until("armed anew", async () => {
    const at = await next(one);
    return at !== berlin && at;
  });
  // In Tokyo it is 18:40: the midday is over there, the evening is next.
  assert.equal(clock(tokyo, "Asia/Tokyo"), "20:45");
  await one.end();
  await one.open();
  await until("the program plans the same", async () => schedule(one).zone === "Asia/Tokyo");
  assert.equal(await next(one), tokyo);
});

test("a clock that is set forward by a day and back again shows nothing twice", async (t) => {
  const one = await ready(t);
  await one.startProcess();
  await one.fire();
  const [shown] = (await one.state()).notifications;
  await one.act("dismiss", shown.title);
  await one.setClock(24 * 60);
  await one.open();
  await one.sees("Day 1");
  await until("taken over", () => one.files("reminders/actions").length === 0);
  await one.setClock(-24 * 60);
  await one.end();
  await one.open();
  await one.sees("Day 0");
  await until("taken over", () => one.files("reminders/actions").length === 0);
  const again = async () => (await one.state()).notifications.filter((other) => other.title === shown.title && other.body === shown.body);
  assert.deepEqual(await again(), []);
  await until("the evening is next", async () => clock(await next(one), "Europe/Berlin") === "20:45");
  await one.fire();
  assert.deepEqual(await again(), []);
});

test("a notification that is tapped opens the app on Today", async (t) => {
  const one = await ready(t);
  await one.open();
  await one.sees("I’m going outside");
  await one.tap("More");
  await one.sees("Your care");
  await one.pause();
  await one.fire();
  assert.equal((await one.state()).notifications.length, 1);
  assert.equal(await one.act("press", ""), "dev.dioxus.main.MainActivity");
  await one.resume();
  await one.sees("I’m going outside");
});

test("the day goes on while the app stays open", async (t) => {
  const one = await ready(t, { at: "2026-11-25T22:30:00+01:00" });
  await one.open();
  await one.sees("Day 0");
  await one.advance(120);
  await one.sees("Day 1");
});
