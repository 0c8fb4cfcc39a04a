package app.afterglow.reminders;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;

/**
 * Shows nothing: remembers the link of a slip that another app or the camera opened, and opens the app just as
 * its icon does. The app looks at the link, and the client decides. It is open to others, and takes nothing else
 * from them.
 */
public final class LinkActivity extends Activity {
    static final String SCHEME = "afterglow";
    /** In characters. No slip's link is as long; the app says so of a longer one than it reads. */
    private static final int LONGEST = 1 << 17;

    private static String link = "";

    @Override
    protected void onCreate(Bundle saved) {
        super.onCreate(saved);
        // Recreated: it has already reported its link.
        String given = saved == null ? getIntent().getDataString() : null;
        if (given != null && SCHEME.equals(getIntent().getScheme()) && given.length() <= LONGEST) {
            remember(given);
        }
        Intent launch = getPackageManager().getLaunchIntentForPackage(getPackageName());
        if (launch != null) {
            startActivity(launch);
        }
        finish();
    }

    /** The link by which the app was opened, or ""; reported once. */
    static synchronized String take() {
        String told = link;
        link = "";
        return told;
    }

    private static synchronized void remember(String given) {
        link = given;
    }
}
