// Going back in Android's engine: the app says how deep it is, the browser's history follows, and
// the app hears of every step that the client takes back by the system's own ways.

/** Each thing that is tried, with its faults. */
export async function back(page) {
  const faults = {};
  const settle = () => page.waitForTimeout(150);
  const at = async (depth) => {
    await page.evaluate((depth) => window.at(depth), depth);
    await settle();
  };
  const told = () => page.evaluate(() => window.told.splice(0));
  const depth = () => page.evaluate(() => history.state?.depth);
  const expect = async (what, wanted, deep) => {
    const [said, is] = [await told(), await depth()];
    const right = JSON.stringify(said) === JSON.stringify(wanted) && is === deep;
    faults[what] = right ? [] : [`the app hears ${JSON.stringify(said)}, the history is at ${is}`];
  };
  const press = async (key) => {
    await page.evaluate(() => document.activeElement?.blur());
    await page.keyboard.press(key);
    await settle();
  };
  await page.evaluate(() => {
    // As the app marks a move, together with the new page.
    window.at = async (depth, anew = false) => {
      const mark = document.querySelector("[data-move]");
      mark.dataset.anew = anew;
      mark.dataset.place = depth;
      mark.dataset.move = Number(mark.dataset.move) + 1;
    };
    window.told = [];
    window.afterglow.listen((depth) => window.told.push(depth));
  });

  for (const deep of [1, 2, 3]) await at(deep);
  await expect("a move on is not told", [], 3);
  await page.goBack();
  await settle();
  await expect("the system's way back is told", [2], 2);
  await at(1);
  await expect("the app's own way back is not told", [], 1);
  await page.goForward();
  await settle();
  await expect("forward leads nowhere", [], 1);
  await at(2);
  await at(3);
  await at(0);
  await expect("back over several pages", [], 0);
  await press("Escape");
  await press("Alt+ArrowLeft");
  await expect("on the first page the keys do nothing", [], 0);
  await at(1);
  await press("Escape");
  await expect("Escape goes back", [0], 0);
  await at(1);
  await press("Alt+ArrowLeft");
  await expect("Alt and Left go back", [0], 0);

  await at(1);
  const field = page.locator("input[type=text]").first();
  if (await field.count()) {
    await field.focus();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Alt+ArrowLeft");
    await settle();
    await expect("in a field the keys belong to the text", [], 1);
  }

  const swipe = async (from, to) => {
    await page.evaluate(
      ([from, to]) => {
        const touch = (clientX) => new Touch({ identifier: 1, target: document.body, clientX, clientY: 300 });
        const send = (kind, lists) => document.body.dispatchEvent(new TouchEvent(kind, { bubbles: true, ...lists }));
        send("touchstart", { touches: [touch(from)] });
        send("touchend", { touches: [], changedTouches: [touch(to)] });
      },
      [from, to],
    );
    await settle();
  };
  await swipe(120, 320);
  await expect("a swipe inside is no way back", [], 1);
  await swipe(4, 40);
  await expect("nor is a short one from the edge", [], 1);
  await swipe(4, 180);
  await expect("a swipe from the edge goes back", [0], 0);

  // Two taps on the app's own button, faster than the browser follows.
  for (const deep of [1, 2, 3]) await at(deep);
  await page.evaluate(async () => {
    await window.at(2);
    await window.at(1);
  });
  await page.waitForTimeout(400);
  await expect("two fast steps back", [], 1);

  // The place on the page is found again, also when the page grows only afterwards. The next page is at its
  // top, with the focus on its title, before anything else can happen.
  const [top, focused] = await page.evaluate(async () => {
    document.body.style.minHeight = "4000px";
    window.scrollTo(0, 1500);
    document.body.click();
    const title = document.querySelector("h1[tabindex='-1']");
    title?.replaceWith(title.cloneNode(true));
    await window.at(2);
    document.body.style.minHeight = "";
    const next = document.querySelector("h1[tabindex='-1']");
    return [scrollY, !next || document.activeElement === next];
  });
  faults["the focus is on the next title"] = focused ? [] : ["it is elsewhere"];
  await page.goBack();
  await page.evaluate(() => setTimeout(() => (document.body.style.minHeight = "4000px"), 100));
  await page.waitForTimeout(400);
  const again = await page.evaluate(() => scrollY);
  faults["the place on the page"] = top === 0 && Math.abs(again - 1500) < 2 ? [] : [`it was at ${top}, then at ${again}`];

  // Where another page takes the place of the one that was left, that one's place says nothing.
  await page.evaluate(async () => {
    window.scrollTo(0, 700);
    document.body.click();
    await window.at(2);
    await window.at(1, true);
  });
  await page.waitForTimeout(400);
  const anew = await page.evaluate(() => scrollY);
  faults["another page in its place is at its top"] = anew === 0 ? [] : [`it is at ${anew}`];
  return faults;
}
