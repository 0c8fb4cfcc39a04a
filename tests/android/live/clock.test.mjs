// The program and Android's side have one clock, one zone, and the same rules for it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { phone, until } from "./phone.mjs";

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

test("in every zone both find the same instant for a wall time, across its changes", async (t) => {
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
    const lines = occurrences.map((entry) => `${zone} ${entry.local}`).join("\n");
    const instants = (await one.act("local", lines)).trim().split("\n").map(Number);
    assert.deepEqual(occurrences.map((entry) => entry.at), instants, zone);
    const offsets = new Set(occurrences.map((entry) => Date.parse(entry.local + "Z") - entry.at));
    compared += offsets.size > 1;
    // And what is armed is the first that is to come.
    const armed = (await one.state()).alarms.find((alarm) => alarm.which === "alarm");
    assert.ok(instants.includes(Date.parse(armed.at)), `${zone}: ${armed.at}`);
  }
  assert.ok(compared >= 6, `${compared} zones changed their clocks within the schedule`);
});
