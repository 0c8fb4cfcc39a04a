// What the page does by itself: going back, following the window's size, keeping what has the focus in
// sight, the reader's text size. Everything else is done by the app.
(() => {
  const root = document.documentElement;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  const typed = "input:not([type=checkbox]):not([type=radio]), textarea, select";

  // ---- Before the app is connected, the page shows what was rendered beforehand. The app's own page
  // takes its place within one frame, and gets the taps that came too early.
  const early = document.getElementById("early");
  if (early) {
    const main = document.getElementById("main");
    const taps = [];
    let pressed = null;
    const press = (event) => (pressed = event);
    const release = (event) => {
      const far = pressed && Math.hypot(event.pageX - pressed.pageX, event.pageY - pressed.pageY);
      if (pressed && far < 10) taps.push([event.pageX, event.pageY]);
      pressed = null;
    };
    addEventListener("pointerdown", press, true);
    addEventListener("pointerup", release, true);
    new MutationObserver((_, observer) => {
      observer.disconnect();
      removeEventListener("pointerdown", press, true);
      removeEventListener("pointerup", release, true);
      early.remove();
      requestAnimationFrame(() => {
        for (const [x, y] of taps) {
          const there = document.elementFromPoint(x - scrollX, y - scrollY);
          const control = there?.closest("button, summary, label, a, input");
          if (main.contains(control)) control.click();
        }
      });
    }).observe(main, { childList: true });
  }

  // ---- Going back. The browser's history has an entry for each place on the client's way, so
  // that Android's back gesture goes back in the app, and leaves it from the first place.
  let depth = 0; // how many places lie before the one that is shown
  let own = 0; // how many of the moves under way were asked for by the app
  let anew = false; // the place that such a move leads to is not where the client has been
  let told = () => {};
  history.scrollRestoration = "manual";
  history.replaceState({ depth }, "");

  let restores = 0;
  // Where the client was when they tapped. The next page is there before `at` is called, and may be too
  // short to scroll that far.
  let left = null;
  for (const what of ["click", "submit"]) addEventListener(what, () => (left = scrollY), true);

  /** Scrolls to where the client was, as soon as the page is there, unless they scroll themselves. */
  function restore(y) {
    // The part below the fold is added later, on a slow phone much later. Until then the page is too short.
    const late = performance.now() + 5000;
    const mine = (restores += 1);
    let [stopped, held] = [false, 0];
    const stop = () => (stopped = true);
    for (const what of ["pointerdown", "wheel", "keydown"]) {
      addEventListener(what, stop, { once: true, passive: true });
    }
    (function again() {
      if (stopped || mine !== restores || held > 40 || performance.now() > late) return;
      held += 1;
      if (Math.abs(scrollY - y) > 1) {
        held = 0;
        scrollTo({ top: y, behavior: "instant" });
      }
      requestAnimationFrame(again);
    })();
  }

  addEventListener("popstate", ({ state }) => {
    const came = state?.depth ?? 0;
    restore(anew ? 0 : (state?.y ?? 0));
    anew = false;
    if (own > 0) {
      own -= 1;
      return;
    }
    // Forward leads nowhere: what lay there may not exist any more.
    if (came > depth) {
      own += 1;
      history.go(depth - came);
      return;
    }
    depth = came;
    moved = true;
    told(came);
  });

  /** Goes back by one place; says whether there is one. */
  function back() {
    if (depth > 0) history.back();
    return depth > 0;
  }

  window.afterglow = {
    /** Tells the app how far back the client went. */
    listen(tell) {
      told = tell;
    },
    /** Tells the app of each file that is picked on a phone: by which pick, its name, of how many, and its bytes in base64. */
    pick(tell) {
      picked = tell;
    },
  };

  /** The app shows a place so deep: one further on, or one that lies on the way, maybe with another page. */
  function at(place, other) {
    if (place > depth) {
      restores += 1;
      history.replaceState({ depth, y: left ?? scrollY }, "");
      left = null;
      history.pushState({ depth: place }, "");
      depth = place;
      scrollTo({ top: 0, behavior: "instant" });
    } else if (place < depth) {
      own += 1;
      anew = other;
      history.go(place - depth);
      depth = place;
    } else {
      scrollTo({ top: 0, behavior: other || still.matches ? "instant" : "smooth" });
    }
  }

  // What comes of a control may appear out of sight, and take the place of what had the focus: it is brought
  // into sight, and its button goes on from there.
  let brought = null;
  function bring() {
    const news = content.querySelector("[data-bring]");
    if (news === brought) return;
    brought = news;
    if (!news) return;
    if (document.activeElement === document.body) news.querySelector("button")?.focus({ preventScroll: true });
    news.scrollIntoView({ block: "nearest", behavior: still.matches ? "instant" : "smooth" });
  }

  // The app marks each move in the page itself. So the scroll to the top and the focus on the title come with
  // the new page, before it is painted: nothing moves away under a finger that is quick to tap.
  const content = document.getElementById("main") ?? document.body;
  let move = "0"; // the number of the app's last move
  let title = null;
  let moved = false; // until the client goes somewhere, the focus is left alone
  new MutationObserver(() => {
    const mark = content.querySelector("[data-move]");
    if (mark && mark.dataset.move !== move) {
      move = mark.dataset.move;
      moved = true;
      at(Number(mark.dataset.place), mark.dataset.anew === "true");
    }
    bring();
    const shown = content.querySelector("h1[tabindex='-1']");
    if (shown === title) return;
    title = shown;
    if (moved) title?.focus({ preventScroll: true });
  }).observe(content, { childList: true, subtree: true, attributeFilter: ["data-move"] });

  // Keyboards and mice have their own ways back; in a field these keys belong to the text.
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.target.closest?.(typed)) return;
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (key === "Escape" || (key === "ArrowLeft" && altKey) || key === "BrowserBack") {
      if (back()) event.preventDefault();
    } else if (key.toLowerCase() === "z" && (ctrlKey || metaKey) && !shiftKey && !altKey) {
      document.querySelector(".snack .undo")?.click();
    }
  });
  addEventListener("mouseup", ({ button }) => button === 3 && back());

  // A swipe from the edge where lines begin: iOS offers it only to apps that leave it to the browser. Where the
  // system has it, as on Android, it never gets here.
  let from = null;
  addEventListener("touchstart", ({ touches }) => {
    const x = touches.length === 1 ? (root.dir === "rtl" ? innerWidth - touches[0].clientX : touches[0].clientX) : 24;
    from = x < 24 ? touches[0] : null;
  }, { passive: true });
  addEventListener("touchend", ({ changedTouches }) => {
    const to = changedTouches[0];
    const far = from && (to.clientX - from.clientX) * (root.dir === "rtl" ? -1 : 1);
    if (far > 80 && Math.abs(to.clientY - from.clientY) < far / 2) back();
    from = null;
  }, { passive: true });

  // ---- Digits. Typed on a list of numbers they choose by number: 7 chooses 07, and 3 March. A list by itself only
  // finds what begins with them.
  let digits = "";
  let list = null;
  let last = 0;
  let before = "";
  const choose = (target, value) => {
    const at = [...target.options].findIndex((option) => option.value === value);
    if (at < 0 || at === target.selectedIndex) return;
    target.selectedIndex = at;
    for (const what of ["input", "change"]) target.dispatchEvent(new Event(what, { bubbles: true }));
  };
  addEventListener("keydown", (event) => {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    if (!target.matches?.('select[data-part]:not([data-part="period"])') || altKey || ctrlKey || metaKey || !/^[0-9٠-٩]$/.test(key)) return;
    event.preventDefault();
    const digit = String("٠١٢٣٤٥٦٧٨٩".includes(key) ? "٠١٢٣٤٥٦٧٨٩".indexOf(key) : key);
    const goes_on = digits && target === list && event.timeStamp - last < 1500;
    if (!goes_on) before = target.value;
    digits = goes_on ? digits + digit : digit;
    [list, last] = [target, event.timeStamp];
    const number = String(Number(digits));
    if ([...target.options].some(({ value }) => value.startsWith(number))) return choose(target, number);
    // No such hour: it is not another one either.
    choose(target, before);
    digits = "";
  }, true);

  // ---- Files on a phone. There Dioxus asks a desktop's picker, which a phone has not: an input of this mark
  // is left to the web view, and what was picked is read here.
  const MOST = 40_000_000; // bytes: the app says of a larger file that it is too large
  let picked = () => {};
  let picks = 0;
  const isPhones = (target) => target?.matches?.("input[type=file][data-phone]");
  const read = (file) =>
    new Promise((done) => {
      const reader = new FileReader();
      reader.onload = () => done(String(reader.result).split(",")[1] ?? "");
      reader.onerror = () => done("");
      reader.readAsDataURL(file);
    });
  addEventListener("click", (event) => isPhones(event.target) && event.stopImmediatePropagation(), true);
  addEventListener("change", async ({ target }) => {
    if (!isPhones(target)) return;
    const files = [...target.files];
    target.value = "";
    const pick = ++picks;
    for (const file of files) {
      picked([pick, file.name, files.length, file.size, file.size > MOST ? "" : await read(file)]);
    }
  }, true);

  // ---- Layout. WebKitGTK lays the page out anew when the window has another size, but leaves what was
  // decided by the old one as it was, until its styles are read anew: then they are.
  let size = "";
  let settled = 0;
  function follow() {
    const now = `${innerWidth}x${innerHeight}`;
    if (now === size) return;
    size = now;
    for (const style of document.querySelectorAll("style")) {
      const { textContent } = style;
      style.textContent = textContent;
    }
  }
  function follows() {
    clearTimeout(settled);
    settled = setTimeout(follow, 40);
  }
  addEventListener("load", () => {
    size = `${innerWidth}x${innerHeight}`;
    addEventListener("resize", follows);
    new ResizeObserver(follows).observe(root);
  });

  // ---- In sight. What has the focus is kept clear of the bars and of the on-screen keyboard, also
  // in web views that do not do that by themselves.
  function show(element) {
    const whole = element.closest("label") ?? element;
    whole.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    // A snackbar is as high as its words need.
    const snack = document.querySelector(".snack");
    const { top, bottom } = whole.getBoundingClientRect();
    const behind = snack && !snack.contains(element) ? bottom + 8 - snack.getBoundingClientRect().top : 0;
    if (behind > 0) scrollBy({ top: Math.min(behind, Math.max(top - 8, 0)), behavior: "instant" });
  }
  const field = () => document.activeElement?.matches(typed) && document.activeElement;
  addEventListener("focusin", ({ target }) => {
    // A tap must not move what is tapped; headings that take the focus are where they should be.
    const wanted = target.matches(":focus-visible") && !target.matches("[tabindex='-1']");
    if (wanted) requestAnimationFrame(() => show(target));
  });
  visualViewport?.addEventListener("resize", () => field() && requestAnimationFrame(() => show(field() || root)));

  // ---- The reader's text size. Android enlarges the letters and nothing else: it is measured, and
  // the page laid out as if the text had been set that large (see "Text size" in theme.css).
  const probe = document.createElement("div");
  probe.style.cssText = "position:fixed;top:0;visibility:hidden;pointer-events:none;font:100px/1 sans-serif;white-space:nowrap";
  probe.setAttribute("aria-hidden", "true");
  probe.textContent = "x";
  document.body.append(probe);
  function measure() {
    const zoom = probe.offsetHeight / 100;
    const known = Number(root.style.getPropertyValue("--text-zoom")) || 1;
    if (zoom > 0.4 && zoom < 5 && Math.abs(zoom - known) > 0.02) {
      root.style.setProperty("--text-zoom", String(zoom));
    }
  }
  measure();
  // It may change while the page is shown: the app gives the web view the size of the system's settings.
  new ResizeObserver(measure).observe(probe);
})();
