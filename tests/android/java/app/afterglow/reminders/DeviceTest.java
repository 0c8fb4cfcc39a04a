package app.afterglow.reminders;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Intent;
import android.content.res.Configuration;
import android.os.LocaleList;
import android.webkit.WebView;
import android.widget.FrameLayout;
import org.junit.Test;
import org.robolectric.Robolectric;
import org.robolectric.shadows.ShadowSettings;

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
        assertEquals("", Bridge.reach(app, "tel:+442079460018"));
        Intent dial = shadowOf(app).getNextStartedActivity();
        assertEquals(Intent.ACTION_DIAL, dial.getAction());
        assertEquals("tel:+442079460018", dial.getDataString());
        assertNull(shadowOf(app).getNextStartedActivity());
    }

    @Test
    public void an_address_opens_a_message_without_words() {
        for (String address : new String[] {"mailto:ines@linden.example", "sms:+442079460018"}) {
            assertEquals("", Bridge.reach(app, address));
            Intent message = shadowOf(app).getNextStartedActivity();
            assertEquals(Intent.ACTION_SENDTO, message.getAction());
            assertEquals(address, message.getDataString());
            assertNull(message.getExtras());
        }
    }

    @Test
    public void what_is_copied_is_on_the_clipboard() {
        assertEquals("", Bridge.copy(app, "https://chat.example/ines"));
        assertEquals("https://chat.example/ines", Bridge.clipboard(app));
    }

    @Test
    public void the_locales_are_those_of_the_settings_in_their_order() {
        for (String tags : new String[] {"de-AT", "en,de-CH,fr-FR", "en", "zh-Hant-TW"}) {
            Configuration settings = new Configuration(app.getResources().getConfiguration());
            settings.setLocales(LocaleList.forLanguageTags(tags));
            assertEquals(tags, Bridge.locales(app.createConfigurationContext(settings)));
        }
    }

    @Test
    public void the_hours_are_counted_as_the_system_has_it() {
        for (boolean whole : new boolean[] {true, false}) {
            ShadowSettings.set24HourTimeFormat(whole);
            assertEquals(whole ? "24" : "12", Bridge.hours(app));
        }
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
            assertEquals("that is neither a phone number nor an address", Bridge.reach(app, other));
        }
        assertNull(shadowOf(app).getNextStartedActivity());
    }

    @Test
    public void a_tablet_without_a_dialler_says_so() {
        shadowOf(app).checkActivities(true);
        assertEquals("this device cannot call", Bridge.reach(app, "tel:112"));
        assertEquals("this device cannot write", Bridge.reach(app, "mailto:ines@linden.example"));
    }
}
