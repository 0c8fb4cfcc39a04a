// Chromium as the app's web view: requests of the page, its messages and the app's scripts go over HTTP
// to the app's process and back.

/** Milliseconds by which every change of the page is late. It makes a test that does not wait for what it looks
 * at fail each time, instead of now and then. */
const slow = Number(process.env.LIVE_SLOW ?? 0);

/** Shows the page that the app wants shown. `post` reaches the process; `zone` is the phone's. */
export async function show({ browser, device, url, zone, post, log }) {
  const closed = new AbortController();
  const context = await browser.newContext({ ...device, locale: "en-GB", timezoneId: zone });
  const page = await context.newPage();
  if (slow) {
    await page.routeWebSocket(/^ws:/, (socket) => {
      const program = socket.connectToServer();
      program.onMessage((edits) => setTimeout(() => socket.send(edits), slow));
    });
  }
  page.setDefaultTimeout(60_000);
  page.on("console", (said) => {
    log("console", said.type(), said.text().replace(/ws:[^']*/, "ws:…").slice(0, 400));
  });
  page.on("pageerror", (wrong) => log("page error", String(wrong).slice(0, 400)));
  page.on("websocket", (socket) => {
    log("socket", socket.url().replace(/\/[^/]*$/, "/…"));
    socket.on("framereceived", (frame) => log("edits", frame.payload.length));
  });

  // window.ipc, as addJavascriptInterface gives it: Java gets "undefined" for whatever is no text.
  await page.exposeFunction("__post", async (kind, message) => {
    log("ipc", kind === "string" ? message.slice(0, 100) : `no text but ${kind} ${message}`);
    await post("/ipc", kind === "string" ? message : "undefined").catch(() => {});
  });
  await page.addInitScript(() => {
    window.ipc = {
      postMessage: (message) => {
        const text = typeof message === "string" ? message : JSON.stringify(message);
        window.__post(typeof message, text);
      },
    };
  });

  // shouldInterceptRequest.
  await page.route(url + "**", async (route) => {
    const request = route.request();
    const headers = {};
    for (const [name, value] of Object.entries(request.headers())) headers["x-page-" + name] = value;
    const body = request.method() + "\n" + request.url();
    const answer = await post("/intercept", body, { headers }).catch(() => null);
    if (!answer) return route.abort().catch(() => {});
    const back = {};
    answer.headers.forEach((value, name) => {
      if (name.startsWith("x-page-")) back[name.slice(7)] = value;
    });
    log("request", request.url().slice(0, 80), answer.status, answer.bytes.length);
    await route.fulfill({
      status: answer.status,
      headers: back,
      contentType: answer.headers.get("x-type"),
      body: answer.bytes,
    }).catch(() => {});
  });

  // evaluateJavascript.
  const run = (script) => {
    try {
      return JSON.stringify((0, eval)(script)) ?? "null";
    } catch (wrong) {
      console.error(String(wrong));
      return "null";
    }
  };
  const scripts = (async () => {
    while (!closed.signal.aborted) {
      const next = await post("/script", "", { signal: closed.signal }).catch(() => null);
      if (!next) break;
      const { text } = next;
      if (text === "") continue;
      const end = text.indexOf("\n");
      const [number, script] = [text.slice(0, end), text.slice(end + 1)];
      log("script", number, script.replace(/\s+/g, " ").slice(0, 100));
      const json = await page.evaluate(run, script).catch((wrong) => {
        log("script failed", String(wrong));
        return "null";
      });
      if (number !== "0") await post("/answered", number + "\n" + json).catch(() => {});
    }
  })();

  await post("/act", "page-started=" + url);
  await page.goto(url, { waitUntil: "commit" });
  page.waitForLoadState("load").then(() => post("/act", "page-finished=" + url)).catch(() => {});

  return {
    page,
    /** Whether something is behind the page that is shown. */
    canGoBack: async () => {
      const tools = await context.newCDPSession(page);
      const { currentIndex } = await tools.send("Page.getNavigationHistory");
      await tools.detach();
      // The first one is the empty page that a browser begins with.
      return currentIndex > 1;
    },
    /** What a web view tells its page when the activity goes and comes. */
    tell: (shown) =>
      page.evaluate((shown) => {
        const now = (name, value) => Object.defineProperty(document, name, { value, configurable: true });
        now("visibilityState", shown ? "visible" : "hidden");
        now("hidden", !shown);
        document.dispatchEvent(new Event("visibilitychange"));
      }, shown),
    close: async () => {
      closed.abort();
      await context.close();
      await scripts;
    },
  };
}
