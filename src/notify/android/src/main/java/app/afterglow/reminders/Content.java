package app.afterglow.reminders;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words of one notification: an entry's own, or several as a digest. */
final class Content {
    /** Its name: what a later one with the same takes the place of. */
    final String tag;
    final String channel;
    final String title;
    final String body;
    /** The newest one's id: what its buttons are told apart by. */
    final String id;
    final List<Reply> actions;
    final long when;

    /** The entries in order of their time. */
    Content(List<Due> entries) {
        Due newest = entries.get(entries.size() - 1);
        List<Due> newestFirst = new ArrayList<>(entries);
        Collections.reverse(newestFirst);
        Due first = newest;
        for (Due one : newestFirst) {
            if (one.entry.channel.equals(Channel.SUNSCREEN)) {
                first = one;
                break;
            }
        }
        Set<String> lines = new LinkedHashSet<>();
        add(lines, first.entry.body);
        for (Due one : newestFirst) {
            if (one != first) {
                lines.add(one.entry.title);
                add(lines, one.entry.body);
            }
        }
        lines.remove(first.entry.title);
        tag = newest.entry.bundle;
        channel = first.entry.channel;
        title = first.entry.title;
        body = entries.size() == 1 ? newest.entry.body : String.join("\n", lines);
        id = newest.entry.id;
        actions = newest.entry.actions;
        when = newest.at.toEpochMilli();
    }

    private static void add(Set<String> lines, String body) {
        for (String line : body.split("\n")) {
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
    }
}
