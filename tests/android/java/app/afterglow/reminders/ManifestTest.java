package app.afterglow.reminders;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import android.content.BroadcastReceiver;
import android.content.Intent;
import android.content.pm.ActivityInfo;
import android.content.pm.ApplicationInfo;
import android.content.pm.PackageInfo;
import android.content.pm.PackageManager;
import android.content.pm.ResolveInfo;
import android.content.res.Configuration;
import android.graphics.drawable.AdaptiveIconDrawable;
import android.graphics.drawable.VectorDrawable;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.Test;

/** The manifest and the resources as the framework's own parsers see them. */
public class ManifestTest extends Phone {
    private PackageInfo told(int what) throws Exception {
        return app.getPackageManager().getPackageInfo(app.getPackageName(), what);
    }

    @Test
    public void it_asks_for_these_permissions_and_no_other() throws Exception {
        Set<String> wanted = new TreeSet<>(Arrays.asList("android.permission.INTERNET",
                "android.permission.POST_NOTIFICATIONS", "android.permission.RECEIVE_BOOT_COMPLETED",
                "android.permission.SCHEDULE_EXACT_ALARM"));
        String[] asked = told(PackageManager.GET_PERMISSIONS).requestedPermissions;
        assertEquals(wanted, new TreeSet<>(Arrays.asList(asked)));
    }

    @Test
    public void each_broadcast_reaches_one_receiver_and_none_is_open_to_others() throws Exception {
        for (String action : Arrays.asList("android.intent.action.BOOT_COMPLETED",
                "android.intent.action.MY_PACKAGE_REPLACED", "android.intent.action.TIME_SET",
                "android.intent.action.TIMEZONE_CHANGED",
                "android.app.action.SCHEDULE_EXACT_ALARM_PERMISSION_STATE_CHANGED")) {
            java.util.List<ResolveInfo> found =
                    app.getPackageManager().queryBroadcastReceivers(new Intent(action), 0);
            assertEquals(action, 1, found.size());
            assertEquals(SystemReceiver.class.getName(), found.get(0).activityInfo.name);
        }
        ActivityInfo[] receivers = told(PackageManager.GET_RECEIVERS).receivers;
        assertEquals(3, receivers.length);
        for (ActivityInfo one : receivers) {
            assertFalse(one.name, one.exported);
            assertTrue(BroadcastReceiver.class.isAssignableFrom(Class.forName(one.name)));
        }
    }

    @Test
    public void only_the_apps_own_activity_and_that_of_links_are_open_to_others() throws Exception {
        Set<String> open = new TreeSet<>(
                Arrays.asList("dev.dioxus.main.MainActivity", LinkActivity.class.getName()));
        Set<String> unseen = new TreeSet<>(
                Arrays.asList(OpenActivity.class.getName(), LinkActivity.class.getName()));
        ActivityInfo[] activities = told(PackageManager.GET_ACTIVITIES).activities;
        assertEquals(4, activities.length);
        for (ActivityInfo one : activities) {
            assertEquals(one.name, open.contains(one.name), one.exported);
            if (!unseen.contains(one.name)) {
                assertEquals(one.name, everyChange(), one.configChanges & everyChange());
            } else {
                assertTrue((one.flags & ActivityInfo.FLAG_EXCLUDE_FROM_RECENTS) != 0);
                assertTrue((one.flags & ActivityInfo.FLAG_NO_HISTORY) != 0);
                assertEquals(android.R.style.Theme_NoDisplay, one.theme);
            }
        }
    }

    @Test
    public void a_slips_link_opens_the_app_and_no_other_address_does() {
        for (String address : Arrays.asList("afterglow:1ABC", "https://example.org", "tel:112", "content://x/1")) {
            Intent view = new Intent(Intent.ACTION_VIEW, android.net.Uri.parse(address))
                    .addCategory(Intent.CATEGORY_DEFAULT).addCategory(Intent.CATEGORY_BROWSABLE);
            java.util.List<ResolveInfo> found = app.getPackageManager().queryIntentActivities(view, 0);
            boolean ours = address.startsWith("afterglow:");
            assertEquals(address, ours ? 1 : 0, found.size());
            assertTrue(!ours || found.get(0).activityInfo.name.equals(LinkActivity.class.getName()));
        }
    }

    @Test
    public void files_are_given_only_to_whom_they_are_shared_with() throws Exception {
        android.content.pm.ProviderInfo[] providers = told(PackageManager.GET_PROVIDERS).providers;
        assertEquals(1, providers.length);
        assertEquals(OutgoingFiles.class.getName(), providers[0].name);
        assertEquals(app.getPackageName() + ".outgoing", providers[0].authority);
        assertFalse(providers[0].exported);
        assertTrue(providers[0].grantUriPermissions);
    }

    /**
     * All changes of the configuration that this Android names, but those that a younger one than the
     * resources are linked against knows. One that is missing ends the app's process when it comes.
     */
    private static int everyChange() throws Exception {
        int every = 0;
        for (java.lang.reflect.Field one : ActivityInfo.class.getFields()) {
            boolean young = Arrays.asList("CONFIG_ASSETS_PATHS",
                    "CONFIG_RESOURCES_UNUSED", "CONFIG_WINDOW_CONFIGURATION").contains(one.getName());
            if (one.getName().startsWith("CONFIG_") && one.getType() == int.class && !young) {
                every |= one.getInt(null);
            }
        }
        assertTrue((every & ActivityInfo.CONFIG_FONT_SCALE) != 0);
        return every;
    }

    @Test
    public void the_store_is_not_backed_up_elsewhere() throws Exception {
        int flags = told(0).applicationInfo.flags;
        assertEquals(0, flags & ApplicationInfo.FLAG_ALLOW_BACKUP);
    }

    @Test
    public void the_icon_and_the_launch_colours_are_the_apps_own() throws Exception {
        ApplicationInfo told = told(0).applicationInfo;
        assertEquals(R.mipmap.afterglow_launcher, told.icon);
        AdaptiveIconDrawable icon = (AdaptiveIconDrawable) app.getDrawable(told.icon);
        assertTrue(icon.getForeground() instanceof VectorDrawable);
        assertEquals(R.style.Afterglow, told.theme);
        assertEquals(0xFFFBF7F2, app.getColor(R.color.afterglow_ground));
        Configuration night = new Configuration(app.getResources().getConfiguration());
        night.uiMode = Configuration.UI_MODE_NIGHT_YES
                | (night.uiMode & ~Configuration.UI_MODE_NIGHT_MASK);
        assertEquals(0xFF151211, app.createConfigurationContext(night).getColor(R.color.afterglow_ground));
        assertTrue(app.getDrawable(R.drawable.afterglow_reminder) instanceof VectorDrawable);
    }

    @Test
    public void a_receivers_work_is_done_off_the_main_thread() throws Exception {
        Work.executor = java.util.concurrent.Executors.newSingleThreadExecutor();
        CountDownLatch done = new CountDownLatch(2);
        Thread[] where = new Thread[1];
        Work.start(null, () -> {
            done.countDown();
            throw new Exception("is caught");
        });
        Work.start(null, () -> {
            where[0] = Thread.currentThread();
            done.countDown();
        });
        assertTrue(done.await(10, TimeUnit.SECONDS));
        assertFalse(where[0] == Thread.currentThread());
    }
}
