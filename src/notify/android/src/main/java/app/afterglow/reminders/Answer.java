package app.afterglow.reminders;

import android.content.Intent;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** What the client did with a notification. */
final class Answer {
    final String action;
    final String tag;
    private final List<String> ids;
    private final List<String> bundles;

    private Answer(String action, String tag, List<String> ids, List<String> bundles) {
        this.action = action;
        this.tag = tag;
        this.ids = ids;
        this.bundles = bundles;
    }

    /** The answer that an intent carries; null if it carries none. */
    static Answer of(Intent intent) {
        String action = intent.getStringExtra(Intents.ACTION);
        String tag = intent.getStringExtra(Intents.TAG);
        List<String> ids = intent.getStringArrayListExtra(Intents.IDS);
        List<String> bundles = intent.getStringArrayListExtra(Intents.BUNDLES);
        boolean whole = Intents.ANSWER.equals(intent.getAction()) && Events.ANSWERS.contains(action)
                && tag != null && ids != null && bundles != null && ids.size() == bundles.size();
        return whole ? new Answer(action, tag, ids, bundles) : null;
    }

    /** One file for each entry that the notification stood for. */
    void write(Folder folder, long now, int snoozeMinutes) throws IOException {
        for (int at = 0; at < ids.size(); at++) {
            if (action.equals(Events.SNOOZE)) {
                Duration length = Duration.ofMinutes(snoozeMinutes);
                Events.writeSnooze(folder, ids.get(at), bundles.get(at), now, length);
            } else {
                Events.write(folder, ids.get(at), bundles.get(at), action, now);
            }
        }
    }
}
