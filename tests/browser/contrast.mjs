// Contrast as it is painted: axe cannot tell over gradients, the picture can.
import { PNG } from "pngjs";

const light = (channel) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
const luminance = ([red, green, blue]) => 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
const ratio = (one, other) => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

/** The worst contrast of each text against what is painted behind it. */
export async function contrast(page) {
  const texts = (await page.evaluate(() => window.look.colours())).filter((text) => !text.fixed);
  // Fixed bars would hide what lies behind them in a picture of the whole page.
  const hidden = await page.addStyleTag({
    content: "* { color: transparent !important; -webkit-text-fill-color: transparent !important } .tabs, .snack { visibility: hidden !important } * { transition: none !important }",
  });
  const picture = PNG.sync.read(await page.screenshot({ fullPage: true, animations: "disabled" }));
  await hidden.evaluate((style) => style.remove());
  const faults = [];
  for (const { text, color, large, box } of texts) {
    const [red, green, blue, alpha] = color.match(/[\d.]+/g).map(Number);
    if (alpha !== undefined && alpha < 1) continue;
    let worst = Infinity;
    for (let y = Math.max(0, Math.round(box.top)); y < Math.min(picture.height, box.bottom); y += 3) {
      for (let x = Math.max(0, Math.round(box.left)); x < Math.min(picture.width, box.right); x += 3) {
        const at = (y * picture.width + x) * 4;
        worst = Math.min(worst, ratio([red, green, blue], picture.data.subarray(at, at + 3)));
      }
    }
    const least = large ? 3 : 4.5;
    if (worst < least) faults.push(`“${text}” has a contrast of ${worst.toFixed(2)}, not ${least}`);
  }
  return faults;
}
