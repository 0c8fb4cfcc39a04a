package app.afterglow.reminders;

import android.app.AlarmManager;
import android.app.PendingIntent;
import android.content.Context;
import android.os.Build;

/**
 * The one armed alarm, exact where that is allowed. When the client takes that permission away, the
 * system ends the app and drops its exact alarms without telling it: so an inexact watch lies behind
 * each exact alarm that can be lost that way, and finds out.
 */
final class Alarms {
    static final long WATCH_AFTER = 15L * 60 * 1000;
    private static final String NEXT = "alarm";
    private static final String WATCH = "watch";

    private final Context context;
    private final AlarmManager manager;

    Alarms(Context context) {
        this.context = context;
        manager = context.getSystemService(AlarmManager.class);
    }

    boolean exactAllowed() {
        return Build.VERSION.SDK_INT < Build.VERSION_CODES.S || manager.canScheduleExactAlarms();
    }

    /** Arms the alarm in place of an earlier one; null takes it away. True if it is exact. */
    boolean arm(Long at) {
        PendingIntent next = Intents.alarm(context, NEXT);
        PendingIntent watch = Intents.alarm(context, WATCH);
        if (at == null) {
            manager.cancel(next);
            manager.cancel(watch);
            return exactAllowed();
        }
        if (exactAllowed()) {
            try {
                manager.setExactAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, at, next);
                if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) {
                    manager.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, at + WATCH_AFTER, watch);
                }
                return true;
            } catch (SecurityException refused) {
                // Taken away since it was asked.
            }
        }
        manager.setAndAllowWhileIdle(AlarmManager.RTC_WAKEUP, at, next);
        manager.cancel(watch);
        return false;
    }
}
