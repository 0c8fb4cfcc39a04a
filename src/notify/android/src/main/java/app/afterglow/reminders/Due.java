package app.afterglow.reminders;

import java.time.Instant;

/** An entry with its times, as they are for someone in one zone. */
final class Due {
    final Entry entry;
    /** What it is remembered by once shown: the id, or for a snooze the id and when it was tapped. */
    final String name;
    final Instant at;
    final Instant staleAt;
    final boolean asked;
    /** When it was snoozed, or null. */
    final Instant snoozed;

    Due(Entry entry, String name, Instant at, Instant staleAt, boolean asked, Instant snoozed) {
        this.entry = entry;
        this.name = name;
        this.at = at;
        this.staleAt = staleAt;
        this.asked = asked;
        this.snoozed = snoozed;
    }
}
