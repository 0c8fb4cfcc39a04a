package app.afterglow.reminders;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.app.Notification;
import android.app.PendingIntent;
import android.content.Intent;
import java.util.Arrays;
import java.util.Collections;
import org.junit.Test;
import org.robolectric.Robolectric;

public class ActionTest extends Phone {
    private Notification morning() {
        sheet.add("morning", "2026-11-26T08:10:00+01:00");
        handOver();
        fire(alarm());
        return shown("morning");
    }

    /** All that a killed process leaves behind: the pending intents that the system holds. */
    private Intent kept(PendingIntent pending) {
        return new Intent(shadowOf(pending).getSavedIntent());
    }

    @Test
    public void done_from_a_dead_process_writes_one_action() throws Exception {
        Intent tap = kept(button(morning(), "Done"));
        now("2026-11-26T08:12:00+01:00");
        new ActionReceiver().onReceive(app, tap);
        assertEquals(Collections.singletonList("morning"), eventsOf("done"));
        String written = read("actions/" + Events.uuid("morning", "done") + ".json");
        assertEquals(Events.text("morning", "morning", "done", ms("2026-11-26T08:12:00+01:00")), written);
        assertEquals(0, count());
        now("2026-11-26T08:13:00+01:00");
        new ActionReceiver().onReceive(app, tap);
        assertEquals("the same tap", Collections.singletonList("morning"), eventsOf("done"));
        assertEquals(written, read("actions/" + Events.uuid("morning", "done") + ".json"));
    }

    @Test
    public void snooze_from_a_dead_process_writes_one_action_and_comes_again() throws Exception {
        Intent tap = kept(button(morning(), "In 10 minutes"));
        now("2026-11-26T08:12:00+01:00");
        new ActionReceiver().onReceive(app, tap);
        new ActionReceiver().onReceive(app, tap);
        assertEquals(Collections.singletonList("morning"), eventsOf("snooze"));
        assertEquals(0, count());
        assertArmed("2026-11-26T08:22:00+01:00");
        fire(alarm());
        assertEquals("Title of morning", title(shown("morning")));
        assertNull("once", alarm());
        shade.cancelAll();
        Bridge.changed(app);
        assertEquals(0, count());
    }

    @Test
    public void a_snooze_that_was_taken_in_is_the_programs_from_then_on() throws Exception {
        send(button(morning(), "In 10 minutes"));
        assertNotNull(alarm());
        assertTrue(file("actions/" + Events.uuid("morning", "snooze") + ".json").delete());
        Bridge.changed(app);
        assertNull(alarm());
        now("2026-11-26T08:30:00+01:00");
        Bridge.changed(app);
        assertEquals(0, count());
    }

    @Test
    public void a_snooze_survives_a_reboot_and_comes_in_quiet_hours() throws Exception {
        sheet.add("evening", "2026-11-26T21:55:00+01:00");
        handOver();
        fire(alarm());
        send(button(shown("evening"), "In 10 minutes"));
        reboot();
        assertArmed("2026-11-26T22:05:00+01:00");
        fire(alarm());
        assertNotNull(shown("evening"));
    }

    @Test
    public void put_off_once_more_it_comes_once_more() throws Exception {
        send(button(morning(), "In 10 minutes"));
        fire(alarm());
        now("2026-11-26T08:21:00+01:00");
        send(button(shown("morning"), "In 10 minutes"));
        assertEquals("still one action", 1, eventsOf("snooze").size());
        assertArmed("2026-11-26T08:31:00+01:00");
        fire(alarm());
        assertNotNull(shown("morning"));
        send(button(shown("morning"), "Done"));
        assertEquals(0, count());
        assertNull(alarm());
    }

    @Test
    public void done_after_a_snooze_ends_it() throws Exception {
        Notification one = morning();
        PendingIntent done = button(one, "Done");
        send(button(one, "In 10 minutes"));
        now("2026-11-26T08:11:00+01:00");
        send(done);
        assertNull(alarm());
    }

    @Test
    public void a_digest_that_is_put_off_comes_again_as_one() throws Exception {
        sheet.add("a", "2026-11-26T08:10:00+01:00");
        sheet.add("b", "2026-11-26T08:20:00+01:00");
        handOver();
        now("2026-11-26T09:00:00+01:00");
        reboot();
        send(button(shown("b"), "In 10 minutes"));
        assertEquals(Arrays.asList("a", "b"), eventsOf("snooze"));
        assertEquals(0, count());
        fire(alarm());
        assertEquals(1, count());
        assertEquals("Title of a", lines(shown("b")));
    }

    @Test
    public void swiped_away_is_noted_and_nothing_more() throws Exception {
        Notification one = morning();
        shade.cancelAll();
        send(one.deleteIntent);
        assertEquals(Collections.singletonList("morning"), eventsOf("dismiss"));
        assertNull(alarm());
    }

