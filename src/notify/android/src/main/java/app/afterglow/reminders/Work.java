package app.afterglow.reminders;

import android.content.BroadcastReceiver;
import android.util.Log;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** A receiver's work, off the main thread; the system keeps the process until it is finished. */
final class Work {
    static volatile Executor executor = Executors.newSingleThreadExecutor();

    private Work() {}

    /** What a receiver does. */
    interface Task {
        void run() throws Exception;
    }

    static void start(BroadcastReceiver.PendingResult pending, Task task) {
        executor.execute(() -> {
            try {
                task.run();
            } catch (Exception wrong) {
                Log.w("Afterglow", Json.line(wrong));
            } finally {
                if (pending != null) {
                    pending.finish();
                }
            }
        });
    }
}
