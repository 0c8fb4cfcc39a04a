// The program and Android's side have one clock, one zone, and the same rules for it.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { api, phone, system, until } from "./phone.mjs";

const zones = [
  "America/New_York", "America/St_Johns", "America/Santiago", "America/Sao_Paulo", "Europe/London",
  "Africa/Cairo", "Asia/Kathmandu", "Asia/Tehran", "Australia/Adelaide", "Australia/Lord_Howe",
  "Pacific/Apia", "Pacific/Chatham",
];

test("the program reads the phone's clock and zone", async (t) => {
  const one = phone(t, { at: "2026-07-01T23:50:00+05:45", zone: "Asia/Kathmandu" });
  await one.open();
  /** What the page says of now is what the phone's own clock and zone say. */
  const agrees = async (zone, hour) => {
    const at = async () => {
      const parts = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", timeZone: zone };
      return new Intl.DateTimeFormat("en-GB", parts).format(new Date((await one.state()).now)).replaceAll(",", "");
    };
    await until(`the page says the time in ${zone}`, async () => (await one.words()).includes(await at()));
    assert.ok((await at()).includes(` ${hour}:`), await at());
  };
  await agrees("Asia/Kathmandu", "23");
  await one.advance(20);
  await agrees("Asia/Kathmandu", "00");
  await one.move("Europe/Lisbon");
  await agrees("Europe/Lisbon", "19");
});

test("in every zone program and Android find the same instant for a wall time, across its changes", async (t) => {
  // From here the schedule goes over the spring change of the north and the autumn one of the south.
  const one = phone(t, { at: "2027-02-20T10:00:00+01:00" });
  await one.open();
  await one.answerFirstStart();
  let compared = 0;
  for (const zone of ["Europe/Berlin", ...zones]) {
    await one.move(zone);
    const { occurrences } = await until(`the program is in ${zone}`, () => {
      const schedule = JSON.parse(one.file("reminders/schedule.json"));
      return schedule.zone === zone && schedule;
    });
    const lines = occurrences.map(({ local, at }) => `${zone} ${local} ${at}`).join("\n");
    const found = (await one.act("local", lines)).trim().split("\n").map((line) => line.split(" "));
    // The program reads the data of this Android; so do Android's own classes.
    assert.deepEqual(occurrences.map((entry) => Date.parse(entry.local + "Z")), found.map(([, local]) => Date.parse(local)), zone);
    const instants = occurrences.map((entry) => entry.at);
    // The module's Java takes the JDK's rules here; those of an older Android are others.
    const javas = found.map(([instant]) => Number(instant));
    if (api >= 34) assert.deepEqual(instants, javas, zone);
    const offsets = new Set(occurrences.map((entry) => Date.parse(entry.local + "Z") - entry.at));
    compared += offsets.size > 1;
    await until(`${zone}: what is armed is the first that is to come`, async () => {
      const { now, alarms } = await one.state();
      // What was due on the way here, in a zone further east, was shown then and does not come again.
      const { shown } = JSON.parse(one.file("reminders/state.json"));
      const first = Math.min(...javas.filter((at, index) => at > Date.parse(now) && !(occurrences[index].id in shown)));
      const armed = Date.parse(alarms.find((alarm) => alarm.which === "alarm").at);
      return armed === first || assert.fail(`${new Date(armed).toJSON()} is armed, not ${new Date(first).toJSON()}`);
    });
  }
  assert.ok(compared >= 6, `${compared} zones changed their clocks within the schedule`);
});

/** Exchanges the rules of two zones in Android's file of all of them: its index has each one's place. */
function exchanged(data, one, other) {
  const file = Buffer.from(data);
  const [index, rules] = [file.readInt32BE(12), file.readInt32BE(16)];
  const places = [one, other].map((name) => {
    for (let at = index; at < rules; at += 52) {
      if (file.toString("latin1", at, at + 40).split("\0", 1)[0] === name) return file.subarray(at + 40, at + 52);
    }
    return assert.fail(`${name} is not in the data`);
  });
  const kept = Buffer.from(places[0]);
  places[1].copy(places[0]);
  kept.copy(places[1]);
  return file;
}

test("the program follows the phone's own data of zones, an update of it first", async (t) => {
  const one = phone(t, { at: "2027-02-20T10:00:00+01:00" });
  const own = fs.readFileSync(path.join(system, "usr/share/zoneinfo/tzdata"));
  // No system has an update that says this: so it can come from nowhere else.
  one.put("tzdata/etc/tz/tzdata", exchanged(own, "Europe/Berlin", "America/New_York"));
  await one.open();
  await one.answerFirstStart();
  const { occurrences } = JSON.parse(one.file("reminders/schedule.json"));
  const clocks = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "medium", timeZone: "America/New_York" });
  const wanted = occurrences.map(({ at }) => clocks.format(at).replace(" ", "T"));
  assert.deepEqual(occurrences.map(({ local }) => local), wanted);
});
