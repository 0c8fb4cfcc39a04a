package app.afterglow.reminders;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** The hours in which only what was asked for to the minute comes. They may go over midnight. */
final class Quiet {
    final LocalTime from;
    final LocalTime to;

    Quiet(LocalTime from, LocalTime to) {
        this.from = from;
        this.to = to;
    }

    boolean holds(Instant at, ZoneId zone) {
        LocalTime time = at.atZone(zone).toLocalTime();
        boolean begun = !time.isBefore(from);
        boolean ended = !time.isBefore(to);
        return from.isBefore(to) ? begun && !ended : to.isBefore(from) && (begun || !ended);
    }

    /** When the quiet hours that hold at a moment end. */
    Instant end(Instant at, ZoneId zone) {
        return WallTime.next(to, at, zone);
    }
}
