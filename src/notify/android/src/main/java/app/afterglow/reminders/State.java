package app.afterglow.reminders;

import android.util.JsonReader;
import android.util.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What this side remembers. The program only reads it. */
final class State {
    private static final long KEPT = 7L * 24 * 60 * 60 * 1000;
    private static final int MOST_BYTES = 4 * Schedule.MOST_BYTES;

    Long armedAt;
    boolean exact;
    long lastRun;
    String lastReason = "";
    String problem = "";
    /** What was shown, and when. */
    final Map<String, Long> shown = new TreeMap<>();
    /** What is just being shown, and under which tag: so that a repeat takes its place. */
    final Map<String, String> showing = new TreeMap<>();

    static State read(Folder folder) {
        try {
            byte[] bytes = folder.read(Folder.STATE, MOST_BYTES);
            if (bytes == null) {
                return new State();
            }
            State state = new State();
            Json.read(bytes, state::field);
            return state;
        } catch (Refused | IOException wrong) {
            // Better shown twice, under the same tag, than never.
            return new State();
        }
    }

    void write(Folder folder) throws IOException {
        folder.write(Folder.STATE, text().getBytes(StandardCharsets.UTF_8));
    }

    /** Forgets what was shown long ago and is not planned any more. */
    void prune(long now, Set<String> planned) {
        shown.entrySet().removeIf(one -> !planned.contains(one.getKey()) && now - one.getValue() > KEPT);
        showing.keySet().removeIf(id -> !planned.contains(id));
    }

    String text() {
        StringBuilder out = new StringBuilder("{\"version\":1,\"armed_at\":").append(armedAt);
        out.append(",\"exact\":").append(exact).append(",\"last_run\":").append(lastRun);
        out.append(",\"last_reason\":").append(Json.quote(lastReason));
        out.append(",\"problem\":").append(Json.quote(problem)).append(",\"shown\":{");
        String comma = "";
        for (Map.Entry<String, Long> one : shown.entrySet()) {
            out.append(comma).append(Json.quote(one.getKey())).append(':').append(one.getValue());
            comma = ",";
        }
        out.append("},\"showing\":{");
        comma = "";
        for (Map.Entry<String, String> one : showing.entrySet()) {
            out.append(comma).append(Json.quote(one.getKey())).append(':');
            out.append(Json.quote(one.getValue()));
            comma = ",";
        }
        return out.append("}}\n").toString();
    }

    private void field(String name, JsonReader from) throws IOException, Refused {
        switch (name) {
            case "armed_at":
                if (from.peek() == JsonToken.NULL) {
                    from.nextNull();
                } else {
                    armedAt = Json.number(from);
                }
                break;
            case "exact": exact = Json.truth(from); break;
            case "last_run": lastRun = Json.number(from); break;
            case "last_reason": lastReason = Json.text(from); break;
            case "problem": problem = Json.text(from); break;
            case "shown": Json.object(from, (id, inner) -> shown.put(id, Json.number(inner))); break;
            case "showing": Json.object(from, (id, inner) -> showing.put(id, Json.text(inner))); break;
            default: from.skipValue();
        }
    }
}
