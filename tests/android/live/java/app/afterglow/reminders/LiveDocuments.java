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

/** The phone's own documents: files of this machine, each by its whole path. */
public final class LiveDocuments extends ContentProvider {
    static final String AUTHORITY = "live.documents";

    static Uri address(String path) {
        return new Uri.Builder().scheme("content").authority(AUTHORITY).appendPath(path).build();
    }

    @Override
    public boolean onCreate() {
        return true;
    }

    @Override
    public ParcelFileDescriptor openFile(Uri address, String mode) throws FileNotFoundException {
        return ParcelFileDescriptor.open(new File(address.getLastPathSegment()), ParcelFileDescriptor.parseMode(mode));
    }

    @Override
    public Cursor query(Uri address, String[] wanted, String which, String[] with, String order) {
        File file = new File(address.getLastPathSegment());
        MatrixCursor told = new MatrixCursor(new String[] {OpenableColumns.DISPLAY_NAME, OpenableColumns.SIZE}, 1);
        told.addRow(new Object[] {file.getName(), file.length()});
        return told;
    }

    @Override
    public String getType(Uri address) {
        return "application/octet-stream";
    }

    @Override
    public Uri insert(Uri address, ContentValues values) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int update(Uri address, ContentValues values, String which, String[] with) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int delete(Uri address, String which, String[] with) {
        throw new UnsupportedOperationException();
    }
}
