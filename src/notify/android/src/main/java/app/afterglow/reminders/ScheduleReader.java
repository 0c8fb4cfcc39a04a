package app.afterglow.reminders;

import android.util.JsonReader;
import android.util.JsonToken;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the schedule; refuses all of it when anything in it is wrong. */
final class ScheduleReader {
    private static final int MOST_SNOOZE = 24 * 60;

    private Long version;
    private Long writtenAt;
    private String zone;
    private boolean quietSeen;
    private Quiet quiet;
    private String lockScreen;
    private String hiddenTitle;
    private Long snoozeMinutes;
    private List<Channel> channels;
    private List<Entry> entries;

    private ScheduleReader() {}

    static Schedule read(byte[] bytes) throws Refused {
        if (bytes.length > Schedule.MOST_BYTES) {
            throw new Refused("it is longer than " + Schedule.MOST_BYTES + " bytes");
        }
        // The version before everything else: of another one nothing more is known.
        Long[] version = {null};
        Json.read(bytes, (name, from) -> {
            if (name.equals("version")) {
                version[0] = Json.number(from);
            } else {
                from.skipValue();
            }
        });
        if (version[0] == null || version[0] != Schedule.VERSION) {
            throw new Refused("its version is " + version[0] + ", not " + Schedule.VERSION);
        }
        ScheduleReader reader = new ScheduleReader();
        Json.read(bytes, reader::field);
        return reader.whole();
    }

    private void field(String name, JsonReader from) throws IOException, Refused {
        switch (name) {
            case "version": version = Json.number(from); break;
            case "written_at": writtenAt = Check.instant(Json.number(from)).toEpochMilli(); break;
            case "zone": zone = Check.length(Json.text(from), 1, Check.TITLE); break;
            case "quiet": quietSeen = true; quiet = quiet(from); break;
            case "lock_screen": lockScreen = Check.oneOf(Json.text(from), "show", "hide"); break;
            case "hidden_title": hiddenTitle = Check.length(Json.text(from), 1, Check.TITLE); break;
            case "snooze_minutes": snoozeMinutes = Check.range(Json.number(from), 1, MOST_SNOOZE); break;
            case "channels": channels = channels(from); break;
            case "occurrences": entries = entries(from); break;
            default: from.skipValue();
        }
    }

    private Schedule whole() throws Refused {
        Check.there(version, writtenAt, zone, lockScreen, hiddenTitle, snoozeMinutes, channels, entries);
        if (!quietSeen) {
            throw new Refused("the quiet hours are missing");
        }
        boolean hidden = lockScreen.equals("hide");
        return new Schedule(
                quiet, hidden, hiddenTitle, snoozeMinutes.intValue(), channels, entries);
    }

    private static Quiet quiet(JsonReader from) throws IOException, Refused {
        if (from.peek() == JsonToken.NULL) {
            from.nextNull();
            return null;
        }
        LocalTime[] hours = new LocalTime[2];
        Json.object(from, (name, inner) -> {
            switch (name) {
                case "from": hours[0] = Check.time(Json.text(inner)); break;
                case "to": hours[1] = Check.time(Json.text(inner)); break;
                default: inner.skipValue();
            }
        });
        Check.there((Object) hours[0], hours[1]);
        return new Quiet(hours[0], hours[1]);
    }

    private static List<Channel> channels(JsonReader from) throws IOException, Refused {
        List<Channel> channels = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Json.expect(from, JsonToken.BEGIN_ARRAY, "a list");
        from.beginArray();
        while (from.hasNext()) {
            String[] words = new String[3];
            Json.object(from, (name, inner) -> {
                switch (name) {
                    case "id": words[0] = Check.channel(Json.text(inner)); break;
                    case "name": words[1] = Check.length(Json.text(inner), 1, Check.TITLE); break;
                    case "description": words[2] = Check.length(Json.text(inner), 0, Check.BODY); break;
                    default: inner.skipValue();
                }
            });
            Check.there((Object[]) words);
            if (!ids.add(words[0])) {
                throw new Refused("a channel appears twice");
            }
            channels.add(new Channel(words[0], words[1], words[2]));
        }
        from.endArray();
        return channels;
    }

    private static List<Entry> entries(JsonReader from) throws IOException, Refused {
        List<Entry> entries = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Json.expect(from, JsonToken.BEGIN_ARRAY, "a list");
        from.beginArray();
        while (from.hasNext()) {
            if (entries.size() == Schedule.MOST_OCCURRENCES) {
                throw new Refused("it has more than " + Schedule.MOST_OCCURRENCES + " occurrences");
            }
            Entry entry = EntryReader.read(from);
            if (!ids.add(entry.id)) {
                throw new Refused("two occurrences have one id");
            }
            entries.add(entry);
        }
        from.endArray();
        return entries;
    }
}
