package app.afterglow.reminders;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;
import static org.junit.Assert.fail;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.Test;

/** A schedule that is not what it should be is refused whole, and the last good one holds. */
public class RefusedTest extends Phone {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String repeat(String text, int times) {
        return String.join("", java.util.Collections.nCopies(times, text));
    }

    private void isRefused(String name, byte[] bytes) throws Exception {
        String before = read("schedule-good.json");
        put("schedule.json", bytes);
        String problem = Bridge.changed(app);
        assertTrue(name + ": " + problem, problem.startsWith("the schedule is refused: "));
        assertTrue(name + " is told in a line", problem.length() < 300 && !problem.contains("\n"));
        assertEquals(problem, state().getString("problem"));
        assertEquals(name, before, read("schedule-good.json"));
        assertArmed("2026-11-26T08:10:00+01:00");
    }

    private void goodOne() {
        sheet.add("morning", "2026-11-26T08:10:00+01:00");
        assertEquals("", handOver());
    }

    @Test
    public void what_the_contract_has_as_refused_is_refused() throws Exception {
        goodOne();
        int count = 0;
        for (File file : new File(System.getProperty("contract")).listFiles()) {
            if (file.getName().startsWith("schedule-")) {
                isRefused(file.getName(), Files.readAllBytes(file.toPath()));
                count++;
            }
        }
        assertTrue("there are some", count >= 10);
    }

    /** Wall times are those of the phone's own zone; where they were computed is only told. */
    @Test
    public void a_schedule_from_a_zone_that_is_not_known_is_taken() throws Exception {
        File file = new File(System.getProperty("contract"), "unknown-zone.json");
        put("schedule.json", Files.readAllBytes(file.toPath()));
        assertEquals("", Bridge.changed(app));
        assertEquals("", state().getString("problem"));
    }

