// Reads calendar files by ical.js, which knows no zones but those of the file, and compares them with what is meant.
//   node check.mjs FOLDER
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';

const folder = process.argv[2];
const fail = (path, what) => {
  console.error(`${path}: ${what}`);
  process.exit(1);
};
const counts = { files: 0, events: 0, 'in a zone': 0, 'across a change of the clocks': 0 };

/** The events of a file that come. */
const read = (path) => {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, path), 'utf8')));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const offsets = new Set();
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const begins = event.startDate;
    const tzid = component.getFirstProperty('dtstart').getParameter('tzid');
    if (tzid && begins.zone.tzid !== tzid) fail(path, `${tzid} is not found`);
    if (!tzid && begins.zone !== ICAL.Timezone.utcTimezone) fail(path, `${begins} is in no zone`);
    if (tzid) counts['in a zone'] += 1;
    offsets.add(begins.utcOffset());
    const alarms = component.getAllSubcomponents('valarm').map((alarm) => {
      if (alarm.getFirstPropertyValue('action') !== 'DISPLAY') fail(path, 'an alarm that shows nothing');
      return begins.toUnixTime() + alarm.getFirstPropertyValue('trigger').toSeconds();
    });
    return {
      gone: component.getFirstPropertyValue('status') === 'CANCELLED',
      at: begins.toUnixTime(),
      title: event.summary,
      details: event.description ?? '',
      visit: component.getFirstPropertyValue('transp') === 'OPAQUE',
      alarms,
    };
  });
  if (offsets.size > 1) counts['across a change of the clocks'] += 1;
  return events;
};

const said = (events) =>
  events
    .map(({ at, title, details, visit, alarms }) => JSON.stringify([at, title, details, visit, alarms]))
    .sort()
    .join('\n');

for (const path of readdirSync(folder).filter((name) => name.endsWith('.ics')).sort()) {
  const events = read(path);
  const meant = JSON.parse(readFileSync(join(folder, path.replace('.ics', '.json')), 'utf8'));
  if (said(events.filter((event) => !event.gone)) !== said(meant.events)) fail(path, 'it does not say what is meant');
  counts.files += 1;
  counts.events += events.length;
}
if (Math.min(...Object.values(counts)) < 10) fail(folder, `too little was read: ${JSON.stringify(counts)}`);
console.log(Object.entries(counts).map(([name, count]) => `${count} ${name}`).join(', '));
