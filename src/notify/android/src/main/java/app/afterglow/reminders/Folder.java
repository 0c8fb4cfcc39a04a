package app.afterglow.reminders;

import android.content.Context;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The reminders' folder. Each file in it is put in place in one go. */
final class Folder {
    static final String SCHEDULE = "schedule.json";
    static final String GOOD = "schedule-good.json";
    static final String STATE = "state.json";
    private static final String BESIDE = "writing.new";

    final File root;

    Folder(Context context) {
        root = new File(context.getFilesDir(), "reminders");
    }

    /** A file's bytes, or null if there is none. One byte more than is allowed tells of a longer one. */
    byte[] read(String name, int most) throws IOException {
        File file = new File(root, name);
        if (!file.isFile()) {
            return null;
        }
        byte[] bytes = new byte[(int) Math.min(file.length(), most) + 1];
        int filled = 0;
        try (InputStream from = new FileInputStream(file)) {
            int count;
            while (filled < bytes.length && (count = from.read(bytes, filled, bytes.length - filled)) > 0) {
                filled += count;
            }
        }
        return Arrays.copyOf(bytes, filled);
    }

    /** Whoever reads the file finds the old one or the new one, whole. */
    void write(String name, byte[] bytes) throws IOException {
        File target = new File(root, name);
        File folder = target.getParentFile();
        if (!folder.isDirectory() && !folder.mkdirs() && !folder.isDirectory()) {
            throw new IOException("a folder cannot be made");
        }
        File beside = new File(root, BESIDE);
        try (FileOutputStream to = new FileOutputStream(beside)) {
            to.write(bytes);
            to.getFD().sync();
        }
        if (!beside.renameTo(target)) {
            throw new IOException("a file cannot be put in place");
        }
    }

    void remove(String name) {
        new File(root, name).delete();
    }

    boolean has(String name) {
        return new File(root, name).exists();
    }

    /** The names of the files in a folder below, in order. */
    String[] names(String below) {
        String[] names = new File(root, below).list();
        if (names == null) {
            return new String[0];
        }
        Arrays.sort(names);
        return names;
    }
}
