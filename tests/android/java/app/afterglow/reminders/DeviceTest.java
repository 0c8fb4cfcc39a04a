package app.afterglow.reminders;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Intent;
import android.webkit.WebView;
import android.widget.FrameLayout;
import org.junit.Test;
import org.robolectric.Robolectric;

public class DeviceTest extends Phone {
    private ClipboardManager clipboard() {
        return app.getSystemService(ClipboardManager.class);
    }

    @Test
    public void what_was_copied_is_read() {
        assertEquals("", Bridge.clipboard(app));
        clipboard().setPrimaryClip(ClipData.newPlainText("list", "Aqua, Säure\nRetinol"));
        assertEquals("Aqua, Säure\nRetinol", Bridge.clipboard(app));
        clipboard().setPrimaryClip(ClipData.newPlainText("nothing", ""));
        assertEquals("", Bridge.clipboard(app));
    }

    @Test
    public void a_number_opens_the_dialler_and_calls_nobody() {
        assertEquals("", Bridge.dial(app, "tel:+442079460018"));
        Intent dial = shadowOf(app).getNextStartedActivity();
        assertEquals(Intent.ACTION_DIAL, dial.getAction());
        assertEquals("tel:+442079460018", dial.getDataString());
        assertNull(shadowOf(app).getNextStartedActivity());
    }

    @Test
    public void the_page_follows_the_systems_text_size() {
        Activity activity = Robolectric.buildActivity(Activity.class).create().get();
        assertEquals("nothing is shown yet", "", Bridge.followTextSize(activity));
        WebView page = new WebView(activity);
        FrameLayout around = new FrameLayout(activity);
        around.addView(page);
        activity.setContentView(around);
        for (float scale : new float[] {1.3f, 2f, 0.85f, 1f}) {
            activity.getResources().getConfiguration().fontScale = scale;
            assertEquals("", Bridge.followTextSize(activity));
            assertEquals(Math.round(100 * scale), page.getSettings().getTextZoom());
        }
    }

    @Test
    public void nothing_but_a_number_is_dialled() {
        for (String other : new String[] {"", "https://example.org", "+442079460018", "intent:x"}) {
            assertEquals("that is no phone number", Bridge.dial(app, other));
        }
        assertNull(shadowOf(app).getNextStartedActivity());
    }

    @Test
    public void a_tablet_without_a_dialler_says_so() {
        shadowOf(app).checkActivities(true);
        assertEquals("this device cannot call", Bridge.dial(app, "tel:112"));
    }
}
