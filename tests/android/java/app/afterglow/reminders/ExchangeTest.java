package app.afterglow.reminders;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.robolectric.Shadows.shadowOf;

import android.app.Activity;
import android.content.ContentResolver;
import android.content.ContentValues;
import android.content.Intent;
import android.database.Cursor;
import android.net.Uri;
import android.os.Bundle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Collections;
import org.json.JSONObject;
import org.junit.Test;
import org.robolectric.Robolectric;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.shadows.ShadowActivity.IntentForResult;

/** Files that leave the app, and files and links that come into it. */
public class ExchangeTest extends Phone {
    private static final Uri PLACE = Uri.parse("content://documents.example/1");

    private File outgoing(String name, byte[] bytes) throws Exception {
        File file = new File(Bridge.exchangeFolder(app) + "/out", name);
        file.getParentFile().mkdirs();
        Files.write(file.toPath(), bytes);
        return file;
    }

    private ContentResolver resolver() {
        return app.getContentResolver();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] read(Uri address) throws Exception {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (InputStream from = resolver().openInputStream(address)) {
            for (int one = from.read(); one >= 0; one = from.read()) {
                all.write(one);
            }
        }
        return all.toByteArray();
    }

    @Test
    public void the_folder_is_in_the_cache() {
        assertEquals(new File(app.getCacheDir(), "exchange").getPath(), Bridge.exchangeFolder(app));
    }

    @Test
    public void a_file_is_shared_with_whom_the_client_chooses() throws Exception {
        byte[] page = bytes("<!doctype html>Säure");
        outgoing("report of day 3.html", page);
        assertEquals("", Bridge.share(app, "report of day 3.html"));
        Intent sheet = shadowOf(app).getNextStartedActivity();
        assertEquals(Intent.ACTION_CHOOSER, sheet.getAction());
        assertTrue((sheet.getFlags() & Intent.FLAG_GRANT_READ_URI_PERMISSION) != 0);
        Intent send = sheet.getParcelableExtra(Intent.EXTRA_INTENT);
        assertEquals(Intent.ACTION_SEND, send.getAction());
        assertEquals("text/html", send.getType());
        assertTrue((send.getFlags() & Intent.FLAG_GRANT_READ_URI_PERMISSION) != 0);
        assertEquals(0, send.getFlags() & Intent.FLAG_GRANT_WRITE_URI_PERMISSION);
        Uri address = send.getParcelableExtra(Intent.EXTRA_STREAM);
        assertEquals(address, send.getClipData().getItemAt(0).getUri());
        assertEquals("content", address.getScheme());
        assertArrayEquals(page, read(address));
        assertEquals("text/html", resolver().getType(address));
        try (Cursor about = resolver().query(address, null, null, null, null)) {
            assertTrue(about.moveToFirst());
            assertEquals("report of day 3.html", about.getString(about.getColumnIndex("_display_name")));
            assertEquals(page.length, about.getLong(about.getColumnIndex("_size")));
            assertFalse(about.moveToNext());
        }
    }

    @Test
    public void each_kind_of_file_has_its_type() throws Exception {
        assertEquals("text/calendar", Exchange.type("afterglow.ics"));
        assertEquals("text/html", Exchange.type("afterglow-report-2026-11-25.html"));
        assertEquals("application/octet-stream", Exchange.type("afterglow-2026-11-25.backup"));
    }

