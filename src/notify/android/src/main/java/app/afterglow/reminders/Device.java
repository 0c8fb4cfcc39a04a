package app.afterglow.reminders;

import android.content.ActivityNotFoundException;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;

/** What the client's phone does besides: the clipboard, and calling somebody. */
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
