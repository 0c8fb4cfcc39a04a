package app.afterglow.reminders;

/** The shim's own functions. They are found once the app's activity has loaded the library. */
final class Native {
    private Native() {}

    /** One turn of the main thread's native looper, which Robolectric's does not know of. */
    static native int turn(int wait);

    /** Sets the program's wall clock this far ahead of the system's. */
    static native void ahead(long milliseconds);

    /** Sets the zone that the program finds among the system's properties. */
    static native void zone(String name);
}
