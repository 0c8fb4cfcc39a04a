package app.afterglow.reminders;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** A schedule as the program would write it, piece by piece. */
final class Sheet {
    String version = "1";
    String zone = "Europe/Berlin";
    String quiet = "{\"from\":\"22:00\",\"to\":\"07:00\"}";
    String lockScreen = "show";
    final List<Item> items = new ArrayList<>();

    /** One occurrence; its time with the offset that holds then and there. */
    static final class Item {
        String id;
        String bundle;
        String policy = "wall";
        OffsetDateTime at;
        OffsetDateTime stale;
        boolean asked;
        String channel = "care";
        String title;
        String body = "";
        String actions = "[{\"name\":\"done\",\"label\":\"Done\"},"
                + "{\"name\":\"snooze\",\"label\":\"In 10 minutes\"}]";

        Item stale(String time) {
            stale = OffsetDateTime.parse(time);
            return this;
        }

        Item bundle(String name) {
            bundle = name;
            return this;
        }

        Item asked() {
            asked = true;
            return this;
        }

        Item instant() {
            policy = "instant";
            return this;
        }

        Item channel(String id) {
            channel = id;
            return this;
        }

        Item words(String title, String body) {
            this.title = title;
            this.body = body;
            return this;
        }

        String text() {
            return "{\"id\":" + Json.quote(id) + ",\"bundle\":" + Json.quote(bundle) + ",\"policy\":\""
                    + policy + "\",\"local\":\"" + local(at) + "\",\"at\":" + ms(at)
                    + ",\"stale_local\":\"" + local(stale) + "\",\"stale_at\":" + ms(stale)
                    + ",\"asked\":" + asked + ",\"channel\":\"" + channel + "\",\"title\":"
                    + Json.quote(title) + ",\"body\":" + Json.quote(body) + ",\"actions\":" + actions
                    + ",\"lines\":[{\"of\":\"no concern here\"}]}";
        }

        private static String local(OffsetDateTime time) {
            LocalDateTime local = time.toLocalDateTime();
            return local.toLocalDate() + "T" + String.format("%02d:%02d:%02d", local.getHour(),
                    local.getMinute(), local.getSecond());
        }

        private static long ms(OffsetDateTime time) {
            return time.toInstant().toEpochMilli();
        }
    }

    /** Adds an occurrence that is of use for four hours. */
    Item add(String id, String at) {
        Item item = new Item();
        item.id = id;
        item.bundle = id;
        item.at = OffsetDateTime.parse(at);
        item.stale = item.at.plusHours(4);
        item.title = "Title of " + id;
        items.add(item);
        return item;
    }

    String text() {
        StringBuilder out = new StringBuilder("{\"version\":" + version + ",\"written_at\":1795000000000,");
        out.append("\"zone\":\"").append(zone).append("\",\"quiet\":").append(quiet);
        out.append(",\"lock_screen\":\"").append(lockScreen).append("\",");
        out.append("\"hidden_title\":\"Afterglow reminder\",\"snooze_minutes\":10,\"channels\":[");
        out.append("{\"id\":\"sunscreen\",\"name\":\"Sunscreen\",\"description\":\"Outdoors\"},");
        out.append("{\"id\":\"care\",\"name\":\"Care steps\",\"description\":\"\"},");
        out.append("{\"id\":\"appointments\",\"name\":\"Appointments\",\"description\":\"Visits\"}],");
        out.append("\"occurrences\":[");
        String comma = "";
        for (Item item : items) {
            out.append(comma).append(item.text());
            comma = ",\n";
        }
        return out.append("]}").toString();
    }
}
