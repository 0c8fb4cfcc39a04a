package app.afterglow.reminders;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import android.app.Notification;
import android.app.NotificationManager;
import java.util.Arrays;
import java.util.Collections;
import org.junit.After;
import org.junit.Test;
import org.robolectric.annotation.Config;
import org.robolectric.annotation.Implementation;
import org.robolectric.annotation.Implements;
import org.robolectric.shadows.ShadowNotificationManager;

/** What is left when the system ends the process in the middle of a round. */
@Config(shadows = CrashTest.Dying.class)
public class CrashTest extends Phone {
    /** The end of a process: nothing catches it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** A notification manager at which the process ends, or which does not take what it is given. */
    @Implements(NotificationManager.class)
    public static class Dying extends ShadowNotificationManager {
        static String at = "";

        @Implementation
        protected void notify(String tag, int id, Notification notification) {
            if (at.equals("refuses " + tag)) {
                throw new IllegalArgumentException("no such sound");
            }
            if (at.equals("before")) {
                throw new Killed();
            }
            super.notify(tag, id, notification);
            if (at.equals("after")) {
                throw new Killed();
            }
        }
    }

    @After
    public void live() {
        Dying.at = "";
    }

    private void dies(String when) {
        Dying.at = when;
        try {
            Reminders.clock = clockAt(alarm().getTriggerAtMs());
            over(alarm());
            Reminders.round(app, Reminders.ALARM);
            throw new AssertionError("it lived");
        } catch (Killed expected) {
            Dying.at = "";
        }
    }

    private static java.util.function.LongSupplier clockAt(long at) {
        return () -> at;
    }

    @Test
    public void killed_between_fire_and_arming_the_next_it_comes_a_minute_later() throws Exception {
        sheet.add("morning", "2026-11-26T08:10:00+01:00");
        sheet.add("midday", "2026-11-26T13:00:00+01:00");
        handOver();
        dies("before");
        assertEquals(0, count());
        assertArmed("2026-11-26T08:11:00+01:00");
        fire(alarm());
        assertNotNull(shown("morning"));
        assertEquals(Collections.singletonList("morning"), eventsOf("shown"));
        assertArmed("2026-11-26T13:00:00+01:00");
    }

    @Test
    public void killed_between_showing_and_noting_it_is_shown_again_in_its_own_place() throws Exception {
        sheet.add("morning", "2026-11-26T08:10:00+01:00");
        handOver();
        dies("after");
        assertEquals(1, count());
        assertEquals("nothing is noted yet", 0, events().size());
        assertEquals("morning", state().getJSONObject("showing").getString("morning"));
        fire(alarm());
        assertEquals(1, count());
        assertEquals(Collections.singletonList("morning"), eventsOf("shown"));
        assertEquals(0, state().getJSONObject("showing").length());
        assertNull(alarm());
    }

    @Test
    public void killed_while_a_digest_is_shown_the_next_takes_its_place() throws Exception {
        sheet.add("a", "2026-11-26T08:10:00+01:00");
        sheet.add("b", "2026-11-26T08:20:00+01:00");
        sheet.add("c", "2026-11-26T09:00:00+01:00");
        handOver();
        long later = ms("2026-11-26T08:30:00+01:00");
        Dying.at = "after";
        try {
            Reminders.clock = clockAt(later);
            Reminders.round(app, Reminders.ALARM);
        } catch (Killed expected) {
            Dying.at = "";
        }
        assertNotNull(shown("b"));
        now("2026-11-26T09:05:00+01:00");
        reboot();
        assertEquals("all three as one", 1, count());
        assertEquals("Title of b\nTitle of a", lines(shown("c")));
        assertEquals(Arrays.asList("a", "b", "c"), eventsOf("shown"));
    }

    @Test
    public void killed_while_a_digest_is_shown_it_goes_when_another_stands_for_it() throws Exception {
        sheet.add("a", "2026-11-26T08:10:00+01:00");
        sheet.add("b", "2026-11-26T08:20:00+01:00");
        sheet.add("c", "2026-11-26T09:00:00+01:00");
        handOver();
        Dying.at = "after";
        try {
            now("2026-11-26T08:30:00+01:00");
            Reminders.round(app, Reminders.ALARM);
        } catch (Killed expected) {
            Dying.at = "";
        }
        // No reboot: what was shown still stands there.
        now("2026-11-26T09:05:00+01:00");
        Bridge.changed(app);
        assertEquals(1, count());
        assertNull(shown("b"));
        assertNotNull(shown("c"));
    }

    @Test
    public void one_that_cannot_be_shown_keeps_no_other_back() throws Exception {
        sheet.add("bad", "2026-11-26T08:10:00+01:00").asked();
        sheet.add("good", "2026-11-26T08:10:00+01:00").asked();
        sheet.add("midday", "2026-11-26T13:00:00+01:00");
        handOver();
        Dying.at = "refuses bad";
        fire(alarm());
        assertNotNull(shown("good"));
        assertArmed("2026-11-26T13:00:00+01:00");
        assertTrue(state().getString("problem").contains("could not be shown"));
        assertEquals(Collections.singletonList("good"), eventsOf("shown"));
    }

    @Test
    public void a_full_disk_keeps_no_reminder_back() throws Exception {
        sheet.add("morning", "2026-11-26T08:10:00+01:00");
        sheet.add("midday", "2026-11-26T13:00:00+01:00");
        handOver();
        // A folder where each file is first written: no file can be.
        assertTrue(file("writing.new").mkdirs());
        fire(alarm());
        assertNotNull(shown("morning"));
        assertArmed("2026-11-26T13:00:00+01:00");
        assertTrue(file("writing.new").delete());
        Bridge.changed(app);
        assertEquals("again, in its own place", 1, count());
        assertEquals(Collections.singletonList("morning"), eventsOf("shown"));
        assertEquals("", state().getString("problem"));
    }

    @Test
    public void a_damaged_state_is_begun_anew() throws Exception {
        sheet.add("morning", "2026-11-26T08:10:00+01:00");
        handOver();
        put("state.json", "{\"version\":1,\"shown\":{\"morni".getBytes());
        fire(alarm());
        assertNotNull(shown("morning"));
        assertEquals(1, state().getJSONObject("shown").length());
    }
}
