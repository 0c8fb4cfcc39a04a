package app.afterglow.reminders;

import android.Manifest;
import android.app.Activity;
import android.content.pm.PackageManager;
import android.os.Build;
import java.io.IOException;

/** The permission to show notifications, asked for while it can still be asked. */
final class Permission {
    static final int REQUEST = 7201;
    private static final String ASKED = "permission-asked";

    private Permission() {}

    static String ask(Activity activity) throws IOException {
        boolean allowed = new Notifications(activity).allowed();
        if (allowed) {
            return "granted";
        }
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU && canAsk(activity)) {
            new Folder(activity).write(ASKED, new byte[0]);
            String[] wanted = {Manifest.permission.POST_NOTIFICATIONS};
            activity.runOnUiThread(() -> activity.requestPermissions(wanted, REQUEST));
            return "asked";
        }
        String problem = Settings.open(activity, Settings.NOTIFICATIONS);
        return problem.isEmpty() ? "settings" : problem;
    }

    /** Never asked, or refused once: after that the system answers without the client. */
    private static boolean canAsk(Activity activity) {
        String permission = Manifest.permission.POST_NOTIFICATIONS;
        boolean granted =
                activity.checkSelfPermission(permission) == PackageManager.PERMISSION_GRANTED;
        boolean again = activity.shouldShowRequestPermissionRationale(permission);
        return !granted && (again || !new Folder(activity).has(ASKED));
    }
}
