package app.afterglow.reminders;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.Notification;
import android.content.Intent;
import java.util.Arrays;
import java.util.Collections;
import org.junit.Test;

public class FiringTest extends Phone {
    private void threeADay() throws Exception {
        sheet.add("morning", "2026-11-26T08:10:00+01:00").channel("sunscreen")
                .words("Sunscreen: SPF 30 or more", "Gentle cleanser\nHyaluronic acid serum");
        sheet.add("midday", "2026-11-26T13:00:00+01:00").words("Hands off", "");
        sheet.add("visit", "2026-11-26T20:45:00+01:00").channel("appointments").instant();
    }

    @Test
    public void the_schedule_is_read_and_its_first_alarm_armed() throws Exception {
        threeADay();
        assertEquals("", handOver());
        assertArmed("2026-11-26T08:10:00+01:00");
        assertTrue(exact(alarm()));
        assertEquals(0, count());
        assertEquals(ms("2026-11-26T08:10:00+01:00"), state().getLong("armed_at"));
        assertEquals("start", state().getString("last_reason"));
        assertEquals("", state().getString("problem"));
        assertTrue(state().getBoolean("exact"));
    }

    @Test
    public void an_alarm_shows_its_lines_on_its_channel_and_arms_the_next() throws Exception {
        threeADay();
        handOver();
        fire(alarm());
        Notification one = shown("morning");
        assertEquals("Sunscreen: SPF 30 or more", title(one));
        assertEquals("Gentle cleanser\nHyaluronic acid serum", lines(one));
        assertEquals("sunscreen", one.getChannelId());
        assertEquals("Sunscreen", shade.getNotificationChannel("sunscreen").getName());
        assertEquals(R.drawable.afterglow_reminder, one.getSmallIcon().getResId());
        assertEquals(ms("2026-11-26T08:10:00+01:00"), one.when);
        assertTrue((one.flags & Notification.FLAG_AUTO_CANCEL) != 0);
        assertEquals(Collections.singletonList("morning"), eventsOf("shown"));
        assertArmed("2026-11-26T13:00:00+01:00");
        fire(alarm());
        assertEquals("care", shown("midday").getChannelId());
        assertArmed("2026-11-26T20:45:00+01:00");
        fire(alarm());
        assertEquals("appointments", shown("visit").getChannelId());
        assertNull("nothing is left", alarm());
        assertNull(watch());
        assertTrue(state().isNull("armed_at"));
        assertEquals(Arrays.asList("midday", "morning", "visit"), eventsOf("shown"));
        assertEquals("alarm", state().getString("last_reason"));
    }

    @Test
    public void nothing_comes_before_its_time_and_nothing_twice() throws Exception {
        threeADay();
        handOver();
        now("2026-11-26T08:09:59+01:00");
        Bridge.changed(app);
        assertEquals(0, count());
        fire(alarm());
        shade.cancelAll();
        for (int again = 0; again < 3; again++) {
            Bridge.changed(app);
        }
        assertEquals(0, count());
        assertEquals(1, eventsOf("shown").size());
    }

    @Test
    public void five_hundred_occurrences_need_one_alarm() throws Exception {
        for (int day = 0; day < 500; day++) {
            sheet.add("day " + day, "2026-11-26T08:10:00+01:00");
            Sheet.Item item = sheet.items.get(day);
            item.at = item.at.plusDays(day);
            item.stale = item.stale.plusDays(day);
        }
        handOver();
        int watches = CAN_LOSE_EXACT ? 1 : 0;
        assertEquals(1 + watches, shadowOf(alarms).getScheduledAlarms().size());
        assertArmed("2026-11-26T08:10:00+01:00");
        for (int day = 0; day < 5; day++) {
            fire(alarm());
            assertEquals(1 + watches, shadowOf(alarms).getScheduledAlarms().size());
        }
        assertArmed("2026-12-01T08:10:00+01:00");
    }

