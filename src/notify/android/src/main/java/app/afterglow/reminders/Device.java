package app.afterglow.reminders;

import android.app.Activity;
import android.content.ActivityNotFoundException;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.text.format.DateFormat;
import android.view.View;
import android.view.ViewGroup;
import android.webkit.WebView;

/** What the client's phone does besides: the clipboard, calling or writing to somebody, the locale, the text's size. */
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
     * when it is made, and the activity is not recreated when the size changes.
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

    static String copy(Context context, String text) {
        ClipboardManager clipboard = context.getSystemService(ClipboardManager.class);
        if (clipboard == null) {
            return "this device has no clipboard";
        }
        clipboard.setPrimaryClip(ClipData.newPlainText("", text));
        return "";
    }

    /** The locales of the system's settings, the preferred one first: `de-AT,en-GB`; or "". */
    static String locales(Context context) {
        return context.getResources().getConfiguration().getLocales().toLanguageTags();
    }

    /** How the system counts the hours of a day, by its switch or, where nobody moved that, its locale. */
    static String hours(Context context) {
        return DateFormat.is24HourFormat(context) ? "24" : "12";
    }

    /**
     * Opens the phone's dialler with a number, or a message without words; the client calls or writes, or does
     * not. "" or a problem.
     */
    static String reach(Context context, String address) {
        Uri uri = Uri.parse(address);
        String action;
        if ("tel".equals(uri.getScheme())) {
            action = Intent.ACTION_DIAL;
        } else if ("mailto".equals(uri.getScheme()) || "sms".equals(uri.getScheme())) {
            action = Intent.ACTION_SENDTO;
        } else {
            return "that is neither a phone number nor an address";
        }
        try {
            context.startActivity(new Intent(action, uri).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK));
            return "";
        } catch (ActivityNotFoundException | SecurityException missing) {
            return action.equals(Intent.ACTION_DIAL) ? "this device cannot call" : "this device cannot write";
        }
    }
}
