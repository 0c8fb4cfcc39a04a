// What comes of a control appears below it, behind the bar: the page brings it into sight.

/** Each thing that is tried, with its faults. */
export async function bring(page) {
  const faults = {};
  const seen = await page.evaluate(async () => {
    const control = document.querySelector(".btn.file");
    const bar = document.querySelector(".tabs");
    const top = () => bar.getBoundingClientRect().top;
    // The first change tells the page of the move that opened it: its title takes the focus.
    document.getElementById("main").append(document.createElement("i"));
    for (let frame = 0; frame < 5; frame += 1) await new Promise(requestAnimationFrame);
    // What had it is gone, as the button while pictures are added.
    document.activeElement.blur();
    // The client has scrolled until the button was in sight, and no further.
    window.scrollTo({ top: 0, behavior: "instant" });
    window.scrollBy({ top: control.getBoundingClientRect().bottom - top() + 4, behavior: "instant" });
    const news = document.createElement("div");
    news.className = "card pad form";
    news.dataset.bring = "true";
    news.innerHTML = "<p role='status'>1 of 1 added.</p><button class='btn line'>See the photos</button>";
    const before = scrollY;
    control.after(news);
    for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
    const { top: from, bottom } = news.getBoundingClientRect();
    const focus = document.activeElement === news.querySelector("button");
    // What was brought once stays where the client scrolls to.
    window.scrollTo({ top: 0, behavior: "instant" });
    news.append(document.createElement("p"));
    for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
    return { from, bottom, bar: top(), before, focus, after: scrollY };
  });
  const whole = seen.from >= 0 && seen.bottom <= seen.bar;
  faults["it is seen whole"] = whole ? [] : [`it is at ${seen.from} to ${seen.bottom}, the bar at ${seen.bar}`];
  faults["its button has the focus that was lost"] = seen.focus ? [] : ["something else has it"];
  faults["it is brought once"] = seen.after === 0 ? [] : [`the page is at ${seen.after}`];
  return faults;
}
