package app.afterglow.reminders;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;

import android.content.Intent;
import org.junit.Test;

public class ClockTest extends Phone {
    @Test
    public void a_change_of_zone_moves_wall_times_and_leaves_instants() throws Exception {
        sheet.add("wall", "2026-11-27T08:10:00+01:00");
        sheet.add("visit", "2026-11-27T10:00:00+01:00").instant();
        handOver();
        assertArmed("2026-11-27T08:10:00+01:00");
        zone("America/New_York");
        broadcast(Intent.ACTION_TIMEZONE_CHANGED);
        assertEquals("zone", state().getString("last_reason"));
        // Four in the morning in New York: the visit is in its quiet hours, and over when they end.
        assertArmed("2026-11-27T07:00:00-05:00");
        fire(alarm());
        assertNotNull(shown("visit"));
        assertArmed("2026-11-27T08:10:00-05:00");
        zone("Asia/Tokyo");
        broadcast(Intent.ACTION_TIMEZONE_CHANGED);
        assertNull("ten hours too late in Tokyo", alarm());
        assertNull(shown("wall"));
    }

    @Test
    public void a_wall_time_goes_over_the_change_of_the_clocks() throws Exception {
        sheet.quiet = "null";
        String[][] cases = {
            {"Europe/Berlin", "2027-03-28T02:30:00+01:00", "2027-03-28T03:00:00+02:00"},
            {"America/New_York", "2027-03-14T02:30:00+01:00", "2027-03-14T03:00:00-04:00"},
            {"America/New_York", "2027-11-07T01:30:00+01:00", "2027-11-07T01:30:00-04:00"},
            {"Australia/Lord_Howe", "2027-10-03T02:15:00+02:00", "2027-10-03T02:30:00+11:00"},
            {"Australia/Lord_Howe", "2027-04-04T01:45:00+02:00", "2027-04-04T01:45:00+11:00"},
            {"Pacific/Apia", "2027-04-04T03:30:00+02:00", "2027-04-04T03:30:00+13:00"},
        };
        for (String[] one : cases) {
            zone("Europe/Berlin");
            sheet.items.clear();
            sheet.add("over " + one[1], one[1]);
            handOver();
            zone(one[0]);
            broadcast(Intent.ACTION_TIMEZONE_CHANGED);
            assertArmed(one[2]);
        }
    }

    @Test
    public void what_was_shown_does_not_come_again_in_another_zone() throws Exception {
        sheet.add("morning", "2026-11-26T08:10:00+01:00");
        handOver();
        fire(alarm());
        assertEquals(1, count());
        shade.cancelAll();
        zone("America/New_York");
        broadcast(Intent.ACTION_TIMEZONE_CHANGED);
        assertNull(alarm());
        now("2026-11-26T08:10:00-05:00");
        broadcast(Intent.ACTION_TIMEZONE_CHANGED);
        assertEquals(0, count());
    }

    @Test
    public void a_clock_set_forward_shows_what_is_due_and_arms_the_next() throws Exception {
        sheet.add("morning", "2026-11-26T08:10:00+01:00");
        sheet.add("midday", "2026-11-26T13:00:00+01:00");
        handOver();
        now("2026-11-26T08:30:00+01:00");
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertNotNull(shown("morning"));
        assertArmed("2026-11-26T13:00:00+01:00");
        assertEquals("time", state().getString("last_reason"));
    }

    @Test
    public void a_clock_set_back_arms_anew_and_shows_nothing_twice() throws Exception {
        sheet.add("morning", "2026-11-26T08:10:00+01:00");
        sheet.add("midday", "2026-11-26T13:00:00+01:00");
        handOver();
        fire(alarm());
        shade.cancelAll();
        now("2026-11-26T06:00:00+01:00");
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertArmed("2026-11-26T13:00:00+01:00");
        now("2026-11-26T08:20:00+01:00");
        Bridge.changed(app);
        assertEquals(0, count());
    }

    @Test
    public void a_year_ahead_by_mistake_and_back_loses_nothing() throws Exception {
        sheet.add("morning", "2026-11-26T08:10:00+01:00");
        sheet.add("midday", "2026-11-26T13:00:00+01:00");
        sheet.add("far", "2027-11-26T08:10:00+01:00");
        handOver();
        fire(alarm());
        shade.cancelAll();
        now("2027-11-26T08:11:00+01:00");
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertNotNull("and what was missed until then is not noted", shown("far"));
        assertNull(alarm());
        shade.cancelAll();
        now("2026-11-26T08:12:00+01:00");
        broadcast(Intent.ACTION_TIME_CHANGED);
        assertEquals("was shown", 0, count());
        assertArmed("2026-11-26T13:00:00+01:00");
    }

    @Test
    public void what_was_shown_is_forgotten_after_seven_days() throws Exception {
        sheet.add("old", "2026-11-26T08:10:00+01:00");
        handOver();
        fire(alarm());
        sheet.items.clear();
        sheet.add("new", "2026-12-20T08:10:00+01:00");
        now("2026-12-03T08:09:00+01:00");
        handOver();
        assertEquals(1, state().getJSONObject("shown").length());
        now("2026-12-03T08:11:00+01:00");
        handOver();
        assertEquals(0, state().getJSONObject("shown").length());
    }
}
