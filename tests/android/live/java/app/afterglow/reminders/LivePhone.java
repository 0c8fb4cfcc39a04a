package app.afterglow.reminders;

import static org.robolectric.Shadows.shadowOf;

import android.Manifest;
import android.app.Activity;
import android.app.AlarmManager;
import android.app.Application;
import android.app.Notification;
import android.app.NotificationManager;
import android.app.PendingIntent;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Intent;
import android.content.pm.PackageManager;
import android.content.res.Configuration;
import android.net.Uri;
import android.os.Build;
import android.os.Looper;
import android.service.notification.StatusBarNotification;
import android.view.KeyEvent;
import android.view.View;
import android.view.ViewGroup;
import android.webkit.WebResourceRequest;
import android.webkit.WebResourceResponse;
import android.webkit.WebView;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.json.JSONArray;
import org.json.JSONObject;
import org.robolectric.Robolectric;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.shadows.ShadowActivity.PermissionsRequest;
import org.robolectric.shadows.ShadowAlarmManager;
import org.robolectric.shadows.ShadowAlarmManager.ScheduledAlarm;
import org.robolectric.shadows.ShadowSettings;

/** A phone with a process of the app: its main thread, its activity, and what one does to it. */
final class LivePhone {
    private static final String NOTIFY = Manifest.permission.POST_NOTIFICATIONS;

    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private final Application app = RuntimeEnvironment.getApplication();
    private final SystemMemory memory = new SystemMemory(app);
    private final Outside outside = new Outside(app);
    private final Path remembered;
    /** Null while the process runs for a receiver alone. */
    private ActivityController<? extends Activity> controller;
    private long ahead = Long.getLong("live.ahead", 0);
    private boolean allowed;
    private boolean exact;
    private int refused;
    /** The permission request that was answered last: Robolectric goes on reporting it. */
    private PermissionsRequest answered;
    private boolean wide;
    private String known = "";

    LivePhone(Path remembered) throws Exception {
        this.remembered = remembered;
        clocks();
        JSONObject permissions = memory.read(remembered);
        if (permissions == null) {
            // As a fresh install finds it: Android 13 asks for notifications, 14 for exact alarms.
            allow(Build.VERSION.SDK_INT < 33);
            allowExact(Build.VERSION.SDK_INT < 34);
        } else {
            refused = permissions.getInt("refused");
            allow(permissions.getBoolean("allowed"));
            allowExact(permissions.getBoolean("exact"));
        }
    }

    String remember() throws Exception {
        memory.write(remembered, new JSONObject()
                .put("allowed", allowed).put("exact", exact).put("refused", refused));
        return "";
    }

    /** Opens the app; gives the page that it wants shown. */
    @SuppressWarnings("unchecked")
    private String open() throws Exception {
        Class<?> main = Class.forName("dev.dioxus.main.MainActivity");
        controller = Robolectric.buildActivity((Class<? extends Activity>) main);
        controller.create();
        turn();
        controller.start().resume().visible().topActivityResumed(true);
        long late = System.nanoTime() + TimeUnit.SECONDS.toNanos(100);
        while (page() == null || shadowOf(page()).getLastLoadedUrl() == null) {
            if (System.nanoTime() > late) {
                throw new AssertionError("the app shows no page");
            }
            turn();
        }
        clocks();
        Native.zone(TimeZone.getDefault().getID());
        return shadowOf(page()).getLastLoadedUrl();
    }

    /** One turn of the main thread: native, Android's, and what was asked for from outside. */
    void turn() throws Exception {
        if (controller == null) {
            Thread.sleep(10);
        } else {
            Native.turn(10);
        }
        idle();
        keepUp();
        for (Runnable one = work.poll(); one != null; one = work.poll()) {
            one.run();
            idle();
        }
    }

    /** Writes what the system knows whenever it changed: the process may be killed at any moment. */
    private void keepUp() throws Exception {
        try {
            String now = memory.summary();
            if (!now.equals(known)) {
                remember();
                known = now;
            }
        } catch (java.util.ConcurrentModificationException busy) {
            // The program arms just now: in the next turn, then.
        }
    }

    private static void idle() {
        shadowOf(Looper.getMainLooper()).idle();
    }

