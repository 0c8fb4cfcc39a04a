// Calling, and that no link leads anywhere else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { phone, until } from "./phone.mjs";

const dialled = "android.intent.action.DIAL tel:+442079460018";

test("“Call” opens the dialler with the number, wherever it stands", async (t) => {
  const one = phone(t);
  await one.open();
  await one.answerFirstStart({ name: "Dr Chen", number: "+44 (0)20 7946-0018" });
  const called = async () => {
    await one.tap("Call Dr Chen");
    const { started } = await until("something is started", async () => {
      const state = await one.state();
      return state.started.length ? state : null;
    });
    assert.deepEqual(started, [dialled]);
    assert.ok((await one.words()).includes("Call Dr Chen"), "the app stays where it is");
  };
  await one.state();
  await called();
  await one.tap("More");
  await one.opens("Dr Chen", "My professional");
  await called();
});

test("a link leads nowhere but to the dialler", async (t) => {
  const one = phone(t);
  await one.open();
  // As written at home: the phone's region says where that is.
  await one.answerFirstStart({ number: "020 7946 0018" });
  await one.state();
  const others = [
    "sms:112", "intent://scan/#Intent;scheme=zxing;end", "file:///etc/hosts", "javascript:alert(1)",
    "market://x", "content://contacts", "data:text/html,x",
  ];
  for (const other of others) {
    assert.equal(await one.act("follow", other), "false", other);
  }
  assert.deepEqual((await one.state()).started, []);
  // A web address would be Dioxus's to open, before the app is asked. So no page may have one, whatever
  // is entered.
  const links = async () => {
    const found = one.page.locator("[href]:not(use)");
    for (const link of await found.evaluateAll((all) => all.map((one) => one.getAttribute("href")))) {
      assert.match(link, /^tel:\+?\d+$/);
    }
    return found.count();
  };
  await until("the call on Today is a link", async () => (await links()) === 1);
  await one.tap("Can I?");
  await one.sees("Can I use or do this?");
  await one.type("A product, its ingredients, an activity, or what you feel", "https://example.org mailto:x@example.org +44 20 7946 0018");
  await one.tap("Ask");
  await one.sees("Cannot tell");
  await links();
  await one.tap("More");
  await one.sees("Your care");
  await links();
  await one.tap("About and sources");
  await one.sees("Addresses are shown, not opened.");
  // Sources are text.
  await until("no link is left", async () => (await links()) === 0);
  assert.equal(await one.act("follow", "tel:+442079460018"), "false", "the page stays");
  assert.deepEqual((await one.state()).started, [dialled]);
});
