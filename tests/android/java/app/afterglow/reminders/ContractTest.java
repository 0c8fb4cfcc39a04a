package app.afterglow.reminders;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import android.app.Activity;
import android.app.Notification;
import java.io.File;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.json.JSONArray;
import org.json.JSONObject;
import org.junit.Test;

/** What both sides are held to: tests/android/contract. */
public class ContractTest extends Phone {
    private static byte[] golden(String name) throws Exception {
        return Files.readAllBytes(new File(System.getProperty("contract"), name).toPath());
    }

    private static String goldenText(String name) throws Exception {
        return new String(golden(name), StandardCharsets.UTF_8);
    }

    @Test
    public void the_methods_that_the_program_names_are_there() throws Exception {
        List<String> lines = Files.readAllLines(
                new File(System.getProperty("contract"), "jni.txt").toPath());
        Set<String> listed = new TreeSet<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            assertEquals(line, 3, words.length);
            Class<?> owner = Class.forName(words[0].replace('/', '.'));
            MethodType type = MethodType.fromMethodDescriptorString(words[2], owner.getClassLoader());
            Method method = owner.getMethod(words[1], type.parameterArray());
            assertEquals(line, type.returnType(), method.getReturnType());
            assertTrue(line, Modifier.isStatic(method.getModifiers()));
            assertTrue(line, Modifier.isPublic(owner.getModifiers()));
            listed.add(line);
        }
        Set<String> there = new TreeSet<>();
        for (Method method : Bridge.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                String type = MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                        .toMethodDescriptorString();
                there.add("app/afterglow/reminders/Bridge " + method.getName() + " " + type);
            }
        }
        assertEquals(listed, there);
    }

    @Test
    public void a_release_build_keeps_what_is_called_by_name() throws Exception {
        String rules = new String(Files.readAllBytes(
                new File(System.getProperty("module"), "consumer-rules.pro").toPath()));
        assertTrue(rules.contains("-keep class " + Bridge.class.getName() + " {"));
        assertTrue(rules.contains("public static <methods>;"));
    }

    @Test
    public void nothing_is_thrown_across() {
        assertFalse(Bridge.changed(null).isEmpty());
        assertEquals("", Bridge.filesFolder(null));
        assertTrue(Bridge.health(null).startsWith("{\"problem\":"));
        assertFalse(Bridge.askPermission(null).isEmpty());
        assertFalse(Bridge.openSettings(app, null).isEmpty());
        assertFalse(Bridge.openSettings(null, "exact").isEmpty());
        assertEquals("", Bridge.openedBy((Activity) null));
        assertEquals("", Bridge.exchangeFolder(null));
        assertFalse(Bridge.share(null, "x").isEmpty());
        assertFalse(Bridge.share(app, null).isEmpty());
        assertFalse(Bridge.saveDocument(null, "x").isEmpty());
        assertFalse(Bridge.openDocument(null).isEmpty());
        assertEquals("", Bridge.document(null));
        assertEquals("", Bridge.link(null));
        assertEquals(app.getFilesDir().getPath(), Bridge.filesFolder(app));
    }

    @Test
    public void the_programs_schedule_is_read_field_by_field() throws Exception {
        byte[] bytes = golden("schedule.json");
        JSONObject file = new JSONObject(new String(bytes, StandardCharsets.UTF_8));
        Schedule schedule = ScheduleReader.read(bytes);
        assertEquals(file.getJSONObject("quiet").getString("from"), schedule.quiet.from.toString());
        assertEquals(file.getJSONObject("quiet").getString("to"), schedule.quiet.to.toString());
        assertEquals(file.getString("lock_screen").equals("hide"), schedule.hidden);
        assertEquals(file.getString("hidden_title"), schedule.hiddenTitle);
        assertEquals(file.getInt("snooze_minutes"), schedule.snoozeMinutes);
        JSONArray channels = file.getJSONArray("channels");
        assertEquals(3, channels.length());
        for (int at = 0; at < 3; at++) {
            assertEquals(Channel.IDS.get(at), schedule.channels.get(at).id);
            assertEquals(channels.getJSONObject(at).getString("name"), schedule.channels.get(at).name);
        }
        JSONArray listed = file.getJSONArray("occurrences");
        assertEquals(listed.length(), schedule.entries.size());
        for (int at = 0; at < listed.length(); at++) {
            JSONObject one = listed.getJSONObject(at);
            Entry entry = schedule.entries.get(at);
            assertEquals(one.getString("id"), entry.id);
            assertEquals(one.getString("bundle"), entry.bundle);
            assertEquals(one.getString("policy").equals("wall"), entry.wall);
            assertEquals(one.getLong("at"), entry.at.toEpochMilli());
            assertEquals(one.getLong("stale_at"), entry.staleAt.toEpochMilli());
            assertEquals(one.getBoolean("asked"), entry.asked);
            assertEquals(one.getString("channel"), entry.channel);
            assertEquals(one.getString("title"), entry.title);
            assertEquals(one.getString("body"), entry.body);
            assertEquals(one.getJSONArray("actions").length(), entry.actions.size());
            // Where the file was written, both ways to say a time say the same.
            java.time.ZoneId zone = java.time.ZoneId.of(file.getString("zone"));
            assertEquals(entry.id, entry.at, WallTime.instant(entry.local, zone));
            assertEquals(entry.id, entry.staleAt, WallTime.instant(entry.staleLocal, zone));
        }
    }

    @Test
    public void the_action_files_are_exactly_these() throws Exception {
        String id = "2026-11-25T08:10~3~1795599900";
        put("schedule.json", golden("schedule.json"));
        Reminders.clock = () -> 1795599900250L;
        assertEquals("", Bridge.changed(app));
        Notification one = shown("2026-11-25T08:10");
        assertNotNull(one);
        isWritten(id, "shown");
        Reminders.clock = () -> 1795599960000L;
        send(button(one, "In 10 minutes"));
        isWritten(id, "snooze");
        Reminders.clock = () -> 1795600560000L;
        Bridge.changed(app);
        send(button(shown("2026-11-25T08:10"), "Done"));
        isWritten(id, "done");
        Reminders.clock = () -> 1795600620000L;
        send(one.deleteIntent);
        isWritten(id, "dismiss");
    }

    @Test
    public void so_is_that_of_one_that_could_not_be_shown() throws Exception {
        org.robolectric.Shadows.shadowOf(shade).setNotificationsEnabled(false);
        put("schedule.json", golden("schedule.json"));
        Reminders.clock = () -> 1795599900250L;
        Bridge.changed(app);
        isWritten("2026-11-25T08:10~3~1795599900", "not_shown");
    }

    private void isWritten(String id, String action) throws Exception {
        String written = read("actions/" + Events.uuid(id, action) + ".json");
        assertEquals(goldenText("action-" + action.replace('_', '-') + ".json"), written);
    }

    @Test
    public void the_state_is_as_the_program_reads_it() throws Exception {
        sheet.add("morning", "2026-11-26T08:10:00+01:00");
        sheet.add("midday", "2026-11-26T13:00:00+01:00");
        handOver();
        fire(alarm());
        assertEquals("{\"version\":1,\"armed_at\":1795694400000,\"exact\":true,"
                + "\"last_run\":1795677000000,\"last_reason\":\"alarm\",\"problem\":\"\","
                + "\"shown\":{\"morning\":1795677000000},\"showing\":{}}\n", read("state.json"));
    }
}
