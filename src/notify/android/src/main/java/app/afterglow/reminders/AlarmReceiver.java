package app.afterglow.reminders;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;

/** The armed alarm, or the watch behind it. */
public final class AlarmReceiver extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
        Work.start(goAsync(), () -> Reminders.round(context, Reminders.ALARM));
    }
}
