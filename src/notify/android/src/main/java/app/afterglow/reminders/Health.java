package app.afterglow.reminders;

import android.app.ActivityManager;
import android.app.usage.UsageStatsManager;
import android.content.Context;
import android.os.Build;
import android.os.PowerManager;

/** Whether reminders can reach the client. */
final class Health {
    /** UsageStatsManager.STANDBY_BUCKET_RESTRICTED, named since Android 11. */
    private static final int RESTRICTED = 45;

    private Health() {}

    static String text(Context context) {
        Notifications notifications = new Notifications(context);
        StringBuilder channels = new StringBuilder();
        for (String channel : Channel.IDS) {
            channels.append(channels.length() == 0 ? "" : ",").append(Json.quote(channel));
            channels.append(':').append(!notifications.blocked(channel));
        }
        return "{\"notifications\":" + notifications.allowed() + ",\"channels\":{" + channels
                + "},\"exact\":" + new Alarms(context).exactAllowed() + ",\"battery_free\":"
                + batteryFree(context) + ",\"armed_at\":" + State.read(new Folder(context)).armedAt
                + ",\"sdk\":" + Build.VERSION.SDK_INT + "}";
    }

    /** Whether the battery settings leave alarms alone. "Optimised", as every app is at first, does. */
    private static boolean batteryFree(Context context) {
        if (context.getSystemService(PowerManager.class)
                .isIgnoringBatteryOptimizations(context.getPackageName())) {
            return true;
        }
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.P) {
            return true;
        }
        boolean restricted = context.getSystemService(ActivityManager.class).isBackgroundRestricted();
        int bucket = context.getSystemService(UsageStatsManager.class).getAppStandbyBucket();
        return !restricted && bucket < RESTRICTED;
    }
}
