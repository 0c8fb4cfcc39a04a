package app.afterglow.reminders;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** From wall times to instants. ZonedDateTime.of would go past the end of a gap by its length. */
final class WallTime {
    private WallTime() {}

    /** In a gap the first moment after it, in an overlap the first of the two. */
    static Instant instant(LocalDateTime local, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition change = rules.getTransition(local);
        if (change == null) {
            return local.toInstant(rules.getOffset(local));
        }
        return change.isGap() ? change.getInstant() : local.toInstant(change.getOffsetBefore());
    }

    /** The next moment after this one at which the clocks show a time of day. */
    static Instant next(LocalTime time, Instant after, ZoneId zone) {
        LocalDateTime local = after.atZone(zone).toLocalDate().atTime(time);
        Instant first = instant(local, zone);
        if (first.isAfter(after)) {
            return first;
        }
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change != null && change.isOverlap()) {
            Instant second = local.toInstant(change.getOffsetAfter());
            if (second.isAfter(after)) {
                return second;
            }
        }
        return instant(local.plusDays(1), zone);
    }
}
