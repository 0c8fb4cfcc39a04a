package app.afterglow.reminders;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** One notification of the schedule. */
final class Entry {
    final String id;
    final String bundle;
    /** Its local time holds in whatever zone the phone is in; else its instant does. */
    final boolean wall;
    final LocalDateTime local;
    final Instant at;
    final LocalDateTime staleLocal;
    final Instant staleAt;
    /** Asked for to the minute: comes in the quiet hours as well. */
    final boolean asked;
    final String channel;
    final String title;
    final String body;
    final List<Reply> actions;

    Entry(String id, String bundle, boolean wall, LocalDateTime local, Instant at,
            LocalDateTime staleLocal, Instant staleAt, boolean asked, String channel, String title,
            String body, List<Reply> actions) {
        this.id = id;
        this.bundle = bundle;
        this.wall = wall;
        this.local = local;
        this.at = at;
        this.staleLocal = staleLocal;
        this.staleAt = staleAt;
        this.asked = asked;
        this.channel = channel;
        this.title = title;
        this.body = body;
        this.actions = actions;
    }

    /** When it is due for someone in this zone. */
    Instant at(ZoneId zone) {
        return wall ? WallTime.instant(local, zone) : at;
    }

    /** From when on it is missed for someone in this zone. */
    Instant staleAt(ZoneId zone) {
        return wall ? WallTime.instant(staleLocal, zone) : staleAt;
    }
}