    /** Has something done by the main thread. */
    <T> T onMain(Callable<T> what) throws Exception {
        CompletableFuture<T> done = new CompletableFuture<>();
        work.add(() -> {
            try {
                T came = what.call();
                // What it sent has arrived.
                idle();
                done.complete(came);
            } catch (Throwable wrong) {
                done.completeExceptionally(wrong);
            }
        });
        return done.get(120, TimeUnit.SECONDS);
    }

    /** Waits until what the receivers were given is done. */
    void settle() throws Exception {
        Executor workers = Work.executor;
        CompletableFuture<Void> done = new CompletableFuture<>();
        workers.execute(() -> done.complete(null));
        done.get(60, TimeUnit.SECONDS);
    }

    // The page

    private WebView page() {
        return page(controller.get().getWindow().getDecorView());
    }

    private static WebView page(View in) {
        if (in instanceof WebView) {
            return (WebView) in;
        }
        WebView found = null;
        ViewGroup group = in instanceof ViewGroup ? (ViewGroup) in : null;
        for (int i = 0; group != null && found == null && i < group.getChildCount(); i++) {
            found = page(group.getChildAt(i));
        }
        return found;
    }

    /** What the app answers to a request of its page; on a thread of the web view's, as on a phone. */
    WebResourceResponse intercept(String url, String method, Map<String, String> headers) {
        WebResourceRequest request = request(url, method, headers);
        return page().getWebViewClient().shouldInterceptRequest(page(), request);
    }

    private static WebResourceRequest request(String url, String method, Map<String, String> headers) {
        return new WebResourceRequest() {
            @Override
            public Uri getUrl() {
                return Uri.parse(url);
            }

            @Override
            public boolean isForMainFrame() {
                return true;
            }

            @Override
            public boolean isRedirect() {
                return false;
            }

            @Override
            public boolean hasGesture() {
                return true;
            }

            @Override
            public String getMethod() {
                return method;
            }

            @Override
            public Map<String, String> getRequestHeaders() {
                return headers;
            }
        };
    }

    /** A message of the page; on a thread of the web view's, as on a phone. */
    void post(String message) throws Exception {
        Object ipc = shadowOf(page()).getJavascriptInterface("ipc");
        ipc.getClass().getMethod("postMessage", String.class).invoke(ipc, message);
    }

    // What one does to a phone

