"""Reads calendar files by Python's icalendar and compares them with what is meant.

python3 check.py FOLDER: NUMBER-a.ics and, after some changes, NUMBER-b.ics, each with a .json beside it.
"""

import json
import re
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

import icalendar

OBEYED = re.compile("[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")


def fail(path, what):
    sys.exit(f"{path}: {what}")


def lines(path):
    """Checks the bytes: how lines end, how long they are, and what stands in them."""
    raw = path.read_bytes()
    if not raw.endswith(b"\r\n") or re.search(rb"(?<!\r)\n|\r(?!\n)", raw):
        fail(path, "a line does not end with CR and LF")
    for line in raw.split(b"\r\n"):
        if len(line) > 75:
            fail(path, f"a line of {len(line)} bytes")
        if OBEYED.search(line.decode("utf-8")):
            fail(path, f"a character that is obeyed: {line!r}")
    inside = False
    for line in raw.decode("utf-8").replace("\r\n ", "").split("\r\n"):
        if line in ("BEGIN:VEVENT", "END:VEVENT"):
            inside = False
        elif line == "END:VALARM":
            inside = True
        elif inside and line != "BEGIN:VALARM":
            fail(path, f"{line!r} comes after an alarm")
        elif line == "BEGIN:VALARM":
            inside = False


def by_its_rules(calendar):
    """The zones as the file itself has them, without any that Python knows."""
    return {str(zone["TZID"]): zone.to_tz(lookup_tzid=False) for zone in calendar.walk("VTIMEZONE")}


def read(path):
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    if calendar.errors:
        fail(path, calendar.errors)
    zones = by_its_rules(calendar)
    events, used = {}, set()
    for event in calendar.walk("VEVENT"):
        if event.errors:
            fail(path, event.errors)
        uid = str(event["UID"])
        if uid in events:
            fail(path, f"{uid} stands twice")
        begins = event["DTSTART"]
        at = begins.dt.astimezone(timezone.utc)
        name = begins.params.get("TZID")
        if name:
            used.add(name)
            # By the file's own rules: the zone data of this machine may be older or newer.
            at = begins.dt.replace(tzinfo=zones[name]).astimezone(timezone.utc)
        elif not begins.to_ical().endswith(b"Z"):
            fail(path, f"{begins.to_ical()} is in no zone")
        alarms = []
        for alarm in event.walk("VALARM"):
            if not isinstance(alarm["TRIGGER"].dt, timedelta):
                fail(path, "an alarm that is not relative")
            alarms.append(int((at + alarm["TRIGGER"].dt).timestamp()))
        events[uid] = {
            "sequence": int(event["SEQUENCE"]),
            "stamp": event["DTSTAMP"].dt,
            "gone": str(event["STATUS"]) == "CANCELLED",
            "at": int(at.timestamp()),
            "zone": name,
            "title": str(event["SUMMARY"]),
            "details": str(event.get("DESCRIPTION", "")),
            "visit": str(event["TRANSP"]) == "OPAQUE",
            "alarms": alarms,
        }
    if used != set(zones):
        fail(path, f"rules of {set(zones)}, and {used} are used")
    return events


KEPT = ("at", "title", "details", "visit", "alarms")


def said(events):
    return sorted(json.dumps({key: event[key] for key in KEPT}) for event in events)


def main():
    folder = Path(sys.argv[1])
    files = sorted(folder.glob("*.ics"))
    counts = {"files": 0, "events": 0, "in a zone": 0, "taken back": 0, "changed": 0}
    calendars = {}
    for path in files:
        lines(path)
        events = read(path)
        meant = json.loads(path.with_suffix(".json").read_text())
        if said(event for event in events.values() if not event["gone"]) != said(meant["events"]):
            fail(path, "it does not say what is meant")
        # A calendar that read the file before takes the newer one of two events of a name.
        calendar = calendars.setdefault(path.stem[:3], {})
        for uid, event in events.items():
            known = calendar.get(uid)
            if known and event["sequence"] == known["sequence"]:
                same = ("at", "title", "details", "visit", "gone")
                if any(event[key] != known[key] for key in same):
                    fail(path, f"{uid} changed, and its number did not")
            elif known and event["sequence"] < known["sequence"]:
                fail(path, f"{uid} went back to an older number")
            elif known:
                counts["changed"] += 1
                if event["stamp"] < known["stamp"]:
                    fail(path, f"{uid} is newer and stamped earlier")
            calendar[uid] = event
        # Then it has what is to come, once, and nothing else.
        to_come = [one for one in calendar.values() if not one["gone"] and one["at"] > meant["now"]]
        if said(to_come) != said(meant["events"]):
            fail(path, "read after the one before, it leaves something else")
        counts["files"] += 1
        counts["events"] += len(events)
        counts["in a zone"] += sum(1 for event in events.values() if event["zone"])
        counts["taken back"] += sum(1 for event in events.values() if event["gone"])
    if min(counts.values()) < 20:
        sys.exit(f"too little was read: {counts}")
    print(", ".join(f"{count} {name}" for name, count in counts.items()))


main()
