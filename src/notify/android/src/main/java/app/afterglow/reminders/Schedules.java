package app.afterglow.reminders;

import java.io.IOException;
import java.util.Arrays;

/** The schedule in force: the program's, or the last good one when that is refused. */
final class Schedules {
    final Schedule schedule;
    /** What is wrong with the program's, or "". */
    final String problem;

    private Schedules(Schedule schedule, String problem) {
        this.schedule = schedule;
        this.problem = problem;
    }

    static Schedules read(Folder folder) {
        try {
            byte[] bytes = folder.read(Folder.SCHEDULE, Schedule.MOST_BYTES);
            if (bytes == null) {
                // Taken away, as when everything is deleted; a refused one lies there.
                folder.remove(Folder.GOOD);
                return new Schedules(Schedule.NONE, "");
            }
            Schedule schedule = ScheduleReader.read(bytes);
            return new Schedules(schedule, keep(folder, bytes));
        } catch (Refused | IOException wrong) {
            return lastGood(folder, "the schedule is refused: " + Json.line(wrong));
        }
    }

    private static String keep(Folder folder, byte[] bytes) {
        try {
            if (!Arrays.equals(bytes, folder.read(Folder.GOOD, Schedule.MOST_BYTES))) {
                folder.write(Folder.GOOD, bytes);
            }
            return "";
        } catch (IOException wrong) {
            return "the schedule cannot be kept: " + Json.line(wrong);
        }
    }

    private static Schedules lastGood(Folder folder, String problem) {
        try {
            byte[] bytes = folder.read(Folder.GOOD, Schedule.MOST_BYTES);
            return new Schedules(bytes == null ? Schedule.NONE : ScheduleReader.read(bytes), problem);
        } catch (Refused | IOException wrong) {
            return new Schedules(Schedule.NONE, problem);
        }
    }
}
