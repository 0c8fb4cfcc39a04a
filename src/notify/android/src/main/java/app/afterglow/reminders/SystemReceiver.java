package app.afterglow.reminders;

import android.app.AlarmManager;
import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;

/** What the system tells that makes alarms void or their times wrong. */
public final class SystemReceiver extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
        String reason = reason(intent.getAction());
        if (reason != null) {
            Work.start(goAsync(), () -> Reminders.round(context, reason));
        }
    }

    private static String reason(String action) {
        switch (action == null ? "" : action) {
            case Intent.ACTION_BOOT_COMPLETED: return Reminders.BOOT;
            case Intent.ACTION_MY_PACKAGE_REPLACED: return Reminders.UPDATE;
            case Intent.ACTION_TIME_CHANGED: return Reminders.TIME;
            case Intent.ACTION_TIMEZONE_CHANGED: return Reminders.ZONE;
            case AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED: return Reminders.EXACT;
            default: return null;
        }
    }
}
