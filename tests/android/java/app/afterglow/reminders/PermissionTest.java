package app.afterglow.reminders;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.Manifest;
import android.app.Activity;
import android.app.AlarmManager;
import android.app.NotificationChannel;
import android.app.NotificationManager;
import android.content.Intent;
import android.os.Build;
import java.util.Arrays;
import java.util.Collections;
import org.json.JSONObject;
import org.junit.Test;
import org.robolectric.Robolectric;
import org.robolectric.annotation.Config;
import org.robolectric.shadows.ShadowAlarmManager;
import org.robolectric.shadows.ShadowAlarmManager.ScheduledAlarm;

public class PermissionTest extends Phone {
    private static final int ANDROID_12 = Build.VERSION_CODES.S;
    private static final int ANDROID_13 = Build.VERSION_CODES.TIRAMISU;

    private void twoADay() {
        sheet.add("morning", "2026-11-26T08:10:00+01:00");
        sheet.add("midday", "2026-11-26T13:00:00+01:00");
        handOver();
    }

    @Test
    @Config(minSdk = ANDROID_12)
    public void without_the_exact_permission_alarms_are_inexact() throws Exception {
        ShadowAlarmManager.setCanScheduleExactAlarms(false);
        twoADay();
        assertArmed("2026-11-26T08:10:00+01:00");
        assertFalse(exact(alarm()));
        assertNull(watch());
        assertFalse(state().getBoolean("exact"));
        fire(alarm());
        assertNotNull(shown("morning"));
        assertArmed("2026-11-26T13:00:00+01:00");
    }

    @Test
    @Config(minSdk = ANDROID_12)
    public void once_it_is_granted_they_are_exact() throws Exception {
        ShadowAlarmManager.setCanScheduleExactAlarms(false);
        twoADay();
        ShadowAlarmManager.setCanScheduleExactAlarms(true);
        broadcast(AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED);
        assertArmed("2026-11-26T08:10:00+01:00");
        assertTrue(exact(alarm()));
        assertEquals("exact", state().getString("last_reason"));
    }

    @Test
    @Config(minSdk = ANDROID_12)
    public void when_it_is_taken_away_the_watch_finds_out() throws Exception {
        twoADay();
        ScheduledAlarm watch = watch();
        assertEquals(ms("2026-11-26T08:25:00+01:00"), watch.getTriggerAtMs());
        assertFalse("the system drops exact ones only", exact(watch));
        assertTrue(watch.isAllowWhileIdle());
        // The system ends the app and drops its exact alarms; nothing is told.
        ShadowAlarmManager.setCanScheduleExactAlarms(false);
        over(alarm());
        fire(watch);
        assertNotNull(shown("morning"));
        assertArmed("2026-11-26T13:00:00+01:00");
        assertFalse(exact(alarm()));
    }

    @Test
    @Config(maxSdk = 30)
    public void an_older_phone_needs_neither_permission_nor_watch() throws Exception {
        twoADay();
        assertTrue(exact(alarm()));
        assertNull(watch());
    }

    @Test
    public void a_reboot_with_the_exact_permission_gone_drops_nothing() throws Exception {
        twoADay();
        String before = read("schedule.json");
        ShadowAlarmManager.setCanScheduleExactAlarms(false);
        reboot();
        assertArmed("2026-11-26T08:10:00+01:00");
        assertEquals(before, read("schedule.json"));
        assertEquals(before, read("schedule-good.json"));
        fire(alarm());
        assertNotNull(shown("morning"));
        reboot();
        assertArmed("2026-11-26T13:00:00+01:00");
    }

    @Test
    public void without_leave_to_notify_it_is_noted_and_not_tried_again() throws Exception {
        shadowOf(shade).setNotificationsEnabled(false);
        twoADay();
        fire(alarm());
        assertEquals(0, count());
        assertEquals(Collections.singletonList("morning"), eventsOf("not_shown"));
        assertEquals(Collections.emptyList(), eventsOf("shown"));
        assertArmed("2026-11-26T13:00:00+01:00");
        shadowOf(shade).setNotificationsEnabled(true);
        Bridge.changed(app);
        assertEquals("it is handled", 0, count());
        fire(alarm());
        assertNotNull("what comes later is shown", shown("midday"));
    }

