// A phone with the app on it, as the tests hold it in their hands: what it shows is Chromium's, what it
// does is Android's own code in a process of its own.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { after } from "node:test";
import { chromium, devices } from "../../browser/chromium.mjs";
import { show } from "./web-view.mjs";

/** What script/test-android-live built, and the Android version it wants. */
const work = process.env.LIVE_WORK ?? path.resolve("target/android-live");
export const api = Number(process.env.LIVE_API ?? 35);
/** How long anything may take that a test waits for, in milliseconds. */
const patience = 60_000;
/** How long one look of `until` may take: what is not there now is looked for again, maybe elsewhere. */
export const look = { timeout: 1000 };

let browser;
after(() => browser?.close());

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** The app's process is gone: whoever waits for something of it waits in vain. */
class Over extends Error {}

/** Android's own data of zones as of this version, where its system has it. */
export const system = path.join(work, "system", String(api));

/** Waits until something is true; says what was not. */
export async function until(what, check, longest = patience) {
  const late = performance.now() + longest;
  let last;
  while (performance.now() < late) {
    try {
      last = await check();
      if (last) return last;
    } catch (wrong) {
      // Chromium says so of a page.
      if (wrong instanceof Over || /has been closed/.test(wrong.message)) throw new Over(`${what}: ${wrong.message}`);
      last = wrong;
    }
    await pause(50);
  }
  assert.fail(`${what}: not within ${longest / 1000} s, but ${String(last?.message ?? last)}`);
}

/** A phone for one test. Its time is `at`, and goes on from there. What it shows last is kept. */
export function phone(test, { at = "2026-11-25T10:40:00+01:00", zone = "Europe/Berlin", locale = "en-GB", program } = {}) {
  const name = test.name.replace(/\W+/g, "-").slice(0, 60);
  const one = new Phone(path.join(work, "phones", `${api}-${name}`), at, zone, locale, program);
  test.after(async () => {
    await one.picture("last").catch(() => {});
    // Whatever a test that failed still does in the background, it starts nothing any more.
    one.ended = true;
    await one.kill();
  });
  return one;
}

class Phone {
  constructor(folder, at, zone, locale, program = "native") {
    fs.rmSync(folder, { recursive: true, force: true });
    fs.mkdirSync(folder, { recursive: true });
    this.folder = folder;
    this.program = program;
    this.zone = zone;
    this.locale = locale;
    this.ahead = Date.parse(at) - Date.now();
    const record = fs.openSync(path.join(folder, "page.log"), "a");
    const start = performance.now();
    this.log = (...words) =>
      fs.writeSync(record, `${Math.round(performance.now() - start)} ${words.join(" ")}\n`);
  }

  // --- Processes of the app

