package app.afterglow.reminders;

import android.content.BroadcastReceiver;
import android.content.Context;
import android.content.Intent;

/** A notification's buttons, and its being swiped away. */
public final class ActionReceiver extends BroadcastReceiver {
    @Override
    public void onReceive(Context context, Intent intent) {
        Answer answer = Answer.of(intent);
        if (answer != null) {
            Work.start(goAsync(), () -> Reminders.answer(context, answer));
        }
    }
}