    @Test
    public void what_is_on_a_channel_that_is_switched_off_is_noted() throws Exception {
        shade.createNotificationChannel(
                new NotificationChannel("care", "Care", NotificationManager.IMPORTANCE_NONE));
        sheet.add("care", "2026-11-26T08:10:00+01:00");
        sheet.add("sun", "2026-11-26T08:10:00+01:00").channel("sunscreen");
        handOver();
        fire(alarm());
        assertEquals(Collections.singletonList("care"), eventsOf("not_shown"));
        assertEquals(Collections.singletonList("sun"), eventsOf("shown"));
        assertNull(shown("care"));
        assertNotNull(shown("sun"));
        JSONObject channels = new JSONObject(Bridge.health(app)).getJSONObject("channels");
        assertEquals("{\"sunscreen\":true,\"care\":false,\"appointments\":true}", channels.toString());
    }

    @Test
    @Config(minSdk = ANDROID_13)
    public void it_is_asked_for_while_it_can_be_asked_and_then_the_settings_open() throws Exception {
        shadowOf(shade).setNotificationsEnabled(false);
        shadowOf(app).denyPermissions(Manifest.permission.POST_NOTIFICATIONS);
        Activity activity = Robolectric.buildActivity(Activity.class).setup().get();
        assertEquals("asked", Bridge.askPermission(activity));
        String asked = shadowOf(activity).getLastRequestedPermission().requestedPermissions[0];
        assertEquals(Manifest.permission.POST_NOTIFICATIONS, asked);
        // Refused once: the system lets it be asked once more.
        shadowOf(app.getPackageManager())
                .setShouldShowRequestPermissionRationale(Manifest.permission.POST_NOTIFICATIONS, true);
        assertEquals("asked", Bridge.askPermission(activity));
        shadowOf(app.getPackageManager())
                .setShouldShowRequestPermissionRationale(Manifest.permission.POST_NOTIFICATIONS, false);
        assertEquals("settings", Bridge.askPermission(activity));
        assertEquals("android.settings.APP_NOTIFICATION_SETTINGS",
                shadowOf(app).getNextStartedActivity().getAction());
        shadowOf(shade).setNotificationsEnabled(true);
        assertEquals("granted", Bridge.askPermission(activity));
    }

    @Test
    @Config(maxSdk = 31)
    public void an_older_phone_opens_its_settings_at_once() throws Exception {
        Activity activity = Robolectric.buildActivity(Activity.class).setup().get();
        assertEquals("granted", Bridge.askPermission(activity));
        shadowOf(shade).setNotificationsEnabled(false);
        assertEquals("settings", Bridge.askPermission(activity));
    }

    @Test
    public void the_settings_open_at_the_page_that_matters() throws Exception {
        for (String which : Arrays.asList("notifications", "exact", "battery")) {
            assertEquals("", Bridge.openSettings(app, which));
            Intent page = shadowOf(app).getNextStartedActivity();
            assertTrue((page.getFlags() & Intent.FLAG_ACTIVITY_NEW_TASK) != 0);
            boolean exactPage = page.getAction().equals("android.settings.REQUEST_SCHEDULE_EXACT_ALARM");
            assertEquals(which, which.equals("exact") && CAN_LOSE_EXACT, exactPage);
            if (!which.equals("notifications")) {
                assertEquals("package:" + app.getPackageName(), page.getDataString());
            }
        }
        assertFalse(Bridge.openSettings(app, "elsewhere").isEmpty());
    }

    @Test
    public void health_tells_what_is_in_the_way() throws Exception {
        twoADay();
        JSONObject health = new JSONObject(Bridge.health(app));
        assertTrue(health.getBoolean("notifications"));
        assertTrue(health.getBoolean("exact"));
        assertTrue(health.getBoolean("battery_free"));
        assertEquals(ms("2026-11-26T08:10:00+01:00"), health.getLong("armed_at"));
        assertEquals(Build.VERSION.SDK_INT, health.getInt("sdk"));
        shadowOf(shade).setNotificationsEnabled(false);
        ShadowAlarmManager.setCanScheduleExactAlarms(false);
        shadowOf(app.getSystemService(android.app.ActivityManager.class)).setBackgroundRestricted(true);
        health = new JSONObject(Bridge.health(app));
        assertFalse(health.getBoolean("notifications"));
        assertEquals(!CAN_LOSE_EXACT, health.getBoolean("exact"));
        assertFalse(health.getBoolean("battery_free"));
    }
}
