package app.afterglow.reminders;

import android.content.ContentResolver;
import android.content.Context;
import android.database.Cursor;
import android.net.Uri;
import android.provider.DocumentsContract;
import android.provider.OpenableColumns;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;

/** A document that the client picked or named in the phone's own page, and what became of it. */
final class Document {
    /** A thread for each: a backup with photos takes its time, and reminders do not wait for it. */
    static volatile Executor carrier = work -> new Thread(work, "document").start();

    private static final int BLOCK = 1 << 16;
    /** In bytes: less than what file systems take. */
    private static final int LONGEST_NAME = 120;
    private static String answer = "";
    private static boolean busy;

    private Document() {}

    /** What became of the last one as JSON, or ""; reported once. While bytes are copied, that they are. */
    static synchronized String take() {
        if (busy) {
            return "{\"what\":\"busy\"}";
        }
        String told = answer;
        answer = "";
        return told;
    }

    static synchronized boolean isBusy() {
        return busy;
    }

    /** Does work by the carrier, then the rest; meanwhile nothing but that is reported. */
    static void carryOver(Runnable work, Runnable rest) {
        setBusy(true);
        carrier.execute(() -> {
            try {
                work.run();
            } finally {
                setBusy(false);
                rest.run();
            }
        });
    }

    private static synchronized void setBusy(boolean now) {
        busy = now;
    }

    private static synchronized void tell(String what) {
        answer = what;
    }

    static void cancelled() {
        tell("{\"what\":\"cancelled\"}");
    }

    static void failed(String problem) {
        tell("{\"what\":\"failed\",\"problem\":" + Json.quote(problem) + "}");
    }

    /** Writes a file that is to leave the app to where the client wants it. */
    static void save(Context context, String name, Uri to) {
        ContentResolver resolver = context.getContentResolver();
        boolean begun = false;
        try {
            File file = Exchange.outgoing(context, name);
            if (file == null) {
                throw new IOException("the file is gone");
            }
            try (InputStream from = new FileInputStream(file);
                    // In place of all that is there: a shorter one would keep the end of a longer one.
                    OutputStream into = resolver.openOutputStream(to, "wt")) {
                begun = true;
                carry(from, into);
            }
            tell("{\"what\":\"saved\"}");
        } catch (Exception wrong) {
            // Half a file would look like a whole one; what was there before is left as it is.
            if (begun) {
                delete(resolver, to);
            }
            failed(Json.line(wrong));
        }
    }

    private static void delete(ContentResolver resolver, Uri document) {
        try {
            DocumentsContract.deleteDocument(resolver, document);
        } catch (Exception kept) {
            // Not every place deletes.
        }
    }

    /** Whether an address is a document of somebody else's, and no file and none of the app's own. */
    static boolean isOthers(Context context, Uri address) {
        String own = context.getPackageName() + OutgoingFiles.AUTHORITY;
        return ContentResolver.SCHEME_CONTENT.equals(address.getScheme()) && !own.equals(address.getAuthority());
    }

    /** Takes what the client picked into the app's own folder. */
    static void receive(Context context, Uri picked) {
        File folder = Exchange.incoming(context);
        File into = new File(folder, "picked");
        try {
            clear(folder);
            if (!folder.isDirectory() && !folder.mkdirs()) {
                throw new IOException("a folder cannot be made");
            }
            ContentResolver resolver = context.getContentResolver();
            into = new File(folder, name(resolver, picked));
            try (InputStream from = resolver.openInputStream(picked);
                    OutputStream to = new FileOutputStream(into)) {
                carry(from, to);
            }
            tell("{\"what\":\"picked\",\"path\":" + Json.quote(into.getPath()) + "}");
        } catch (Exception wrong) {
            into.delete();
            failed(Json.line(wrong));
        }
    }

    /** What the client knows it by, as a name that a file can have. */
    private static String name(ContentResolver resolver, Uri picked) {
        String told = null;
        try (Cursor about = resolver.query(
                picked, new String[] {OpenableColumns.DISPLAY_NAME}, null, null, null)) {
            if (about != null && about.moveToFirst()) {
                told = about.getString(0);
            }
        } catch (RuntimeException untold) {
            // Whoever has it does not say.
        }
        String name = told == null ? "" : told.replaceAll("[/\\p{Cntrl}]", " ").trim();
        boolean usable = !name.isEmpty() && !name.equals(".") && !name.equals("..")
                && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME;
        return usable ? name : "picked";
    }

    private static void clear(File folder) {
        File[] files = folder.listFiles();
        for (File one : files == null ? new File[0] : files) {
            one.delete();
        }
    }

    private static void carry(InputStream from, OutputStream to) throws IOException {
        if (from == null || to == null) {
            throw new IOException("it cannot be opened");
        }
        byte[] block = new byte[BLOCK];
        for (int count = from.read(block); count >= 0; count = from.read(block)) {
            to.write(block, 0, count);
        }
        to.flush();
    }
}