    /** Does what is named, on the main thread; says what came of it. */
    String act(String name, String with) throws Exception {
        switch (name) {
            case "open":
                return open();
            case "page-started":
                page().getWebViewClient().onPageStarted(page(), with, null);
                return "";
            case "page-finished":
                page().getWebViewClient().onPageFinished(page(), with);
                return "";
            case "follow":
                return String.valueOf(!page().getWebViewClient()
                        .shouldOverrideUrlLoading(page(), request(with, "GET", Map.of())));
            case "state":
                return state().toString();
            case "local":
                return local(with);
            case "pause":
                controller.topActivityResumed(false).pause().stop();
                return "";
            case "resume":
                controller.restart().start().resume().topActivityResumed(true);
                return "";
            case "rotate":
                wide = !wide;
                return configure(wide ? "+land" : "+port");
            case "night":
                return configure("+night");
            case "font":
                RuntimeEnvironment.setFontScale(Float.parseFloat(with));
                return configure("");
            case "locale":
                return configure("+" + with);
            case "hours":
                ShadowSettings.set24HourTimeFormat(with.equals("24"));
                return "";
            case "clipboard":
                app.getSystemService(ClipboardManager.class).setPrimaryClip(ClipData.newPlainText("", with));
                return "";
            case "back":
                LiveWebView.canGoBack = Boolean.parseBoolean(with);
                controller.get().dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_DOWN, KeyEvent.KEYCODE_BACK));
                controller.get().dispatchKeyEvent(new KeyEvent(KeyEvent.ACTION_UP, KeyEvent.KEYCODE_BACK));
                idle();
                return controller.get().isFinishing() ? "left" : "stayed";
            case "allow":
            case "refuse":
                return answerPermission(name.equals("allow"));
            case "exact":
                allowExact(true);
                return broadcast(AlarmManager.ACTION_SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED);
            case "advance":
                ahead += Long.parseLong(with);
                clocks();
                return "";
            case "clock":
                ahead += Long.parseLong(with);
                clocks();
                return broadcast(Intent.ACTION_TIME_CHANGED);
            case "zone":
                if (controller != null) {
                    Native.zone(with);
                }
                TimeZone.setDefault(TimeZone.getTimeZone(with));
                return broadcast(Intent.ACTION_TIMEZONE_CHANGED);
            case "reboot":
                app.getSystemService(NotificationManager.class).cancelAll();
                return anew(Intent.ACTION_BOOT_COMPLETED);
            case "update":
                return anew(Intent.ACTION_MY_PACKAGE_REPLACED);
            case "fire":
                return fire();
            case "press":
                return press(with);
            case "dismiss":
                return dismiss(with);
            case "shared":
                return outside.shared();
            case "document":
                return outside.document();
            case "answer":
                return outside.answer(with);
            case "choose":
                String[] asked = with.split(" ", 2);
                return outside.choose(controller.get(), page(), Boolean.parseBoolean(asked[0]), asked[1]);
            case "chosen":
                return outside.chosen(controller.get(), with);
            case "link":
                return outside.follow(with);
            case "exchange":
                return outside.exchange();
            case "destroy":
                controller.topActivityResumed(false).pause().stop().destroy();
                return "";
            default:
                throw new IllegalArgumentException("there is no " + name);
        }
    }

    private String configure(String qualifiers) {
        if (!qualifiers.isEmpty()) {
            RuntimeEnvironment.setQualifiers(qualifiers);
        }
        Activity before = controller.get();
        Configuration now = new Configuration(app.getResources().getConfiguration());
        controller.configurationChange(now);
        boolean same = controller.get() == before && outside.configure(now);
        return same ? "the same activity" : "a new activity";
    }

    /** A broadcast of the system, to whichever receiver the manifest has for it. */
    private String broadcast(String action) {
        app.sendBroadcast(new Intent(action).setPackage(app.getPackageName()));
        return "";
    }

    // Permissions

    private void allow(boolean allowed) {
        this.allowed = allowed;
        shadowOf(app.getSystemService(NotificationManager.class)).setNotificationsEnabled(allowed);
        if (allowed) {
            shadowOf(app).grantPermissions(NOTIFY);
        } else {
            shadowOf(app).denyPermissions(NOTIFY);
        }
        // Refused once it may be asked for again; twice, and the system answers by itself.
        shadowOf(app.getPackageManager()).setShouldShowRequestPermissionRationale(NOTIFY, refused == 1);
    }

    private void allowExact(boolean allowed) {
        exact = allowed;
        ShadowAlarmManager.setCanScheduleExactAlarms(allowed);
    }

    /** The permission request that waits for an answer, or null. */
    private PermissionsRequest asked() {
        PermissionsRequest last = shadowOf(controller.get()).getLastRequestedPermission();
        return last == answered ? null : last;
    }

    /**
     * Answers the permission request, which lies over the app: that is paused but stays visible. Without a request,
     * notifications can only be allowed, in the system's settings.
     */
    private String answerPermission(boolean yes) {
        PermissionsRequest asked = asked();
        if (asked == null) {
            allow(allowed || yes);
            return "nothing was asked";
        }
        answered = asked;
        controller.topActivityResumed(false).pause();
        refused += yes ? 0 : 1;
        allow(yes);
        int[] results = {yes ? PackageManager.PERMISSION_GRANTED : PackageManager.PERMISSION_DENIED};
        controller.get().onRequestPermissionsResult(asked.requestCode, asked.requestedPermissions, results);
        controller.resume().topActivityResumed(true);
        return String.join(" ", asked.requestedPermissions);
    }

    // Time

    private long now() {
        return System.currentTimeMillis() + ahead;
    }

    /** Program and module see the same clock. */
    private void clocks() {
        if (controller != null) {
            Native.ahead(ahead);
        }
        long then = ahead;
        Reminders.clock = () -> System.currentTimeMillis() + then;
    }

    /**
     * For "ZONE LOCAL INSTANT" of each line: the instant that Java finds for the local time, and the local
     * time that this Android's own rules find for the instant.
     */
    private static String local(String lines) {
        StringBuilder found = new StringBuilder();
        for (String line : lines.split("\n")) {
            String[] parts = line.split(" ");
            long at = Long.parseLong(parts[2]);
            ZoneId zone = ZoneId.of(parts[0]);
            found.append(LocalDateTime.parse(parts[1]).atZone(zone).toInstant().toEpochMilli()).append(' ');
            int offset = android.icu.util.TimeZone.getTimeZone(parts[0]).getOffset(at);
            found.append(Instant.ofEpochMilli(at + offset)).append('\n');
        }
        return found.toString();
    }

    /**
     * The system drops the app's alarms and broadcasts why. A real update keeps them, so this is harsher. The test
     * ends the process.
     */
    private String anew(String why) {
        for (ScheduledAlarm one : new ArrayList<>(memory.alarms())) {
            over(one);
        }
        return broadcast(why);
    }

    private PendingIntent over(ScheduledAlarm alarm) {
        PendingIntent operation = alarm.operation;
        memory.alarms().remove(alarm);
        app.getSystemService(AlarmManager.class).cancel(operation);
        return operation;
    }

    /** The clocks reach the first alarm, and the system sends what lies in it. */
    private String fire() throws Exception {
        ScheduledAlarm first = null;
        for (ScheduledAlarm one : memory.alarms()) {
            if (first == null || one.getTriggerAtMs() < first.getTriggerAtMs()) {
                first = one;
            }
        }
        if (first == null) {
            throw new AssertionError("no alarm is armed");
        }
        ahead += Math.max(0, first.getTriggerAtMs() - now());
        clocks();
        over(first).send();
        return "";
    }

    // Notifications

    /** Presses a button of a notification, or the notification itself; what it started, if it did. */
    private String press(String label) throws Exception {
        for (Notification one : memory.notifications()) {
            if (label.isEmpty() && one.contentIntent != null) {
                return open(one.contentIntent);
            }
            for (int i = 0; one.actions != null && i < one.actions.length; i++) {
                if (label.contentEquals(one.actions[i].title)) {
                    one.actions[i].actionIntent.send();
                    return "";
                }
            }
        }
        throw new AssertionError("no notification has a button " + label);
    }

    /** Swipes a notification away. */
    private String dismiss(String title) throws Exception {
        NotificationManager shade = app.getSystemService(NotificationManager.class);
        for (StatusBarNotification one : shade.getActiveNotifications()) {
            if (title.equals(one.getNotification().extras.getString(Notification.EXTRA_TITLE))) {
                shade.cancel(one.getTag(), one.getId());
                one.getNotification().deleteIntent.send();
                return "";
            }
        }
        throw new AssertionError("no notification is called " + title);
    }

    /** Robolectric only writes down that an activity was started: here it is, and what it starts too. */
    private String open(PendingIntent by) throws Exception {
        while (shadowOf(app).getNextStartedActivity() != null) {
            continue;
        }
        by.send();
        Robolectric.buildActivity(OpenActivity.class, shadowOf(app).getNextStartedActivity()).create();
        Intent started = shadowOf(app).getNextStartedActivity();
        return started == null ? "" : started.getComponent().getClassName();
    }

    // What a phone knows of the app

    private JSONObject state() throws Exception {
        JSONArray alarms = new JSONArray();
        for (ScheduledAlarm one : memory.alarms()) {
            String which = shadowOf(one.operation).getSavedIntent().getData().getPath();
            alarms.put(new JSONObject().put("which", which.substring(1))
                    .put("at", Instant.ofEpochMilli(one.getTriggerAtMs()).toString())
                    .put("exact", one.getWindowLengthMs() == 0));
        }
        JSONArray notifications = new JSONArray();
        for (Notification one : memory.notifications()) {
            JSONArray buttons = new JSONArray();
            for (int i = 0; one.actions != null && i < one.actions.length; i++) {
                buttons.put(one.actions[i].title.toString());
            }
            notifications.put(new JSONObject().put("buttons", buttons)
                    .put("title", one.extras.getString(Notification.EXTRA_TITLE))
                    .put("body", String.valueOf(one.extras.getCharSequence(Notification.EXTRA_BIG_TEXT))));
        }
        JSONObject state = new JSONObject().put("now", Instant.ofEpochMilli(now()).toString())
                .put("alarms", alarms).put("notifications", notifications).put("started", started());
        if (controller != null) {
            PermissionsRequest asked = asked();
            state.put("asked", asked == null ? "" : String.join(" ", asked.requestedPermissions));
            state.put("textZoom", page().getSettings().getTextZoom());
        }
        return state;
    }

    /** The activities that were started since this was asked last, the launcher's own apart. */
    private JSONArray started() throws Exception {
        JSONArray started = new JSONArray();
        for (Intent one = shadowOf(app).getNextStartedActivity(); one != null;
                one = shadowOf(app).getNextStartedActivity()) {
            started.put(one.getAction() + " " + (one.getDataString() == null ? "" : one.getDataString()));
        }
        return started;
    }
}
