package app.afterglow.reminders;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;

/** What a value of the schedule has to be. */
final class Check {
    static final int TITLE = 300;
    static final int BODY = 2000;
    private static final int NAME = 200;
    /** Around the years 1 and 9999: whatever is reckoned from these stays in the calendar. */
    private static final long EARLIEST = -62135596800000L;
    private static final long LATEST = 253402300799999L;
    private static final DateTimeFormatter LOCAL = form("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter TIME = form("HH:mm");

    private Check() {}

    static String length(String text, int least, int most) throws Refused {
        if (text.length() < least || text.length() > most) {
            throw new Refused("a text has " + text.length() + " characters, not " + least + " to " + most);
        }
        return text;
    }

    /** An id or a bundle: never a part of a path, whatever it says. */
    static String name(String text) throws Refused {
        return length(text, 1, NAME);
    }

    static String oneOf(String text, String... known) throws Refused {
        if (!Arrays.asList(known).contains(text)) {
            throw new Refused("a word is none of " + Arrays.toString(known));
        }
        return text;
    }

    static String channel(String text) throws Refused {
        return oneOf(text, Channel.IDS.toArray(new String[0]));
    }

    static long range(long number, long least, long most) throws Refused {
        if (number < least || number > most) {
            throw new Refused("a number is not within " + least + " to " + most);
        }
        return number;
    }

    static Instant instant(long number) throws Refused {
        return Instant.ofEpochMilli(range(number, EARLIEST, LATEST));
    }

    static LocalDateTime local(String text) throws Refused {
        try {
            return LocalDateTime.parse(text, LOCAL);
        } catch (DateTimeException wrong) {
            throw new Refused("a local date and time is none");
        }
    }

    static LocalTime time(String text) throws Refused {
        try {
            return LocalTime.parse(text, TIME);
        } catch (DateTimeException wrong) {
            throw new Refused("a time of day is none");
        }
    }

    static void there(Object... values) throws Refused {
        for (Object value : values) {
            if (value == null) {
                throw new Refused("a field is missing");
            }
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
