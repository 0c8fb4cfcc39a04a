package app.afterglow.reminders;

/** A file that is not what it should be: one short line says why. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    Refused(String why) {
        super(why);
    }
}
