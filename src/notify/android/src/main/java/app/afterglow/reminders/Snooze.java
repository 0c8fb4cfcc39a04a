package app.afterglow.reminders;

import java.time.Instant;

/** An occurrence that the client snoozed while the program was not there to plan it anew. */
final class Snooze {
    final String id;
    final Instant tapped;

    Snooze(String id, Instant tapped) {
        this.id = id;
        this.tapped = tapped;
    }
}
