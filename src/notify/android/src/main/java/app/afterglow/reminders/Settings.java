package app.afterglow.reminders;

import android.content.ActivityNotFoundException;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.os.Build;
import java.util.ArrayList;
import java.util.List;

/** The phone's own settings, at the page that matters. */
final class Settings {
    static final String NOTIFICATIONS = "notifications";
    static final String EXACT = "exact";
    static final String BATTERY = "battery";

    private Settings() {}

    /** Opens a page, or the app's own page where the phone has no such; "" or a problem. */
    static String open(Context context, String which) {
        Uri app = Uri.fromParts("package", context.getPackageName(), null);
        List<Intent> pages = new ArrayList<>();
        if (which.equals(NOTIFICATIONS)) {
            pages.add(new Intent(android.provider.Settings.ACTION_APP_NOTIFICATION_SETTINGS)
                    .putExtra(android.provider.Settings.EXTRA_APP_PACKAGE, context.getPackageName()));
        } else if (which.equals(EXACT)) {
            if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) {
                pages.add(new Intent(
                        android.provider.Settings.ACTION_REQUEST_SCHEDULE_EXACT_ALARM, app));
            }
        } else if (!which.equals(BATTERY)) {
            return "there is no such settings page";
        }
        // How the battery restricts the app stands on its own page.
        pages.add(new Intent(android.provider.Settings.ACTION_APPLICATION_DETAILS_SETTINGS, app));
        for (Intent page : pages) {
            try {
                context.startActivity(page.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK));
                return "";
            } catch (ActivityNotFoundException | SecurityException missing) {
                // The next one, then.
            }
        }
        return "the phone has no such settings page";
    }
}
