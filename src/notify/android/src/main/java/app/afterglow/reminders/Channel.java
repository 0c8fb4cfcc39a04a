package app.afterglow.reminders;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** What the client can switch off by itself in the phone's own settings. */
final class Channel {
    static final String SUNSCREEN = "sunscreen";
    static final List<String> IDS =
            Collections.unmodifiableList(Arrays.asList(SUNSCREEN, "care", "appointments"));

    final String id;
    final String name;
    final String description;

    Channel(String id, String name, String description) {
        this.id = id;
        this.name = name;
        this.description = description;
    }
}