    @Test
    public void after_a_reboot_what_is_due_comes_and_the_next_is_armed() throws Exception {
        threeADay();
        handOver();
        now("2026-11-26T09:00:00+01:00");
        reboot();
        assertNotNull(shown("morning"));
        assertArmed("2026-11-26T13:00:00+01:00");
        assertEquals("boot", state().getString("last_reason"));
        assertFalse("nothing like it is stored", read("state.json").contains("\"null\""));
        reboot();
        assertEquals("only once", 0, count());
        assertArmed("2026-11-26T13:00:00+01:00");
    }

    @Test
    public void an_update_of_the_app_arms_anew() throws Exception {
        threeADay();
        handOver();
        over(alarm());
        broadcast(Intent.ACTION_MY_PACKAGE_REPLACED);
        assertArmed("2026-11-26T08:10:00+01:00");
        assertEquals("update", state().getString("last_reason"));
    }

    @Test
    public void what_is_stale_is_not_shown_and_tells_nothing() throws Exception {
        threeADay();
        handOver();
        now("2026-11-26T12:10:00+01:00");
        reboot();
        assertEquals(0, count());
        assertEquals(0, events().size());
        assertArmed("2026-11-26T13:00:00+01:00");
    }

    @Test
    public void one_that_comes_late_comes_as_it_is() throws Exception {
        threeADay();
        handOver();
        now("2026-11-26T08:50:00+01:00");
        fireLate();
        assertEquals("Gentle cleanser\nHyaluronic acid serum", lines(shown("morning")));
        assertEquals(1, count());
    }

    private void fireLate() {
        long late = Reminders.clock.getAsLong();
        android.app.PendingIntent operation = over(alarm());
        Reminders.clock = () -> late;
        send(operation);
    }

    @Test
    public void what_was_held_up_comes_as_one_with_sunscreen_on_top() throws Exception {
        sheet.add("morning", "2026-11-26T08:10:00+01:00").channel("sunscreen").stale("2026-11-26T15:00:00+01:00")
                .words("Sunscreen: SPF 30 or more", "Gentle cleanser");
        sheet.add("followup", "2026-11-26T10:00:00+01:00").words("Book your follow-up", "");
        sheet.add("midday", "2026-11-26T13:00:00+01:00").words("Hands off", "Gentle cleanser\nLukewarm");
        sheet.add("evening", "2026-11-26T20:45:00+01:00");
        handOver();
        now("2026-11-26T13:30:00+01:00");
        reboot();
        assertEquals(1, count());
        Notification one = shown("midday");
        assertEquals("Sunscreen: SPF 30 or more", title(one));
        assertEquals("Gentle cleanser\nHands off\nLukewarm\nBook your follow-up", lines(one));
        assertEquals("sunscreen", one.getChannelId());
        assertEquals(Arrays.asList("followup", "midday", "morning"), eventsOf("shown"));
        assertArmed("2026-11-26T20:45:00+01:00");
        send(button(one, "Done"));
        assertEquals(Arrays.asList("followup", "midday", "morning"), eventsOf("done"));
        assertEquals(0, count());
    }

    @Test
    public void a_digest_without_sunscreen_has_the_newest_on_top() throws Exception {
        sheet.add("first", "2026-11-26T08:10:00+01:00").words("First", "one");
        sheet.add("second", "2026-11-26T09:10:00+01:00").words("Second", "two").channel("appointments");
        handOver();
        now("2026-11-26T10:00:00+01:00");
        reboot();
        assertEquals("Second", title(shown("second")));
        assertEquals("two\nFirst\none", lines(shown("second")));
        assertEquals("appointments", shown("second").getChannelId());
    }

