// What the page does by itself: going back, following the window's size, keeping what has the focus in
// sight, the reader's text size. Everything else is done by the app.
(() => {
  const root = document.documentElement;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  const typed = "input:not([type=checkbox]):not([type=radio]), textarea, select";

  // ---- Going back. The browser's history has an entry for each place on the client's way, so
  // that Android's back gesture goes back in the app, and leaves it from the first place.
  let depth = 0; // how many places lie before the one that is shown
  let own = 0; // how many of the moves under way were asked for by the app
  let told = () => {};
  history.scrollRestoration = "manual";
  history.replaceState({ depth }, "");

  /** Scrolls to where the client was, as soon as the page is there, unless they scroll themselves. */
  function restore(y) {
    let frames = 40;
    const stop = () => (frames = 0);
    for (const what of ["pointerdown", "wheel", "keydown"]) {
      addEventListener(what, stop, { once: true, passive: true });
    }
    (function again() {
      if (frames-- <= 0) return;
      if (Math.abs(scrollY - y) > 1) scrollTo({ top: y, behavior: "instant" });
      requestAnimationFrame(again);
    })();
  }

  addEventListener("popstate", ({ state }) => {
    const came = state?.depth ?? 0;
    restore(state?.y ?? 0);
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
    /** The app shows a place so deep: one further on, or one that lies on the way. */
    at(place) {
      if (place > depth) {
        history.replaceState({ depth, y: scrollY }, "");
        history.pushState({ depth: place }, "");
        depth = place;
        scrollTo({ top: 0, behavior: "instant" });
      } else if (place < depth) {
        own += 1;
        history.go(place - depth);
        depth = place;
      } else {
        scrollTo({ top: 0, behavior: still.matches ? "instant" : "smooth" });
      }
    },
  };

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

  // A swipe from the left edge: iOS offers it only to apps that leave it to the browser. Where the
  // system has it, as on Android, it never gets here.
  let from = null;
  addEventListener("touchstart", ({ touches }) => {
    from = touches.length === 1 && touches[0].clientX < 24 ? touches[0] : null;
  }, { passive: true });
  addEventListener("touchend", ({ changedTouches }) => {
    const to = changedTouches[0];
    const far = from && to.clientX - from.clientX;
    if (far > 80 && Math.abs(to.clientY - from.clientY) < far / 2) back();
    from = null;
  }, { passive: true });

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
