package app.afterglow.reminders;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.robolectric.Shadows.shadowOf;

import android.app.AlarmManager;
import android.app.Application;
import android.app.Notification;
import android.app.NotificationManager;
import android.app.PendingIntent;
import android.content.Intent;
import android.os.Build;
import android.os.Looper;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.json.JSONObject;
import org.junit.After;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.shadows.ShadowAlarmManager;
import org.robolectric.shadows.ShadowAlarmManager.ScheduledAlarm;

/** A phone with the app on it, whose clock and zone a test sets. */
@RunWith(RobolectricTestRunner.class)
public abstract class Phone {
    static final boolean CAN_LOSE_EXACT = Build.VERSION.SDK_INT >= Build.VERSION_CODES.S;

    Application app;
    AlarmManager alarms;
    NotificationManager shade;
    final Sheet sheet = new Sheet();
    private TimeZone zoneBefore;

    @Before
    public void switchOn() {
        app = RuntimeEnvironment.getApplication();
        alarms = app.getSystemService(AlarmManager.class);
        shade = app.getSystemService(NotificationManager.class);
        zoneBefore = TimeZone.getDefault();
        zone("Europe/Berlin");
        now("2026-11-26T07:30:00+01:00");
        Work.executor = Runnable::run;
        Document.carrier = Runnable::run;
        ShadowAlarmManager.setCanScheduleExactAlarms(true);
    }

    @After
    public void switchOff() {
        TimeZone.setDefault(zoneBefore);
        Reminders.clock = System::currentTimeMillis;
        OpenActivity.take();
        LinkActivity.take();
        Document.take();
    }

    static long ms(String time) {
        return OffsetDateTime.parse(time).toInstant().toEpochMilli();
    }

    static void now(String time) {
        long at = ms(time);
        Reminders.clock = () -> at;
    }

    static void zone(String name) {
        TimeZone.setDefault(TimeZone.getTimeZone(name));
    }

    // Files

    File file(String name) {
        return new File(new File(app.getFilesDir(), "reminders"), name);
    }

    void put(String name, byte[] bytes) {
        try {
            file(name).getParentFile().mkdirs();
            Files.write(file(name).toPath(), bytes);
        } catch (IOException wrong) {
            throw new AssertionError(wrong);
        }
    }

    String read(String name) {
        try {
            return new String(Files.readAllBytes(file(name).toPath()), StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new AssertionError(wrong);
        }
    }

    /** The program writes the schedule and says so. */
    String handOver() {
        put("schedule.json", sheet.text().getBytes(StandardCharsets.UTF_8));
        return Bridge.changed(app);
    }

    JSONObject state() {
        try {
            return new JSONObject(read("state.json"));
        } catch (org.json.JSONException wrong) {
            throw new AssertionError(wrong);
        }
    }

    /** The action files' texts, in order of their names. */
    List<String> events() {
        List<String> texts = new ArrayList<>();
        for (String name : new Folder(app).names("actions")) {
            texts.add(read("actions/" + name));
        }
        return texts;
    }

    /** "id action" of each action file with this action. */
    List<String> eventsOf(String action) {
        List<String> found = new ArrayList<>();
        try {
            for (String text : events()) {
                JSONObject event = new JSONObject(text);
                if (event.getString("action").equals(action)) {
                    found.add(event.getString("occurrence_id"));
                }
            }
        } catch (org.json.JSONException wrong) {
            throw new AssertionError(wrong);
        }
        found.sort(null);
        return found;
    }

    // Alarms

    /** The alarm that is armed for what is next; null if there is none. */
    ScheduledAlarm alarm() {
        return alarm("alarm");
    }

    ScheduledAlarm watch() {
        return alarm("watch");
    }

    private ScheduledAlarm alarm(String which) {
        ScheduledAlarm found = null;
        for (ScheduledAlarm one : shadowOf(alarms).getScheduledAlarms()) {
            if (shadowOf(one.operation).getSavedIntent().getData().getPath().equals("/" + which)) {
                assertEquals("one of a kind", null, found);
                found = one;
            }
        }
        return found;
    }

    void assertArmed(String time) {
        assertNotNull("an alarm is armed", alarm());
        assertEquals(ms(time), alarm().getTriggerAtMs());
        assertEquals(AlarmManager.RTC_WAKEUP, alarm().getType());
        assertEquals("in doze as well", true, alarm().isAllowWhileIdle());
    }

    static boolean exact(ScheduledAlarm alarm) {
        return alarm.getWindowLengthMs() == 0;
    }

    /** The system's clock reaches the alarm: it is over, and its receiver is started. */
    void fire(ScheduledAlarm alarm) {
        long at = alarm.getTriggerAtMs();
        Reminders.clock = () -> Math.max(at, 0);
        send(over(alarm));
    }

    PendingIntent over(ScheduledAlarm alarm) {
        PendingIntent operation = alarm.operation;
        shadowOf(alarms).getScheduledAlarms().remove(alarm);
        alarms.cancel(operation);
        return operation;
    }

    void send(PendingIntent pending) {
        try {
            pending.send();
        } catch (PendingIntent.CanceledException wrong) {
            throw new AssertionError(wrong);
        }
        shadowOf(Looper.getMainLooper()).idle();
    }

    /** A broadcast of the system, to whichever receiver the manifest has for it. */
    void broadcast(String action) {
        app.sendBroadcast(new Intent(action).setPackage(app.getPackageName()));
        shadowOf(Looper.getMainLooper()).idle();
    }

    /** The phone goes off: alarms and notifications are gone, files stay. */
    void reboot() {
        for (ScheduledAlarm one : new ArrayList<>(shadowOf(alarms).getScheduledAlarms())) {
            over(one);
        }
        shade.cancelAll();
        broadcast(Intent.ACTION_BOOT_COMPLETED);
    }

    // Notifications

    int count() {
        return shadowOf(shade).size();
    }

    Notification shown(String tag) {
        return shadowOf(shade).getNotification(tag, Notifications.NUMBER);
    }

    static String title(Notification one) {
        return one.extras.getString(Notification.EXTRA_TITLE);
    }

    static String lines(Notification one) {
        return one.extras.getCharSequence(Notification.EXTRA_BIG_TEXT).toString();
    }

    static PendingIntent button(Notification one, String label) {
        for (Notification.Action action : one.actions) {
            if (action.title.toString().equals(label)) {
                return action.actionIntent;
            }
        }
        throw new AssertionError("there is no button " + label);
    }
}