    @Test
    public void damaged_and_hostile_files_are_refused() throws Exception {
        goodOne();
        String good = sheet.text();
        Map<String, byte[]> wrong = new LinkedHashMap<>();
        wrong.put("empty", new byte[0]);
        wrong.put("blank", bytes("  \n"));
        wrong.put("null", bytes("null"));
        wrong.put("a text", bytes("\"null\""));
        wrong.put("a list", bytes("[" + good + "]"));
        wrong.put("two", bytes(good + good));
        wrong.put("rubbish after it", bytes(good + "x"));
        wrong.put("newer", bytes(good.replace("\"version\":1", "\"version\":2")));
        wrong.put("older", bytes(good.replace("\"version\":1", "\"version\":0")));
        wrong.put("a version as text", bytes(good.replace("\"version\":1", "\"version\":\"1\"")));
        wrong.put("half a version", bytes(good.replace("\"version\":1", "\"version\":1.5")));
        wrong.put("no version", bytes(good.replace("\"version\":1,", "")));
        wrong.put("two versions", bytes(good.replace("\"version\":1,", "\"version\":1,\"version\":1,")));
        wrong.put("huge", bytes(good + repeat(" ", Schedule.MOST_BYTES)));
        wrong.put("not JSON", bytes(good.replace("\"zone\"", "'zone'")));
        wrong.put("a comment", bytes(good.replace("\"zone\"", "/* */\"zone\"")));
        wrong.put("NUL bytes", new byte[4096]);
        wrong.put("a NUL byte", bytes(good.replace("Title of morning", "Title\0")));
        wrong.put("not UTF-8", good.replace("Title of morning", "\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        wrong.put("half a character", bytes(good.replace("Title of morning", "\\ud800")));
        wrong.put("deep", bytes(good.replace("\"written_at\"",
                "\"x\":" + repeat("[", 200_000) + ",\"written_at\"")));
        wrong.put("deeper", bytes(repeat("{\"a\":", 150_000)));
        wrong.put("an instant as text", bytes(good.replaceFirst("\"at\":(\\d+)", "\"at\":\"$1\"")));
        wrong.put("an instant past all", bytes(good.replaceFirst("\"at\":\\d+", "\"at\":9223372036854775807")));
        wrong.put("an instant beyond", bytes(good.replaceFirst("\"at\":\\d+", "\"at\":92233720368547758070")));
        wrong.put("not a number", bytes(good.replaceFirst("\"at\":\\d+", "\"at\":NaN")));
        wrong.put("asked as text", bytes(good.replace("\"asked\":false", "\"asked\":\"false\"")));
        wrong.put("a list as title", bytes(good.replace("\"Title of morning\"", "[]")));
        wrong.put("no title", bytes(good.replace("\"title\":\"Title of morning\",", "")));
        wrong.put("an empty id", bytes(good.replace("\"id\":\"morning\"", "\"id\":\"\"")));
        wrong.put("a null id", bytes(good.replace("\"id\":\"morning\"", "\"id\":null")));
        wrong.put("no such day", bytes(good.replace("2026-11-26T08:10", "2026-02-30T08:10")));
        wrong.put("no seconds", bytes(good.replace("2026-11-26T08:10:00", "2026-11-26T08:10")));
        wrong.put("no such hour", bytes(good.replace("\"22:00\"", "\"24:00\"")));
        wrong.put("half quiet", bytes(good.replace(",\"to\":\"07:00\"", "")));
        wrong.put("no quiet", bytes(good.replaceFirst("\"quiet\":\\{[^}]*\\},", "")));
        wrong.put("no such policy", bytes(good.replace("\"wall\"", "\"floor\"")));
        wrong.put("no such channel", bytes(good.replace("\"channel\":\"care\"", "\"channel\":\"news\"")));
        wrong.put("no such action", bytes(good.replace("\"name\":\"done\"", "\"name\":\"delete\"")));
        wrong.put("no such lock screen", bytes(good.replace("\"show\"", "\"maybe\"")));
        wrong.put("snoozed for ever", bytes(good.replace("\"snooze_minutes\":10", "\"snooze_minutes\":1000000")));
        wrong.put("a long title", bytes(good.replace("Title of morning", repeat("x", 301))));
        wrong.put("a long id", bytes(good.replace("\"id\":\"morning\"", "\"id\":\"" + repeat("x", 201) + "\"")));
        wrong.put("a long body", bytes(good.replace("\"body\":\"\"", "\"body\":\"" + repeat("x", 2001) + "\"")));
        wrong.put("one id twice", bytes(twice()));
        wrong.put("100,000 entries", bytes("{\"version\":1,\"occurrences\":[" + repeat("0,", 100_000) + "0]}"));
        wrong.put("2,001 entries", bytes(many(2001)));
        for (int end = 1; end < good.length(); end += 97) {
            wrong.put("ends after " + end, Arrays.copyOf(bytes(good), end));
        }
        for (Map.Entry<String, byte[]> one : wrong.entrySet()) {
            assertFalse(one.getKey() + " differs", Arrays.equals(one.getValue(), bytes(good)));
            isRefused(one.getKey(), one.getValue());
        }
        put("schedule.json", bytes(good));
        assertEquals("", Bridge.changed(app));
        assertEquals("", state().getString("problem"));
    }

    private String twice() {
        Sheet two = new Sheet();
        two.add("a", "2026-11-26T08:10:00+01:00");
        two.add("a", "2026-11-26T09:10:00+01:00");
        return two.text();
    }

    /** As short as they can be: it is their number that is too large. */
    private String many(int count) {
        Sheet many = new Sheet();
        for (int at = 0; at < count; at++) {
            Sheet.Item item = many.add("i" + at, "2026-11-26T08:10:00+01:00");
            item.actions = "[]";
            item.title = "x";
        }
        String text = many.text();
        assertTrue("not for its length", text.length() < Schedule.MOST_BYTES);
        return text;
    }

    @Test
    public void what_is_just_within_the_limits_is_taken() throws Exception {
        assertEquals(2000, ScheduleReader.read(bytes(many(2000))).entries.size());
        sheet.add(repeat("i", 200), "2026-11-26T08:10:00+01:00")
                .words(repeat("t", 300), repeat("b", 2000));
        String text = sheet.text();
        byte[] longest = Arrays.copyOf(bytes(text), Schedule.MOST_BYTES);
        Arrays.fill(longest, text.length(), longest.length, (byte) ' ');
        assertEquals(1, ScheduleReader.read(longest).entries.size());
    }

    @Test
    public void a_refused_file_still_lets_the_last_good_one_fire() throws Exception {
        goodOne();
        put("schedule.json", bytes("{"));
        reboot();
        fire(alarm());
        assertNotNull(shown("morning"));
        assertTrue(state().getString("problem").contains("refused"));
    }

    @Test
    public void a_refused_first_file_arms_nothing_and_is_told() throws Exception {
        put("schedule.json", bytes("{\"version\":3}"));
        assertEquals("the schedule is refused: its version is 3, not 1", Bridge.changed(app));
        assertEquals(0, org.robolectric.Shadows.shadowOf(alarms).getScheduledAlarms().size());
    }

    @Test
    public void a_problem_has_no_word_of_the_file() throws Exception {
        String secret = "ferritin";
        String[] wrong = {"{\"version\":1,\"" + secret + "\":" + secret + "}",
            "{\"version\":1,\"zone\":\"" + secret + "\"}", "{\"version\":" + "\"" + secret + "\"}"};
        for (String text : wrong) {
            try {
                ScheduleReader.read(bytes(text));
                fail("taken: " + text);
            } catch (Refused refused) {
                assertFalse(refused.getMessage(), refused.getMessage().contains(secret));
            }
        }
    }
}
