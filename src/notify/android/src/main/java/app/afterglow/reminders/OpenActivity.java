package app.afterglow.reminders;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;

/**
 * Shows nothing: remembers by what the app is opened, and opens it just as its icon does. The app's
 * own activity is thereby brought forward as it is; an intent of its own would either start a second
 * one or be lost on one that is there already.
 */
public final class OpenActivity extends Activity {
    private static String openedBy = "";

    @Override
    protected void onCreate(Bundle saved) {
        super.onCreate(saved);
        String id = getIntent().getStringExtra(Intents.ID);
        remember(id == null ? "" : id);
        Intent launch = getPackageManager().getLaunchIntentForPackage(getPackageName());
        if (launch != null) {
            startActivity(launch);
        }
        finish();
    }

    /** The id of the occurrence by which the app was opened, or ""; told once. */
    static synchronized String take() {
        String id = openedBy;
        openedBy = "";
        return id;
    }

    private static synchronized void remember(String id) {
        openedBy = id;
    }
}