  /** A process of the app, as the system starts one for a receiver: nothing is opened. */
  async startProcess() {
    if (this.ended) throw new Over("the test is over");
    assert.equal(this.process, undefined, "one at a time");
    const ready = path.join(this.folder, "ready");
    fs.rmSync(ready, { force: true });
    const log = fs.openSync(path.join(this.folder, "process.log"), "a");
    // A process that is killed leaves behind what Robolectric unpacked for it.
    const unpacked = path.join(this.folder, "tmp");
    fs.rmSync(unpacked, { recursive: true, force: true });
    fs.mkdirSync(unpacked);
    const environment = { ...process.env };
    // The program takes the zone from the system's properties, as on a phone.
    delete environment.TZ;
    const opens = ["lang", "util", "net", "io"].flatMap((one) => ["--add-opens", `java.base/java.${one}=ALL-UNNAMED`]);
    this.process = spawn(
      path.join(process.env.JAVA_HOME, "bin/java"),
      [
        "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", ...opens,
        `-XX:ErrorFile=${this.folder}/crash.log`,
        `-Djava.io.tmpdir=${unpacked}`,
        `-Duser.timezone=${this.zone}`,
        `-Dlive.phone=${this.folder}`,
        `-Dlive.ahead=${this.ahead}`,
        `-Djava.library.path=${work}/${this.program}/lib`,
        `-Drobolectric.enabledSdks=${api}`,
        // The app has neither Android's graphics nor its SQLite: what Robolectric unpacks for them takes as long as
        // everything else at a start.
        "-Drobolectric.graphicsMode=LEGACY", "-Drobolectric.sqliteMode=LEGACY",
        "-Drobolectric.offline=true",
        `-Drobolectric.dependency.dir=${work}/../android-tests/frameworks`,
        "-cp", fs.readFileSync(path.join(work, "phone.classpath"), "utf8").trim(),
        "org.junit.runner.JUnitCore", "app.afterglow.reminders.Live",
      ],
      {
        // It ends when this side of its standard input is gone.
        stdio: ["pipe", log, log],
        env: {
          ...environment,
          ANDROID_ROOT: system,
          ANDROID_DATA: path.join(this.folder, "data"),
          ANDROID_TZDATA_ROOT: path.join(this.folder, "tzdata"),
          LIVE_ZONE: this.zone,
          LIVE_LOCALE: this.locale,
          LIVE_AHEAD: String(this.ahead),
          LIVE_LOG: path.join(this.folder, "android.log"),
        },
      },
    );
    fs.closeSync(log);
    this.gone = new Promise((done) => this.process.once("exit", done));
    this.gone.then(() => {
      this.process = undefined;
      fs.rmSync(unpacked, { recursive: true, force: true });
    });
    const ended = this.gone.then(() => this.#alive());
    const there = until("the app's process is ready", () => fs.existsSync(ready), 3 * patience);
    // Whichever comes second is nobody's any more.
    for (const one of [there, ended]) one.catch(() => {});
    await Promise.race([there, ended]);
    this.address = fs.readFileSync(ready, "utf8");
  }

  /** Nothing is to be waited for once the process is gone. */
  #alive() {
    if (!this.process) throw new Over(`the app's process ended: ${this.folder}/process.log`);
  }

