package app.afterglow.reminders;

import android.webkit.WebResourceResponse;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.annotation.Config;

/**
 * One process of the app on a phone, led by a test outside over HTTP on the loopback address; the
 * browser outside is the app's web view. It ends when it is told to or killed.
 *
 * <p>One test and one Android a process (robolectric.enabledSdks): the library can be loaded by one
 * class loader only, and what it keeps of Java is of that one.
 */
@RunWith(RobolectricTestRunner.class)
@Config(sdk = {28, 31, 34, 35}, shadows = {LiveWebView.class, LiveFileChooser.class}, qualifiers = "en-rGB-w412dp-h839dp-xhdpi")
public final class Live {
    /** What stays when the process ends: the app's files, and what the system knows. */
    private final Path phone = Path.of(System.getProperty("live.phone"));

    private interface Handler {
        void handle(HttpExchange exchange) throws Exception;
    }

    @Test
    public void live() throws Exception {
        keepFiles();
        LivePhone live = new LivePhone(phone.resolve("system.json"));
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        on(server, "/intercept", exchange -> intercept(live, exchange));
        on(server, "/ipc", exchange -> {
            live.post(body(exchange));
            answer(exchange, 204, "");
        });
        on(server, "/script", exchange -> {
            String script = LiveWebView.scripts.poll(5, TimeUnit.SECONDS);
            answer(exchange, 200, script == null ? "" : script);
        });
        on(server, "/answered", exchange -> {
            String[] parts = body(exchange).split("\n", 2);
            live.onMain(() -> {
                LiveWebView.answered(Integer.parseInt(parts[0]), parts[1]);
                return "";
            });
            answer(exchange, 204, "");
        });
        on(server, "/act", exchange -> {
            String[] parts = body(exchange).split("=", 2);
            String with = parts.length > 1 ? parts[1] : "";
            String said = live.onMain(() -> live.act(parts[0], with));
            live.settle();
            answer(exchange, 200, said);
        });
        on(server, "/end", exchange -> {
            live.onMain(() -> live.remember());
            answer(exchange, 204, "");
            // As the system ends a process: nothing in it is asked.
            Runtime.getRuntime().halt(0);
        });
        server.start();
        Path part = phone.resolve("ready.part");
        Files.writeString(part, "http://127.0.0.1:" + server.getAddress().getPort());
        Files.move(part, phone.resolve("ready"), StandardCopyOption.ATOMIC_MOVE);
        endWithTheTest();
        while (true) {
            live.turn();
        }
    }

    /** A test that is gone does not leave its phone behind: its end of the pipe closes. */
    private static void endWithTheTest() {
        Thread thread = new Thread(() -> {
            try {
                while (System.in.read() >= 0) {
                    continue;
                }
            } catch (IOException gone) {
                // The same.
            }
            Runtime.getRuntime().halt(1);
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** The app's files lie outside of this process, which may be killed at any moment. */
    private void keepFiles() throws IOException {
        Path kept = Files.createDirectories(phone.resolve("files"));
        Path files = RuntimeEnvironment.getApplication().getFilesDir().toPath();
        Files.delete(files);
        Files.createSymbolicLink(files, kept);
    }

    private static void on(HttpServer server, String path, Handler handler) {
        server.createContext(path, exchange -> {
            try {
                handler.handle(exchange);
            } catch (Throwable wrong) {
                wrong.printStackTrace();
                answer(exchange, 500, String.valueOf(wrong));
            }
        });
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        answer(exchange, status, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** The page's headers come and go with a prefix, so that HTTP's own do not get in between. */
    private static void intercept(LivePhone live, HttpExchange exchange) throws Exception {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (name.toLowerCase(Locale.ROOT).startsWith("x-page-")) {
                headers.put(name.substring(7), values.get(0));
            }
        });
        String[] parts = body(exchange).split("\n", 2);
        WebResourceResponse response = live.intercept(parts[1], parts[0], headers);
        if (response == null) {
            answer(exchange, 404, "");
            return;
        }
        exchange.getResponseHeaders().add("x-type", String.valueOf(response.getMimeType()));
        response.getResponseHeaders().forEach((name, value) ->
                exchange.getResponseHeaders().add("x-page-" + name, value));
        answer(exchange, response.getStatusCode(), response.getData().readAllBytes());
    }
}
