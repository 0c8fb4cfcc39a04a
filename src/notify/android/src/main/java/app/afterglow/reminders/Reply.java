package app.afterglow.reminders;

/** A button of a notification. */
final class Reply {
    final String name;
    final String label;

    Reply(String name, String label) {
        this.name = name;
        this.label = label;
    }
}