  /** Asks the process, and reads its answer to the end: it may be killed in the middle of one. */
  post = async (where, body = "", more = {}) => {
    const answer = await fetch(this.address + where, { method: "POST", body, ...more });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers: answer.headers, bytes, text: bytes.toString() };
  };

  /** Does something to the phone; see LivePhone.act. */
  async act(name, value) {
    this.#alive();
    const asked = value === undefined ? name : `${name}=${value}`;
    const { status, text } = await this.post("/act", asked).catch((wrong) => {
      throw new Over(`the app's process ended during “${asked}” (${wrong.message}): ${this.folder}/process.log`);
    });
    assert.equal(status, 200, `${name}: ${text}`);
    return text;
  }

  /** Opens the app by its icon, in the process that is there or in a new one. */
  async open() {
    if (!this.process) await this.startProcess();
    browser ??= await chromium.launch({
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        // The page comes from a made-up public address and opens a socket to the loopback address. A
        // browser asks its user for that; a web view does not.
        "--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets",
      ],
    });
    this.began = performance.now();
    const url = await this.act("open");
    const { post, log, zone } = this;
    this.view = await show({ browser, device: devices["Pixel 7"], url, zone, post, log });
    this.page = this.view.page;
    await this.page.locator("h1").first().waitFor();
  }

  /** The system ends the process: the app's files and what the system knows of it stay. */
  async end() {
    await this.post("/end").catch(() => {});
    await this.#over();
  }

  /** The process is gone at once (SIGKILL), if there is one. */
  async kill() {
    this.process?.kill("SIGKILL");
    await this.#over();
  }

  /** Exact alarms are taken away: the system ends the app, drops its exact alarms and tells nobody. */
  async revokeExact() {
    await this.end();
    const file = path.join(this.folder, "system.json");
    const known = JSON.parse(fs.readFileSync(file, "utf8"));
    known.alarms = known.alarms.filter((alarm) => !alarm.exact);
    known.permissions.exact = false;
    fs.writeFileSync(file, JSON.stringify(known));
  }

  /** The system destroys the activity that is in the background, as "Don't keep activities" has it do. */
  async destroy() {
    await this.pause();
    await this.post("/act", "destroy").catch(() => {});
    await until("the process ends with its activity", () => !this.process);
    await this.#over();
  }

  async #over() {
    await this.gone;
    await this.view?.close();
    this.view = this.page = undefined;
  }

  // --- What one sees

  /** All words on screen. */
  words() {
    this.#alive();
    return this.page.evaluate(() => document.body.innerText.replace(/\s*\n\s*/g, " | "));
  }

  /** Waits until these words, or what fits a pattern, are on screen; gives what was found. Words that
   * were on the page before as well prove nothing. */
  async sees(words) {
    return until(`“${words}” is on screen`, async () => {
      const all = await this.words();
      const found = words instanceof RegExp ? all.match(words)?.[0] : all.includes(words) && words;
      return found || assert.fail(all);
    });
  }

  async misses(words) {
    await until(`“${words}” is gone`, async () => !(await this.words()).includes(words));
  }

  /** The title of the page. */
  title = () => this.page.locator("h1").first().innerText();

  async picture(name) {
    await this.page?.screenshot({ path: path.join(this.folder, name + ".png") });
  }

  /** What the system knows of the app. */
  state = async () => JSON.parse(await this.act("state"));

  /** A file of the app's, or "". */
  file(name) {
    const file = path.join(this.folder, "files", name);
    return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
  }

  /** Puts a file onto the phone, before the app's process starts. */
  put(name, bytes) {
    const file = path.join(this.folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, bytes);
  }

  files(folder) {
    const found = path.join(this.folder, "files", folder);
    return fs.existsSync(found) ? fs.readdirSync(found).sort() : [];
  }

  // --- What one does

  /** Taps what has this name: a button, a switch, a tab, a link, else the words themselves. */
  async tap(name) {
    const { page } = this;
    const named = async () => {
      for (const role of ["button", "checkbox", "radio", "switch", "tab", "link"]) {
        const found = page.getByRole(role, { name, exact: true });
        if (await found.count()) return found.first();
      }
      // A row is called by all that stands in it.
      const row = page.getByRole("button").filter({ has: page.getByText(name, { exact: true }) });
      if (await row.count()) return row.first();
      const words = page.getByText(name, { exact: true });
      return (await words.count()) ? words.first() : null;
    };
    await until(`something is called “${name}”`, async () => {
      // The element itself: where the page is drawn anew meanwhile, it is looked for again.
      const found = await (await named())?.elementHandle(look);
      if (!found) return false;
      await found.tap();
      return true;
    });
  }

  /** Taps what leads to a page, and waits until it is there. */
  async opens(name, title = name) {
    await this.tap(name);
    await until(`${title} opens`, async () => (await this.title()) === title);
  }

  /** Goes to Today by its tab. */
  async today() {
    await this.tap("Today");
    await this.sees("I’m going outside");
  }

  /** A step of today, by its name. */
  step = (name) => this.page.getByRole("checkbox", { name, exact: true }).first();

  /** Opens what is folded on Today, and what is folded in it. */
  async unfold() {
    const folds = this.page.locator("#page li > .row[aria-expanded=false]");
    await until("nothing is folded", async () => {
      if (!(await folds.count())) return true;
      const row = await folds.first().elementHandle(look);
      await row.tap();
      // The app has it open before the next is looked for: a second tap would fold it again.
      await until("a row is open", () =>
        row.evaluate((shown) => !shown.isConnected || shown.getAttribute("aria-expanded") === "true"), 5000);
    });
  }

  /** The names of the steps that are ticked. */
  ticked = async () => {
    await this.unfold();
    return this.page.getByRole("checkbox").evaluateAll((all) =>
      all.filter((box) => box.checked).map((box) => box.getAttribute("aria-label")));
  };

  /** Ticks a step or takes it back; waits until the app shows it so. */
  async tick(name, done = true) {
    await this.step(name).scrollIntoViewIfNeeded();
    await this.step(name).tap();
    await until(`${name} is ${done ? "ticked" : "not ticked"}`, async () => (await this.step(name).isChecked(look)) === done);
    await this.sees(`${done ? "Ticked" : "Taken back"}: ${name}`);
  }

  /** Types into an empty field, once the focus has come to the title of its page, where it begins. */
  async type(label, words) {
    const field = this.page.getByLabel(label, { exact: true });
    // The page is the field's own, and not the one before.
    await field.waitFor();
    const begun = "h1:focus, input:focus, textarea:focus";
    await until("the page has the focus", () => this.page.locator(begun).count());
    await field.tap();
    await this.page.keyboard.type(words, { delay: 10 });
    assert.equal(await field.inputValue(), words);
  }

  /** Taps what picks a file by the page's own field, and picks one of this machine on the phone's page, or goes
   * back; what the phone was asked for. */
  async pick(name, file) {
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), this.tap(name)]);
    const accepted = (await chooser.element().getAttribute("accept")) ?? "";
    const asked = await this.act("choose", `${chooser.isMultiple()} ${accepted}`);
    const chosen = JSON.parse(await this.act("chosen", file));
    const files = chosen.map(({ name, bytes }) => ({ name, mimeType: "", buffer: Buffer.from(bytes, "base64") }));
    if (files.length) await chooser.setFiles(files);
    return asked;
  }

  /** Whether the Back key left the app. */
  async back() {
    return (await this.act("back", await this.view.canGoBack())) === "left";
  }

  /** Where the middle of something is, once it rests where a finger reaches it: brought clear of the bar at the
   * bottom and of messages, and not moved any more by what is painted above it. */
  async middle(what) {
    await what.evaluate((element) => element.scrollIntoView({ block: "center" }));
    // Looks whether it is still and uncovered, as for a tap, and taps nothing.
    await what.tap({ trial: true, timeout: patience });
    const { x, y, width, height } = await what.boundingBox();
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** A finger's way over the screen, in CSS pixels. */
  async drag(from, to) {
    const finger = await this.page.context().newCDPSession(this.page);
    const touch = (type, touchPoints) => finger.send("Input.dispatchTouchEvent", { type, touchPoints });
    await touch("touchStart", [from]);
    for (let part = 1; part <= 12; part++) {
      const along = (one) => from[one] + ((to[one] - from[one]) * part) / 12;
      await touch("touchMove", [{ x: along("x"), y: along("y") }]);
      await pause(16);
    }
    await touch("touchEnd", []);
    await finger.detach();
  }

  /** Waits until the page does not scroll any more, by the frames it paints; gives the place. */
  rest = () =>
    this.page.evaluate(() => new Promise((done) => {
      let [last, still] = [scrollY, 0];
      const look = () => {
        still = scrollY === last ? still + 1 : 0;
        last = scrollY;
        if (still < 10) requestAnimationFrame(look);
        else done(Math.round(last));
      };
      look();
    }));

  async pause() {
    await this.act("pause");
    await this.view.tell(false);
  }

  async resume() {
    await this.act("resume");
    await this.view.tell(true);
  }

  /** The clocks go on by some minutes. */
  async advance(minutes) {
    this.ahead += minutes * 60_000;
    await this.act("advance", minutes * 60_000);
  }

  /** Somebody sets the clocks by some minutes, and the system says so. */
  async setClock(minutes) {
    this.ahead += minutes * 60_000;
    await this.act("clock", minutes * 60_000);
  }

  /** The clocks reach the next alarm, which goes off. */
  async fire() {
    await this.act("fire");
    const { now } = await this.state();
    this.ahead = Date.parse(now) - Date.now();
  }

  async move(zone) {
    this.zone = zone;
    await this.act("zone", zone);
  }

  /** Answers the first start: treated just now, reminders at the times that are proposed. */
  async answerFirstStart({ name, number, allow = true } = {}) {
    await this.sees("Question 1 of 3");
    await this.tap("Continue");
    await this.sees("Question 2 of 3");
    if (name) await this.type("Name", name);
    if (number) await this.type("Phone", number);
    await this.tap("Continue");
    await this.sees("Question 3 of 3");
    await this.tap("Done");
    await this.sees("I’m going outside");
    if (api >= 33) {
      await until("the system asks", async () => (await this.state()).asked);
      await this.act(allow ? "allow" : "refuse");
    }
    // The app hands over an empty one when it is opened.
    await until("a schedule is handed over", () => JSON.parse(this.file("reminders/schedule.json")).occurrences.length);
  }
}
