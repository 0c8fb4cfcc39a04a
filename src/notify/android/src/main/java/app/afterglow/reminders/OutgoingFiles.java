package app.afterglow.reminders;

import android.content.ContentProvider;
import android.content.ContentValues;
import android.database.Cursor;
import android.database.MatrixCursor;
import android.net.Uri;
import android.os.ParcelFileDescriptor;
import android.provider.OpenableColumns;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;

/**
 * Lets others read the files that the client shares with them, each by the leave that goes with the share sheet:
 * it is open to nobody else, has no list, and writes nothing.
 */
public final class OutgoingFiles extends ContentProvider {
    /** What follows the app's name in the addresses. */
    static final String AUTHORITY = ".outgoing";

    @Override
    public boolean onCreate() {
        return true;
    }

    @Override
    public ParcelFileDescriptor openFile(Uri address, String mode) throws FileNotFoundException {
        if (!"r".equals(mode)) {
            throw new FileNotFoundException("it can only be read");
        }
        return ParcelFileDescriptor.open(file(address), ParcelFileDescriptor.MODE_READ_ONLY);
    }

    @Override
    public String getType(Uri address) {
        return Exchange.type(String.valueOf(address.getLastPathSegment()));
    }

    @Override
    public Cursor query(Uri address, String[] wanted, String which, String[] with, String order) {
        File file;
        try {
            file = file(address);
        } catch (FileNotFoundException missing) {
            return null;
        }
        String[] columns = wanted == null ? new String[] {OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE} : wanted;
        MatrixCursor told = new MatrixCursor(columns, 1);
        MatrixCursor.RowBuilder row = told.newRow();
        for (String column : columns) {
            if (OpenableColumns.DISPLAY_NAME.equals(column)) {
                row.add(file.getName());
            } else {
                row.add(OpenableColumns.SIZE.equals(column) ? file.length() : null);
            }
        }
        return told;
    }

    private File file(Uri address) throws FileNotFoundException {
        List<String> parts = address.getPathSegments();
        File file = null;
        try {
            file = parts.size() == 1 ? Exchange.outgoing(getContext(), parts.get(0)) : null;
        } catch (IOException unreadable) {
            // As if it were not there.
        }
        if (file == null) {
            throw new FileNotFoundException("there is no such file");
        }
        return file;
    }

    @Override
    public Uri insert(Uri address, ContentValues values) {
        throw new UnsupportedOperationException("it can only be read");
    }

    @Override
    public int update(Uri address, ContentValues values, String which, String[] with) {
        throw new UnsupportedOperationException("it can only be read");
    }

    @Override
    public int delete(Uri address, String which, String[] with) {
        throw new UnsupportedOperationException("it can only be read");
    }
}
