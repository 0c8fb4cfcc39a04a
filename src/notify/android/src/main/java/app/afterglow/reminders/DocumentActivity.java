package app.afterglow.reminders;

import android.app.Activity;
import android.content.ActivityNotFoundException;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import java.io.File;
import java.io.IOException;

/**
 * Shows nothing itself: opens the phone's own page for saving or picking a document, and stays until its bytes
 * are carried over, since the access to them ends with it. An activity of its own, because the app's other one
 * is not written here and answers to nobody else's requests.
 */
public final class DocumentActivity extends Activity {
    /** The name of the file that is to be saved; without it, one is picked. */
    static final String NAME = "name";

    private static final int REQUEST = 7202;
    private static final String PICKING = "picking";

    private boolean picking;
    private boolean answered;

    @Override
    protected void onCreate(Bundle saved) {
        super.onCreate(saved);
        if (saved == null) {
            ask();
        } else if (saved.getBoolean(PICKING)) {
            picking = true;
        } else {
            // The process ended while it was carried over.
            end(() -> Document.failed("the app was closed meanwhile"));
        }
    }

    private String name() {
        return getIntent().getStringExtra(NAME);
    }

    private void ask() {
        String name = name();
        Intent page = name == null
                ? new Intent(Intent.ACTION_OPEN_DOCUMENT).setType("*/*")
                : new Intent(Intent.ACTION_CREATE_DOCUMENT)
                        .setType(Exchange.type(name))
                        .putExtra(Intent.EXTRA_TITLE, name);
        try {
            startActivityForResult(page.addCategory(Intent.CATEGORY_OPENABLE), REQUEST);
            picking = true;
        } catch (ActivityNotFoundException | SecurityException missing) {
            end(() -> Document.failed("this device has no page for files"));
        }
    }

    @Override
    protected void onSaveInstanceState(Bundle state) {
        super.onSaveInstanceState(state);
        state.putBoolean(PICKING, picking);
    }

    @Override
    protected void onActivityResult(int request, int result, Intent data) {
        super.onActivityResult(request, result, data);
        picking = false;
        if (request != REQUEST || result != RESULT_OK || data == null || data.getData() == null) {
            end(Document::cancelled);
            return;
        }
        Uri document = data.getData();
        if (!Document.isOthers(this, document)) {
            // Any app can be chosen for this, and answer what it likes.
            end(() -> Document.failed("what was chosen is no document"));
            return;
        }
        // From here on the carrier tells what became of it.
        answered = true;
        Context context = getApplicationContext();
        Document.carryOver(() -> {
            if (name() == null) {
                Document.receive(context, document);
            } else {
                Document.save(context, name(), document);
            }
        }, () -> runOnUiThread(() -> end(() -> {})));
    }

    /** Stays while bytes are carried over: the access to them would end. */
    @Override
    @SuppressWarnings("deprecation")
    public void onBackPressed() {
        if (!Document.isBusy()) {
            super.onBackPressed();
        }
    }

    private void end(Runnable answer) {
        answered = true;
        answer.run();
        forget();
        finish();
    }

    /** What was to be saved is not needed any more, whatever became of it. */
    private void forget() {
        try {
            File file = Exchange.outgoing(this, name());
            if (file != null) {
                file.delete();
            }
        } catch (IOException kept) {
            // It goes with those that are too old.
        }
    }

    @Override
    protected void onDestroy() {
        if (isFinishing() && !answered) {
            Document.cancelled();
        }
        super.onDestroy();
    }
}
