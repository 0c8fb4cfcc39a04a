package app.afterglow.reminders;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.Test;

/** Needs no phone: only java.time. */
public class WallTimeTest {
    private static void is(String zone, String local, String instant) {
        Instant found = WallTime.instant(LocalDateTime.parse(local), ZoneId.of(zone));
        assertEquals(zone + " " + local, Instant.parse(instant), found);
    }

    @Test
    public void a_plain_wall_time_is_what_it_says() {
        is("Europe/Berlin", "2026-11-26T08:10:00", "2026-11-26T07:10:00Z");
        is("Asia/Kathmandu", "2026-11-26T08:10:00", "2026-11-26T02:25:00Z");
    }

    @Test
    public void in_a_gap_it_is_the_first_moment_after() {
        is("Europe/Berlin", "2027-03-28T02:00:00", "2027-03-28T01:00:00Z");
        is("Europe/Berlin", "2027-03-28T02:30:00", "2027-03-28T01:00:00Z");
        is("Europe/Berlin", "2027-03-28T03:00:00", "2027-03-28T01:00:00Z");
        is("America/New_York", "2027-03-14T02:30:00", "2027-03-14T07:00:00Z");
        is("Australia/Lord_Howe", "2026-10-04T02:15:00", "2026-10-03T15:30:00Z");
    }

    @Test
    public void a_day_that_a_country_left_out_is_a_gap_too() {
        is("Pacific/Apia", "2011-12-30T08:10:00", "2011-12-30T10:00:00Z");
        is("Pacific/Apia", "2011-12-31T08:10:00", "2011-12-30T18:10:00Z");
    }

    @Test
    public void in_an_overlap_it_is_the_first_of_the_two() {
        is("Europe/Berlin", "2026-10-25T02:30:00", "2026-10-25T00:30:00Z");
        is("America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00Z");
        is("Australia/Lord_Howe", "2027-04-04T01:45:00", "2027-04-03T14:45:00Z");
    }

    @Test
    public void the_next_time_of_day_is_always_later() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalTime time = LocalTime.of(2, 30);
        Instant after = Instant.parse("2026-10-25T00:30:00Z");
        // The clocks show half past two once more, an hour later.
        assertEquals(Instant.parse("2026-10-25T01:30:00Z"), WallTime.next(time, after, berlin));
        after = Instant.parse("2026-10-25T01:30:00Z");
        assertEquals(Instant.parse("2026-10-26T01:30:00Z"), WallTime.next(time, after, berlin));
    }

    @Test
    public void quiet_hours_may_go_over_midnight_or_not_be() {
        ZoneId utc = ZoneId.of("UTC");
        Quiet night = new Quiet(LocalTime.of(22, 0), LocalTime.of(7, 0));
        Quiet noon = new Quiet(LocalTime.of(12, 0), LocalTime.of(14, 0));
        Quiet none = new Quiet(LocalTime.of(9, 0), LocalTime.of(9, 0));
        String[] times = {"06:59", "07:00", "12:00", "13:59", "14:00", "21:59", "22:00", "00:00"};
        boolean[] inNight = {true, false, false, false, false, false, true, true};
        boolean[] inNoon = {false, false, true, true, false, false, false, false};
        for (int at = 0; at < times.length; at++) {
            Instant instant = Instant.parse("2026-11-26T" + times[at] + ":00Z");
            assertEquals(times[at], inNight[at], night.holds(instant, utc));
            assertEquals(times[at], inNoon[at], noon.holds(instant, utc));
            assertEquals(times[at], false, none.holds(instant, utc));
        }
    }
}
