package app.afterglow.reminders;

import java.util.Collections;
import java.util.List;

/** What the program submitted: every notification of the coming weeks. */
final class Schedule {
    static final int VERSION = 1;
    static final int MOST_BYTES = 1024 * 1024;
    static final int MOST_OCCURRENCES = 2000;

    /** Nothing to show. */
    static final Schedule NONE =
            new Schedule(null, false, "", 10, Collections.emptyList(), Collections.emptyList());

    /** The quiet hours, or null. */
    final Quiet quiet;
    final boolean hidden;
    final String hiddenTitle;
    final int snoozeMinutes;
    final List<Channel> channels;
    final List<Entry> entries;

    Schedule(Quiet quiet, boolean hidden, String hiddenTitle, int snoozeMinutes,
            List<Channel> channels, List<Entry> entries) {
        this.quiet = quiet;
        this.hidden = hidden;
        this.hiddenTitle = hiddenTitle;
        this.snoozeMinutes = snoozeMinutes;
        this.channels = channels;
        this.entries = entries;
    }
}
