package app.afterglow.reminders;

import static org.robolectric.Shadows.shadowOf;

import android.app.AlarmManager;
import android.app.Application;
import android.app.Notification;
import android.app.NotificationManager;
import android.app.PendingIntent;
import android.content.Intent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.json.JSONArray;
import org.json.JSONObject;
import org.robolectric.shadows.ShadowAlarmManager.ScheduledAlarm;
import org.robolectric.shadows.ShadowPendingIntent;

/** What the system keeps for an app while no process of it runs: its alarms and notifications. */
final class SystemMemory {
    private final Application app;
    private final AlarmManager alarms;
    private final NotificationManager shade;

    SystemMemory(Application app) {
        this.app = app;
        alarms = app.getSystemService(AlarmManager.class);
        shade = app.getSystemService(NotificationManager.class);
    }

    List<ScheduledAlarm> alarms() {
        return shadowOf(alarms).getScheduledAlarms();
    }

    List<Notification> notifications() {
        return shadowOf(shade).getAllNotifications();
    }

    /** Changes whenever what is kept does. */
    String summary() {
        StringBuilder all = new StringBuilder();
        for (ScheduledAlarm one : alarms()) {
            all.append(System.identityHashCode(one)).append(' ').append(one.getTriggerAtMs()).append('\n');
        }
        for (Notification one : notifications()) {
            all.append(System.identityHashCode(one)).append('\n');
        }
        return all.toString();
    }

    void write(Path file, JSONObject permissions) throws Exception {
        JSONArray armed = new JSONArray();
        for (ScheduledAlarm one : alarms()) {
            armed.put(new JSONObject().put("intent", text(one.operation))
                    .put("at", one.getTriggerAtMs()).put("exact", one.getWindowLengthMs() == 0));
        }
        JSONArray shown = new JSONArray();
        for (android.service.notification.StatusBarNotification bar : shade.getActiveNotifications()) {
            Notification one = bar.getNotification();
            JSONArray buttons = new JSONArray();
            for (int i = 0; one.actions != null && i < one.actions.length; i++) {
                buttons.put(new JSONObject().put("label", one.actions[i].title.toString())
                        .put("intent", text(one.actions[i].actionIntent)));
            }
            shown.put(new JSONObject().put("tag", bar.getTag()).put("number", bar.getId())
                    .put("channel", one.getChannelId()).put("buttons", buttons)
                    .put("title", one.extras.getString(Notification.EXTRA_TITLE))
                    .put("body", String.valueOf(one.extras.getCharSequence(Notification.EXTRA_BIG_TEXT)))
                    .put("open", text(one.contentIntent)));
        }
        JSONObject all = new JSONObject().put("alarms", armed).put("notifications", shown)
                .put("permissions", permissions);
        Path part = Files.writeString(file.resolveSibling("system.part"), all.toString(1));
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Puts back what an earlier process left; returns the permissions, or null on a fresh phone. */
    JSONObject read(Path file) throws Exception {
        if (!Files.exists(file)) {
            return null;
        }
        JSONObject all = new JSONObject(Files.readString(file));
        JSONArray armed = all.getJSONArray("alarms");
        for (int i = 0; i < armed.length(); i++) {
            JSONObject one = armed.getJSONObject(i);
            PendingIntent operation = pending(one.getString("intent"));
            if (one.getBoolean("exact")) {
                alarms.setExactAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, one.getLong("at"), operation);
            } else {
                alarms.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, one.getLong("at"), operation);
            }
        }
        JSONArray shown = all.getJSONArray("notifications");
        for (int i = 0; i < shown.length(); i++) {
            JSONObject one = shown.getJSONObject(i);
            Notification.Builder builder = new Notification.Builder(app, one.getString("channel"))
                    .setContentTitle(one.getString("title"))
                    .setStyle(new Notification.BigTextStyle().bigText(one.getString("body")))
                    .setContentIntent(pending(one.getString("open")));
            JSONArray buttons = one.getJSONArray("buttons");
            for (int j = 0; j < buttons.length(); j++) {
                JSONObject button = buttons.getJSONObject(j);
                builder.addAction(new Notification.Action.Builder(null, button.getString("label"),
                        pending(button.getString("intent"))).build());
            }
            shade.notify(one.getString("tag"), one.getInt("number"), builder.build());
        }
        return all.getJSONObject("permissions");
    }

    private static String text(PendingIntent pending) {
        ShadowPendingIntent shadow = shadowOf(pending);
        String kind = shadow.isActivityIntent() ? "activity " : "broadcast ";
        Intent intent = shadow.getSavedIntent();
        // An intent's address leaves lists of texts out.
        StringBuilder lists = new StringBuilder();
        for (String name : new String[] {Intents.IDS, Intents.BUNDLES}) {
            List<String> list = intent.getStringArrayListExtra(name);
            lists.append(list == null ? "" : new JSONArray(list)).append('\n');
        }
        return kind + lists + intent.toUri(0);
    }

    private PendingIntent pending(String text) throws Exception {
        String[] parts = text.split("[ ]", 2);
        String[] lines = parts[1].split("\n", 3);
        Intent intent = Intent.parseUri(lines[2], 0);
        String[] names = {Intents.IDS, Intents.BUNDLES};
        for (int i = 0; i < names.length; i++) {
            if (lines[i].isEmpty()) {
                continue;
            }
            JSONArray list = new JSONArray(lines[i]);
            java.util.ArrayList<String> values = new java.util.ArrayList<>();
            for (int j = 0; j < list.length(); j++) {
                values.add(list.getString(j));
            }
            intent.putStringArrayListExtra(names[i], values);
        }
        int flags = PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE;
        return parts[0].equals("activity") ? PendingIntent.getActivity(app, 0, intent, flags)
                : PendingIntent.getBroadcast(app, 0, intent, flags);
    }
}
