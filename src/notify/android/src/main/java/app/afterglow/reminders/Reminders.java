package app.afterglow.reminders;

import android.content.Context;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/** One round: read what is planned, show what is due, arm the alarm for what comes next. */
final class Reminders {
    static final String ALARM = "alarm";
    static final String BOOT = "boot";
    static final String UPDATE = "update";
    static final String TIME = "time";
    static final String ZONE = "zone";
    static final String EXACT = "exact";
    static final String START = "start";
    static final String ACTION = "action";

    /** Should this process end before it has armed the next alarm, then this one comes. */
    static final long GUARD = 60 * 1000;

    /** The clock, in one place. */
    static volatile LongSupplier clock = System::currentTimeMillis;

    /** One round at a time: receivers and the program may call at once. */
    private static final Object ONE = new Object();

    private final Folder folder;
    private final Notifications notifications;
    private final Alarms alarms;
    private final long now;
    private String problem = "";

    private Reminders(Context context) {
        folder = new Folder(context);
        notifications = new Notifications(context);
        alarms = new Alarms(context);
        now = clock.getAsLong();
    }

    /** Goes through one round; tells what was wrong, or "". */
    static String round(Context context, String reason) {
        synchronized (ONE) {
            try {
                return new Reminders(context.getApplicationContext()).round(reason);
            } catch (RuntimeException wrong) {
                return Json.line(wrong);
            }
        }
    }

    /** Notes an answer to a notification, and plans anew. */
    static void answer(Context context, Answer answer) throws IOException {
        synchronized (ONE) {
            Context app = context.getApplicationContext();
            Folder folder = new Folder(app);
            answer.write(folder, clock.getAsLong(), Schedules.read(folder).schedule.snoozeMinutes);
            if (!answer.action.equals(Events.DISMISS)) {
                new Notifications(app).cancel(answer.tag);
            }
        }
        round(context, ACTION);
    }

    private String round(String reason) {
        Schedules read = Schedules.read(folder);
        problem = read.problem;
        State state = State.read(folder);
        Planner plan = new Planner(read.schedule, state.shown.keySet(), Events.snoozes(folder),
                Instant.ofEpochMilli(now), ZoneId.systemDefault());
        Long next = plan.next == null ? null : (Long) plan.next.toEpochMilli();
        if (!plan.show.isEmpty()) {
            arm(state, now + GUARD);
            show(plan, read.schedule, state);
        }
        arm(state, next);
        state.lastRun = now;
        state.lastReason = reason;
        state.problem = problem;
        Set<String> planned = new HashSet<>();
        for (Entry entry : read.schedule.entries) {
            planned.add(entry.id);
        }
        state.prune(now, planned);
        save(state);
        return problem;
    }

    private void arm(State state, Long at) {
        state.exact = alarms.arm(at);
        state.armedAt = at;
    }

    private void show(Planner plan, Schedule schedule, State state) {
        notifications.makeChannels(schedule.channels);
        for (List<Due> entries : plan.show) {
            try {
                show(entries, schedule, state);
            } catch (IOException | RuntimeException wrong) {
                // The others still come; this one is tried again while it is of use.
                problem = "a notification could not be shown: " + Json.line(wrong);
            }
        }
        for (Due one : plan.replaced) {
            state.shown.put(one.name, now);
        }
    }

    /** First what is about to be shown is noted, then it is shown, then that it was. */
    private void show(List<Due> entries, Schedule schedule, State state) throws IOException {
        Content content = new Content(entries);
        if (!notifications.allowed() || notifications.blocked(content.channel)) {
            note(entries, Events.NOT_SHOWN, state);
            return;
        }
        for (Due one : entries) {
            String earlier = state.showing.put(one.entry.id, content.tag);
            if (earlier != null && !earlier.equals(content.tag)) {
                // An earlier round ended here, under another name.
                notifications.cancel(earlier);
            }
        }
        save(state);
        notifications.show(content, entries, schedule);
        note(entries, Events.SHOWN, state);
    }

    private void note(List<Due> entries, String action, State state) throws IOException {
        for (Due one : entries) {
            if (one.snoozed == null) {
                Events.write(folder, one.entry.id, one.entry.bundle, action, now);
            }
        }
        for (Due one : entries) {
            state.shown.put(one.name, now);
            state.showing.remove(one.entry.id);
        }
        save(state);
    }

    /** Without it something may be shown again, which is better than not at all. */
    private void save(State state) {
        try {
            state.write(folder);
        } catch (IOException wrong) {
            problem = "the state cannot be kept: " + Json.line(wrong);
        }
    }
}
