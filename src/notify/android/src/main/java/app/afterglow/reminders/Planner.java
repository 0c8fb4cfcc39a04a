package app.afterglow.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to show now and when to look again. Pure: the schedule, what was shown, the snoozes, the time
 * and the zone are all it knows.
 */
final class Planner {
    /** Later than this it was held up: several such come as one. */
    private static final Duration LATE = Duration.ofMinutes(1);
    /** How long a snoozed reminder stays valid after it comes again. */
    private static final Duration SNOOZE_STALE = Duration.ofHours(2);

    /** To be shown now; each inner list is one notification. */
    final List<List<Due>> show = new ArrayList<>();
    /** Taken the place of by a later one of the same bundle: shown under it. */
    final List<Due> replaced = new ArrayList<>();
    /** When the next one is due, or null. */
    final Instant next;

    Planner(Schedule schedule, Set<String> shown, List<Snooze> snoozes, Instant now, ZoneId zone) {
        List<Due> due = new ArrayList<>();
        Instant earliest = null;
        for (Due one : all(schedule, snoozes, zone)) {
            if (shown.contains(one.name)) {
                continue;
            }
            Instant at = one.at.isAfter(now) ? one.at : now;
            if (!one.asked && schedule.quiet != null && schedule.quiet.holds(at, zone)) {
                at = schedule.quiet.end(at, zone);
            }
            if (!at.isBefore(one.staleAt)) {
                // Missed, or it will be. Not remembered: the clock may yet be set back.
                continue;
            }
            if (!at.isAfter(now)) {
                due.add(one);
            } else if (earliest == null || at.isBefore(earliest)) {
                earliest = at;
            }
        }
        next = earliest;
        group(latestOfEachBundle(due), now);
    }

    private static List<Due> all(Schedule schedule, List<Snooze> snoozes, ZoneId zone) {
        List<Due> all = new ArrayList<>();
        Map<String, Entry> entries = new HashMap<>();
        Set<String> putOff = new HashSet<>();
        for (Entry entry : schedule.entries) {
            entries.put(entry.id, entry);
        }
        for (Snooze snooze : snoozes) {
            Entry entry = entries.get(snooze.id);
            if (entry == null) {
                continue;
            }
            Instant at = snooze.tapped.plus(Duration.ofMinutes(schedule.snoozeMinutes));
            Instant stale = entry.staleAt(zone);
            Instant least = at.plus(SNOOZE_STALE);
            String name = snooze.id + "|" + snooze.tapped.toEpochMilli();
            all.add(new Due(entry, name, at, stale.isAfter(least) ? stale : least, true, snooze.tapped));
            putOff.add(snooze.id);
        }
        for (Entry entry : schedule.entries) {
            if (!putOff.contains(entry.id)) {
                all.add(new Due(
                        entry, entry.id, entry.at(zone), entry.staleAt(zone), entry.asked, null));
            }
        }
        all.sort(Comparator.comparing((Due one) -> one.at).thenComparing(one -> one.name));
        return all;
    }

    private List<Due> latestOfEachBundle(List<Due> due) {
        Map<String, Due> latest = new LinkedHashMap<>();
        for (Due one : due) {
            Due before = latest.remove(one.entry.bundle);
            if (before != null) {
                replaced.add(before);
            }
            latest.put(one.entry.bundle, one);
        }
        return new ArrayList<>(latest.values());
    }

    /** What was held up comes as one, and so does what was snoozed with one tap. */
    private void group(List<Due> due, Instant now) {
        Map<Object, List<Due>> groups = new LinkedHashMap<>();
        for (Due one : due) {
            boolean late = !one.asked && one.at.plus(LATE).isBefore(now);
            Object key = late ? "late" : one.snoozed != null ? one.snoozed : one;
            List<Due> group = groups.get(key);
            if (group == null) {
                group = new ArrayList<>();
                groups.put(key, group);
                show.add(group);
            }
            group.add(one);
        }
    }
}
