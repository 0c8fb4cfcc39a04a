package app.afterglow.reminders;

import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.app.Application;
import android.content.Intent;
import android.content.res.Configuration;
import android.database.Cursor;
import android.net.Uri;
import android.provider.OpenableColumns;
import android.webkit.ValueCallback;
import android.webkit.WebChromeClient;
import android.webkit.WebView;
import java.io.File;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Base64;
import org.json.JSONArray;
import org.json.JSONObject;
import org.robolectric.Robolectric;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.shadows.ShadowActivity.IntentForResult;

/** The phone's own pages over the app: the share sheet, the pickers of documents, and links from other apps. */
final class Outside {
    private final Application app;
    /** The app's page behind a picker, and what that was asked for. */
    private ActivityController<DocumentActivity> behind;
    private Intent asked;
    /** What the web view's own picker came to. */
    private Uri[] chosen;

    Outside(Application app) {
        this.app = app;
        Robolectric.buildContentProvider(LiveDocuments.class).create(LiveDocuments.AUTHORITY);
    }

    private interface Wanted {
        boolean is(Intent one);
    }

    /** The next one that was started and is wanted; those before it are dropped. */
    private Intent next(Wanted wanted) {
        Intent one = shadowOf(app).getNextStartedActivity();
        while (one != null && !wanted.is(one)) {
            one = shadowOf(app).getNextStartedActivity();
        }
        return one;
    }

    /** What lies in the share sheet that is open, as another app gets it; or "". */
    String shared() throws Exception {
        Intent sheet = next(one -> Intent.ACTION_CHOOSER.equals(one.getAction()));
        if (sheet == null) {
            return "";
        }
        Intent send = sheet.getParcelableExtra(Intent.EXTRA_INTENT);
        Uri address = send.getParcelableExtra(Intent.EXTRA_STREAM);
        int read = Intent.FLAG_GRANT_READ_URI_PERMISSION;
        return told(address).put("action", send.getAction()).put("type", send.getType())
                .put("address", address.toString())
                .put("clip", send.getClipData().getItemAt(0).getUri().toString())
                .put("leave", (send.getFlags() & read) != 0 && (sheet.getFlags() & read) != 0)
                .toString();
    }

    /** A document as others read it. */
    private JSONObject told(Uri address) throws Exception {
        JSONObject told = new JSONObject();
        try (Cursor about = app.getContentResolver().query(address, null, null, null, null)) {
            about.moveToFirst();
            told.put("name", about.getString(about.getColumnIndexOrThrow(OpenableColumns.DISPLAY_NAME)));
            told.put("size", about.getLong(about.getColumnIndexOrThrow(OpenableColumns.SIZE)));
        }
        try (InputStream from = app.getContentResolver().openInputStream(address)) {
            return told.put("bytes", Base64.getEncoder().encodeToString(from.readAllBytes()));
        }
    }

    /** Opens the app's page over itself if it was started; says what that asks the phone for. */
    String document() {
        String name = DocumentActivity.class.getName();
        Intent page = next(one -> one.getComponent() != null && name.equals(one.getComponent().getClassName()));
        if (page == null) {
            return "";
        }
        behind = Robolectric.buildActivity(DocumentActivity.class, page).setup();
        asked = shadowOf(behind.get()).getNextStartedActivityForResult().intent;
        String title = asked.getStringExtra(Intent.EXTRA_TITLE);
        return asked.getAction() + " " + asked.getType() + (title == null ? "" : " " + title);
    }

    /** A change of the system's settings reaches the page over the app, if one is open; whether that stays itself. */
    boolean configure(Configuration now) {
        if (behind == null || behind.get().isFinishing()) {
            return true;
        }
        DocumentActivity before = behind.get();
        behind.configurationChange(now);
        return behind.get() == before;
    }

    /** The client picks or names a file of this machine on the phone's own page, or goes back. */
    String answer(String path) throws Exception {
        if (path.isEmpty()) {
            shadowOf(behind.get()).receiveResult(asked, Activity.RESULT_CANCELED, null);
            return "";
        }
        Uri address = LiveDocuments.address(path);
        if (Intent.ACTION_CREATE_DOCUMENT.equals(asked.getAction())) {
            // Robolectric does not lead what is written to a provider.
            shadowOf(app.getContentResolver()).registerOutputStream(address, new FileOutputStream(path));
        }
        shadowOf(behind.get()).receiveResult(asked, Activity.RESULT_OK, new Intent().setData(address));
        return "";
    }

    /** The page's field wants a file: what the activity asks the phone for. */
    String choose(Activity activity, WebView page, boolean several, String accepted) {
        chosen = null;
        ValueCallback<Uri[]> answer = uris -> chosen = uris == null ? new Uri[0] : uris;
        shadowOf(page).getWebChromeClient().onShowFileChooser(page, answer, new Params(several, accepted));
        IntentForResult started = shadowOf(activity).getNextStartedActivityForResult();
        asked = started.intent;
        String[] types = asked.getStringArrayExtra(Intent.EXTRA_MIME_TYPES);
        return asked.getAction() + " " + (types == null ? asked.getType() : String.join(" ", types));
    }

    /** The client picks a file of this machine for it, or goes back; what the web view gives its page. */
    String chosen(Activity activity, String path) throws Exception {
        Intent data = path.isEmpty() ? null : new Intent().setData(LiveDocuments.address(path));
        int result = path.isEmpty() ? Activity.RESULT_CANCELED : Activity.RESULT_OK;
        shadowOf(activity).receiveResult(asked, result, data);
        JSONArray all = new JSONArray();
        for (Uri one : chosen) {
            all.put(told(one));
        }
        return all.toString();
    }

    /** Another app or the camera opens a link; what that starts. */
    String follow(String link) {
        while (shadowOf(app).getNextStartedActivity() != null) {
            continue;
        }
        Intent view = new Intent(Intent.ACTION_VIEW, Uri.parse(link)).addCategory(Intent.CATEGORY_BROWSABLE);
        Robolectric.buildActivity(LinkActivity.class, view).create();
        Intent started = shadowOf(app).getNextStartedActivity();
        return started == null ? "" : started.getComponent().getClassName();
    }

    /** The files that lie in the app's folder for them. */
    String exchange() throws Exception {
        JSONObject all = new JSONObject();
        for (String below : new String[] {"out", "in"}) {
            File[] files = new File(Exchange.folder(app), below).listFiles();
            for (File one : files == null ? new File[0] : files) {
                byte[] bytes = Files.readAllBytes(one.toPath());
                all.put(below + "/" + one.getName(), Base64.getEncoder().encodeToString(bytes));
            }
        }
        return all.toString();
    }

    /** What Chromium's web view says of a field. */
    private static final class Params extends WebChromeClient.FileChooserParams {
        private final boolean several;
        private final String accepted;

        Params(boolean several, String accepted) {
            this.several = several;
            this.accepted = accepted;
        }

        @Override
        public int getMode() {
            return several ? MODE_OPEN_MULTIPLE : MODE_OPEN;
        }

        @Override
        public String[] getAcceptTypes() {
            return accepted.split(",");
        }

        @Override
        public boolean isCaptureEnabled() {
            return false;
        }

        @Override
        public CharSequence getTitle() {
            return null;
        }

        @Override
        public String getFilenameHint() {
            return null;
        }

        @Override
        public Intent createIntent() {
            return new Intent(Intent.ACTION_GET_CONTENT).addCategory(Intent.CATEGORY_OPENABLE)
                    .setType(accepted.isEmpty() ? "*/*" : accepted);
        }
    }
}