    @Test
    public void no_pending_intent_can_be_changed_or_mistaken_for_another() throws Exception {
        sheet.add("a", "2026-11-26T08:10:00+01:00").asked();
        sheet.add("b", "2026-11-26T08:10:00+01:00").asked();
        sheet.add("c", "2026-11-26T09:10:00+01:00");
        handOver();
        fire(alarm());
        Notification a = shown("a");
        Notification b = shown("b");
        PendingIntent[] all = {button(a, "Done"), button(a, "In 10 minutes"), a.deleteIntent,
            a.contentIntent, button(b, "Done"), button(b, "In 10 minutes"), b.deleteIntent,
            b.contentIntent, alarm().operation};
        for (PendingIntent one : all) {
            assertTrue((shadowOf(one).getFlags() & PendingIntent.FLAG_IMMUTABLE) != 0);
            assertFalse((shadowOf(one).getFlags() & PendingIntent.FLAG_MUTABLE) != 0);
            assertNotNull("it names its class", kept(one).getComponent());
            for (PendingIntent other : all) {
                if (one != other) {
                    assertNotEquals(one, other);
                    assertFalse(kept(one).filterEquals(kept(other)));
                }
            }
        }
        assertTrue("as the button", shadowOf(all[0]).isBroadcast());
        assertTrue("no receiver in between", shadowOf(a.contentIntent).isActivity());
    }

    @Test
    public void an_answer_that_is_none_is_left_alone() throws Exception {
        morning();
        Intent whole = kept(button(shown("morning"), "Done"));
        Intent[] wrong = {
            new Intent(Intents.ANSWER),
            new Intent(whole).putExtra(Intents.ACTION, "shown"),
            new Intent(whole).putExtra(Intents.ACTION, "../../done"),
            new Intent(whole).setAction("another"),
            new Intent(whole).putStringArrayListExtra(Intents.BUNDLES, new java.util.ArrayList<>()),
        };
        for (Intent one : wrong) {
            new ActionReceiver().onReceive(app, one);
        }
        assertEquals("only that it was shown", 1, events().size());
        assertEquals(1, count());
    }

    @Test
    public void an_id_never_becomes_a_path() throws Exception {
        String hostile = "../../databases/\"x\"\\\n\u0001/%2e%2e?#\ud83d\ude00";
        sheet.add(hostile, "2026-11-26T08:10:00+01:00");
        assertEquals("", handOver());
        fire(alarm());
        send(button(shown(hostile), "Done"));
        assertEquals(Collections.singletonList(hostile), eventsOf("done"));
        assertTrue(file("actions/" + Events.uuid(hostile, "done") + ".json").exists());
        assertEquals(2, file("actions").list().length);
        assertTrue(state().getJSONObject("shown").has(hostile));
    }

    @Test
    public void the_tap_opens_the_app_and_is_told_once() throws Exception {
        Notification one = morning();
        Intent tap = kept(one.contentIntent);
        assertEquals(OpenActivity.class.getName(), tap.getComponent().getClassName());
        Activity activity = Robolectric.buildActivity(OpenActivity.class, tap).create().get();
        assertTrue("never seen", activity.isFinishing());
        Intent launch = shadowOf(app).getNextStartedActivity();
        assertEquals("dev.dioxus.main.MainActivity", launch.getComponent().getClassName());
        assertEquals(Intent.ACTION_MAIN, launch.getAction());
        assertTrue(launch.hasCategory(Intent.CATEGORY_LAUNCHER));
        assertTrue((launch.getFlags() & Intent.FLAG_ACTIVITY_NEW_TASK) != 0);
        assertNull("as its icon opens it", launch.getData());
        assertEquals("morning", Bridge.openedBy(activity));
        assertEquals("", Bridge.openedBy(activity));
    }

    @Test
    public void the_lock_screen_shows_the_words_or_hides_them() throws Exception {
        sheet.add("open", "2026-11-26T08:10:00+01:00").words("Sunscreen", "and more").asked();
        handOver();
        fire(alarm());
        assertEquals(Notification.VISIBILITY_PUBLIC, shown("open").visibility);
        assertNull(shown("open").publicVersion);
        sheet.lockScreen = "hide";
        sheet.add("hidden", "2026-11-26T08:20:00+01:00").words("Sunscreen", "and more").asked();
        handOver();
        fire(alarm());
        Notification hidden = shown("hidden");
        assertEquals(Notification.VISIBILITY_PRIVATE, hidden.visibility);
        assertEquals("Afterglow reminder", title(hidden.publicVersion));
        String told = hidden.publicVersion.extras.toString();
        assertFalse(told, told.contains("Sunscreen") || told.contains("and more"));
        assertNull(hidden.publicVersion.actions);
        assertEquals("care", hidden.publicVersion.getChannelId());
    }
}