    @Test
    public void no_other_file_is_given_to_anybody() throws Exception {
        File secret = new File(app.getFilesDir(), "afterglow.db");
        Files.write(secret.toPath(), bytes("secret"));
        File out = outgoing("afterglow.ics", bytes("BEGIN:VCALENDAR")).getParentFile();
        Files.createSymbolicLink(new File(out, "link.ics").toPath(), secret.toPath());
        new File(out, "below").mkdirs();
        Files.write(new File(out, "below/deep.ics").toPath(), bytes("deep"));
        String begin = "content://" + app.getPackageName() + ".outgoing/";
        for (String other : Arrays.asList("", "..", ".", "missing.ics", "link.ics", "below", "below/deep.ics",
                "below%2Fdeep.ics", "..%2F..%2F..%2Ffiles%2Fafterglow.db", "../../../files/afterglow.db",
                "%2F" + secret.getPath().substring(1).replace("/", "%2F"), "afterglow.ics/..", "afterglow.ics%00")) {
            OutgoingFiles provider = Robolectric.setupContentProvider(OutgoingFiles.class);
            Uri address = Uri.parse(begin + other);
            assertThrows(other, FileNotFoundException.class, () -> provider.openFile(address, "r"));
            assertNull(other, provider.query(address, null, null, null, null));
        }
        for (String name : Arrays.asList("../../files/afterglow.db", "link.ics", "missing.ics", "", "..")) {
            assertEquals(name, "there is no such file", Bridge.share(app, name));
            assertEquals(name, "there is no such file", Bridge.saveDocument(app, name));
        }
        assertNull(shadowOf(app).getNextStartedActivity());
    }

    @Test
    public void nobody_writes_there() throws Exception {
        outgoing("afterglow.ics", bytes("BEGIN:VCALENDAR"));
        OutgoingFiles provider = Robolectric.setupContentProvider(OutgoingFiles.class);
        Uri address = Exchange.address(app, "afterglow.ics");
        for (String mode : Arrays.asList("w", "rw", "wt", "rwt", "wa", "")) {
            assertThrows(mode, FileNotFoundException.class, () -> provider.openFile(address, mode));
        }
        assertThrows(UnsupportedOperationException.class, () -> provider.insert(address, new ContentValues()));
        assertThrows(UnsupportedOperationException.class, () -> provider.delete(address, null, null));
        assertThrows(UnsupportedOperationException.class,
                () -> provider.update(address, new ContentValues(), null, null));
        assertArrayEquals(bytes("BEGIN:VCALENDAR"), read(address));
    }

    @Test
    public void a_device_without_a_share_sheet_says_so() throws Exception {
        outgoing("afterglow.ics", bytes("BEGIN:VCALENDAR"));
        shadowOf(app).checkActivities(true);
        assertEquals("this device has no page for that", Bridge.share(app, "afterglow.ics"));
    }

    /** The page that the app opened over itself, as the system makes it. */
    private ActivityController<DocumentActivity> opened() {
        Intent page = shadowOf(app).getNextStartedActivity();
        assertEquals(DocumentActivity.class.getName(), page.getComponent().getClassName());
        return Robolectric.buildActivity(DocumentActivity.class, page).create();
    }

    private static Intent asked(Activity page) {
        return shadowOf(page).getNextStartedActivityForResult().intent;
    }

    private static JSONObject answer() throws Exception {
        JSONObject told = new JSONObject(Bridge.document(null));
        assertEquals("told once", "", Bridge.document(null));
        return told;
    }

    @Test
    public void a_backup_is_saved_where_the_client_chooses() throws Exception {
        byte[] backup = new byte[300_000];
        Arrays.fill(backup, (byte) 7);
        File file = outgoing("afterglow.backup", backup);
        assertEquals("", Bridge.saveDocument(app, "afterglow.backup"));
        DocumentActivity page = opened().get();
        Intent asked = asked(page);
        assertEquals(Intent.ACTION_CREATE_DOCUMENT, asked.getAction());
        assertEquals("application/octet-stream", asked.getType());
        assertEquals(Collections.singleton(Intent.CATEGORY_OPENABLE), asked.getCategories());
        assertEquals("afterglow.backup", asked.getStringExtra(Intent.EXTRA_TITLE));
        assertEquals("not before it is", "", Bridge.document(app));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        shadowOf(resolver()).registerOutputStream(PLACE, written);
        shadowOf(page).receiveResult(asked, Activity.RESULT_OK, new Intent().setData(PLACE));
        assertEquals("saved", answer().getString("what"));
        assertArrayEquals(backup, written.toByteArray());
        assertTrue(page.isFinishing());
        assertFalse("it is there now", file.exists());
    }

