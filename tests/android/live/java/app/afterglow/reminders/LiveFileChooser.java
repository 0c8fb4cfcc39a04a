package app.afterglow.reminders;

import android.app.Activity;
import android.content.Intent;
import android.net.Uri;
import android.webkit.WebChromeClient;
import org.robolectric.annotation.Implementation;
import org.robolectric.annotation.Implements;

/** Reads what a picker answered as Chromium's web view does; Robolectric has no web view that would. */
@Implements(WebChromeClient.FileChooserParams.class)
public class LiveFileChooser {
    @Implementation
    protected static Uri[] parseResult(int result, Intent data) {
        Uri picked = result == Activity.RESULT_OK && data != null ? data.getData() : null;
        return picked == null ? null : new Uri[] {picked};
    }
}
