package app.afterglow.reminders;

import android.app.PendingIntent;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import java.util.ArrayList;
import java.util.List;

/**
 * What the system hands back to this app. All of it names its class, cannot be changed by whoever
 * holds it, and has an address of its own: extras alone do not tell two apart.
 */
final class Intents {
    static final String ALARM = "app.afterglow.reminders.ALARM";
    static final String ANSWER = "app.afterglow.reminders.ANSWER";
    static final String OPEN = "app.afterglow.reminders.OPEN";

    static final String ACTION = "action";
    static final String TAG = "tag";
    static final String ID = "id";
    static final String IDS = "ids";
    static final String BUNDLES = "bundles";

    private static final int FLAGS = PendingIntent.FLAG_UPDATE_CURRENT | PendingIntent.FLAG_IMMUTABLE;

    private Intents() {}

    /** For the alarm, or for the watch behind it. */
    static PendingIntent alarm(Context context, String which) {
        Intent intent = new Intent(context, AlarmReceiver.class).setAction(ALARM).setData(uri(which));
        return PendingIntent.getBroadcast(context, 0, intent, FLAGS);
    }

    static PendingIntent answer(Context context, Content content, List<Due> entries, String action) {
        ArrayList<String> ids = new ArrayList<>();
        ArrayList<String> bundles = new ArrayList<>();
        for (Due one : entries) {
            ids.add(one.entry.id);
            bundles.add(one.entry.bundle);
        }
        Intent intent = new Intent(context, ActionReceiver.class)
                .setAction(ANSWER)
                .setData(uri("answer", content.id, action))
                .putExtra(ACTION, action)
                .putExtra(TAG, content.tag)
                .putStringArrayListExtra(IDS, ids)
                .putStringArrayListExtra(BUNDLES, bundles);
        return PendingIntent.getBroadcast(context, 0, intent, FLAGS);
    }

    /** The tap on the body: an activity at once, since a receiver may not start one. */
    static PendingIntent open(Context context, String id) {
        Intent intent = new Intent(context, OpenActivity.class)
                .setAction(OPEN)
                .setData(uri("open", id))
                .setFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
                .putExtra(ID, id);
        return PendingIntent.getActivity(context, 0, intent, FLAGS);
    }

    private static Uri uri(String... parts) {
        Uri.Builder builder = new Uri.Builder().scheme("afterglow").authority("reminders");
        for (String part : parts) {
            builder.appendPath(part);
        }
        return builder.build();
    }
}
