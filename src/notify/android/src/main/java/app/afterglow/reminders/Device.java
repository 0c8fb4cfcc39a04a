package app.afterglow.reminders;

import android.app.Activity;
import android.content.ActivityNotFoundException;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.view.View;
import android.view.ViewGroup;
import android.webkit.WebView;

/** What the client's phone does besides: the clipboard, calling somebody, the text's size. */
final class Device {
    private Device() {}

    /** The text on the clipboard, or "". Android lets the app read it while it is in front. */
    static String clipboard(Context context) {
        ClipboardManager clipboard = context.getSystemService(ClipboardManager.class);
        ClipData clip = clipboard == null ? null : clipboard.getPrimaryClip();
        if (clip == null || clip.getItemCount() == 0) {
            return "";
        }
        CharSequence text = clip.getItemAt(0).coerceToText(context);
        return text == null ? "" : text.toString();
    }

    /**
     * Gives the web view the text size of the system's settings, in percent. It takes that by itself only
     * when it is made, and the activity is not made anew when the size changes.
     */
    static void followTextSize(Activity activity) {
        WebView page = page(activity.getWindow().getDecorView());
        int percent = Math.round(100 * activity.getResources().getConfiguration().fontScale);
        if (page != null && page.getSettings().getTextZoom() != percent) {
            page.getSettings().setTextZoom(percent);
        }
    }

    private static WebView page(View view) {
        if (view instanceof WebView) {
            return (WebView) view;
        }
        WebView found = null;
        if (view instanceof ViewGroup) {
            ViewGroup group = (ViewGroup) view;
            for (int i = 0; found == null && i < group.getChildCount(); i++) {
                found = page(group.getChildAt(i));
            }
        }
        return found;
    }

    /** Opens the phone's dialler with a number; the client calls, or does not. "" or a problem. */
    static String dial(Context context, String number) {
        Uri uri = Uri.parse(number);
        if (!"tel".equals(uri.getScheme())) {
            return "that is no phone number";
        }
        try {
            Intent dial = new Intent(Intent.ACTION_DIAL, uri);
            context.startActivity(dial.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK));
            return "";
        } catch (ActivityNotFoundException | SecurityException missing) {
            return "this device cannot call";
        }
    }
}
