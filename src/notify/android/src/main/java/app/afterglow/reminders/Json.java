package app.afterglow.reminders;

import android.util.JsonReader;
import android.util.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * JSON as the two sides write it. The framework's reader walks through the text one token at a time,
 * so that nothing in it can go too deep; what it would let pass is refused here.
 */
final class Json {
    private Json() {}

    /** Called for each field of an object; has to read or skip its value. */
    interface Field {
        void read(String name, JsonReader from) throws IOException, Refused;
    }

    /** Reads a text that is one object and nothing else. */
    static void read(byte[] bytes, Field field) throws Refused {
        try {
            JsonReader from = new JsonReader(new StringReader(decode(bytes)));
            object(from, field);
            if (from.peek() != JsonToken.END_DOCUMENT) {
                throw new Refused("something stands after the end");
            }
        } catch (IOException | IllegalStateException | NumberFormatException wrong) {
            throw new Refused("it is not well formed: " + line(wrong));
        }
    }

    static void object(JsonReader from, Field field) throws IOException, Refused {
        expect(from, JsonToken.BEGIN_OBJECT, "an object");
        Set<String> seen = new HashSet<>();
        from.beginObject();
        while (from.hasNext()) {
            String name = from.nextName();
            if (!seen.add(name)) {
                throw new Refused("a field appears twice");
            }
            field.read(name, from);
        }
        from.endObject();
    }

    static String text(JsonReader from) throws IOException, Refused {
        expect(from, JsonToken.STRING, "a text");
        String text = from.nextString();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new Refused("a text has half a character");
        }
        return text;
    }

    static long number(JsonReader from) throws IOException, Refused {
        expect(from, JsonToken.NUMBER, "a number");
        String digits = from.nextString();
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException wrong) {
            throw new Refused("a number is not whole");
        }
    }

    static boolean truth(JsonReader from) throws IOException, Refused {
        expect(from, JsonToken.BOOLEAN, "true or false");
        return from.nextBoolean();
    }

    static void expect(JsonReader from, JsonToken wanted, String words) throws IOException, Refused {
        if (from.peek() != wanted) {
            throw new Refused(words + " is wanted, not " + from.peek());
        }
    }

    /** Writes a text with its quotes. */
    static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            if (one == '"' || one == '\\') {
                out.append('\\').append(one);
            } else if (one == '\n') {
                out.append("\\n");
            } else if (one < 0x20 || Character.isSurrogate(one)) {
                out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) one));
            } else {
                out.append(one);
            }
        }
        return out.append('"').toString();
    }

    /** What went wrong, in one line without a word of the file. */
    static String line(Throwable wrong) {
        String message = wrong.getMessage();
        String name = wrong.getClass().getSimpleName();
        if (wrong instanceof Refused) {
            return message;
        }
        return message == null ? name : name + " " + message.replaceAll("\\s+", " ").trim();
    }

    private static String decode(byte[] bytes) throws Refused {
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
            if (text.indexOf('\0') >= 0) {
                throw new Refused("it has NUL bytes");
            }
            return text;
        } catch (CharacterCodingException wrong) {
            throw new Refused("it is not UTF-8");
        }
    }
}
