package app.afterglow.reminders;

import android.app.Activity;
import android.content.Context;

/**
 * What the program calls, by name: tests/android/contract/jni.txt lists it. Nothing is ever thrown
 * across: an exception that stays pending would end the program at its next call.
 */
public final class Bridge {
    private Bridge() {}

    /** Where the app's files are, or "". */
    public static String filesFolder(Context context) {
        try {
            return context.getFilesDir().getAbsolutePath();
        } catch (Throwable wrong) {
            return "";
        }
    }

    /** The schedule was written, or the app was opened: "" or a problem. */
    public static String changed(Context context) {
        try {
            return Reminders.round(context, Reminders.START);
        } catch (Throwable wrong) {
            return Json.line(wrong);
        }
    }

    /** Whether reminders can reach the client, as JSON. */
    public static String health(Context context) {
        try {
            return Health.text(context);
        } catch (Throwable wrong) {
            return "{\"problem\":" + Json.quote(Json.line(wrong)) + "}";
        }
    }

    /** "asked", "settings" or "granted", or a problem. */
    public static String askPermission(Activity activity) {
        try {
            return Permission.ask(activity);
        } catch (Throwable wrong) {
            return Json.line(wrong);
        }
    }

    /** Opens the phone's settings at "notifications", "exact" or "battery": "" or a problem. */
    public static String openSettings(Context context, String which) {
        try {
            return Settings.open(context, which);
        } catch (Throwable wrong) {
            return Json.line(wrong);
        }
    }

    /** The text on the clipboard, or "". */
    public static String clipboard(Context context) {
        try {
            return Device.clipboard(context);
        } catch (Throwable wrong) {
            return "";
        }
    }

    /** Puts a text on the clipboard: "" or a problem. */
    public static String copy(Context context, String text) {
        try {
            return Device.copy(context, text);
        } catch (Throwable wrong) {
            return Json.line(wrong);
        }
    }

    /** Opens the dialler with a "tel:" number, or a message to a "mailto:" or "sms:": "" or a problem. */
    public static String reach(Context context, String uri) {
        try {
            return Device.reach(context, uri);
        } catch (Throwable wrong) {
            return Json.line(wrong);
        }
    }

    /** The locales of the system's settings, the preferred one first, as "de-AT,en-GB", or "". */
    public static String locales(Context context) {
        try {
            return Device.locales(context);
        } catch (Throwable wrong) {
            return "";
        }
    }

    /** How the system counts the hours of a day: "24", "12", or "" when that cannot be found out. */
    public static String hours(Context context) {
        try {
            return Device.hours(context);
        } catch (Throwable wrong) {
            return "";
        }
    }

    /** Gives the app's page the text size of the system's settings: "" or a problem. */
    public static String followTextSize(Activity activity) {
        try {
            Device.followTextSize(activity);
            return "";
        } catch (Throwable wrong) {
            return Json.line(wrong);
        }
    }

    /** The id of the occurrence by which the app was opened, or ""; reported once. */
    public static String openedBy(Activity activity) {
        try {
            return OpenActivity.take();
        } catch (Throwable wrong) {
            return "";
        }
    }

    /** The folder through which files leave the app and come into it, or "". */
    public static String exchangeFolder(Context context) {
        try {
            return Exchange.folder(context).getAbsolutePath();
        } catch (Throwable wrong) {
            return "";
        }
    }

    /** Opens the share sheet with a file of that folder, by its name: "" or a problem. */
    public static String share(Context context, String name) {
        try {
            return Exchange.share(context, name);
        } catch (Throwable wrong) {
            return Json.line(wrong);
        }
    }

    /** Lets the client choose where a file of that folder is saved, by its name: "" or a problem. */
    public static String saveDocument(Context context, String name) {
        try {
            return Exchange.save(context, name);
        } catch (Throwable wrong) {
            return Json.line(wrong);
        }
    }

    /** Lets the client pick a file, which is then copied into that folder: "" or a problem. */
    public static String openDocument(Context context) {
        try {
            return Exchange.open(context);
        } catch (Throwable wrong) {
            return Json.line(wrong);
        }
    }

    /** What became of the last file that was to be saved or picked, as JSON, or "" until it is known; reported once. */
    public static String document(Context context) {
        try {
            return Document.take();
        } catch (Throwable wrong) {
            return "";
        }
    }

    /** The link by which the app was opened, or ""; reported once. */
    public static String link(Context context) {
        try {
            return LinkActivity.take();
        } catch (Throwable wrong) {
            return "";
        }
    }
}
