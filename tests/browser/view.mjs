// The sizes, texts and looks in which every page is shown.

/** A phone, and the same held otherwise; the names say what is looked at in them. */
export const VIEWS = [
  { name: "phone", width: 390, height: 844, text: 100, looks: ["light", "dark"], full: true, keyboard: true },
  // Larger text has the same colours, so it is looked at in the light only.
  { name: "narrow, text 200 %", width: 320, height: 844, text: 200, looks: ["light"], full: true, keyboard: true },
  { name: "half a screen", width: 390, height: 420, text: 100, looks: ["light"], keyboard: true },
  { name: "letters twice as large, as Android does it", width: 360, height: 800, text: 100, letters: 2, looks: ["light"], targets: true },
  { name: "rotated", width: 844, height: 390, text: 100, looks: ["light"] },
  { name: "split screen", width: 600, height: 844, text: 100, looks: ["light"] },
  { name: "wide window", width: 1280, height: 800, text: 100, looks: ["light"] },
];

/** How high a page may be on a phone, from its start to the end: two screens. */
export const LOW = { "today-day-3": 1750, reminders: 1750 };

/** Where a notch, rounded corners and a home bar take room, in CSS pixels. */
export const INSETS = [
  { name: "notch above, home bar below", width: 390, height: 844, top: 59, right: 0, bottom: 34, left: 0 },
  { name: "notch at the left", width: 844, height: 390, top: 0, right: 59, bottom: 21, left: 59 },
  { name: "notch, text 200 %", width: 320, height: 844, text: 200, top: 59, right: 0, bottom: 34, left: 0 },
];
