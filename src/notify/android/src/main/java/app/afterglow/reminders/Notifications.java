package app.afterglow.reminders;

import android.app.Notification;
import android.app.NotificationChannel;
import android.app.NotificationManager;
import android.content.Context;
import java.util.ArrayList;
import java.util.List;

/** Channels and notifications, as the framework wants them. */
final class Notifications {
    /** Notifications are told apart by their tag. */
    static final int NUMBER = 1;

    private final Context context;
    private final NotificationManager manager;

    Notifications(Context context) {
        this.context = context;
        manager = context.getSystemService(NotificationManager.class);
    }

    /** Makes the channels, or gives them their words; what the client chose for them stays. */
    void makeChannels(List<Channel> channels) {
        List<NotificationChannel> made = new ArrayList<>();
        for (Channel channel : channels) {
            NotificationChannel one = new NotificationChannel(
                    channel.id, channel.name, NotificationManager.IMPORTANCE_DEFAULT);
            one.setDescription(channel.description);
            made.add(one);
        }
        manager.createNotificationChannels(made);
    }

    boolean allowed() {
        return manager.areNotificationsEnabled();
    }

    /** Whether the client switched a channel off. One that is not there yet will be on. */
    boolean blocked(String channel) {
        NotificationChannel one = manager.getNotificationChannel(channel);
        return one != null && one.getImportance() == NotificationManager.IMPORTANCE_NONE;
    }

    void show(Content content, List<Due> entries, Schedule schedule) {
        Notification.Builder builder = builder(content.channel, content.title)
                .setContentText(content.body.replace("\n", ", "))
                .setStyle(new Notification.BigTextStyle().bigText(content.body))
                .setWhen(content.when)
                .setShowWhen(true)
                .setAutoCancel(true)
                .setContentIntent(Intents.open(context, content.id))
                .setDeleteIntent(Intents.answer(context, content, entries, Events.DISMISS));
        if (schedule.hidden) {
            builder.setVisibility(Notification.VISIBILITY_PRIVATE);
            builder.setPublicVersion(
                    builder(content.channel, schedule.hiddenTitle).setWhen(content.when).build());
        } else {
            builder.setVisibility(Notification.VISIBILITY_PUBLIC);
        }
        for (Reply reply : content.actions) {
            builder.addAction(new Notification.Action.Builder(
                    null, reply.label, Intents.answer(context, content, entries, reply.name)).build());
        }
        manager.notify(content.tag, NUMBER, builder.build());
    }

    void cancel(String tag) {
        manager.cancel(tag, NUMBER);
    }

    private Notification.Builder builder(String channel, String title) {
        return new Notification.Builder(context, channel)
                .setSmallIcon(R.drawable.afterglow_reminder)
                .setColor(context.getColor(R.color.afterglow_reminder))
                .setCategory(Notification.CATEGORY_REMINDER)
                .setContentTitle(title);
    }
}
