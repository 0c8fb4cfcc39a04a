package app.afterglow.reminders;

import android.content.ActivityNotFoundException;
import android.content.ClipData;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import java.io.File;
import java.io.IOException;

/**
 * The files that leave the app or come into it by the phone's own pages. They pass through a folder of the
 * cache, which no backup of the phone has: "out" is written by the program, "in" by the app's side of a picker.
 */
final class Exchange {
    private Exchange() {}

    static File folder(Context context) {
        return new File(context.getCacheDir(), "exchange");
    }

    /** The file of this name that is to leave the app, or null. A name is one name: no path leads elsewhere. */
    static File outgoing(Context context, String name) throws IOException {
        if (name == null || name.isEmpty() || name.indexOf('/') >= 0 || name.indexOf('\0') >= 0) {
            return null;
        }
        File out = new File(folder(context), "out").getCanonicalFile();
        File file = new File(out, name).getCanonicalFile();
        // A link would lead out of the folder.
        return out.equals(file.getParentFile()) && file.isFile() ? file : null;
    }

    static File incoming(Context context) {
        return new File(folder(context), "in");
    }

    /** What kind of file a name is of; the app writes no others. */
    static String type(String name) {
        if (name.endsWith(".html")) {
            return "text/html";
        }
        return name.endsWith(".ics") ? "text/calendar" : "application/octet-stream";
    }

    /** The address by which others read a file, once they are given leave. */
    static Uri address(Context context, String name) {
        return new Uri.Builder()
                .scheme("content")
                .authority(context.getPackageName() + OutgoingFiles.AUTHORITY)
                .appendPath(name)
                .build();
    }

    /** Opens the share sheet with a file; the client chooses who gets it. "" or a problem. */
    static String share(Context context, String name) throws IOException {
        if (outgoing(context, name) == null) {
            return "there is no such file";
        }
        Uri address = address(context, name);
        // Who got an earlier file of this name does not get this one.
        context.revokeUriPermission(address, Intent.FLAG_GRANT_READ_URI_PERMISSION);
        Intent send = new Intent(Intent.ACTION_SEND)
                .setType(type(name))
                .putExtra(Intent.EXTRA_STREAM, address)
                .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION);
        // The permission to read goes with the clip, through the sheet to whoever is chosen.
        send.setClipData(ClipData.newRawUri("", address));
        return start(context, Intent.createChooser(send, null)
                .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION));
    }

    /** Lets the client choose where a file is saved; {@link Document} has the answer. "" or a problem. */
    static String save(Context context, String name) throws IOException {
        if (outgoing(context, name) == null) {
            return "there is no such file";
        }
        return begin(context, new Intent(context, DocumentActivity.class).putExtra(DocumentActivity.NAME, name));
    }

    /** Lets the client pick a file; {@link Document} has the answer. "" or a problem. */
    static String open(Context context) {
        return begin(context, new Intent(context, DocumentActivity.class));
    }

    private static String begin(Context context, Intent page) {
        if (Document.isBusy()) {
            return "the file before is still being copied";
        }
        Document.take();
        return start(context, page);
    }

    private static String start(Context context, Intent page) {
        try {
            context.startActivity(page.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK));
            return "";
        } catch (ActivityNotFoundException | SecurityException missing) {
            return "this device has no page for that";
        }
    }
}
