package app.afterglow.reminders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** What became of an occurrence: one file each, until the program takes it in. */
final class Events {
    static final String SHOWN = "shown";
    static final String NOT_SHOWN = "not_shown";
    static final String DONE = "done";
    static final String SNOOZE = "snooze";
    static final String DISMISS = "dismiss";
    /** What a notification can answer with. */
    static final List<String> ANSWERS =
            Collections.unmodifiableList(Arrays.asList(DONE, SNOOZE, DISMISS));

    private static final String BELOW = "actions";
    private static final String ENDING = ".json";
    private static final int MOST_BYTES = 16 * 1024;

    private Events() {}

    /** A file as it lies there. */
    static final class Event {
        String id;
        String action;
        Long at;
    }

    /** The same tap twice has one name, hence is one action. */
    static String uuid(String id, String action) {
        byte[] name = (id + "|" + action).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }

    static String text(String id, String bundle, String action, long at) {
        return "{\"version\":1,\"uuid\":" + Json.quote(uuid(id, action)) + ",\"occurrence_id\":"
                + Json.quote(id) + ",\"bundle\":" + Json.quote(bundle) + ",\"action\":"
                + Json.quote(action) + ",\"at\":" + at + "}\n";
    }

    static void write(Folder folder, String id, String bundle, String action, long at)
            throws IOException {
        String name = BELOW + "/" + uuid(id, action) + ENDING;
        if (!folder.has(name)) {
            folder.write(name, text(id, bundle, action, at).getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * The same for a snooze. One that has come again and is snoozed again is a new tap: it takes
     * the place of the first, whose time is over.
     */
    static void writeSnooze(Folder folder, String id, String bundle, long at, Duration length)
            throws IOException {
        String name = BELOW + "/" + uuid(id, SNOOZE) + ENDING;
        Event before = read(folder, name);
        if (before != null && at - before.at >= length.toMillis()) {
            folder.remove(name);
        }
        write(folder, id, bundle, SNOOZE, at);
    }

    /** The snoozes that the program has not yet ingested, and that were not answered since. */
    static List<Snooze> snoozes(Folder folder) {
        List<Event> events = new ArrayList<>();
        for (String name : folder.names(BELOW)) {
            Event event = name.endsWith(ENDING) ? read(folder, BELOW + "/" + name) : null;
            if (event != null) {
                events.add(event);
            }
        }
        List<Snooze> snoozes = new ArrayList<>();
        for (Event event : events) {
            if (event.action.equals(SNOOZE) && !answeredSince(events, event)) {
                snoozes.add(new Snooze(event.id, Instant.ofEpochMilli(event.at)));
            }
        }
        return snoozes;
    }

    private static boolean answeredSince(List<Event> events, Event snooze) {
        for (Event other : events) {
            boolean done = other.action.equals(DONE);
            if (done && other.id.equals(snooze.id) && other.at >= snooze.at) {
                return true;
            }
        }
        return false;
    }

    /** A file's event; null if it is none. */
    private static Event read(Folder folder, String name) {
        Event event = new Event();
        try {
            byte[] bytes = folder.read(name, MOST_BYTES);
            if (bytes == null) {
                return null;
            }
            Json.read(bytes, (field, from) -> {
                switch (field) {
                    case "occurrence_id": event.id = Json.text(from); break;
                    case "action": event.action = Json.text(from); break;
                    case "at": event.at = Check.instant(Json.number(from)).toEpochMilli(); break;
                    default: from.skipValue();
                }
            });
            Check.there(event.id, event.action, event.at);
            return event;
        } catch (Refused | IOException wrong) {
            return null;
        }
    }
}
