package app.afterglow.reminders;

import android.util.JsonReader;
import android.util.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads one occurrence of the schedule. */
final class EntryReader {
    private static final int MOST_ACTIONS = 2;

    private String id;
    private String bundle;
    private String policy;
    private LocalDateTime local;
    private Instant at;
    private LocalDateTime staleLocal;
    private Instant staleAt;
    private Boolean asked;
    private String channel;
    private String title;
    private String body;
    private List<Reply> actions;

    private EntryReader() {}

    static Entry read(JsonReader from) throws IOException, Refused {
        EntryReader reader = new EntryReader();
        Json.object(from, reader::field);
        return reader.whole();
    }

    private void field(String name, JsonReader from) throws IOException, Refused {
        switch (name) {
            case "id": id = Check.name(Json.text(from)); break;
            case "bundle": bundle = Check.name(Json.text(from)); break;
            case "policy": policy = Check.oneOf(Json.text(from), "wall", "instant"); break;
            case "local": local = Check.local(Json.text(from)); break;
            case "at": at = Check.instant(Json.number(from)); break;
            case "stale_local": staleLocal = Check.local(Json.text(from)); break;
            case "stale_at": staleAt = Check.instant(Json.number(from)); break;
            case "asked": asked = Json.truth(from); break;
            case "channel": channel = Check.channel(Json.text(from)); break;
            case "title": title = Check.length(Json.text(from), 1, Check.TITLE); break;
            case "body": body = Check.length(Json.text(from), 0, Check.BODY); break;
            case "actions": actions = actions(from); break;
            default: from.skipValue();
        }
    }

    private Entry whole() throws Refused {
        Check.there(
                id, bundle, policy, local, at, staleLocal, staleAt, asked, channel, title, body, actions);
        return new Entry(id, bundle, policy.equals("wall"), local, at, staleLocal, staleAt, asked,
                channel, title, body, actions);
    }

    private static List<Reply> actions(JsonReader from) throws IOException, Refused {
        List<Reply> actions = new ArrayList<>();
        Json.expect(from, JsonToken.BEGIN_ARRAY, "a list");
        from.beginArray();
        while (from.hasNext()) {
            if (actions.size() == MOST_ACTIONS) {
                throw new Refused("an occurrence has more than " + MOST_ACTIONS + " actions");
            }
            String[] words = new String[2];
            Json.object(from, (name, inner) -> {
                switch (name) {
                    case "name":
                        words[0] = Check.oneOf(Json.text(inner), Events.DONE, Events.SNOOZE);
                        break;
                    case "label": words[1] = Check.length(Json.text(inner), 1, Check.TITLE); break;
                    default: inner.skipValue();
                }
            });
            Check.there((Object[]) words);
            actions.add(new Reply(words[0], words[1]));
        }
        from.endArray();
        return actions;
    }
}