    @Test
    public void whoever_goes_back_has_saved_nothing() throws Exception {
        File file = outgoing("afterglow.backup", bytes("x"));
        assertEquals("", Bridge.saveDocument(app, "afterglow.backup"));
        DocumentActivity page = opened().get();
        shadowOf(page).receiveResult(asked(page), Activity.RESULT_CANCELED, null);
        assertEquals("cancelled", answer().getString("what"));
        assertTrue(page.isFinishing());
        assertFalse(file.exists());
    }

    @Test
    public void what_cannot_be_written_is_said() throws Exception {
        outgoing("afterglow.backup", bytes("x"));
        assertEquals("", Bridge.saveDocument(app, "afterglow.backup"));
        DocumentActivity page = opened().get();
        shadowOf(resolver()).registerOutputStream(PLACE, new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        shadowOf(page).receiveResult(asked(page), Activity.RESULT_OK, new Intent().setData(PLACE));
        JSONObject told = answer();
        assertEquals("failed", told.getString("what"));
        assertTrue(told.getString("problem").contains("No space left on device"));
    }

    @Test
    public void what_was_there_before_stays_where_nothing_was_written() throws Exception {
        File file = outgoing("afterglow.backup", bytes("x"));
        assertEquals("", Bridge.saveDocument(app, "afterglow.backup"));
        DocumentActivity page = opened().get();
        // The system cleared the cache meanwhile.
        assertTrue(file.delete());
        shadowOf(page).receiveResult(asked(page), Activity.RESULT_OK, new Intent().setData(PLACE));
        assertEquals("failed", answer().getString("what"));
        assertTrue(shadowOf(resolver()).getDeleteStatements().isEmpty());
    }

    @Test
    public void an_answer_that_is_no_document_of_others_is_refused() throws Exception {
        File own = new File(app.getFilesDir(), "afterglow.db");
        Files.write(own.toPath(), bytes("mine"));
        for (Uri other : Arrays.asList(
                Uri.fromFile(own), Exchange.address(app, "afterglow.backup"), Uri.parse("https://example.org/1"))) {
            outgoing("afterglow.backup", bytes("x"));
            assertEquals("", Bridge.saveDocument(app, "afterglow.backup"));
            DocumentActivity page = opened().get();
            shadowOf(page).receiveResult(asked(page), Activity.RESULT_OK, new Intent().setData(other));
            assertEquals("failed", answer().getString("what"));
        }
        assertArrayEquals(bytes("mine"), Files.readAllBytes(own.toPath()));
    }

    @Test
    public void while_bytes_are_carried_over_going_back_does_nothing_and_nothing_else_begins() throws Exception {
        outgoing("afterglow.backup", bytes("x"));
        assertEquals("", Bridge.saveDocument(app, "afterglow.backup"));
        DocumentActivity page = opened().get();
        Runnable[] work = new Runnable[1];
        Document.carrier = later -> work[0] = later;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        shadowOf(resolver()).registerOutputStream(PLACE, written);
        shadowOf(page).receiveResult(asked(page), Activity.RESULT_OK, new Intent().setData(PLACE));
        page.onBackPressed();
        assertFalse(page.isFinishing());
        assertEquals("{\"what\":\"busy\"}", Document.take());
        assertFalse(Bridge.openDocument(app).isEmpty());
        work[0].run();
        assertEquals("saved", answer().getString("what"));
        assertArrayEquals(bytes("x"), written.toByteArray());
        assertTrue(page.isFinishing());
    }

    @Test
    public void a_file_is_picked_and_taken_whole() throws Exception {
        File before = new File(Exchange.incoming(app), "before.backup");
        before.getParentFile().mkdirs();
        Files.write(before.toPath(), bytes("before"));
        assertEquals("", Bridge.openDocument(app));
        DocumentActivity page = opened().get();
        Intent asked = asked(page);
        assertEquals(Intent.ACTION_OPEN_DOCUMENT, asked.getAction());
        assertEquals("*/*", asked.getType());
        byte[] backup = new byte[200_001];
        backup[200_000] = 1;
        shadowOf(resolver()).registerInputStream(PLACE, new ByteArrayInputStream(backup));
        shadowOf(page).receiveResult(asked, Activity.RESULT_OK, new Intent().setData(PLACE));
        JSONObject told = answer();
        assertEquals("picked", told.getString("what"));
        File taken = new File(told.getString("path"));
        assertEquals(Exchange.incoming(app), taken.getParentFile());
        assertArrayEquals(backup, Files.readAllBytes(taken.toPath()));
        assertFalse("only the last one is kept", before.exists());
    }

    @Test
    public void what_cannot_be_read_is_said() throws Exception {
        assertEquals("", Bridge.openDocument(app));
        DocumentActivity page = opened().get();
        shadowOf(resolver()).registerInputStream(PLACE, new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the server is gone");
            }
        });
        shadowOf(page).receiveResult(asked(page), Activity.RESULT_OK, new Intent().setData(PLACE));
        assertEquals("failed", answer().getString("what"));
        assertEquals(0, Exchange.incoming(app).list().length);
    }

    @Test
    public void a_page_that_is_made_anew_asks_once() throws Exception {
        outgoing("afterglow.backup", bytes("x"));
        assertEquals("", Bridge.saveDocument(app, "afterglow.backup"));
        ActivityController<DocumentActivity> first = opened();
        Intent asked = asked(first.get());
        Bundle state = new Bundle();
        first.saveInstanceState(state);
        Intent page = first.get().getIntent();
        DocumentActivity anew = Robolectric.buildActivity(DocumentActivity.class, page).create(state).get();
        // Only what opened the page itself is left of what was started.
        for (IntentForResult one = shadowOf(anew).getNextStartedActivityForResult(); one != null;
                one = shadowOf(anew).getNextStartedActivityForResult()) {
            assertNull(one.intent.getAction());
        }
        assertFalse(anew.isFinishing());
        // The process ended while it was carried over: nobody knows how far that was.
        state.putBoolean("picking", false);
        DocumentActivity late = Robolectric.buildActivity(DocumentActivity.class, page).create(state).get();
        assertTrue(late.isFinishing());
        assertEquals("failed", answer().getString("what"));
        assertEquals(Intent.ACTION_CREATE_DOCUMENT, asked.getAction());
    }

    @Test
    public void a_page_that_is_closed_without_an_answer_is_one() throws Exception {
        assertEquals("", Bridge.openDocument(app));
        ActivityController<DocumentActivity> page = opened();
        page.get().finish();
        page.destroy();
        assertEquals("cancelled", answer().getString("what"));
    }

    private void follow(String link) {
        Intent view = new Intent(Intent.ACTION_VIEW, Uri.parse(link)).addCategory(Intent.CATEGORY_BROWSABLE);
        Activity page = Robolectric.buildActivity(LinkActivity.class, view).create().get();
        assertTrue(page.isFinishing());
    }

    @Test
    public void a_link_is_remembered_and_told_once() {
        follow("afterglow:1ABCDEF");
        assertEquals("afterglow:1ABCDEF", Bridge.link(app));
        assertEquals("", Bridge.link(app));
        follow("AFTERGLOW:1ABCDEF");
        follow("afterglow:2B");
        assertEquals("the last one", "afterglow:2B", Bridge.link(app));
    }

    @Test
    public void nothing_else_is_taken_from_others() {
        for (String other : Arrays.asList("https://example.org", "file:///etc/hosts", "content://x/1")) {
            follow(other);
        }
        char[] many = new char[1 << 18];
        Arrays.fill(many, 'A');
        follow("afterglow:" + new String(many));
        Robolectric.buildActivity(LinkActivity.class, new Intent(Intent.ACTION_MAIN)).create();
        assertEquals("", Bridge.link(app));
    }
}