    @Test
    public void what_was_asked_for_stays_out_of_a_digest() throws Exception {
        sheet.add("a", "2026-11-26T08:10:00+01:00");
        sheet.add("b", "2026-11-26T08:20:00+01:00");
        sheet.add("test", "2026-11-26T08:15:00+01:00").asked();
        handOver();
        now("2026-11-26T09:00:00+01:00");
        reboot();
        assertEquals(2, count());
        assertNotNull(shown("b"));
        assertEquals("Title of test", title(shown("test")));
    }

    @Test
    public void a_later_one_of_a_bundle_takes_its_place() throws Exception {
        sheet.add("morning", "2026-11-26T08:10:00+01:00");
        sheet.add("morning~2", "2026-11-26T08:40:00+01:00").bundle("morning");
        handOver();
        fire(alarm());
        fire(alarm());
        assertEquals(1, count());
        assertEquals("Title of morning~2", title(shown("morning")));
    }

    @Test
    public void of_a_bundle_that_is_due_twice_only_the_later_one_comes() throws Exception {
        sheet.add("morning", "2026-11-26T08:10:00+01:00");
        sheet.add("morning~2", "2026-11-26T08:40:00+01:00").bundle("morning");
        handOver();
        now("2026-11-26T08:50:00+01:00");
        reboot();
        assertEquals(1, count());
        assertEquals("Title of morning~2", title(shown("morning")));
        assertEquals(Collections.singletonList("morning~2"), eventsOf("shown"));
        reboot();
        assertEquals(0, count());
    }

    @Test
    public void in_quiet_hours_only_what_was_asked_for_comes() throws Exception {
        sheet.add("late", "2026-11-26T21:30:00+01:00").stale("2026-11-27T09:00:00+01:00");
        sheet.add("asked", "2026-11-27T02:00:00+01:00").asked();
        handOver();
        now("2026-11-27T03:00:00+01:00");
        reboot();
        assertNotNull(shown("asked"));
        assertNull("not at three in the morning", shown("late"));
        assertArmed("2026-11-27T07:00:00+01:00");
        fire(alarm());
        assertNotNull(shown("late"));
    }

    @Test
    public void what_falls_into_quiet_hours_waits_for_their_end_or_is_missed() throws Exception {
        sheet.add("night", "2026-11-26T23:00:00+01:00").stale("2026-11-27T08:00:00+01:00");
        sheet.add("lost", "2026-11-26T23:30:00+01:00").stale("2026-11-27T01:30:00+01:00");
        handOver();
        assertArmed("2026-11-27T07:00:00+01:00");
        fire(alarm());
        assertNotNull(shown("night"));
        assertEquals(1, count());
        assertNull(alarm());
    }

    @Test
    public void the_quiet_hours_end_after_a_change_of_the_clocks_too() throws Exception {
        sheet.quiet = "{\"from\":\"22:00\",\"to\":\"02:30\"}";
        sheet.add("gap", "2027-03-27T23:00:00+01:00").stale("2027-03-28T08:00:00+02:00");
        handOver();
        assertArmed("2027-03-28T03:00:00+02:00");
    }

    @Test
    public void without_quiet_hours_the_night_is_as_the_day() throws Exception {
        sheet.quiet = "null";
        sheet.add("night", "2026-11-26T23:00:00+01:00");
        handOver();
        assertArmed("2026-11-26T23:00:00+01:00");
    }

    @Test
    public void an_empty_schedule_and_none_take_the_alarm_away() throws Exception {
        threeADay();
        handOver();
        sheet.items.clear();
        handOver();
        assertEquals(0, shadowOf(alarms).getScheduledAlarms().size());
        threeADay();
        handOver();
        assertNotNull(alarm());
        file("schedule.json").delete();
        assertEquals("", Bridge.changed(app));
        assertEquals(0, shadowOf(alarms).getScheduledAlarms().size());
        assertFalse("nor does the last good one stay", file("schedule-good.json").exists());
    }

    @Test
    public void a_phone_without_a_schedule_boots_in_peace() throws Exception {
        reboot();
        assertEquals(0, count());
        assertEquals("", state().getString("problem"));
    }
}
