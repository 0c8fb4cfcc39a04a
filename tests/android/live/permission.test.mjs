// Permissions: asked for when they are wanted, and what follows from each answer.
import assert from "node:assert/strict";
import { test } from "node:test";
import { api, phone, until } from "./phone.mjs";

const asks = { skip: api < 33 && "Android asks from 13 (API 33) on" };
const exactly = { skip: api < 34 && "exact alarms are off at first from Android 14 (API 34) on" };
const notify = "android.permission.POST_NOTIFICATIONS";
const asked = async (one) => (await one.state()).asked;

test("notifications are asked for when reminders are wanted, and not before", asks, async (t) => {
  const one = phone(t);
  await one.open();
  await one.sees("Question 1 of 3");
  assert.equal(await asked(one), "");
  await one.tap("Continue");
  await one.sees("Question 2 of 3");
  await one.tap("Continue");
  await one.sees("May Afterglow remind you?");
  assert.equal(await asked(one), "", "the question is read first");
  await one.tap("Done");
  await until("then the system asks", async () => (await asked(one)) === notify);
  assert.equal(await one.act("allow"), notify);
  await one.tap("More");
  await one.sees("Your care");
  // Only what is late is left, and that has to be allowed elsewhere.
  await one.misses("does not let Afterglow show notifications");
});

test("whoever wants no reminders is never asked", asks, async (t) => {
  const one = phone(t);
  await one.open();
  await one.tap("Continue");
  await one.sees("Question 2 of 3");
  await one.tap("Continue");
  await one.sees("Question 3 of 3");
  await one.tap("No reminders");
  await one.tap("Done");
  await one.sees("I’m going outside");
  const nothing = async () => {
    const { asked, alarms } = await one.state();
    assert.equal(asked, "");
    assert.deepEqual(alarms, []);
  };
  await nothing();
  // Nor when the app comes to the front again.
  await one.pause();
  await one.resume();
  await one.opens("More");
  await nothing();
  assert.deepEqual(JSON.parse(one.file("reminders/schedule.json")).occurrences, []);
});

test("refused once it can be asked again; refused for good, the settings open", asks, async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart({ allow: false });
  await one.tap("More");
  await one.sees("This phone does not let Afterglow show notifications.");
  await one.state();
  await one.tap("Allow notifications");
  await until("the system asks again", async () => (await one.act("refuse")) === notify);
  assert.deepEqual((await one.state()).started, [], "no settings yet");
  await one.tap("Allow notifications");
  const settings = "android.settings.APP_NOTIFICATION_SETTINGS ";
  await until("the settings open", async () => (await one.state()).started.includes(settings));
  // Allowed there, the app hears of it when it is in front again.
  await one.pause();
  await one.act("allow");
  await one.resume();
  await one.misses("does not let Afterglow show notifications");
});

test("what is not allowed is not shown, and the app says so", asks, async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart({ allow: false });
  await until("armed", async () => (await one.state()).alarms.length);
  await one.pause();
  await one.fire();
  assert.deepEqual((await one.state()).notifications, []);
  await one.resume();
  await one.tap("More");
  await one.sees("This phone does not let Afterglow show notifications.");
  await one.tap("Reminder health");
  await one.sees("missed in the last week, since notifications were not allowed.");
});

test("exact alarms: late without, on time once allowed, and no silence when taken away", exactly, async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart();
  const alarms = async () => (await one.state()).alarms;
  await until("armed as it suits the system", async () => {
    const [first, ...others] = await alarms();
    return first && !first.exact && others.length === 0;
  });
  const at = (await alarms())[0].at;
  await one.tap("More");
  await one.sees("Reminders may come up to one hour late.");
  await one.state();
  await one.tap("Allow exact times");
  const settings = "android.settings.REQUEST_SCHEDULE_EXACT_ALARM package:app.afterglow.afterglow";
  await until("the settings open", async () => (await one.state()).started.includes(settings));
  await one.pause();
  await one.act("exact");
  await one.resume();
  await one.misses("Reminders may come up to one hour late.");
  const both = await until("an exact one, and a watch behind it", async () => {
    const found = await alarms();
    return found.length === 2 && found;
  });
  assert.deepEqual(both.find((one) => one.which === "alarm"), { which: "alarm", at, exact: true });
  const watch = both.find((one) => one.which === "watch");
  assert.ok(!watch.exact && watch.at > at);

  await one.revokeExact();
  await one.startProcess();
  assert.deepEqual((await alarms()).map((one) => one.which), ["watch"]);
  await one.fire();
  const { notifications } = await one.state();
  assert.equal(notifications.length, 1, "what was due comes, late");
  assert.ok((await alarms()).some((one) => one.which === "alarm" && !one.exact), "and the next is armed");
});
